import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { SIGNAL_SCALE, signalDots } from '../../src/domain/crs/signal-dots.ts';
import { signsAt } from '../../src/domain/crs/signs-at.ts';
import { cytokineReleaseScore } from '../../src/scenes/4-cytokine-release/cytokine-release.score.ts';
import { DAYS, IL6_ON } from '../../src/scenes/4-cytokine-release/signal-places.ts';
import { engineeringScore } from '../../src/scenes/2-engineering/engineering.score.ts';
import type { FilmedScene } from '../../src/scenes/stage/scene.ts';
import { SHAPES, type Shape } from '../../src/scenes/stage/shape.ts';
import { buildFilm, stillPose } from '../../src/scenes/stage/timeline.ts';
import { treatmentScore } from '../../src/scenes/6-treatment/treatment.score.ts';
import { loadScene } from '../support/scenes-here.ts';

/** Seconds between two looks at a film. */
const LOOK = 0.5;

/** How often a symbol of the cast is drawn so that it can be seen. */
const drawn = (body: string, symbol: string): number =>
  [...body.matchAll(new RegExp(`<use[^>]*href="#(?:[^"]*-)?${symbol}"[^>]*>`, 'g'))].filter(
    ([use]) => !use.includes('opacity="0"'),
  ).length;

/** Every picture of a film, twice a second, with the beat and second at which it stands. */
function* pictures(scene: FilmedScene, shape: Shape): Generator<{ readonly when: string; readonly body: string }> {
  const film = buildFilm(scene.score, shape);
  for (const { id, start, end } of film.spans) {
    for (let second = start; second <= end; second += LOOK) {
      const { body } = render(scene.Drawing, { props: { pose: film.poseAt(second), shape, breath: 0 } });
      yield { when: `${id} at ${second - start} s`, body };
    }
  }
}

describe.each(SHAPES)('engineering, in %s', (shape) => {
  const there = (beat: string, moment: 'start' | 'end' = 'end') =>
    stillPose(engineeringScore, shape, beat, moment).cells.filter((cell) => cell.there === 1);

  test('at first no T cell carries a CAR', () => {
    const cells = there('new-instructions', 'start');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.map(({ cars }) => cars)).toEqual(cells.map(() => 0));
  });

  test('when they have multiplied, and to the end, every T cell carries CARs', () => {
    for (const beat of ['they-multiply', 'who-to-call']) {
      const cells = there(beat);
      expect(cells.length).toBeGreaterThan(8);
      expect([beat, cells.filter(({ cars }) => cars !== 1)]).toEqual([beat, []]);
    }
  });
});

describe.each(SHAPES)('cytokine release, in %s', (shape) => {
  let scene: FilmedScene;
  beforeEach(async () => {
    scene = await loadScene('4-cytokine-release');
  });

  test('the T cell carries its CARs throughout', () => {
    let seen = 0;
    const bare: string[] = [];
    for (const { when, body } of pictures(scene, shape)) {
      const cells = drawn(body, 'tcell');
      const cars = drawn(body, 'car') + drawn(body, 'clasp');
      seen += cells;
      if (cars < 7 * cells) bare.push(`${when}: ${cells} T cells, ${cars} CARs`);
    }
    expect(bare).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });

  test('signals become many only after the CAR T cell has sent the first, and then there is a fever', () => {
    const signs = (beat: string) => stillPose(cytokineReleaseScore, shape, beat).signs;
    expect(signs('macrophages-join').il6).toBeGreaterThan(signs('sends-signals').il6);
    expect(signs('too-many-fever').il6).toBeGreaterThan(signs('macrophages-join').il6);
    expect(signs('sends-signals').temperatureC).toBeLessThan(DEFAULT_CLINIC.callAtC);
    expect(signs('too-many-fever').temperatureC).toBeGreaterThanOrEqual(DEFAULT_CLINIC.callAtC);
  });
});

test('the water has room for as many signals as the patient model gives', () => {
  for (const day of ['macrophagesBusy', 'feverStarts'] as const) {
    expect([day, signalDots(signsAt(DAYS[day]).il6, SIGNAL_SCALE['cytokine-release'])]).toEqual([day, IL6_ON[day]]);
  }
});

describe.each(SHAPES)('treatment, in %s', (shape) => {
  const pose = (beat: string, moment: 'start' | 'end' = 'end') => stillPose(treatmentScore, shape, beat, moment);
  const signalsIn = ({ signals }: ReturnType<typeof pose>): number => signals.filter(({ shown }) => shown === 1).length;

  test('after the blocker every landing spot is covered, and IL-6 is still there', () => {
    const before = pose('signal-blocker', 'start');
    const after = pose('signal-blocker');
    expect(before.docks.map(({ covered }) => covered)).toEqual(before.docks.map(() => 0));
    expect(after.docks.map(({ covered }) => covered)).toEqual(after.docks.map(() => 1));
    expect(signalsIn(before)).toBeGreaterThan(0);
    expect(signalsIn(after)).toBeGreaterThanOrEqual(signalsIn(before));
  });

  test('the blocker lowers the fever, though there is more IL-6 in the blood', () => {
    const signs = (moment: 'start' | 'end') => {
      const { course, signs: measured } = pose('signal-blocker', moment);
      return { ...measured, il6: signsAt(course.day, course.given).il6 };
    };
    expect(signs('end').temperatureC).toBeLessThan(signs('start').temperatureC - 0.5);
    expect(signs('end').il6).toBeGreaterThan(signs('start').il6);
  });

  test('steroids calm the cells and leave fewer signals, and the landing spots stay covered', () => {
    const after = pose('steroids-calm');
    expect(signalsIn(after)).toBeLessThan(signalsIn(pose('signal-blocker')));
    expect(after.bigCell.calm).toBe(1);
    expect(after.others.calm).toBe(1);
    expect(after.docks.map(({ covered }) => covered)).toEqual(after.docks.map(() => 1));
  });
});
