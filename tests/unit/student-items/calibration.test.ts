import { describe, expect, test } from 'vitest';
import {
  calibrationByTopic,
  calibrationOf,
  sureAnswersOf,
  type SureAnswer,
} from '../../../src/domain/review/calibration.ts';
import { EMPTY_RECORD, type Sureness } from '../../../src/domain/review/record.ts';
import { asksForBeat, isAskedAgainToday, surenessKind } from '../../../src/domain/review/sureness-feedback.ts';
import { attempt, caseAttempt } from './attempts.ts';

/** So many answers of one level, the first ones right. */
const answers = (sureness: Sureness, right: number, asked: number): SureAnswer[] =>
  Array.from({ length: asked }, (_, place) => ({ sureness, right: place < right }));

describe('how sureness fits the answers', () => {
  test.each([
    ['ten sure answers, all right, fit', answers('sure', 10, 10), -0.05, 'well-matched'],
    ['eight of ten sure ones right is a bit over-sure', answers('sure', 8, 10), 0.15, 'a-bit-over-sure'],
    ['five of ten sure ones right is over-sure', answers('sure', 5, 10), 0.45, 'over-sure'],
    ['seven of ten fairly sure ones right fit', answers('fairly-sure', 7, 10), 0, 'well-matched'],
    ['six of ten fairly sure ones right is a bit over-sure', answers('fairly-sure', 6, 10), 0.1, 'a-bit-over-sure'],
    ['five of ten guesses right is a bit under-sure', answers('guess', 5, 10), -0.1, 'a-bit-under-sure'],
    ['six of ten guesses right is under-sure', answers('guess', 6, 10), -0.2, 'under-sure'],
    ['four of ten guesses right fit', answers('guess', 4, 10), 0, 'well-matched'],
    [
      'levels are weighed together',
      [...answers('sure', 4, 4), ...answers('guess', 0, 2), ...answers('fairly-sure', 2, 4)],
      (4 * 0.95 + 2 * 0.4 + 4 * 0.7) / 10 - 0.6,
      'a-bit-over-sure',
    ],
    ['four answers say nothing yet', answers('sure', 0, 4), 0.95, 'too-few'],
  ] as const)('%s', (_, given, gap, fit) => {
    const found = calibrationOf(given);
    expect(found.gap).toBeCloseTo(gap, 9);
    expect(found.fit).toBe(fit);
  });

  test('without an answer there is no gap, and every level stands at none', () => {
    expect(calibrationOf([])).toEqual({
      levels: [
        { sureness: 'guess', asked: 0, right: 0 },
        { sureness: 'fairly-sure', asked: 0, right: 0 },
        { sureness: 'sure', asked: 0, right: 0 },
      ],
      fit: 'too-few',
    });
  });

  test('each level says how many of its answers were right', () => {
    const { levels } = calibrationOf([...answers('sure', 8, 10), ...answers('guess', 1, 3)]);
    expect(levels).toEqual([
      { sureness: 'guess', asked: 3, right: 1 },
      { sureness: 'fairly-sure', asked: 0, right: 0 },
      { sureness: 'sure', asked: 10, right: 8 },
    ]);
  });

  test('topics are named only where sureness and answers part, the widest gap first', () => {
    const about = (topic: string, given: SureAnswer[]) => given.map((answer) => ({ ...answer, topic }));
    const found = calibrationByTopic([
      ...about('oxygen', answers('sure', 4, 5)),
      ...about('car', answers('sure', 5, 5)),
      ...about('medicines', answers('guess', 4, 4)),
      ...about('infection', answers('sure', 0, 2)),
    ]);
    expect(found.map(({ topic, fit }) => [topic, fit])).toEqual([
      ['medicines', 'under-sure'],
      ['oxygen', 'a-bit-over-sure'],
    ]);
  });

  test('a case counts for oxygen where oxygen decided its grade, and for grading otherwise', () => {
    const record = {
      ...EMPTY_RECORD,
      items: [attempt('S1.1'), attempt('gone')],
      cases: [caseAttempt({ deciding: 'oxygen', gradeRight: false }), caseAttempt({ deciding: 'both' })],
    };
    const found = sureAnswersOf(record, (id) => (id === 'S1.1' ? 'collecting' : undefined));
    expect(found.map(({ topic, right }) => [topic, right])).toEqual([
      ['collecting', true],
      ['oxygen', false],
      ['grading', true],
    ]);
  });
});

describe('what is said by how sure somebody was', () => {
  test.each([
    [true, 'sure', 'sure-right', false],
    [true, 'fairly-sure', 'unsure-right', false],
    [true, 'guess', 'unsure-right', false],
    [false, 'sure', 'sure-not-right', true],
    [false, 'fairly-sure', 'unsure-not-right', false],
    [false, 'guess', 'unsure-not-right', false],
  ] as const)('right: %s, %s gives %s; the film is asked for: %s', (right, sureness, kind, beat) => {
    expect(surenessKind(right, sureness)).toBe(kind);
    expect(asksForBeat(kind)).toBe(beat);
    expect(isAskedAgainToday(right)).toBe(!right);
  });
});
