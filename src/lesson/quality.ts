import type { Claim, Claims } from '../content/claims-schema.ts';
import type { QuizKey } from '../content/quiz-schema.ts';
import type { Lesson } from '../domain/journey/lesson.ts';
import type { Topic } from '../domain/journey/topic.ts';
import { isMarked, SAFETY_POINTS, type QuizItem } from '../domain/quiz/quiz-item.ts';

/** How many claims there are of each certainty. */
export function claimsByCertainty(claims: Claims): Readonly<Record<Claim['certainty'], number>> {
  const count = { verified: 0, 'verified-secondary': 0, 'from-memory': 0, logic: 0 };
  for (const { certainty } of Object.values(claims)) count[certainty] += 1;
  return count;
}

/** When claims were last held against their sources. */
export type Age = 'threeMonths' | 'year' | 'older' | 'never' | 'noNeed';

const DAY = 86_400_000;
const THREE_MONTHS = 92;
const YEAR = 366;

/** How many claims were checked how long before a day. */
export function claimsByAge(claims: Claims, day: string): Readonly<Record<Age, number>> {
  const count: Record<Age, number> = { threeMonths: 0, year: 0, older: 0, never: 0, noNeed: 0 };
  for (const claim of Object.values(claims)) count[ageOf(claim, day)] += 1;
  return count;
}

function ageOf({ certainty, checkedOn }: Claim, day: string): Age {
  if (certainty === 'logic') return 'noNeed';
  // One that a clinician still has to confirm may name a source, but was not found in it.
  if (checkedOn === undefined || certainty === 'from-memory') return 'never';
  const days = (Date.parse(day) - Date.parse(checkedOn)) / DAY;
  if (days <= THREE_MONTHS) return 'threeMonths';
  return days <= YEAR ? 'year' : 'older';
}

/** What one learning goal has. Only safety goals have to be said in own words and to stand on the plan. */
export interface Coverage {
  readonly objective: string;
  readonly isSafety: boolean;
  readonly beat: boolean;
  readonly question: boolean;
  readonly teachBack: boolean;
  readonly printout: boolean;
}

const allItems = (lessons: readonly Lesson[]): readonly QuizItem[] =>
  lessons.flatMap(({ quiz, cards, topicCards }) => [...quiz, ...cards, ...topicCards]);

/**
 * Which of the goals have a part of the film, a question, a place in what is said aloud, and one on the printed plan.
 * The last two go by safety points: a goal has them where a question of its own asks for such a point.
 */
export function objectiveCoverage(
  objectives: readonly string[],
  lessons: readonly Lesson[],
  quizKey: QuizKey,
  pointsOfPlan: readonly string[],
): readonly Coverage[] {
  const items = allItems(lessons);
  const spoken = items.filter((item) => !isMarked(item));
  const heard = spoken.flatMap((item) => item.listenFor.map(({ safety }) => safety));
  return objectives.map((objective) => {
    const own = Object.values(quizKey).filter((item) => item.objective === objective);
    const points = own.flatMap((item) => [
      ...(item.safety === undefined ? [] : [item.safety]),
      ...(item.kind === 'spoken' ? item.listenFor.map(({ safety }) => safety) : []),
    ]);
    return {
      objective,
      isSafety: points.length > 0,
      beat: lessons.some(({ beats }) => beats.some((beat) => beat.objectives.includes(objective))),
      question: items.some((item) => item.objective === objective),
      teachBack: points.length > 0 && points.every((point) => heard.includes(point)),
      printout:
        points.length > 0 && points.every((point) => SAFETY_POINTS.includes(point) && pointsOfPlan.includes(point)),
    };
  });
}

const PLACEHOLDER = /\{[^}]*\}/g;

/** Words that a reader meets in some texts; a placeholder counts as one. */
export const countWords = (texts: readonly string[]): number =>
  texts
    .join(' ')
    .replace(PLACEHOLDER, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** A calm pace for reading about one's own illness, in words a minute. */
const PACE = 150;

/** Seconds that some words take to read. */
export const secondsToRead = (words: number): number => (60 * words) / PACE;

/** The words that the six steps show to whoever watches: titles, captions and the short versions. */
export const filmTexts = (lessons: readonly Lesson[]): string[] =>
  lessons.flatMap(({ title, purpose, beats, recap }) => [
    title,
    purpose,
    ...beats.flatMap(({ claim, caption }) => [claim, ...caption]),
    ...Object.values(recap),
  ]);

/** The words of the questions as they are asked once: stem, choices, and the reason for one answer. */
export const questionTexts = (lessons: readonly Lesson[]): string[] =>
  lessons.flatMap(({ quiz }) => quiz.flatMap(textsOfItem));

const textsOfItem = (item: QuizItem): string[] => {
  const asked = [item.scenario ?? '', item.stem];
  if (!isMarked(item)) return [...asked, ...item.questions];
  const [first] = item.choices;
  const choices = item.kind === 'days' ? [] : item.choices.map(({ text }) => text);
  return [...asked, ...choices, 'whenRight' in item ? item.whenRight : (first?.feedback ?? '')];
};

/** What can be read beside the films. */
export const moreTexts = (lessons: readonly Lesson[]): string[] =>
  lessons.flatMap(({ beats }) => beats.flatMap(({ more }) => more));

/** All that a page beside the steps says, parts told only when asked among it. */
export const topicTexts = ({ title, purpose, sections, recap }: Topic): string[] => [
  title,
  purpose,
  ...sections.flatMap(({ heading, paragraphs, list, after, picture }) => [
    heading,
    ...paragraphs,
    ...(list?.items ?? []),
    ...after,
    ...(picture ? [picture.caption] : []),
  ]),
  ...Object.values(recap),
];
