import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { SIGNALS } from './why-lymphodepletion-places.ts';
import type { LymphodepletionPose } from './why-lymphodepletion-pose.ts';

type Name = Exclude<keyof LymphodepletionPose['words'], 'scale' | 'headings'>;

const freeNear = (shape: Shape, [x, y]: Point): Point => {
  const places = SIGNALS[shape].free.map(({ way }) => way.to);
  const distance = ([px, py]: Point): number => Math.hypot(px - x, py - y);
  return places.reduce((best, at) => (distance(at) < distance(best) ? at : best), places[0] ?? [x, y]);
};
const [signalX, signalY] = freeNear('portrait', [700, 700]);

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  carTCell: { box: [236, 566], wide: [388, 500], upright: [448, 372] },
  ownLymphocytes: { box: [230, 156], wide: [340, 318], upright: [230, 196] },
  regulatory: { box: [430, 690], wide: [606, 640], upright: [714, 430] },
  lymphodepletion: { box: [1010, 40], wide: [986, 88], upright: [700, 134], line: 'dark' },
  growthCytokines: {
    box: [1580, 156],
    anchor: 'end',
    wide: freeNear('landscape', [1420, 330]),
    upright: [signalX, signalY - 48],
  },
  rejection: { box: [830, 212], wide: [930, 372], upright: [326, 690] },
  fewerRegulatory: { box: [1580, 566], anchor: 'end', wide: [1536, 728], upright: [664, 1042] },
  expansion: { box: [850, 566], wide: [1196, 490], upright: [450, 900] },
};

function headings({ words }: LymphodepletionPose, shape: Shape): TextPlace[] {
  const heading = (id: 'before' | 'after', at: Point, anchor: 'start' | 'end'): TextPlace => ({
    id,
    at,
    anchor,
    size: shape === 'portrait' ? 40 : 34,
    weight: 'strong',
    tone: 'light',
    shown: words.headings,
  });
  return shape === 'portrait'
    ? [heading('before', [34, 552], 'start'), heading('after', [34, 628], 'start')]
    : [heading('before', [776, 182], 'end'), heading('after', [824, 182], 'start')];
}

/** Places of the words in the blood before and after. */
export const lymphodepletionWords = (pose: LymphodepletionPose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.words, shape),
  texts: headings(pose, shape).filter(({ shown }) => shown > 0),
  scale: { at: shape === 'portrait' ? [24, 26] : [40, 36], shown: pose.words.scale },
});
