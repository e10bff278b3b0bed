import type { Component } from 'svelte';
import type { StepId } from '../../domain/journey/journey.ts';
import type { Score } from './score.ts';
import type { Shape } from './shape.ts';
import type { StageWordPlaces } from './stage-words.ts';

/** What a drawing is given: a pose in a shape, and how far the slow breath of living things is out (-1 to 1, 0 in a still). */
export interface DrawingProps<P> {
  readonly pose: P;
  readonly shape: Shape;
  readonly breath: number;
}

/** One step's scene: the drawing that shows a pose of it, and where its words stand. */
export interface Scene<P extends object = object> {
  readonly step: StepId;
  readonly Drawing: Component<DrawingProps<P>>;
  /** Places of the words of a beat in a pose. Ids are those of the content. */
  readonly words: (pose: P, shape: Shape, beatId: string) => StageWordPlaces;
}

/** A scene with the score of its film. */
export interface FilmedScene<P extends object = object> extends Scene<P> {
  readonly score: Score<P, StepId, string>;
}
