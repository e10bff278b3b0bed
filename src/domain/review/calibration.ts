import { SURENESS, type StudentRecord, type Sureness } from './record.ts';
import type { ItemTopic } from './student-item.ts';

/** One answer as far as calibration looks at it. */
export interface SureAnswer {
  readonly sureness: Sureness;
  readonly right: boolean;
}

/** What each level stands for, as a chance to be right. */
export const SURENESS_WORTH: Readonly<Record<Sureness, number>> = { guess: 0.4, 'fairly-sure': 0.7, sure: 0.95 };

/** How somebody's sureness fits their answers. `too-few`: too little to say anything. */
export const CALIBRATION_FITS = [
  'too-few',
  'well-matched',
  'a-bit-over-sure',
  'over-sure',
  'a-bit-under-sure',
  'under-sure',
] as const;

export type CalibrationFit = (typeof CALIBRATION_FITS)[number];

/** How often answers of one level were right. */
export interface LevelCount {
  readonly sureness: Sureness;
  readonly asked: number;
  readonly right: number;
}

/** How sureness and answers fit, over all answers given. */
export interface Calibration {
  readonly levels: readonly LevelCount[];
  /** Mean sureness less the share that was right; absent without answers. */
  readonly gap?: number;
  readonly fit: CalibrationFit;
}

/** Below so many answers nothing is said. */
export const FEWEST_OVERALL = 5;
/** The same for one topic. */
export const FEWEST_OF_TOPIC = 3;

/** From here on a gap is said, and from there on without "a bit". */
const A_BIT = 0.1;
const CLEARLY = 0.2;
/** Sums of tenths miss the edges by a hair. */
const HAIR = 1e-9;

/** Over all answers: per level how many were right, and whether sureness ran ahead of them or behind. */
export function calibrationOf(answers: readonly SureAnswer[], fewest: number = FEWEST_OVERALL): Calibration {
  const levels = SURENESS.map((sureness): LevelCount => {
    const own = answers.filter((answer) => answer.sureness === sureness);
    return { sureness, asked: own.length, right: own.filter(({ right }) => right).length };
  });
  if (answers.length === 0) return { levels, fit: 'too-few' };
  const sure = answers.reduce((sum, { sureness }) => sum + SURENESS_WORTH[sureness], 0) / answers.length;
  const right = answers.filter((answer) => answer.right).length / answers.length;
  const gap = sure - right;
  return { levels, gap, fit: answers.length < fewest ? 'too-few' : fitOf(gap) };
}

function fitOf(gap: number): CalibrationFit {
  const off = Math.abs(gap) + HAIR;
  if (off < A_BIT) return 'well-matched';
  if (off < CLEARLY) return gap > 0 ? 'a-bit-over-sure' : 'a-bit-under-sure';
  return gap > 0 ? 'over-sure' : 'under-sure';
}

/** A topic on which sureness and answers part. */
export interface TopicFit<T extends string> {
  readonly topic: T;
  readonly fit: CalibrationFit;
  readonly gap: number;
}

/** The topics on which sureness and answers part, the widest gap first. Topics with too few answers are left out. */
export function calibrationByTopic<T extends string>(
  answers: readonly (SureAnswer & { readonly topic: T })[],
): TopicFit<T>[] {
  const topics = [...new Set(answers.map(({ topic }) => topic))];
  return topics
    .flatMap((topic): TopicFit<T>[] => {
      const { gap, fit } = calibrationOf(
        answers.filter((answer) => answer.topic === topic),
        FEWEST_OF_TOPIC,
      );
      return gap === undefined || fit === 'too-few' || fit === 'well-matched' ? [] : [{ topic, fit, gap }];
    })
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}

/**
 * All answers of a record that say how sure somebody was: to items by what they are about, to cases by what decided the
 * grade. Items that are not known any more are left out.
 */
export function sureAnswersOf(
  { items, cases }: StudentRecord,
  topicOf: (item: string) => ItemTopic | undefined,
): (SureAnswer & { readonly topic: ItemTopic })[] {
  return [
    ...items.flatMap(({ item, sureness, right }) => {
      const topic = topicOf(item);
      return topic ? [{ sureness, right, topic }] : [];
    }),
    ...cases.map(({ sureness, gradeRight, deciding }) => {
      const topic: ItemTopic = deciding === 'oxygen' ? 'oxygen' : 'grading';
      return { sureness, right: gradeRight, topic };
    }),
  ];
}
