import type { StudentCase } from '../../../domain/cases/case.ts';
import type { ClaimNote } from '../../../domain/journey/claim-note.ts';
import type { DeeperBeat } from '../../../domain/journey/deeper.ts';
import { asHtml, bullets, paragraphs, type AnkiNote } from '../../../domain/review/anki.ts';
import type { MarkedItem } from '../../../domain/quiz/quiz-item.ts';
import { rightChoices, rightReason } from '../../../domain/quiz/feedback.ts';
import { practiceItems, type StudentItem } from '../../../domain/review/student-item.ts';
import { shuffled } from '../../../domain/random/shuffled.ts';
import { fill } from '../../../i18n/fill.ts';
import { shownNumber } from '../../patient/shown-number.ts';
import { bedsideFacts } from '../cases/bedside-facts.ts';
import { fittingPlan } from '../cases/case-answer.ts';
import type { CasesWords } from '../cases/cases-words.ts';
import { clockText } from '../cases/moment-text.ts';
import { thoughtLines } from '../cases/thought-lines.ts';
import type { ReviewWords } from './review-words.ts';

/** All that cards for Anki are made of, filled in. */
export interface AnkiContent {
  readonly locale: string;
  readonly items: readonly StudentItem[];
  readonly cases: readonly StudentCase[];
  readonly beats: readonly DeeperBeat[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
  /** Names of the steps, by step. */
  readonly steps: Readonly<Record<string, string>>;
  readonly words: ReviewWords['anki'];
  readonly caseWords: CasesWords;
}

const bold = (text: string): string => `<p><b>${asHtml(text)}</b></p>`;
const small = (text: string): string => `<p><small>${asHtml(text)}</small></p>`;

/** What a card says at its end: where it comes from, and what may be done with it. */
function foot(notes: readonly ClaimNote[], { sources, noSources, licence }: ReviewWords['anki']): string {
  const cited = [...new Set(notes.flatMap((note) => note.sources.map(({ citation }) => citation.replace(/\.$/, ''))))];
  return small(cited.length === 0 ? noSources : fill(sources, { sources: cited.join('; ') })) + small(licence);
}

const stepTag = (step: string): string => `step${step.slice(0, 1)}`;
const sourceTags = (notes: readonly ClaimNote[]): readonly string[] =>
  [...new Set(notes.flatMap(({ sources }) => sources.map(({ id }) => id.replace(/-\d{4}$/, ''))))].slice(0, 2);

/** The choices as they are shown before an answer: mixed where their order is the answer. */
function offered(item: MarkedItem, words: ReviewWords['anki']): string {
  const texts = item.choices.map(({ text }) => text);
  switch (item.kind) {
    case 'single':
      return bullets(texts);
    case 'hotspot':
      return paragraphs([words.kinds.hotspot, item.pictureAlt]) + bullets(texts);
    case 'multi':
      return paragraphs([words.kinds.multi]) + bullets(texts);
    case 'order':
      return paragraphs([words.kinds.order]) + bullets(shuffled(texts, 11));
    case 'match':
      return bullets(texts) + paragraphs([words.kinds.match]) + bullets(item.targets.map(({ text }) => text));
    case 'bins':
      return bullets(texts) + paragraphs([words.kinds.bins]) + bullets(item.bins.map(({ name }) => name));
    case 'days':
      return '';
  }
}

/** The right answer, in words alone. */
function answered(item: MarkedItem): string {
  const textOf = (id: string): string => item.choices.find((choice) => choice.id === id)?.text ?? '';
  switch (item.kind) {
    case 'match':
      return bullets(
        item.choices.map(
          ({ id, text }) => `${text} → ${item.targets.find((target) => target.id === item.right[id])?.text ?? ''}`,
        ),
      );
    case 'bins':
      return bullets(
        item.choices.map(
          ({ id, text }) => `${text} → ${item.bins.find((bin) => bin.id === item.right[id])?.name ?? ''}`,
        ),
      );
    case 'order':
      return `<ol>${item.right.map((id) => `<li>${asHtml(textOf(id))}</li>`).join('')}</ol>`;
    case 'multi':
      return bullets(item.right.map(textOf));
    case 'single':
    case 'hotspot':
    case 'days':
      return rightChoices(item)
        .map((id) => bold(textOf(id)))
        .join('');
  }
}

/** A question as a card. A day strip cannot be asked in words alone. */
function itemNote({ item, step, topic, references }: StudentItem, { words }: AnkiContent): AnkiNote {
  return {
    guid: `car-t:item:${item.id}`,
    front: paragraphs([item.scenario ?? '']) + bold(item.stem) + offered(item, words),
    back: answered(item) + paragraphs([rightReason(item)]) + foot(references, words),
    tags: [stepTag(step), item.objective, topic, ...sourceTags(references)],
  };
}

/** The bedside of a case as a table: one row a sign, one column a look. */
function bedsideTable({ moments }: StudentCase, { caseWords, words, locale }: AnkiContent): string {
  const { vitals } = caseWords;
  const head = moments.map(({ day, hour }) => fill(words.case.day, { day, time: clockText(hour) }));
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      `${vitals.temperature} (${vitals.celsius})`,
      ...moments.map(({ bedside }) => shownNumber(bedside.temperature, 1, locale)),
    ],
    [`${vitals.heart} (${vitals.perMinute})`, ...moments.map(({ heartRate }) => String(heartRate))],
    [
      `${vitals.pressure} (${vitals.mmHg})`,
      ...moments.map(({ systolic, diastolic }) => `${String(systolic)}/${String(diastolic)}`),
    ],
    [`${vitals.breathing} (${vitals.perMinute})`, ...moments.map(({ breathing }) => String(breathing))],
    [`${vitals.oxygen} (${vitals.percent})`, ...moments.map(({ saturation }) => String(saturation))],
  ];
  const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th>${asHtml(cell)}</th>` : `<${tag}>${asHtml(cell)}</${tag}>`)).join('')}</tr>`;
  return `<table>${row(['', ...head], 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

/** A case as a card, its vignette whole. */
function caseNote(asked: StudentCase, content: AnkiContent): AnkiNote {
  const { words, caseWords, notes, locale } = content;
  const { case: said } = words;
  const facts = bedsideFacts(asked, caseWords, locale).map(({ name, text }) => `${name}: ${text}`);
  const lines = thoughtLines(asked, caseWords, locale).map(
    ({ name, finding, result }) => `<li><b>${asHtml(name)}</b> ${asHtml(finding)} <i>${asHtml(result)}</i></li>`,
  );
  const plan = asked.words.plans[fittingPlan(asked)];
  const grades = [
    asked.crs === 0 ? said.crsNone : fill(said.crs, { grade: asked.crs }),
    ...(asked.asksIcans ? [fill(said.icans, { grade: asked.icans })] : []),
  ];
  const rests = asked.claims.flatMap((id) => notes[id] ?? []);
  return {
    guid: `car-t:case:${asked.id}`,
    front:
      bold(asked.words.title) +
      paragraphs([asked.words.story]) +
      bedsideTable(asked, content) +
      bullets([...facts, ...asked.words.notes]) +
      bold(asked.asksIcans ? said.askIcans : said.ask) +
      bullets(asked.plans.map(({ id }) => asked.words.plans[id]?.text ?? '')) +
      small(said.madeUp),
    back:
      bold(grades.join('; ')) +
      `<ol>${lines.join('')}</ol>` +
      bold(`${said.plan}: ${plan?.text ?? ''}`) +
      paragraphs([plan?.feedback ?? '', asked.words.point]) +
      small(caseWords.plan.notForPrescribing) +
      foot(rests, words),
    tags: ['step5', ...asked.objectives, 'case', ...asked.traps, ...sourceTags(rests)],
  };
}

/** A beat at student depth as a card: what it states is asked for with its how and why. */
function beatNote(beat: DeeperBeat, { words, notes, steps }: AnkiContent): AnkiNote {
  const rests = beat.claims.flatMap((id) => notes[id] ?? []);
  return {
    guid: `car-t:beat:${beat.id}`,
    front: small(fill(words.of, { step: steps[beat.step] ?? '' })) + paragraphs([words.mechanism]) + bold(beat.claim),
    back: paragraphs([beat.caption.join(' '), ...beat.more]) + foot(rests, words),
    tags: [stepTag(beat.step), ...beat.objectives, 'mechanism', ...sourceTags(rests)],
  };
}

/** All notes for Anki: the mechanisms in the order of the steps, the questions of practice, the cases. */
export const ankiNotes = (content: AnkiContent): readonly AnkiNote[] => [
  ...content.beats.map((beat) => beatNote(beat, content)),
  ...practiceItems(content.items)
    .filter(({ item }) => item.kind !== 'days')
    .map((item) => itemNote(item, content)),
  ...content.cases.map((asked) => caseNote(asked, content)),
];
