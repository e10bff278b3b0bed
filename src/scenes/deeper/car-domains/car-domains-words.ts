import { bezier } from '../../cast/curve.ts';
import type { Shape } from '../../stage/shape.ts';
import type { LabelPlace, StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import type { CarDomainsPose } from './car-domains-pose.ts';
import { CAR, carPoint, MHC, NUMBER_AT, RECEPTOR, SIGNAL_WAYS } from './places.ts';

/** Numbers of the signals, on their gold discs. */
const numbers = ({ words }: CarDomainsPose, shape: Shape): readonly TextPlace[] =>
  (['one', 'two'] as const).map((id) => ({
    id,
    at: bezier(...SIGNAL_WAYS[shape][id])(NUMBER_AT[shape][id]),
    size: shape === 'landscape' ? 30 : 34,
    anchor: 'middle',
    weight: 'strong',
    shown: words[id],
  }));

/** Places of the words of the beat. */
export function carDomainsWords(pose: CarDomainsPose, shape: Shape): StageWordPlaces {
  const { words, cancer } = pose;
  const part = (x: number, y: number) => carPoint(shape, x, y);
  const points = {
    antigen: [part(-14, -258)[0] + cancer.x, part(-14, -258)[1] + cancer.y],
    scfv: part(-72, -190),
    hinge: part(-12, -84),
    transmembrane: part(-24, 30),
    costimulatory: part(-42, 150),
    zeta: part(-42, 254),
    mhc: [MHC[shape].x + 40, MHC[shape].y + 116],
    nativeReceptor: [RECEPTOR[shape].x + 30, RECEPTOR[shape].y - 98],
  } as const satisfies Record<string, readonly [number, number]>;
  if (shape === 'portrait') {
    const dot = (id: keyof typeof points, x: number, y: number) => ({ id, shown: words[id], point: [x, y] as const });
    const { x, y, s } = CAR.portrait;
    return {
      dots: [
        dot('antigen', x - 158, y - 330 * s + 20),
        dot('scfv', x - 158, y - 232 * s),
        dot('hinge', x - 90, y - 84 * s),
        dot('transmembrane', x - 100, y + 42 * s),
        dot('costimulatory', x - 116, y + 150 * s),
        dot('zeta', x - 116, y + 254 * s),
        dot('mhc', MHC.portrait.x + 116, MHC.portrait.y + 120),
        dot('nativeReceptor', RECEPTOR.portrait.x + 104, RECEPTOR.portrait.y - 98),
      ],
      texts: numbers(pose, shape),
      scale: { at: [24, 24], shown: 1 },
    };
  }
  const left = (id: keyof typeof points, y: number, line: 'dark' | 'light'): LabelPlace => ({
    id,
    box: [530, y],
    anchor: 'end',
    point: points[id],
    shown: words[id],
    line,
  });
  return {
    labels: [
      left('antigen', 136, 'light'),
      left('scfv', 245, 'light'),
      left('hinge', 354, 'light'),
      left('transmembrane', 466, 'dark'),
      left('costimulatory', 620, 'dark'),
      left('zeta', 744, 'dark'),
      { id: 'mhc', box: [1576, 130], anchor: 'end', point: points.mhc, shown: words.mhc, line: 'light' },
      {
        id: 'nativeReceptor',
        box: [1576, 372],
        anchor: 'end',
        point: points.nativeReceptor,
        shown: words.nativeReceptor,
        line: 'light',
      },
    ],
    texts: numbers(pose, shape),
    scale: { at: [24, 18], shown: 1 },
  };
}
