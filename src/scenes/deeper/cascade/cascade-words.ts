import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { nearest, PLACES } from './cascade-places.ts';
import type { CascadePose } from './cascade-pose.ts';

type Name = Exclude<keyof CascadePose['words'], 'scale'>;

/** Beside a molecule: a number on it would hide it. */
const beside = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

const first = (wide: Point, upright: Point): Pick<NamePlaces, 'wide' | 'upright'> => ({
  wide: nearest('landscape', 'first', 'ifn', wide),
  upright: beside(nearest('portrait', 'first', 'ifn', upright), 52, 0),
});
const many = (kind: 'il6' | 'il1', wide: Point, upright: Point): Pick<NamePlaces, 'wide' | 'upright'> => ({
  wide: nearest('landscape', 'many', kind, wide),
  upright: beside(nearest('portrait', 'many', kind, upright), 0, -46),
});

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  antigen: { box: [40, 188], wide: [372, 440], upright: [308, 392] },
  firstSignals: { box: [650, 36], ...first([700, 262], [650, 310]) },
  macrophage: { box: [590, 690], wide: [884, 560], upright: [660, 612] },
  il6: { box: [1570, 40], anchor: 'end', ...many('il6', [1170, 320], [860, 980]) },
  il1: { box: [1570, 174], anchor: 'end', ...many('il1', [1500, 360], [480, 900]) },
  endothelium: { box: [1570, 684], anchor: 'end', wide: [1400, 812], upright: [240, 1134] },
};

/** Words of the card that says how it is known. */
function cardTexts(pose: CascadePose, shape: Shape): TextPlace[] {
  const { x, y } = PLACES[shape].card;
  const shown = pose.card;
  if (shape === 'portrait') {
    return [
      { id: 'evidenceTitle', at: [x + 136, y + 40], size: 36, weight: 'strong', tone: 'light', width: 296, shown },
      { id: 'evidence', at: [x + 28, y + 136], size: 34, tone: 'light', width: 404, shown },
    ];
  }
  return [
    { id: 'evidenceTitle', at: [x + 142, y + 38], size: 30, weight: 'strong', tone: 'light', shown, narrow: 'none' },
    {
      id: 'evidence',
      at: [x + 142, y + 78],
      size: 28,
      tone: 'light',
      width: 344,
      shown,
      narrow: { at: [x + 138, y + 36], width: 350 },
    },
  ];
}

/** Places of the words of the cascade. */
export function cascadeWords(pose: CascadePose, shape: Shape): StageWordPlaces {
  return {
    ...namesOf(NAMES, pose.words, shape),
    texts: cardTexts(pose, shape).filter(({ shown }) => shown > 0),
    scale: { at: [40, 36], shown: pose.words.scale },
  };
}
