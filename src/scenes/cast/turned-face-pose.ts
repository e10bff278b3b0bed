import type { TurnedMood } from './person-head-turned.ts';

/** A turned face: its mood, how it tilts (degrees), how far it looks down (units), how far its lids are closed. */
export interface TurnedFacePose {
  readonly from: TurnedMood;
  readonly to: TurnedMood;
  /** How far the mood has gone over from one to the other. */
  readonly share: number;
  readonly tilt: number;
  readonly pitch: number;
  readonly blink: number;
}

/** A turned face that holds still in one mood. */
export const faceOf = (mood: TurnedMood, tilt: number, pitch = 0): TurnedFacePose => ({
  from: mood,
  to: mood,
  share: 1,
  tilt,
  pitch,
  blink: 0,
});
