import { describe, expect, test } from 'vitest';
import { GRADED } from '../../src/scenes/deeper/astct-grade/astct-grade-pose.ts';
import { score as grading } from '../../src/scenes/deeper/astct-grade/astct-grade.score.ts';
import { score as workUp } from '../../src/scenes/deeper/fever-work-up/fever-work-up.score.ts';
import { given, GRADE, SCORE } from '../../src/scenes/deeper/icans-ice/icans-ice-pose.ts';
import { score as ice } from '../../src/scenes/deeper/icans-ice/icans-ice.score.ts';
import { signalsInSight } from '../../src/scenes/deeper/il6r-blockade/il6r-blockade-pose.ts';
import { score as blockade } from '../../src/scenes/deeper/il6r-blockade/il6r-blockade.score.ts';
import { SIGNAL_COUNTS } from '../../src/scenes/deeper/il6r-blockade/ways.ts';
import { score as ladder } from '../../src/scenes/deeper/ladder-by-grade/ladder-by-grade.score.ts';
import { score as later } from '../../src/scenes/deeper/refractory-and-later/refractory-and-later.score.ts';
import type { DeeperScore } from '../../src/scenes/stage/score.ts';
import { SHAPES, type Shape } from '../../src/scenes/stage/shape.ts';
import { buildFilm } from '../../src/scenes/stage/timeline.ts';

/** Ten poses a second of a film, from its beginning to its end. */
function moments<P extends object>(score: DeeperScore<P>, shape: Shape): readonly P[] {
  const film = buildFilm(score, shape);
  const end = film.spans[0]?.end ?? 0;
  return Array.from({ length: Math.round(end * 10) + 1 }, (_, i) => structuredClone(film.poseAt(i / 10)));
}
const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('nothing was drawn');
  return item;
};

describe.each(SHAPES)('in %s', (shape) => {
  test('with every receptor covered there is more IL-6 and less of its signal', () => {
    const poses = moments(blockade, shape);
    const end = last(poses);
    expect(poses[0] && signalsInSight(poses[0])).toBe(SIGNAL_COUNTS.before);
    expect(signalsInSight(end)).toBe(SIGNAL_COUNTS.after);
    expect(end.bigCell.shiver).toBe(0);
    // The signal falls only once the medicine is there.
    for (const { bigCell, antibodies } of poses) {
      if (bigCell.shiver < 1) expect(antibodies.every(({ shown }) => shown === 1)).toBe(true);
    }
  });

  test('the worse rung sets the grade, and a fever that falls does not move it', () => {
    const poses = moments(grading, shape);
    for (const { nurse, pressure, oxygen, decides } of poses) {
      if (pressure.shown > 0) expect(nurse.inside).toBe(1);
      if (decides.grade > 0) expect([pressure.rung, oxygen.rung]).toEqual([GRADED.pressure, GRADED.oxygen]);
    }
    const { pressure, oxygen, decides, ward } = last(poses);
    expect(Math.max(pressure.rung, oxygen.rung)).toBe(GRADED.grade);
    expect(decides.grade).toBe(1);
    expect(ward.patient.warmth).toBeLessThan(0.2);
  });

  test('every step rises after the one below, and the patient stands on the step of her grade', () => {
    const poses = moments(ladder, shape);
    for (const { steps } of poses) {
      const ups = steps.map(({ up }) => up);
      expect(ups).toEqual([...ups].sort((a, b) => b - a));
      expect(steps.filter(({ gold }) => gold > 0.5).length).toBeLessThanOrEqual(1);
    }
    expect(last(poses).steps.map(({ gold }) => gold)).toEqual([0, 0, 1, 0]);
  });

  test('ten points are asked for before the mark goes to the grade that they give', () => {
    const poses = moments(ice, shape);
    for (const { points, mark } of poses) {
      if (mark.stop > 0) expect(points.every(({ asked }) => asked === 1)).toBe(true);
    }
    const end = last(poses);
    expect(given(end)).toBe(SCORE);
    expect(end.mark).toEqual({ stop: GRADE, shown: 1, grade: 1 });
  });

  test('CRS and infection come together before the first culture is taken, and nobody waits for IL-6', () => {
    const poses = moments(workUp, shape);
    for (const { circles, tests } of poses) {
      if ((tests[0]?.up ?? 0) > 0) expect(circles.both).toBe(1);
      const ups = tests.map(({ up }) => up);
      expect(ups).toEqual([...ups].sort((a, b) => b - a));
    }
    expect(last(poses).faded).toBe(1);
  });

  test('what goes on, what comes as it settles and what lasts follow each other in time', () => {
    const poses = moments(later, shape);
    for (const { time, taken, screen, apart } of poses) {
      if (taken.some((one) => one.in > 0)) expect(time).toBeGreaterThan(0);
      if (apart > 0) expect([time, screen]).toEqual([2, 1]);
    }
    const end = last(poses);
    expect(end.thirds.map(({ lit }) => lit)).toEqual([1, 1, 1]);
    expect(end.immunoglobulin.every(({ shown }) => shown === 1)).toBe(true);
  });
});
