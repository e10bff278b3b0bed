import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { DRIFTING, PLACES, rowAt, type Sent } from './endothelium-leak-places.ts';
import type { LeakPose } from './endothelium-leak-pose.ts';

type Name = Exclude<keyof LeakPose['words'], 'scale'>;

const restOf = (list: readonly Sent[], kind: Sent['kind'], [x, y]: Point): Point => {
  const places = list.filter((sent) => sent.kind === kind).map(({ way }) => way.to);
  const distance = ([px, py]: Point): number => Math.hypot(px - x, py - y);
  return places.reduce((best, at) => (distance(at) < distance(best) ? at : best), places[0] ?? [x, y]);
};
/** Beside a molecule: a number on it would hide it. */
const beside = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

const WIDE = DRIFTING.landscape;
const UPRIGHT = DRIFTING.portrait;

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  cytokines: {
    box: [650, 36],
    wide: restOf(WIDE.cytokines, 'il6', [700, 230]),
    upright: beside(restOf(UPRIGHT.cytokines, 'il6', [380, 300]), 0, -50),
  },
  restingEndothelium: { box: [40, 648], wide: [130, 574], upright: [90, 700] },
  capillaryLeak: { box: [1078, 150], anchor: 'end', wide: [862, 512], upright: [452, 660] },
  angiopoietin: { box: [388, 784], wide: [548, 652], upright: beside([440, 800], 0, 54) },
  vonWillebrand: { box: [1080, 784], anchor: 'end', wide: [700, 766], upright: [620, 880] },
  airSacs: { box: [40, 392], wide: [188, 346], upright: [176, 392] },
  hypotension: { box: [1080, 662], anchor: 'end', wide: [1146, 602], upright: [36, 1002] },
};

function rowTexts(pose: LeakPose, shape: Shape): TextPlace[] {
  const upright = shape === 'portrait';
  const values = {
    systolic: Math.round(pose.signs.systolic),
    diastolic: Math.round(pose.signs.diastolic),
    oxygen: Math.round(pose.signs.oxygen),
  };
  return ([0, 1] as const).flatMap((i): TextPlace[] => {
    const { name, value, icon } = rowAt(shape, i);
    const [nameId, valueId] = i === 0 ? ['pressureName', 'pressureValue'] : ['oxygenName', 'oxygenValue'];
    const read = (pose.rows[i]?.read ?? 0) * pose.lens.open;
    return [
      { id: nameId, at: name, size: upright ? 36 : 28, tone: 'light', shown: pose.lens.open, narrow: 'none' },
      {
        id: valueId,
        at: value,
        size: upright ? 46 : 40,
        weight: 'strong',
        tone: 'light',
        shown: read,
        values,
        narrow: { at: [value[0], icon[1]] },
      },
    ];
  });
}

function tagText({ lens }: LeakPose, shape: Shape): TextPlace {
  const { x, y, h } = PLACES[shape].tag;
  const upright = shape === 'portrait';
  return {
    id: 'lensPlace',
    at: [x + 76, y + h / 2],
    size: upright ? 36 : 30,
    weight: 'strong',
    shown: lens.tag,
    narrow: 'none',
  };
}

/** Places of the words while the lining leaks. */
export const leakWords = (pose: LeakPose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.words, shape),
  texts: [...rowTexts(pose, shape), tagText(pose, shape)].filter(({ shown }) => shown > 0),
  scale: { at: shape === 'portrait' ? [30, 30] : [40, 36], shown: pose.words.scale },
});
