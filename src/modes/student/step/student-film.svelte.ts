import { JOURNEY } from '../../../domain/journey/journey.ts';
import type { DeeperBeatId, DeeperStepId } from '../../../domain/journey/deeper.ts';
import { Player, type Speed } from '../../../player/player.svelte.ts';
import { loadDeeperScene, loadDeeperScore } from '../../../scenes/deeper/deeper-scenes.ts';
import type { Rests } from '../../../scenes/stage/rests.ts';
import type { Scene } from '../../../scenes/stage/scene.ts';
import type { Shape } from '../../../scenes/stage/shape.ts';
import { stepFilm } from '../../steps/step-films.ts';
import { STEP_SCENES } from '../../steps/step-scenes.ts';
import { isDeeper, type StudentBeat } from './student-beat.ts';

/** A picture that is here: what draws it, and what plays it. */
export interface FilmHere {
  readonly scene: Scene;
  readonly player: Player<object>;
}

/** What the films of a step start with. Pictures travel as text: see `Rests`. */
export interface StudentFilmStart {
  readonly step: DeeperStepId;
  readonly beats: readonly [StudentBeat, ...StudentBeat[]];
  readonly rests: string;
  readonly deeperRests: Readonly<Partial<Record<DeeperBeatId, string>>>;
}

/**
 * The film of a step with the films of its deeper beats. Each plays by itself, so that a beat that was left in the middle
 * stands there still when its reader comes back.
 */
export class StudentFilm {
  readonly #start: StudentFilmStart;
  #films = $state.raw<Readonly<Record<string, FilmHere>>>({});
  #lost = $state.raw<readonly string[]>([]);
  #shape: Shape = 'landscape';
  #isStill = false;
  #speed: Speed = 1;
  index = $state(0);

  constructor(start: StudentFilmStart) {
    this.#start = start;
  }

  get beat(): StudentBeat {
    return this.#start.beats[this.index] ?? this.#start.beats[0];
  }

  get #name(): string {
    return isDeeper(this.beat) ? this.beat.id : this.#start.step;
  }

  /** The picture of the beat, where it is here. */
  get here(): FilmHere | undefined {
    return this.#films[this.#name];
  }

  /** The picture was asked for and did not come. */
  get isLost(): boolean {
    return this.#lost.includes(this.#name);
  }

  /** The beat of the journey in whose middle the film was left to go deeper, if it was. */
  get left(): StudentBeat | undefined {
    const player = this.#films[this.#start.step]?.player;
    if (!isDeeper(this.beat) || player?.moment !== 'paused') return undefined;
    return this.#start.beats.find(({ id }) => id === player.beatId);
  }

  /** Goes to a beat and its complete picture. Nothing for an id that the step does not have. */
  goTo(id: string): void {
    const index = this.#start.beats.findIndex((beat) => beat.id === id);
    if (index < 0) return;
    this.#pause();
    this.index = index;
    void this.load().then(() => {
      this.here?.player.arriveAt(id);
    });
  }

  /** Opens a beat at student depth; the film stays where it is. */
  open(id: DeeperBeatId): void {
    this.goTo(id);
  }

  /** Comes back to the moment at which the film was left. */
  comeBack(): void {
    const { left } = this;
    if (!left) return;
    this.#pause();
    this.index = this.#start.beats.indexOf(left);
  }

  /** Stands anywhere in the step: a whole number is the end of that many beats. */
  seekOver(beats: number): void {
    const index = Math.max(0, Math.min(this.#start.beats.length, Math.ceil(beats)) - 1);
    if (index !== this.index) this.#pause();
    this.index = index;
    const share = beats - index;
    const id = this.beat.id;
    void this.load().then(() => {
      const player = this.here?.player;
      if (!player || this.beat.id !== id) return;
      if (player.beatId !== id) player.arriveAt(id);
      player.seek(share);
    });
  }

  reshape(shape: Shape): void {
    this.#shape = shape;
    for (const { player } of Object.values(this.#films)) player.reshape(shape);
  }

  set speed(speed: Speed) {
    this.#speed = speed;
    for (const { player } of Object.values(this.#films)) player.speed = speed;
  }

  get speed(): Speed {
    return this.#speed;
  }

  setStill(still: boolean): void {
    this.#isStill = still;
    for (const { player } of Object.values(this.#films)) if (player.still !== still) player.setStill(still);
  }

  /** Lets the picture of the beat come. What fails once is asked for anew the next time. */
  async load(): Promise<void> {
    const name = this.#name;
    const { beat } = this;
    if (this.#films[name]) return;
    try {
      const film = isDeeper(beat) ? await this.#deeperFilm(beat.id) : await this.#stepFilm();
      film.player.still = this.#isStill;
      film.player.speed = this.#speed;
      // Asked for twice, it came twice: the first stays.
      this.#films = { [name]: film, ...this.#films };
      this.#lost = this.#lost.filter((each) => each !== name);
    } catch {
      if (!this.#lost.includes(name)) this.#lost = [...this.#lost, name];
    }
  }

  destroy(): void {
    for (const { player } of Object.values(this.#films)) player.destroy();
  }

  #pause(): void {
    this.here?.player.pause();
  }

  async #stepFilm(): Promise<FilmHere> {
    const { step, rests } = this.#start;
    const scene = await STEP_SCENES[step].scene();
    const player = new Player<object>({
      beats: JOURNEY[step],
      rests: JSON.parse(rests) as Rests<object>,
      loadFilm: (shape) => stepFilm(step, shape),
      shape: this.#shape,
      beat: this.beat.id,
    });
    return { scene, player };
  }

  async #deeperFilm(id: DeeperBeatId): Promise<FilmHere> {
    const scene = await loadDeeperScene(id);
    const player = new Player<object>({
      beats: [id],
      rests: JSON.parse(this.#start.deeperRests[id] ?? '') as Rests<object>,
      loadFilm: async (shape) => {
        const [score, { buildFilm }] = await Promise.all([
          loadDeeperScore(id),
          import('../../../scenes/stage/timeline.ts'),
        ]);
        return buildFilm(score, shape);
      },
      shape: this.#shape,
    });
    return { scene, player };
  }
}
