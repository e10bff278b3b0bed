import type { StepId } from '../domain/journey/journey.ts';
import type { Lesson, LessonBeat } from '../domain/journey/lesson.ts';
import type { Topic, TopicSection } from '../domain/journey/topic.ts';
import { isMarked, type QuizItem } from '../domain/quiz/quiz-item.ts';
import type { SiteContent } from '../lesson/site-content.ts';
import type { CheckedContent } from './finding.ts';
import { fixedWordsUnit } from './fixed-words.ts';
import {
  inPlace,
  liesIn,
  listed,
  passage,
  type Entry,
  type Passage,
  type PassageInPlace,
  type Unit,
} from './passage.ts';
import { kioskStaffUnits, kioskUnits } from './kiosk-passages.ts';
import { sessionStaffUnits, sessionUnits } from './session-passages.ts';

/** Fixed words on pages of staff that patients carry home all the same. */
const CARRIED_HOME: readonly string[] = ['clinic.card', 'clinic.preview.lines'];
/** Fixed words that speak to staff and to whoever checks the site. */
const forStaff = (path: string): boolean =>
  /^(evidence|quality|clinic)/.test(path) && !CARRIED_HOME.some((outer) => liesIn(path, outer));
/** Fixed words that speak to students. They are not at patient depth, and rest on claims all the same. */
const forStudents = (path: string): boolean => /^(patientModel|aboutModel)/.test(path);
/** Groups that are read as a page or a card. The others are names of buttons. */
const READ_GROUPS: readonly string[] = ['landing', 'plan', 'call', 'about', 'days'];

const beatPassages = ({ id, claim, caption, more, labels, texts, scale, alt }: LessonBeat): Passage[] => {
  const at = `beat "${id}"`;
  return [
    ...passage('heading', `${at}, claim`, claim),
    ...passage('caption', `${at}, caption`, caption.join(' ')),
    ...listed('paragraph', `${at}, more`, more),
    ...Object.entries(labels).flatMap(([label, { name, does }]) => [
      ...passage('picture', `${at}, label "${label}"`, name),
      ...passage('picture', `${at}, label "${label}", does`, does),
    ]),
    ...Object.entries(texts).flatMap(([text, words]) => passage('picture', `${at}, text "${text}"`, words)),
    ...passage('picture', `${at}, scale`, scale && `${scale.place}: ${scale.note}`),
    ...passage('alt', `${at}, alt`, alt),
  ];
};

/** Texts of one question, without its twin. */
export function questionPassages(item: QuizItem): Passage[] {
  const at = `question "${item.id}"`;
  const asked = [...passage('stem', `${at}, scenario`, item.scenario), ...passage('stem', `${at}, stem`, item.stem)];
  if (!isMarked(item)) {
    return [
      ...asked,
      ...listed('stem', `${at}, questions`, item.questions),
      ...item.listenFor.flatMap(({ safety, text }) => passage('feedback', `${at}, listenFor "${safety}"`, text)),
    ];
  }
  return [
    ...asked,
    ...(item.kind === 'hotspot' ? passage('alt', `${at}, pictureAlt`, item.pictureAlt) : []),
    ...('bins' in item ? item.bins.flatMap(({ id, name }) => passage('option', `${at}, bin "${id}"`, name)) : []),
    ...('targets' in item
      ? item.targets.flatMap(({ id, text }) => passage('option', `${at}, target "${id}"`, text))
      : []),
    // The choices of a day strip are names for us; no visitor reads them.
    ...(item.kind === 'days'
      ? []
      : item.choices.flatMap(({ id, text }) => passage('option', `${at}, choice "${id}"`, text))),
    ...item.choices.flatMap(({ id, feedback }) => passage('feedback', `${at}, feedback of "${id}"`, feedback)),
    ...('whenRight' in item ? passage('feedback', `${at}, whenRight`, item.whenRight) : []),
  ];
}

/** What a step asks on its own page: each question with its twin after it, then the cards. */
const askedInStep = ({ quiz, cards }: Pick<Lesson, 'quiz' | 'cards'>): readonly QuizItem[] => [
  ...quiz.flatMap((item): QuizItem[] => (isMarked(item) && item.twin ? [item, item.twin] : [item])),
  ...cards,
];

/** All questions about a step, those on pages beside the steps last. */
export const questionsOf = (lesson: Pick<Lesson, 'quiz' | 'cards' | 'topicCards'>): readonly QuizItem[] => [
  ...askedInStep(lesson),
  ...lesson.topicCards,
];

const questionEntry = (item: QuizItem, step: StepId, locale: string): Entry => ({
  kind: 'question',
  file: `quizzes/${locale}/${step}.yaml`,
  place: `question "${item.id}"`,
  passages: questionPassages(item),
  claims: item.claims,
  claimsIn: 'facts/quiz-key.yaml',
});

const recapPassages = ({ recap }: Pick<Lesson, 'recap'>): Passage[] =>
  (['what', 'action', 'why'] as const).flatMap((part) => passage('recap', `recap, ${part}`, recap[part]));

function stepUnit(lesson: Lesson, locale: string): Unit {
  const { step, title, purpose, beats } = lesson;
  const file = `steps/${locale}/${step}.yaml`;
  const claimsIn = `facts/beats/${step}.yaml`;
  const all = [...new Set(beats.flatMap(({ claims }) => claims))];
  return {
    kind: 'step',
    id: step,
    file,
    entries: [
      {
        kind: 'head',
        file,
        place: 'title and purpose',
        passages: [...passage('heading', 'title', title), ...passage('paragraph', 'purpose', purpose)],
        claims: all,
        claimsIn,
      },
      ...beats.map((beat): Entry => ({
        kind: 'beat',
        file,
        place: `beat "${beat.id}"`,
        passages: beatPassages(beat),
        claims: beat.claims,
        claimsIn,
      })),
      ...askedInStep(lesson).map((item) => questionEntry(item, step, locale)),
      { kind: 'recap', file, place: 'recap', passages: recapPassages(lesson), claims: all, claimsIn },
    ],
  };
}

