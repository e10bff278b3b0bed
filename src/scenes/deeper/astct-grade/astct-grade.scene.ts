import type { Scene } from '../../stage/scene.ts';
import type { GradePose } from './astct-grade-pose.ts';
import { gradeWords } from './astct-grade-words.ts';
import GradeDrawing from './GradeDrawing.svelte';

/** How fever, blood pressure and oxygen make the ASTCT grade of CRS. */
export const scene: Scene<GradePose> = { step: '5-monitoring', Drawing: GradeDrawing, words: gradeWords };
