import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quizKeySchema } from '../../../src/content/quiz-schema.ts';
import { isBeatOf, JOURNEY, NUMBERED_STEPS, STEP_IDS } from '../../../src/domain/journey/journey.ts';
import {
  ATTRACT,
  isLastPlace,
  LOOP_BEATS,
  LOOP_QUESTION,
  LOOP_SCREENS,
  placeBeside,
  placeKey,
  PLACES,
  positionOf,
  TOUR,
  TOUR_QUESTIONS,
  type KioskPlace,
} from '../../../src/domain/kiosk/kiosk-place.ts';
import { QUESTION_PICTURES } from '../../../src/modes/kiosk/question-pictures.ts';

const key = quizKeySchema.parse(
  parse(readFileSync(new URL('../../../src/content/facts/quiz-key.yaml', import.meta.url), 'utf8')),
);

/** Every place from one on, as a visitor reaches them who only ever presses Next. */
function onwardsFrom(start: KioskPlace): KioskPlace[] {
  const seen = [start];
  for (let here = placeBeside(start, 1); here; here = placeBeside(here, 1)) {
    seen.push(here);
    if (seen.length > PLACES.length) throw new Error('the way goes round in a circle');
  }
  return seen;
}

const keysOf = (places: readonly KioskPlace[]): string[] => places.map(placeKey);
const firstOfTour = TOUR[0] ?? ATTRACT;

describe('the ways of a kiosk', () => {
  test('every place is reached from the start, or from the first screen of the tour', () => {
    expect([...keysOf(onwardsFrom(ATTRACT)), ...keysOf(onwardsFrom(firstOfTour))]).toEqual(keysOf(PLACES));
    expect(new Set(keysOf(PLACES)).size).toBe(PLACES.length);
  });

  test('the short way has six screens: the message first, one question, something to ask at the end', () => {
    expect(keysOf(onwardsFrom(ATTRACT))).toEqual(['attract', ...LOOP_SCREENS.map((screen) => `loop/${screen}`)]);
    expect(LOOP_SCREENS).toHaveLength(6);
    expect([LOOP_SCREENS[0], LOOP_SCREENS.at(-1)]).toEqual(['message', 'ask-nurse']);
  });

  test('back leads to where next came from', () => {
    for (const place of PLACES.filter(({ at }) => at !== 'attract')) {
      const after = placeBeside(place, 1);
      if (after) expect(placeKey(placeBeside(after, -1) ?? ATTRACT)).toBe(placeKey(place));
    }
  });

  test('nobody goes back to what calls to passers-by; before the tour comes the one message', () => {
    expect(placeBeside({ at: 'loop', screen: 'message' }, -1)).toBeUndefined();
    expect(placeBeside(firstOfTour, -1)).toEqual({ at: 'loop', screen: 'message' });
  });

  test('only the two ends are last', () => {
    expect(keysOf(PLACES.filter(isLastPlace))).toEqual(['loop/ask-nurse', 'tour/6-treatment/question']);
  });

  test('a film on the short way is of a beat that there is', () => {
    for (const screen of LOOP_SCREENS) {
      const beat = LOOP_BEATS[screen];
      expect(beat ? isBeatOf(beat.step, beat.beat) : ['message', 'question'].includes(screen)).toBe(true);
    }
  });
});

describe('the tour', () => {
  test('shows every beat of every step in its order, then one question of the step', () => {
    const expected = STEP_IDS.flatMap((step) => [
      ...JOURNEY[step].map((beat) => `tour/${step}/${beat}`),
      ...(step === 'meet-the-cast' ? [] : [`tour/${step}/question`]),
    ]);
    expect(keysOf(TOUR)).toEqual(expected);
  });

  test.each(NUMBERED_STEPS)('asks something of %s that one touch answers', (step) => {
    const item = key[TOUR_QUESTIONS[step] ?? ''];
    expect(item?.step).toBe(step);
    expect(['single', 'hotspot']).toContain(item?.kind);
    expect(Object.keys((item as { choices: object } | undefined)?.choices ?? {}).length).toBeGreaterThan(1);
  });

  test('asks on the short way what it asks of that step too: the safety point that matters most', () => {
    expect(TOUR_QUESTIONS[LOOP_QUESTION.step]).toBe(LOOP_QUESTION.item);
    const item = key[LOOP_QUESTION.item];
    expect(item).toMatchObject({ step: LOOP_QUESTION.step, kind: 'single', safety: expect.any(String) as string });
  });

  test('puts a picture of a beat beside every question that does not bring its own', () => {
    for (const step of NUMBERED_STEPS) {
      const picture = QUESTION_PICTURES[step];
      const bringsItsOwn = key[TOUR_QUESTIONS[step] ?? '']?.kind === 'hotspot';
      expect(picture ? isBeatOf(picture.step, picture.beat) : bringsItsOwn).toBe(true);
    }
  });
});

describe('where a visitor is', () => {
  test('counts the screens of the short way', () => {
    expect(positionOf(ATTRACT)).toBeUndefined();
    expect(positionOf({ at: 'loop', screen: 'message' })).toEqual({ now: 1, of: 6 });
    expect(positionOf({ at: 'loop', screen: 'ask-nurse' })).toEqual({ now: 6, of: 6 });
  });

  test('counts the steps of the tour, and the screens inside a step with its question as the last', () => {
    expect(positionOf({ at: 'tour', step: 'meet-the-cast', beat: 'cancer-cell' })).toEqual({
      now: 0,
      of: 6,
      part: { now: 2, of: 5 },
    });
    expect(positionOf({ at: 'tour', step: '4-cytokine-release', beat: 'finds-and-works' })).toEqual({
      now: 4,
      of: 6,
      part: { now: 1, of: 6 },
    });
    expect(positionOf({ at: 'tour-question', step: '4-cytokine-release' })?.part).toEqual({ now: 6, of: 6 });
  });
});
