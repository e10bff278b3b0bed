import { describe, expect, test } from 'vitest';
import { MADE_UP_PEOPLE, NO_CARE } from '../../src/domain/crs/care.ts';
import { courseOf, signsOn } from '../../src/domain/crs/course.ts';
import { firstFeverDay } from '../../src/domain/crs/day-story.ts';
import { bedsideLabels, callPill } from '../../src/ui/days/bedside-labels.ts';
import { careRow } from '../../src/ui/days/care-row.ts';
import { insideLabels } from '../../src/ui/days/inside-labels.ts';
import { areasOf, labelPlace } from '../../src/ui/days/label-place.ts';
import {
  amountScales,
  bedsideRows,
  curve,
  dayAt,
  dayPlot,
  firstCrossing,
  grouped,
  il6Marks,
  insideRows,
  pathOf,
  temperatureScale,
  writtenDays,
  type Area,
  type ChartRun,
  type TracksWords,
} from '../../src/ui/days/plot.ts';
import { textWidth, wrapped } from '../../src/ui/days/text-width.ts';

const SCREENS = [
  ['a laptop', { width: 618, em: 16, target: 48 }],
  ['a phone', { width: 358, em: 16, target: 48 }],
  ['a kiosk', { width: 968, em: 24, target: 80 }],
  ['the narrowest phone with the largest text', { width: 288, em: 27.2, target: 48 }],
] as const;
const AXIS = ['many', 'few', '40 °C'];
const laptop = dayPlot({ ...SCREENS[0][1], axis: AXIS });
const DAYS = Array.from({ length: 31 }, (_, day) => day);

const WORDS: TracksWords = {
  many: 'many',
  few: 'few',
  cells: 'CAR T cells',
  il6: 'IL-6 (a signal)',
  stillInBlood: 'IL-6 is still in the blood, but its landing spots are covered',
  cellsStay: 'some stay',
  insideAlt: '',
  bedsideAlt: '',
  callPill: '38.0 °C (100.4 °F) or more: call now',
  callShort: '38.0 °C: call',
  feverMark: 'Fever: call',
  day: 'Day {day}',
  infusion: 'Infusion',
  untreated: 'Without the care',
  slider: 'Day',
  logCells: 'CAR T cells, copies/µg',
  logIl6: 'IL-6, pg/mL',
};
const untreated: ChartRun = {
  id: 'untreated',
  course: courseOf(MADE_UP_PEOPLE.harder, NO_CARE),
  name: 'B',
  look: 'beside',
};
const treated: ChartRun = {
  id: 'treated',
  course: courseOf(MADE_UP_PEOPLE.harder, { ...NO_CARE, blocker: 7 }),
  name: 'A',
  look: 'main',
};
const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe.each(SCREENS)('on %s', (_, sizes) => {
  const plot = dayPlot({ ...sizes, axis: AXIS });

  test('a press on a day chooses that day', () => {
    expect(DAYS.map((day) => dayAt(plot, plot.x(day)))).toEqual(DAYS);
  });
  test('half a thumb has room beyond the first and the last day', () => {
    expect(plot.left).toBeGreaterThanOrEqual(sizes.target / 2);
    expect(sizes.width - plot.right).toBeGreaterThanOrEqual(sizes.target / 2);
  });
  test('words before the axis are not cut off', () => {
    for (const text of AXIS) expect(textWidth(text, sizes.em)).toBeLessThan(plot.left - 0.4 * sizes.em);
  });
  test('the numbers of days do not touch', () => {
    const [first = 0, second = 0] = writtenDays(plot);
    expect(plot.x(second) - plot.x(first)).toBeGreaterThan(textWidth('30', sizes.em));
    expect(writtenDays(plot).at(-1)).toBe(30);
  });
});

test('a press beside the days chooses the nearest', () => {
  expect([dayAt(laptop, -50), dayAt(laptop, 9000)]).toEqual([0, 30]);
});

test('amounts are written in groups of three digits', () => {
  expect([1, 1000, 10_000].map(grouped)).toEqual(['1', '1\u202F000', '10\u202F000']);
});

describe('amounts inside the body', () => {
  const rows = insideRows(240, 16);

  test('IL-6 with and without the blocker is drawn to one scale: more of it is higher', () => {
    const { il6 } = amountScales([treated, untreated], 'plain', rows);
    const highest = (run: ChartRun): number => Math.min(...curve(run, 'il6', laptop, il6).map(([, y]) => y));
    expect(highest(treated)).toBeLessThan(highest(untreated));
    expect(highest(treated)).toBeGreaterThan(rows.top);
  });
  test('on a ratio axis ten times as much is always the same way up', () => {
    const { cells, il6 } = amountScales([treated], 'log', rows);
    expect(il6(10) - il6(100)).toBeCloseTo(il6(1000) - il6(10_000));
    expect(cells).toBe(il6);
  });
  test('IL-6 of a healthy day has no marks', () => {
    const { il6 } = amountScales([untreated], 'plain', rows);
    const days = il6Marks(untreated, laptop, il6, rows).map(([x]) => Math.round(laptop.x.invert(x)));
    expect(days.every((day) => signsOn(untreated.course, day).il6 > 5)).toBe(true);
    expect(days).toContain(8);
    expect(days).not.toContain(20);
  });
  test('a line has a place for every moment, and none is missing', () => {
    const path = pathOf(curve(treated, 'cells', laptop, amountScales([treated], 'plain', rows).cells));
    expect(path).toMatch(/^M/);
    expect(path).not.toContain('NaN');
  });
});

