import { defineScore, type Score } from '../stage/score.ts';
import { startingPose, type EngineeringPose } from './engineering-pose.ts';
import { newInstructions } from './new-instructions.beat.ts';
import { sensorGrows } from './sensor-grows.beat.ts';
import { theyMultiply } from './they-multiply.beat.ts';
import { whoToCall } from './who-to-call.beat.ts';

/** Step 2: the lab changes T cells into CAR T cells, and the patient knows whom to call in the weeks of waiting. */
export const engineeringScore: Score<EngineeringPose, '2-engineering'> = defineScore({
  step: '2-engineering',
  startingPose,
  beats: [newInstructions, sensorGrows, theyMultiply, whoToCall],
});
