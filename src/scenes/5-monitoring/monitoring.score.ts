import { defineScore, type Score } from '../stage/score.ts';
import { callNow, caregiverWatches } from './call-beats.ts';
import { showYourCard } from './card-beat.ts';
import { startingPose, type MonitoringPose } from './monitoring-pose.ts';
import { takeYourTemperature, writeItDown } from './temperature-beats.ts';

/** The film of step 5. */
export const monitoringScore: Score<MonitoringPose, '5-monitoring'> = defineScore({
  step: '5-monitoring',
  startingPose,
  beats: [takeYourTemperature, writeItDown, callNow, caregiverWatches, showYourCard],
});