function sectionPassages({ id, heading, ask, paragraphs, list, after, blanks, picture }: TopicSection): Passage[] {
  const at = `section "${id}"`;
  return [
    ...passage('heading', `${at}, ask`, ask),
    ...passage('heading', `${at}, heading`, heading),
    ...listed('paragraph', `${at}, paragraphs`, paragraphs),
    ...listed('item', `${at}, list item`, list?.items ?? []),
    ...listed('paragraph', `${at}, after`, after),
    ...blanks.flatMap((blank) => passage('label', `${at}, blank "${blank.id}"`, blank.label)),
    ...passage('caption', `${at}, picture caption`, picture?.caption),
    ...Object.entries(picture?.labels ?? {}).flatMap(([label, text]) =>
      passage('picture', `${at}, picture label "${label}"`, text),
    ),
    ...passage('alt', `${at}, picture alt`, picture?.alt),
  ];
}

function topicUnit(topic: Topic, { lessons, locale }: Pick<SiteContent, 'lessons' | 'locale'>): Unit {
  const { id, title, purpose, sections } = topic;
  const file = `topics/${locale}/${id}.yaml`;
  const claimsIn = `facts/topics/${id}.yaml`;
  const all = [...new Set(sections.flatMap(({ claims }) => claims))];
  return {
    kind: 'topic',
    id,
    file,
    entries: [
      {
        kind: 'head',
        file,
        place: 'title and purpose',
        passages: [...passage('heading', 'title', title), ...passage('paragraph', 'purpose', purpose)],
        claims: all,
        claimsIn,
      },
      ...sections.flatMap((section): Entry[] => [
        {
          kind: 'section',
          file,
          place: `section "${section.id}"`,
          passages: sectionPassages(section),
          claims: section.claims,
          claimsIn,
        },
        ...lessons.flatMap(({ step, topicCards }) =>
          topicCards.filter((item) => item.id === section.card).map((item) => questionEntry(item, step, locale)),
        ),
      ]),
      { kind: 'recap', file, place: 'recap', passages: recapPassages(topic), claims: all, claimsIn },
    ],
  };
}

/** Fixed words of the site, group by group, as far as they are ours. */
const wordsUnits = (
  { locale, ui, pageClaims }: Pick<SiteContent, 'locale' | 'ui' | 'pageClaims'>,
  isOurs: (path: string) => boolean,
): Unit[] =>
  Object.entries(ui)
    .map(([group, words]) => {
      const kind = READ_GROUPS.includes(group) ? 'words' : 'list';
      return fixedWordsUnit({ kind, id: group, file: `ui/${locale}.json`, path: group, words, pageClaims }, isOurs);
    })
    .filter(({ entries }) => entries.length > 0);

/** A list of words that repeat what steps and topics say: they rest on the claims of those. */
function listUnit(id: string, file: string, rows: readonly [place: string, text: string][]): Unit {
  return {
    kind: 'list',
    id,
    file,
    entries: rows.map(([place, text]) => ({
      kind: 'words',
      file,
      place,
      passages: passage('paragraph', place, text),
      claims: [],
      claimsIn: 'facts/claims.yaml',
    })),
  };
}

const known = new WeakMap<CheckedContent, readonly Unit[]>();

/** Everything that a patient reads, in the order in which it is read, and what a nurse says to one. */
export function unitsOf(content: CheckedContent): readonly Unit[] {
  const made = known.get(content) ?? makeUnits(content);
  known.set(content, made);
  return made;
}

function makeUnits(content: CheckedContent): Unit[] {
  const { locale, lessons, topics, glossary, cast } = content;
  return [
    ...lessons.map((lesson) => stepUnit(lesson, locale)),
    ...topics.map((topic) => topicUnit(topic, content)),
    ...wordsUnits(content, (path) => !forStaff(path) && !forStudents(path)),
    ...sessionUnits(content),
    ...kioskUnits(content),
    listUnit(
      'glossary',
      `glossary/${locale}.yaml`,
      Object.values(glossary).map(({ id, meaning }) => [`meaning of "${id}"`, meaning]),
    ),
    listUnit(
      'cast',
      `cast/${locale}.yaml`,
      Object.entries(cast).flatMap(([id, { name, does, lookFor }]): [string, string][] => [
        [`"${id}", name`, name],
        [`"${id}", does`, does],
        [`"${id}", lookFor`, lookFor],
      ]),
    ),
  ];
}

/** Every text that a patient reads, with all that it stands in. */
export const passagesIn = (content: CheckedContent): PassageInPlace[] => inPlace(unitsOf(content));

/** What only students read, as far as it stands in fixed words: held to its claims and numbers, not to plain words. */
export const studentUnitsOf = (content: CheckedContent): readonly Unit[] => wordsUnits(content, forStudents);

/** Every text that only a student reads, with all that it stands in. */
export const studentPassagesIn = (content: CheckedContent): PassageInPlace[] => inPlace(studentUnitsOf(content));

/** What only a nurse reads in a session, or staff behind a kiosk: held to its numbers, not to plain words. */
export const staffUnitsOf = (content: CheckedContent): readonly Unit[] => [
  ...sessionStaffUnits(content),
  ...kioskStaffUnits(content),
];

/** Every text that only a nurse reads in a session, with all that it stands in. */
export const staffPassagesIn = (content: CheckedContent): PassageInPlace[] => inPlace(staffUnitsOf(content));
