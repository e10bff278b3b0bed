import type { StepId } from '../domain/journey/journey.ts';
import { collectionScene } from './1-collection/collection.scene.ts';
import { engineeringScene } from './2-engineering/engineering.scene.ts';
import { infusionScene } from './3-infusion/infusion.scene.ts';
import { cytokineReleaseScene } from './4-cytokine-release/cytokine-release.scene.ts';
import { monitoringScene } from './5-monitoring/monitoring.scene.ts';
import { treatmentScene } from './6-treatment/treatment.scene.ts';
import { meetTheCastScene } from './meet-the-cast/meet-the-cast.scene.ts';
import type { Scene } from './stage/scene.ts';

/** Every scene by its step, for whoever needs all of them at build time. A page imports the one that it shows. */
export const SCENES = {
  'meet-the-cast': meetTheCastScene,
  '1-collection': collectionScene,
  '2-engineering': engineeringScene,
  '3-infusion': infusionScene,
  '4-cytokine-release': cytokineReleaseScene,
  '5-monitoring': monitoringScene,
  '6-treatment': treatmentScene,
} as unknown as Readonly<Record<StepId, Scene>>;
