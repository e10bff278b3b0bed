import { describe, expect, test } from 'vitest';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { MADE_UP_PEOPLE, NO_CARE, type Care } from '../../src/domain/crs/care.ts';
import { careEffects } from '../../src/domain/crs/care-effect.ts';
import { courseOf, signsOn, type Course } from '../../src/domain/crs/course.ts';
import { feverDayCount, firstFeverDay, storyOf } from '../../src/domain/crs/day-story.ts';
import { LAST_MODEL_DAY } from '../../src/domain/crs/patient-model.ts';
import { feverOf } from '../../src/domain/crs/run-measures.ts';
import { daySentence, dayRows, pictureText } from '../../src/modes/days/day-texts.ts';
import { wordsOf } from '../../src/quality/sentences.ts';

const words = english.days;
const DAYS = Array.from({ length: LAST_MODEL_DAY + 1 }, (_, day) => day);
const CALL_NUMBERS = [37.5, 37.8, 38];
const MOST_WORDS = 20;
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
        ) || wordsOf(sentence).length > MOST_WORDS,
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

describe('what is said of a day inside the body is so', () => {
  const told = COURSES.flatMap((course) => DAYS.map((day) => ({ course, ...storyOf(course, day, 38) })));
  const cellsGrow = (course: Course, day: number): boolean =>
    signsOn(course, day + 0.5).carTCells > signsOn(course, day).carTCells;

  test('CAR T cells grow in number while it says so, and become fewer while it says that', () => {
    for (const { course, day, inside } of told) {
      if (inside === 'growing' || inside === 'rising') expect(cellsGrow(course, day)).toBe(true);
      if (inside === 'settling') expect(cellsGrow(course, day)).toBe(false);
    }
  });

  test('IL-6 goes down because less cancer is left, or because a steroid calms the cells', () => {
    for (const { course, day, inside, signs } of told) {
      if (inside !== 'falling') continue;
      const isCalmed = course.care.steroid !== null && course.care.steroid <= day;
      expect(isCalmed || signs.tumour < course.patient.burden / 2).toBe(true);
    }
  });

  test('on a day of fever no signals are called few or quiet, wherever the clinic calls', () => {
    for (const callAtC of CALL_NUMBERS) {
      for (const course of COURSES) {
        for (const day of DAYS) {
          const { inside, bedside } = storyOf(course, day, callAtC);
          if (bedside === 'fever') expect(['growing', 'settling']).not.toContain(inside);
        }
      }
    }
  });

  test('the picture is told whatever can be counted in it', () => {
    for (const { day, signs } of told) {
      const text = pictureText(day, signs, words);
      expect(text).not.toMatch(/[{}]|\b1 \p{L}+s\b/u);
      expect(wordsOf(text).length).toBeLessThanOrEqual(40);
    }
  });
});

describe.each(CALL_NUMBERS)('what is said of care is so, where the clinic calls at %s °C:', (callAtC) => {
  // A thermometer shows tenths.
  const feverFrom = callAtC - 0.05;
  const days = DAYS.slice(1, -1);
  const given = Object.values(MADE_UP_PEOPLE).flatMap((person) => {
    const untreated = courseOf(person, NO_CARE);
    return days.flatMap((day) =>
      (['blocker', 'steroid'] as const).map((kind) => {
        const care = { ...NO_CARE, [kind]: day };
        const course = courseOf(person, care);
        return {
          kind,
          day,
          effect: careEffects(care, untreated, callAtC)[0]?.effect,
          course,
          untreated,
          fever: feverOf(course.run, feverFrom),
          without: feverOf(untreated.run, feverFrom),
        };
      }),
    );
  });

  test('an early blocker leaves no fever', () => {
    for (const { kind, effect, course } of given) {
      if (kind === 'blocker' && effect === 'early') expect(firstFeverDay(course, callAtC)).toBeNull();
    }
  });

  test('an early steroid brings the fever later and makes it shorter, or keeps it away', () => {
    for (const { kind, effect, fever, without } of given) {
      if (kind !== 'steroid' || effect !== 'early' || fever.start === null) continue;
      expect(fever.start).toBeGreaterThan(without.start ?? 0);
      expect(fever.days).toBeLessThan(without.days);
    }
  });

  test('a medicine that helps ends the fever sooner', () => {
    for (const { effect, fever, without } of given) {
      if (effect === 'helps') expect(fever.end ?? 0).toBeLessThan(without.end ?? 0);
    }
  });

  test('a medicine that is late comes when the fever is over, or already going down', () => {
    for (const { effect, day, untreated } of given) {
      if (effect !== 'late') continue;
      const [now, soon] = [signsOn(untreated, day).temperatureC, signsOn(untreated, day + 0.5).temperatureC];
      expect(now < feverFrom || soon < now).toBe(true);
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

test.each(CALL_NUMBERS)(
  'days of fever are counted as the table tells them, where the clinic calls at %s °C',
  (callAtC) => {
    for (const course of COURSES) {
      const told = dayRows(course, callAtC, words, 'en').filter(({ isFever }) => isFever).length;
      expect(feverDayCount(course, callAtC)).toBe(told);
    }
  },
);
