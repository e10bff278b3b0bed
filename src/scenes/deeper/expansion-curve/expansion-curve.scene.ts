import type { Scene } from '../../stage/scene.ts';
import ExpansionCurveDrawing from './ExpansionCurveDrawing.svelte';
import type { CurvePose } from './expansion-curve-pose.ts';
import { curveWords } from './expansion-curve-words.ts';

/** How the number of CAR T cells in blood changes in a year. */
export const scene: Scene<CurvePose> = { step: '3-infusion', Drawing: ExpansionCurveDrawing, words: curveWords };