test.each(Object.entries(MADE_UP_PEOPLE))(
  'the %s person reaches the call line on the day before the first whole day with fever',
  (_, person) => {
    const course = courseOf(person, NO_CARE);
    expect(Math.ceil(firstCrossing(course, 38) ?? NaN)).toBe(firstFeverDay(course, 38));
  },
);
test('who stays below the number to call at has no mark on the line', () => {
  expect(firstCrossing(untreated.course, 43)).toBeNull();
});

describe('words among the lines', () => {
  const rows = insideRows(236, 16);
  const y = amountScales([treated, untreated], 'plain', rows);
  const lines = [treated, untreated].map((run) => ({
    run,
    cells: curve(run, 'cells', laptop, y.cells),
    il6: curve(run, 'il6', laptop, y.il6),
  }));
  const labels = insideLabels(lines, laptop, rows, 'plain', WORDS);

  test('after the blocker, the chart says that IL-6 is still there', () => {
    expect(labels.find(({ id }) => id === 'il6')?.lines.join(' ')).toBe(WORDS.stillInBlood);
    const before = insideLabels(lines.slice(1), laptop, rows, 'plain', WORDS);
    expect(before.find(({ id }) => id === 'il6')?.lines.join(' ')).toBe(WORDS.il6);
  });
  test('no word lies over a line or over another word', () => {
    const drawn = lines.flatMap(({ cells, il6 }) => [...cells, ...il6]);
    for (const { id, area } of labels) {
      expect(
        drawn.some(([x, at]) => x > area.left && x < area.right && at > area.top && at < area.bottom),
        id,
      ).toBe(false);
      expect(
        labels.some((other) => other.id !== id && overlap(other.area, area)),
        id,
      ).toBe(false);
    }
  });
  test('a narrow chart leaves its words to the key', () => {
    const phone = dayPlot({ ...SCREENS[1][1], axis: AXIS });
    expect(insideLabels(lines, phone, rows, 'plain', WORDS)).toEqual([]);
  });
});

describe('the call line', () => {
  const rows = bedsideRows(268, 16);
  const y = temperatureScale(rows);
  const linesOn = (plot: typeof laptop, ...runs: ChartRun[]) =>
    runs.map((run) => ({ run, points: curve(run, 'temperature', plot, y) }));

  test('says in full what to do where there is room, and the short of it on a phone', () => {
    const phone = dayPlot({ ...SCREENS[1][1], axis: AXIS });
    expect(callPill(linesOn(laptop, treated, untreated), laptop, y(38), WORDS).text).toBe(WORDS.callPill);
    expect(callPill(linesOn(phone, treated, untreated), phone, y(38), WORDS).text).toBe(WORDS.callShort);
  });
  test('its words and those of the fever do not lie over each other', () => {
    const all = linesOn(laptop, treated, untreated);
    const pill = callPill(all, laptop, y(38), WORDS);
    const day = firstCrossing(treated.course, 38) ?? NaN;
    const labels = bedsideLabels(all, laptop, rows, { scale: 'plain', crossing: [laptop.x(day), y(38)], pill }, WORDS);
    expect(labels.map(({ id }) => id)).toEqual(['fever', 'untreated']);
    for (const { area } of labels) expect(overlap(area, pill.area)).toBe(false);
  });
});

describe('care on the axis of days', () => {
  const marks = (...days: number[]) =>
    (['fluids', 'oxygen', 'blocker', 'steroid'] as const)
      .slice(0, days.length)
      .map((kind, index) => ({ kind, day: days[index] ?? 0, name: 'Signal blocker' }));

  test('stands at its day, with its name, when it is alone', () => {
    expect(careRow(marks(7), laptop)).toMatchObject([{ x: laptop.x(7), from: laptop.x(7), named: true }]);
  });
  test('of one day stands side by side, in the middle of that day', () => {
    const row = careRow(marks(7, 7, 7), laptop);
    expect(row.every(({ named }) => named)).toBe(false);
    expect((row[1]?.x ?? 0) - (row[0]?.x ?? 0)).toBeGreaterThan(1.8 * laptop.em);
    expect(row[1]?.x).toBeCloseTo(laptop.x(7));
  });
  test('on the last days stays within the chart', () => {
    for (const { x } of careRow(marks(28, 29, 29, 29), laptop)) expect(x + 0.9 * laptop.em).toBeLessThan(laptop.width);
  });
});

test('a label stands near what it names and clear of what is taken', () => {
  const own = [
    [0, 50],
    [100, 50],
  ] as const;
  const within = { left: 0, right: 100, top: 0, bottom: 100 };
  const area = labelPlace({ width: 40, height: 16, own }, within, areasOf(own));
  expect(areasOf(own).some((taken) => overlap(taken, area))).toBe(false);
  expect(Math.min(Math.abs(area.top - 50), Math.abs(area.bottom - 50))).toBeLessThan(16);
});

test('a text is broken between words, and a long word stands alone', () => {
  expect(wrapped('IL-6 is still in the blood', 16, 100)).toEqual(['IL-6 is still', 'in the blood']);
  expect(wrapped('Fever: call', 16, 5)).toEqual(['Fever:', 'call']);
});
