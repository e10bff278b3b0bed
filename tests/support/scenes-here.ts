import { STEP_IDS, type StepId } from '../../src/domain/journey/journey.ts';
import type { FilmedScene, Scene } from '../../src/scenes/stage/scene.ts';
import type { Score } from '../../src/scenes/stage/score.ts';
import type { Shape } from '../../src/scenes/stage/shape.ts';
import type { StageWordPlaces } from '../../src/scenes/stage/stage-words.ts';
import { buildFilm, type Film } from '../../src/scenes/stage/timeline.ts';

type Module = Readonly<Record<string, unknown>>;

const scoreFiles = import.meta.glob<Module>('/src/scenes/*/*.score.ts');
const sceneFiles = import.meta.glob<Module>('/src/scenes/*/*.scene.ts');

const fileOf = (files: Readonly<Record<string, unknown>>, step: StepId): string | undefined =>
  Object.keys(files).find((path) => path.split('/').at(-2) === step);

/** Steps that have a score, and those that have a whole scene, in the order of the journey. */
export const STEPS_WITH_SCORE = STEP_IDS.filter((step) => fileOf(scoreFiles, step) !== undefined);
export const STEPS_WITH_SCENE = STEP_IDS.filter((step) => fileOf(sceneFiles, step) !== undefined);

/** The one export of a file that has the given field. */
async function exported(
  files: Readonly<Record<string, () => Promise<Module>>>,
  step: StepId,
  field: string,
): Promise<unknown> {
  const path = fileOf(files, step);
  const module = path === undefined ? undefined : await files[path]?.();
  const found = Object.values(module ?? {}).find(
    (value) => typeof value === 'object' && value !== null && field in value,
  );
  if (found === undefined) throw new Error(`src/scenes/${step}/ has no file that exports something with "${field}"`);
  return found;
}

/** Any score or scene: whoever tests all of them knows nothing about their poses. */
export type AnyScore = Score<object>;
export const loadScore = async (step: StepId): Promise<AnyScore> =>
  (await exported(scoreFiles, step, 'beats')) as AnyScore;
export const loadScene = async (step: StepId): Promise<FilmedScene> => ({
  ...((await exported(sceneFiles, step, 'Drawing')) as Scene),
  score: await loadScore(step),
});

/** Seconds between two looks at a film that is played. */
const LOOK = 1 / 20;

/** Plays a film from one second to another in small steps. Calls back with every pose, and gives the last one. */
export function played<P>(film: Film<P>, from: number, to: number, look: (pose: P) => void = () => undefined): P {
  for (let second = from; second < to; second += LOOK) look(film.poseAt(second));
  const last = film.poseAt(to);
  look(last);
  return last;
}

/** Every number and text of a pose by its path, such as `patient.face.smile`. */
export function fieldsOf(pose: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof pose !== 'object' || pose === null) return [[path, pose]];
  return Object.entries(pose).flatMap(([field, value]) => fieldsOf(value, path === '' ? field : `${path}.${field}`));
}

/** Where two poses differ, numbers by more than a millionth. */
export function differences(one: unknown, other: unknown): string[] {
  const others = new Map(fieldsOf(other));
  return fieldsOf(one).flatMap(([path, value]) => {
    const twin = others.get(path);
    const same =
      typeof value === 'number' && typeof twin === 'number' ? Math.abs(value - twin) <= 1e-6 : Object.is(value, twin);
    return same ? [] : [`${path}: ${String(value)} and ${String(twin)}`];
  });
}

const namesOf = ({ labels = [], dots = [], speech = [] }: StageWordPlaces): string[] =>
  [...labels, ...dots, ...speech].map(({ id }) => id);

/** Names that a beat of a film has at some tenth of it, and its complete picture has not. The list of numbers is made from that. */
export function namedOnlyUnderway(scene: FilmedScene, shape: Shape, beats: readonly string[]): string[] {
  const film = buildFilm(scene.score, shape);
  return beats.flatMap((beat, index) => {
    const { start, end } = film.spans[index] ?? { start: NaN, end: NaN };
    const atRest = new Set(namesOf(scene.words(film.poseAt(end), shape, beat)));
    const underway = Array.from({ length: 10 }, (_, tenth) => film.poseAt(start + ((end - start) * tenth) / 10));
    const missing = underway.flatMap((pose) => namesOf(scene.words(pose, shape, beat)).filter((id) => !atRest.has(id)));
    return [...new Set(missing)].map((id) => `${beat}: ${id}`);
  });
}
