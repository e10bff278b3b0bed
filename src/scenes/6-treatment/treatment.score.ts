import { defineScore, type Score } from '../stage/score.ts';
import { startingPose, withSigns, type TreatmentPose } from './treatment-pose.ts';
import { feelingBetter, fluidsOxygenFeverCare, teamChecksFast } from './ward-beats.ts';
import { signalBlocker, steroidsCalm } from './water-beats.ts';

/** Step 6: the team checks fast, helps the body, covers the landing spots of one signal, calms the cells; and what comes next. */
export const treatmentScore: Score<TreatmentPose, '6-treatment'> = defineScore<TreatmentPose, '6-treatment'>({
  step: '6-treatment',
  startingPose,
  completed: withSigns,
  beats: [teamChecksFast, fluidsOxygenFeverCare, signalBlocker, steroidsCalm, feelingBetter],
});
