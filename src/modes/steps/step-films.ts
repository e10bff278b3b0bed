import type { StepId } from '../../domain/journey/journey.ts';
import type { Shape } from '../../scenes/stage/shape.ts';
import type { Film } from '../../scenes/stage/timeline.ts';
import { STEP_SCENES } from './step-scenes.ts';

const films: Partial<Record<string, Promise<Film<object>>>> = {};

async function made(step: StepId, shape: Shape): Promise<Film<object>> {
  const [score, { buildFilm }] = await Promise.all([
    STEP_SCENES[step].score(),
    import('../../scenes/stage/timeline.ts'),
  ]);
  return buildFilm(score, shape);
}

/** The film of a step in one shape, made once for as long as the window lives: pictures of a step come and go often. */
export function stepFilm(step: StepId, shape: Shape): Promise<Film<object>> {
  const name = `${step} ${shape}`;
  const film = (films[name] ??= made(step, shape));
  // What did not come is asked for anew the next time.
  film.catch(() => {
    Reflect.deleteProperty(films, name);
  });
  return film;
}
