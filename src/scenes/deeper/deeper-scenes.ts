import type { DeeperBeatId } from '../../domain/journey/deeper.ts';
import type { FilmedScene, Scene } from '../stage/scene.ts';
import type { DeeperScore } from '../stage/score.ts';

/** Each beat at student depth has a folder of its own, with what it draws and what moves it. They come when they are opened. */
const scenes = import.meta.glob<{ readonly scene: Scene }>('./*/*.scene.ts');
const scores = import.meta.glob<{ readonly score: DeeperScore<object> }>('./*/*.score.ts');

async function loaded<T>(files: Readonly<Record<string, () => Promise<T>>>, path: string): Promise<T> {
  const load = files[path];
  if (!load) throw new Error(`src/scenes/deeper/${path} is missing`);
  return load();
}

/** The drawing of a beat, and where its words stand. */
export const loadDeeperScene = async (id: DeeperBeatId): Promise<Scene> =>
  (await loaded(scenes, `./${id}/${id}.scene.ts`)).scene;

/** What moves it. */
export const loadDeeperScore = async (id: DeeperBeatId): Promise<DeeperScore<object>> =>
  (await loaded(scores, `./${id}/${id}.score.ts`)).score;

/** Both, for whoever makes a still of it. */
export async function loadDeeperFilm(id: DeeperBeatId): Promise<FilmedScene> {
  const [scene, score] = await Promise.all([loadDeeperScene(id), loadDeeperScore(id)]);
  return { ...scene, score };
}
