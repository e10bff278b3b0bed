import type { StepId } from '../domain/journey/journey.ts';
import { collectionScene } from './1-collection/collection.scene.ts';
import { collectionScore } from './1-collection/collection.score.ts';
import { engineeringScene } from './2-engineering/engineering.scene.ts';
import { engineeringScore } from './2-engineering/engineering.score.ts';
import { infusionScene } from './3-infusion/infusion.scene.ts';
import { infusionScore } from './3-infusion/infusion.score.ts';
import { cytokineReleaseScene } from './4-cytokine-release/cytokine-release.scene.ts';
import { cytokineReleaseScore } from './4-cytokine-release/cytokine-release.score.ts';
import { monitoringScene } from './5-monitoring/monitoring.scene.ts';
import { monitoringScore } from './5-monitoring/monitoring.score.ts';
import { treatmentScene } from './6-treatment/treatment.scene.ts';
import { treatmentScore } from './6-treatment/treatment.score.ts';
import { meetTheCastScene } from './meet-the-cast/meet-the-cast.scene.ts';
import { meetTheCastScore } from './meet-the-cast/meet-the-cast.score.ts';
import type { FilmedScene } from './stage/scene.ts';

/** Every scene with its score, by its step, for whoever needs all of them. A page imports the one that it shows. */
export const SCENES = {
  'meet-the-cast': { ...meetTheCastScene, score: meetTheCastScore },
  '1-collection': { ...collectionScene, score: collectionScore },
  '2-engineering': { ...engineeringScene, score: engineeringScore },
  '3-infusion': { ...infusionScene, score: infusionScore },
  '4-cytokine-release': { ...cytokineReleaseScene, score: cytokineReleaseScore },
  '5-monitoring': { ...monitoringScene, score: monitoringScore },
  '6-treatment': { ...treatmentScene, score: treatmentScore },
} as unknown as Readonly<Record<StepId, FilmedScene>>;
