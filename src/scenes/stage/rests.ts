import type { StepId } from '../../domain/journey/journey.ts';
import type { Score } from './score.ts';
import { SHAPES, type Shape } from './shape.ts';
import { buildFilm } from './timeline.ts';

/** The complete picture at the end of every beat, in order, in both shapes: all of a film that shows before it plays. */
export type Rests<P> = Readonly<Record<Shape, readonly P[]>>;

/** Numbers of a pose keep four decimals on their way to a browser; a drawing shows fewer. */
const PRECISION = 10_000;

/** The rests of a score, short enough to travel in a page. */
export function restsOf<P extends object>(score: Score<P, StepId, string>): Rests<P> {
  const rests = Object.fromEntries(
    SHAPES.map((shape) => {
      const film = buildFilm(score, shape);
      return [shape, film.spans.map(({ end }) => film.poseAt(end))];
    }),
  );
  const short = JSON.stringify(rests, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * PRECISION) / PRECISION : value,
  );
  return JSON.parse(short) as Rests<P>;
}
