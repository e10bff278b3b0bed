import type { Scene } from '../stage/scene.ts';
import MeetTheCastDrawing from './MeetTheCastDrawing.svelte';
import { meetTheCastWords } from './meet-the-cast-words.ts';
import type { MeetTheCastPose } from './meet-the-cast.score.ts';

/** The film of "Meet the cast". */
export const meetTheCastScene: Scene<MeetTheCastPose> = {
  step: 'meet-the-cast',
  Drawing: MeetTheCastDrawing,
  words: meetTheCastWords,
};
