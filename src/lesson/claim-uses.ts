import type { MarkedItem, QuizItem } from '../domain/quiz/quiz-item.ts';
import { isMarked } from '../domain/quiz/quiz-item.ts';
import { stepPath } from '../domain/journey/journey.ts';
import type { LessonBeat } from '../domain/journey/lesson.ts';
import type { SiteContent } from './site-content.ts';

/** One place that states a claim. */
export interface ClaimUse {
  /** `notes`: what a nurse says and asks beside a beat. `prompt`: what a family is asked to say in its own words. `student`: only at student depth. */
  readonly kind: 'beat' | 'question' | 'topic' | 'words' | 'notes' | 'prompt' | 'student';
  /** A step, a topic, or a group of fixed words: `4-cytokine-release`, `brain-signs`, `ui-plan`. */
  readonly page: string;
  /** Of a beat: its place in the step, from 1. */
  readonly part?: number;
  readonly href: string;
  /** Title of the beat, the question, the heading, or the fixed words themselves. */
  readonly heading: string;
  /** All that is said there, in the order in which it is read. */
  readonly says: readonly string[];
  /** Ids of the claims that this place rests on. */
  readonly claims: readonly string[];
}

/** Where the fixed words of a page are read, by the first part of their path. Words that stand on every page: the first one. */
const ADDRESS_OF_WORDS: Readonly<Record<string, string>> = {
  plan: 'plan/',
  read: 'read/',
  clinic: 'clinic/',
  days: 'days/',
  patientModel: 'student/patient/',
  aboutModel: 'model/',
  session: 'session/',
  kiosk: 'kiosk/',
};

/** Every text inside a value, in order. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What stands at a path such as `plan.points`. */
const wordsAt = (words: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], words);

const withTwin = (item: QuizItem): readonly QuizItem[] =>
  isMarked(item) && item.twin !== undefined ? [item, item.twin] : [item];

const saidIn = (item: QuizItem): readonly string[] =>
  isMarked(item) ? saidInAnswers(item) : item.listenFor.map(({ text }) => text);

/** What is said of the choices of a question. */
export const saidInAnswers = (item: MarkedItem): readonly string[] => [
  ...('whenRight' in item ? [item.whenRight] : []),
  ...item.choices.map(({ feedback }) => feedback),
];

/** The names in a picture with what each does, as one text. */
export const namesIn = (labels: LessonBeat['labels']): string =>
  Object.values(labels)
    .map(({ name, does }) => (does === undefined ? name : `${name}: ${does}`))
    .join(' · ');

/** What a nurse says beside each beat, which rests on the claims of that beat, and then the open prompts. */
function placesInSession({
  locale,
  lessons,
  session,
}: Pick<SiteContent, 'locale' | 'lessons' | 'session'>): ClaimUse[] {
  const page = 'ui-session';
  const href = `/${locale}/${ADDRESS_OF_WORDS['session'] ?? ''}`;
  const notes = session.notes.flatMap(({ step, beats }) =>
    (lessons.find((lesson) => lesson.step === step)?.beats ?? []).flatMap(({ id, claim, claims }): ClaimUse[] => {
      const own = beats[id];
      if (!own) return [];
      const says = [...own.say, own.ask, own.watchFor.answer];
      return [{ kind: 'notes', page, href, heading: claim, says, claims }];
    }),
  );
  const prompts = session.prompts.map(({ id, name, say, listenFor }): ClaimUse => ({
    kind: 'prompt',
    page,
    href,
    heading: name,
    says: [say, ...listenFor.map(({ text }) => text)],
    claims: session.promptFacts[id]?.claims ?? [],
  }));
  return [...notes, ...prompts];
}

/** Every place that names a claim: beats first, then questions, topics, fixed words and the session, each in reading order. */
export function placesWithClaims(
  content: Pick<SiteContent, 'locale' | 'lessons' | 'topics' | 'ui' | 'pageClaims' | 'session' | 'kiosk'>,
): readonly ClaimUse[] {
  const { locale, lessons, topics, ui, pageClaims, session, kiosk } = content;
  const beats = lessons.flatMap(({ step, beats }) =>
    beats.map(({ id, claim, caption, more, labels, claims }, index): ClaimUse => ({
      kind: 'beat',
      page: step,
      part: index + 1,
      href: stepPath(locale, step, id),
      heading: claim,
      says: [caption.join(' '), ...more, namesIn(labels)],
      claims,
    })),
  );
  const asks = (item: QuizItem, page: string, href: string): ClaimUse => ({
    kind: 'question',
    page,
    href,
    heading: item.stem,
    says: saidIn(item),
    claims: item.claims,
  });
  const questions = lessons.flatMap(({ step, quiz, cards }) => [
    ...quiz.flatMap(withTwin).map((item) => asks(item, step, `${stepPath(locale, step)}#questions`)),
    ...cards.map((item) => asks(item, step, `${stepPath(locale, step)}#check-yourself`)),
  ]);
  const topicCards = lessons.flatMap((lesson) => lesson.topicCards);
  const sections = topics.flatMap(({ id, sections }) =>
    sections.flatMap(({ id: section, heading, paragraphs, list, after, card, claims }): ClaimUse[] => {
      const href = `/${locale}/${id}/#${section}`;
      const says = [...paragraphs, ...(list ? [list.items.join(' ')] : []), ...after];
      const shown = topicCards.filter((item) => item.id === card).map((item) => asks(item, id, href));
      return [{ kind: 'topic', page: id, href, heading, says, claims }, ...shown];
    }),
  );
  const words = Object.entries(pageClaims).map(([path, claims]): ClaimUse => {
    const [group = ''] = path.split('.');
    const says = textsIn(wordsAt({ ...ui, session: session.words, kiosk }, path));
    return {
      kind: 'words',
      page: `ui-${group}`,
      href: `/${locale}/${ADDRESS_OF_WORDS[group] ?? ''}`,
      heading: says[0] ?? path,
      says,
      claims,
    };
  });
  return [...beats, ...questions, ...sections, ...words, ...placesInSession(content)];
}

/** The places of one claim. */
export const usesOf = (claim: string, places: readonly ClaimUse[]): readonly ClaimUse[] =>
  places.filter(({ claims }) => claims.includes(claim));

/** Beginnings of the longer words of a text: enough to tell that two sentences speak of the same things. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** Keeps a text of a word or two from winning over a sentence that says it all. */
const SHORT_TEXT = 4;

/** What is said aloud in a session is no text that a reader can look up. */
const isRead = ({ kind }: ClaimUse): boolean => kind !== 'notes' && kind !== 'prompt';

/**
 * How readers are told a claim: the text of its places that shows its own number, or that is most about it; the first
 * one where several are.
 */
export function toldAs(
  claim: string,
  statement: string,
  uses: readonly ClaimUse[],
): { readonly use: ClaimUse; readonly text: string } | undefined {
  const wanted = stemsOf(statement);
  let best: { readonly use: ClaimUse; readonly text: string } | undefined;
  let most = -1;
  const read = uses.filter(isRead);
  const toPatients = read.filter(({ kind }) => kind !== 'student');
  for (const use of toPatients.length > 0 ? toPatients : read) {
    for (const text of use.says) {
      const stems = stemsOf(text);
      const shared = [...stems].filter((stem) => wanted.has(stem)).length;
      const closeness = text.includes(`{${claim}.`) ? Infinity : shared / Math.sqrt(stems.size + SHORT_TEXT);
      if (closeness > most) {
        most = closeness;
        best = { use, text };
      }
    }
  }
  return best;
}
