import type { FacePose } from '../../3-infusion/infusion-pose.ts';

/** Everything that can change beside the curve. Numbers without another meaning run from 0 (not) to 1 (fully). */
export interface CurvePose {
  readonly card: number;
  /** Day up to which the curve is drawn: through the first four weeks, then on through the months. */
  readonly day: number;
  readonly later: number;
  readonly patient: FacePose;
  readonly caregiver: { readonly face: FacePose; readonly squeeze: number };
  readonly words: Record<'lag' | 'expansion' | 'peak' | 'contraction' | 'tail', number>;
}

const face = (lookX: number, lookY: number, smile: number, tilt: number): FacePose => ({
  lookX,
  lookY,
  smile,
  blink: 0,
  tilt,
});

/** Two people at home, before the card comes. */
export const startingPose = (): CurvePose => ({
  card: 0,
  day: 0,
  later: 0,
  patient: face(-0.5, 0.05, 1, -3),
  caregiver: { face: face(0.9, -0.1, 1, 2), squeeze: 0 },
  words: { lag: 0, expansion: 0, peak: 0, contraction: 0, tail: 0 },
});
