import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { onSkin, PLACES } from './il6-two-ways-places.ts';
import type { TwoWaysPose } from './il6-two-ways-pose.ts';

type Name = Exclude<keyof TwoWaysPose['words'], 'scale'>;

const wide = PLACES.landscape;

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  classic: { box: [492, 340], wide: onSkin(wide.cell.at, wide.taken, 84), upright: [694, 372] },
  membraneReceptor: { box: [40, 360], wide: onSkin(wide.cell.at, -112, 56), upright: [66, 368] },
  il6: { box: [560, 36], wide: [620, 222], upright: [820, 432] },
  solubleReceptor: { box: [1570, 36], anchor: 'end', wide: [1066, 232], upright: [78, 814] },
  trans: { box: [1580, 530], anchor: 'end', wide: [1104, 566], upright: [474, 862] },
  gp130: { box: [790, 790], wide: [992, 664], upright: [650, 910] },
  solubleGp130: { box: [1580, 392], anchor: 'end', wide: [1500, 322], upright: [812, 690] },
  endothelium: { box: [1580, 790], anchor: 'end', wide: [1390, 716], upright: [320, 1040] },
};

/** Places of the words while IL-6 signals in two ways. */
export const twoWaysWords = (pose: TwoWaysPose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.words, shape),
  scale: { at: shape === 'portrait' ? [30, 30] : [40, 36], shown: pose.words.scale },
});
