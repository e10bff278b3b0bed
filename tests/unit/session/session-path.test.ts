import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOURNEY, STEP_IDS } from '../../../src/domain/journey/journey.ts';
import { promptOf } from '../../../src/domain/session/teach-back.ts';
import {
  isSameStop,
  PATH_IDS,
  placeOnPath,
  plannedBefore,
  plannedMinutes,
  stepsLeftOut,
  stepsOf,
  stopBeside,
  stopFrom,
  stopKey,
  stopsOf,
  type PathId,
  type Stop,
} from '../../../src/domain/session/session-path.ts';

const everyStop: readonly Stop[] = stopsOf('full');
const anyPath = fc.constantFrom(...PATH_IDS);
const anyStop = fc.constantFrom(...everyStop);

/** All stops from one on, in a direction, until there is none. */
function walk(path: PathId, from: Stop, direction: 1 | -1): Stop[] {
  const walked = [from];
  for (let at: Stop | undefined = from; (at = stopBeside(path, at, direction)) && walked.length < 200;) walked.push(at);
  return walked;
}

describe('the three paths', () => {
  test.each([
    ['full', 25, 'welcome'],
    ['short', 10, '3-infusion/making-room'],
    ['safety', 5, '5-monitoring/take-your-temperature'],
  ] as const)(
    'the %s one takes %i minutes, begins where it should, and ends with the five points',
    (path, minutes, first) => {
      expect(plannedMinutes(path)).toBe(minutes);
      expect(stopsOf(path).map(stopKey).at(0)).toBe(first);
      expect(stopsOf(path).map(stopKey).at(-1)).toBe('closing');
    },
  );

  test('the full one shows every beat of the journey once, and asks one open question at the end of each numbered step', () => {
    const keys = everyStop.map(stopKey);
    const expected = STEP_IDS.flatMap((step) => [
      ...JOURNEY[step].map((beat) => `${step}/${beat}`),
      ...(promptOf(step) ? [`${step}/say`] : []),
    ]);
    expect(keys).toEqual(['welcome', ...expected, 'closing']);
    expect(everyStop.filter(({ at }) => at === 'prompt')).toHaveLength(6);
  });

  test.each([
    ['short', ['3-infusion', '5-monitoring', '6-treatment']],
    ['safety', ['5-monitoring', '3-infusion']],
  ] as const)('the %s one shows its own steps and names the rest as left out', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
    expect(new Set([...stepsOf(path), ...stepsLeftOut(path)])).toEqual(new Set(STEP_IDS));
    expect(stepsLeftOut(path).filter((step) => stepsOf(path).includes(step))).toEqual([]);
  });

  test('no path leaves out monitoring, nor the beat that says when to call', () => {
    for (const path of PATH_IDS) expect(stopsOf(path).map(stopKey)).toContain('5-monitoring/call-now');
  });

  test('in every path monitoring has the most minutes of all steps', () => {
    for (const path of PATH_IDS) {
      const spent = stepsOf(path).map((step) => {
        const here = everyStop.find((stop) => 'step' in stop && stop.step === step);
        const after = stopsOf(path).slice(
          stopsOf(path).findLastIndex((stop) => 'step' in stop && stop.step === step) + 1,
        )[0];
        return [step, plannedBefore(path, after as Stop) - plannedBefore(path, here as Stop)] as const;
      });
      expect(spent.toSorted((one, other) => other[1] - one[1])[0]?.[0]).toBe('5-monitoring');
    }
  });
});

describe('walking', () => {
  test.each(PATH_IDS)('"next" walks every stop of the %s path to its end, and "back" the same way home', (path) => {
    const [first] = stopsOf(path);
    expect(walk(path, first as Stop, 1)).toEqual(stopsOf(path));
    expect(walk(path, { at: 'closing' }, -1)).toEqual(stopsOf(path).toReversed());
  });

  test('on a path "back" undoes "next"', () => {
    fc.assert(
      fc.property(anyPath, anyStop, (path, stop) => {
        fc.pre(placeOnPath(path, stop) >= 0);
        const next = stopBeside(path, stop, 1);
        if (next) expect(stopBeside(path, next, -1)).toEqual(stop);
      }),
    );
  });

  test('from a part that the path leaves out "next" goes on in the same step, then finds back to the path', () => {
    fc.assert(
      fc.property(anyPath, anyStop, (path, stop) => {
        fc.pre(placeOnPath(path, stop) < 0);
        const on = walk(path, stop, 1);
        expect(on.at(-1)).toEqual({ at: 'closing' });
        const firstOnPath = on.findIndex((each) => placeOnPath(path, each) >= 0);
        const aside = on.slice(1, firstOnPath);
        for (const each of aside) expect('step' in each && 'step' in stop && each.step === stop.step).toBe(true);
        // Nothing is shown twice on the way, and from the path on it is the path.
        expect(new Set(on.map(stopKey)).size).toBe(on.length);
        expect(on.slice(firstOnPath)).toEqual(stopsOf(path).slice(placeOnPath(path, on[firstOnPath] as Stop)));
      }),
    );
  });

  test('a step that the path leaves out is walked beat by beat once somebody is in it', () => {
    const first = everyStop.find((stop) => stopKey(stop).startsWith('4-'));
    const on = walk('short', first as Stop, 1).map(stopKey);
    expect(on.slice(0, 6)).toEqual(everyStop.map(stopKey).filter((key) => key.startsWith('4-')));
    expect(on[6]).toBe('5-monitoring/take-your-temperature');
  });

  test('whoever goes over to the shortest path early on still sees monitoring', () => {
    for (const key of ['welcome', '1-collection/why-t-cells', '2-engineering/say', '4-cytokine-release/how-it-feels']) {
      const on = walk('safety', stopFrom(key) as Stop, 1).map(stopKey);
      expect(on).toEqual(expect.arrayContaining(stopsOf('safety').map(stopKey)));
    }
  });

  test('from a part that the path leaves out "back" comes to the path or to a beginning', () => {
    fc.assert(
      fc.property(anyPath, anyStop, (path, stop) => {
        const back = walk(path, stop, -1);
        expect(back.length).toBeLessThan(60);
        expect(new Set(back.map(stopKey)).size).toBe(back.length);
      }),
    );
  });
});

describe('the address of a stop', () => {
  test('leads back to the same stop', () => {
    fc.assert(
      fc.property(anyStop, (stop) => {
        expect(stopFrom(stopKey(stop))).toEqual(stop);
      }),
    );
    expect(new Set(everyStop.map(stopKey)).size).toBe(everyStop.length);
  });

  test.each([
    '',
    'nowhere',
    '5-monitoring',
    '5-monitoring/',
    '5-monitoring/why-t-cells',
    'meet-the-cast/say',
    '9-later/call-now',
    '__proto__/say',
    'constructor/name',
  ])('"%s" leads nowhere', (key) => {
    expect(stopFrom(key)).toBeUndefined();
  });

  test('may hold anything without harm', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const stop = stopFrom(key);
        if (stop) expect(everyStop.some((each) => isSameStop(each, stop))).toBe(true);
      }),
    );
  });
});

describe('the plan of time', () => {
  test('grows along a path and never beyond it', () => {
    for (const path of PATH_IDS) {
      const minutes = stopsOf(path).map((stop) => plannedBefore(path, stop));
      expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
      expect(minutes[0]).toBe(0);
      expect(minutes.at(-1)).toBe(plannedMinutes(path) - 2);
    }
  });
});
