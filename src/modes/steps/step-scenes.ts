import type { StepId } from '../../domain/journey/journey.ts';
import type { Scene } from '../../scenes/stage/scene.ts';
import type { Score } from '../../scenes/stage/score.ts';

/** How the drawing of a step and what moves it come, when somebody nears the step. */
interface SceneLoader {
  readonly scene: () => Promise<Scene>;
  readonly score: () => Promise<Score<object>>;
}

// A drawing reads the pose of its own scene only; that the two belong together is settled here, step by step.
const loader = <P extends object>(scene: () => Promise<Scene<P>>, score: () => Promise<Score<P>>): SceneLoader =>
  ({ scene, score }) as unknown as SceneLoader;

export const STEP_SCENES: Readonly<Record<StepId, SceneLoader>> = {
  'meet-the-cast': loader(
    async () => (await import('../../scenes/meet-the-cast/meet-the-cast.scene.ts')).meetTheCastScene,
    async () => (await import('../../scenes/meet-the-cast/meet-the-cast.score.ts')).meetTheCastScore,
  ),
  '1-collection': loader(
    async () => (await import('../../scenes/1-collection/collection.scene.ts')).collectionScene,
    async () => (await import('../../scenes/1-collection/collection.score.ts')).collectionScore,
  ),
  '2-engineering': loader(
    async () => (await import('../../scenes/2-engineering/engineering.scene.ts')).engineeringScene,
    async () => (await import('../../scenes/2-engineering/engineering.score.ts')).engineeringScore,
  ),
  '3-infusion': loader(
    async () => (await import('../../scenes/3-infusion/infusion.scene.ts')).infusionScene,
    async () => (await import('../../scenes/3-infusion/infusion.score.ts')).infusionScore,
  ),
  '4-cytokine-release': loader(
    async () => (await import('../../scenes/4-cytokine-release/cytokine-release.scene.ts')).cytokineReleaseScene,
    async () => (await import('../../scenes/4-cytokine-release/cytokine-release.score.ts')).cytokineReleaseScore,
  ),
  '5-monitoring': loader(
    async () => (await import('../../scenes/5-monitoring/monitoring.scene.ts')).monitoringScene,
    async () => (await import('../../scenes/5-monitoring/monitoring.score.ts')).monitoringScore,
  ),
  '6-treatment': loader(
    async () => (await import('../../scenes/6-treatment/treatment.scene.ts')).treatmentScene,
    async () => (await import('../../scenes/6-treatment/treatment.score.ts')).treatmentScore,
  ),
};
