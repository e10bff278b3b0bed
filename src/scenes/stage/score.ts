import type { DeeperBeatId, DeeperStepId } from '../../domain/journey/deeper.ts';
import type { BeatId, StepId } from '../../domain/journey/journey.ts';
import type { Shape } from './shape.ts';
import type { Tempo } from './tempo.ts';

/** What a pose may hold: numbers, short strings, and lists or groups of them. */
export type PoseValue = number | string | readonly PoseValue[] | { readonly [field: string]: PoseValue };

/** The numbers of an object that a movement may change. */
export type Goal<T> = { readonly [K in keyof T as T[K] extends number ? K : never]?: number };

/** When a movement happens, in seconds from the beginning of its beat. */
export interface When {
  readonly at: number;
  readonly lasts: number;
  /** `inOut` when not given. */
  readonly ease?: Tempo;
}

/** The movements of one beat. Every movement must lie inside its beat, or building the timeline fails. */
export interface Choreography {
  /** Move numbers of one actor to a goal. */
  to<T extends object>(actor: T, goal: Goal<T>, when: When): void;
  /** Move several actors one after another, `apart` seconds between their starts. */
  each<T extends object>(
    actors: readonly T[],
    goal: (actor: T, index: number) => Goal<T>,
    when: When & { readonly apart: number },
  ): void;
  /** Change fields at once, numbers or strings, at a moment of the beat. */
  now<T extends object>(actor: T, fields: Partial<T>, at: number): void;
}

/** One beat: a named stretch of the score that ends on a complete picture. */
export interface Beat<P, Id extends string = string> {
  readonly id: Id;
  /** Seconds of motion; then the beat holds. */
  readonly seconds: number;
  readonly choreograph: (move: Choreography, pose: P, shape: Shape) => void;
  /** Second of the beat whose picture stands for "before" where nothing moves. */
  readonly before: number;
}

/** A scene's film: where everything stands at first, and what each beat changes. */
export interface Score<P, S extends StepId = StepId, Id extends string = BeatId<S>> {
  readonly step: S;
  readonly startingPose: (shape: Shape) => P;
  /** The pose with what follows from the fields that have moved, such as signs of the patient model, worked out again. */
  readonly completed?: (pose: P) => P;
  readonly beats: readonly Beat<P, Id>[];
}

/** One beat of a score; `before` defaults to its first moment. */
export const beat = <P, Id extends string>(
  id: Id,
  seconds: number,
  choreograph: Beat<P>['choreograph'],
  { before = 0 }: { readonly before?: number } = {},
): Beat<P, Id> => ({ id, seconds, choreograph, before });

/** A score whose beat ids are checked against the journey by the compiler. */
export const defineScore = <P, S extends StepId>(score: Score<P, S>): Score<P, S> => score;

/** The score of one beat at student depth: a film of that beat alone. */
export type DeeperScore<P> = Score<P, DeeperStepId, DeeperBeatId>;

/** The score of a beat at student depth, whose id is checked by the compiler. */
export const defineDeeperScore = <P>(score: DeeperScore<P>): DeeperScore<P> => score;
