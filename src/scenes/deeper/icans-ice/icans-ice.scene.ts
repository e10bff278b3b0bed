import type { Scene } from '../../stage/scene.ts';
import type { IcePose } from './icans-ice-pose.ts';
import { iceWords } from './icans-ice-words.ts';
import IceDrawing from './IceDrawing.svelte';

/** How the ten points of ICE lead to the grade of ICANS. */
export const scene: Scene<IcePose> = { step: '5-monitoring', Drawing: IceDrawing, words: iceWords };
