import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { onStage } from './synapse-places.ts';
import type { SynapsePose } from './synapse-pose.ts';

type Name = Exclude<keyof SynapsePose['words'], 'scale'>;

const NAMED: Readonly<Record<Name, Omit<NamePlaces, 'upright'> & { readonly dot: Point }>> = {
  synapse: { box: [600, 36], wide: [842, 380], dot: [838, 650] },
  carSignal: { box: [104, 272], wide: [560, 308], dot: [530, 300], line: 'dark' },
  granule: { box: [150, 776], wide: [446, 640], dot: [446, 634], line: 'dark' },
  perforin: { box: [806, 790], wide: [908, 616], dot: [920, 420] },
  granzyme: { box: [1056, 676], wide: [1076, 630], dot: [1066, 400] },
  apoptosis: { box: [1570, 30], anchor: 'end', wide: [1478, 300], dot: [1486, 318] },
};

const NAMES = Object.fromEntries(
  Object.entries(NAMED).map(([id, { dot, ...place }]) => [id, { ...place, upright: onStage('portrait', dot) }]),
) as Record<Name, NamePlaces>;

/** Places of the words at the synapse. */
export const synapseWords = (pose: SynapsePose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.words, shape),
  scale: { at: shape === 'portrait' ? [30, 30] : [40, 36], figure: 'magnifier', shown: pose.words.scale },
});
