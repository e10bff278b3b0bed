import { describe, expect, test } from 'vitest';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { MADE_UP_PEOPLE, NO_CARE, type Care } from '../../src/domain/crs/care.ts';
import { careEffects } from '../../src/domain/crs/care-effect.ts';
import { courseOf, type Course } from '../../src/domain/crs/course.ts';
import { storyOf } from '../../src/domain/crs/day-story.ts';
import { LAST_MODEL_DAY } from '../../src/domain/crs/patient-model.ts';
import { daySentence, dayRows } from '../../src/modes/days/day-texts.ts';

const words = english.days;
const DAYS = Array.from({ length: LAST_MODEL_DAY + 1 }, (_, day) => day);
const CALL_NUMBERS = [37.5, 37.8, 38];
const CARE: readonly Care[] = [
  NO_CARE,
  ...[1, 4, 6, 9, 12].flatMap((day) => [
    { ...NO_CARE, blocker: day },
    { ...NO_CARE, steroid: day },
    { fluids: day, oxygen: day, blocker: day, steroid: day },
  ]),
];
const COURSES: readonly Course[] = Object.values(MADE_UP_PEOPLE).flatMap((person) =>
  CARE.map((care) => courseOf(person, care)),
);

describe.each(CALL_NUMBERS)('the sentence of a day, where the clinic calls at %s °C', (callAtC) => {
  const told = COURSES.flatMap((course) =>
    DAYS.map((day) => {
      const story = storyOf(course, day, callAtC);
      return { story, sentence: daySentence(story, words, 'en') };
    }),
  );

  test('is one sentence that can be read aloud in a breath, with both units', () => {
    const odd = told.filter(
      ({ sentence }) =>
        !/^Day \d+: [\d.]+ °C \([\d.]+ °F\), [^.{}]+\.$/.test(
          sentence.replaceAll(/\d\.\d/g, (number) => number[0] ?? ''),
        ) || sentence.split(/\s+/).length > 24,
    );
    expect(odd.map(({ sentence }) => sentence)).toEqual([]);
  });

  test('names a fever and the call together, on exactly the days on which the number is reached', () => {
    const wrong = told.filter(({ story, sentence }) => {
      const reached = Math.round(story.signs.temperatureC * 10) / 10 >= callAtC;
      return reached !== /a fever, so call your team now/.test(sentence);
    });
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
    expect(told.some(({ story }) => story.bedside === 'fever')).toBe(true);
  });

  test('says nothing of IL-6 that the model does not', () => {
    for (const { story, sentence } of told) {
      if (sentence.includes('not heard')) expect(story.signs.covered).toBeGreaterThan(0.5);
      if (sentence.includes('IL-6 goes up')) expect(story.signs.il6).toBeGreaterThan(5);
    }
  });
});

test('the table tells a day of fever and its call alike', () => {
  for (const course of COURSES) {
    for (const { day, isFever } of dayRows(course, 38, words, 'en')) {
      expect([day, isFever]).toEqual([day, storyOf(course, day, 38).bedside === 'fever']);
    }
  }
});

test('every effect that care can have on either person has words', () => {
  const met = new Set<string>();
  for (const person of Object.values(MADE_UP_PEOPLE)) {
    const untreated = courseOf(person, NO_CARE);
    for (let day = 1; day < LAST_MODEL_DAY; day += 1) {
      for (const { kind, effect } of careEffects(
        { fluids: day, oxygen: day, blocker: day, steroid: day },
        untreated,
        38,
      )) {
        met.add(`${kind} ${effect}`);
        expect(words.care.effects[kind][effect]).toMatch(/\.$/);
      }
    }
  }
  expect([...met].filter((each) => each.startsWith('blocker')).toSorted()).toEqual([
    'blocker early',
    'blocker helps',
    'blocker late',
  ]);
});
