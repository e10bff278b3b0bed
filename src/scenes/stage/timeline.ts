import { gsap } from 'gsap/gsap-core';
import { copyPose } from './pose.ts';
import type { StepId } from '../../domain/journey/journey.ts';
import type { Choreography, Score, When } from './score.ts';
import type { Shape } from './shape.ts';
import { TEMPO } from './tempo.ts';

/** Seconds between two beats on the timeline, never played: a beat's last picture and the next one's first stay apart. */
const REST = 1;

/** Where a beat lies on its timeline, in seconds. */
export interface BeatSpan<Id extends string = string> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
  /** The moment whose picture stands for "before". */
  readonly before: number;
}

/** A score made ready to show any moment: give a second, get the pose. */
export interface Film<P> {
  readonly spans: readonly BeatSpan[];
  readonly poseAt: (second: number) => P;
}

function choreographyOf(
  timeline: ReturnType<typeof gsap.timeline>,
  id: string,
  start: number,
  seconds: number,
): Choreography {
  const place = (at: number, lasts: number): number => {
    if (at < 0 || at + lasts > seconds + 1e-6) {
      throw new Error(
        `beat "${id}" lasts ${String(seconds)} s, but has a movement from ${String(at)} s to ${String(at + lasts)} s. Move it inside, or lengthen the beat.`,
      );
    }
    return start + at;
  };
  const to = (actor: object, goal: object, { at, lasts, ease = 'inOut' }: When): void => {
    // Two movements of one actor may overlap in time as long as they change different fields.
    timeline.to(actor, { ...goal, duration: lasts, ease: TEMPO[ease], overwrite: false }, place(at, lasts));
  };
  return {
    to,
    each: (actors, goal, when) => {
      actors.forEach((actor, index) => {
        to(actor, goal(actor, index), { ...when, at: when.at + index * when.apart });
      });
    },
    now: (actor, fields, at) => {
      timeline.set(actor, { ...fields, overwrite: false }, place(at, 0));
    },
  };
}

/** The film of a score in one shape. Throws when a movement lies outside its beat. */
export function buildFilm<P extends object>(score: Score<P, StepId, string>, shape: Shape): Film<P> {
  const pattern = score.startingPose(shape);
  const pose = score.startingPose(shape);
  const timeline = gsap.timeline({ paused: true });
  let start = 0;
  const spans = score.beats.map(({ id, seconds, choreograph, before }): BeatSpan => {
    choreograph(choreographyOf(timeline, id, start, seconds), pose, shape);
    const span = { id, start, end: start + seconds, before: start + before };
    start = span.end + REST;
    return span;
  });
  timeline.set({}, {}, start);
  // Visit the end once, so that a later jump finds every start value already recorded.
  timeline.progress(1).progress(0);
  // The clock of GSAP would hold on to it for as long as the page lives. Time is told from here only.
  gsap.globalTimeline.remove(timeline);
  let last: P | undefined;
  return {
    spans,
    poseAt: (second) => {
      timeline.time(second);
      last = copyPose(score.completed?.(pose) ?? pose, pattern, last);
      return last;
    },
  };
}

/** The pose at the end of a beat, or the one that stands for "before" it. Throws on a beat that the score does not have. */
export function stillPose<P extends object>(
  score: Score<P, StepId, string>,
  shape: Shape,
  beatId: string,
  moment: 'start' | 'end' = 'end',
): P {
  const film = buildFilm(score, shape);
  const span = film.spans.find(({ id }) => id === beatId);
  if (!span) throw new Error(`the score of "${score.step}" has no beat "${beatId}"`);
  return film.poseAt(moment === 'end' ? span.end : span.before);
}
