import type { Scene } from '../stage/scene.ts';
import { monitoringWords } from './monitoring-words.ts';
import type { MonitoringPose } from './monitoring-pose.ts';
import MonitoringDrawing from './MonitoringDrawing.svelte';

/** Step 5: watching for fever, and calling. */
export const monitoringScene: Scene<MonitoringPose> = {
  step: '5-monitoring',
  Drawing: MonitoringDrawing,
  words: monitoringWords,
};
