import type { Scene } from '../../stage/scene.ts';
import type { CarDomainsPose } from './car-domains-pose.ts';
import { carDomainsWords } from './car-domains-words.ts';
import CarDomainsDrawing from './CarDomainsDrawing.svelte';

/** One CAR, part by part, in the skin of a T cell. */
export const scene: Scene<CarDomainsPose> = {
  step: '2-engineering',
  Drawing: CarDomainsDrawing,
  words: carDomainsWords,
};
