import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { LAYOUT, SCREEN_WIDTH } from './places.ts';
import type { LaterPose } from './refractory-and-later-pose.ts';

type Name = Exclude<keyof LaterPose['names'], 'scale'>;

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  refractory: { box: [22, 696], wide: [250, 566], upright: [210, 386] },
  anakinra: { box: [272, 152], wide: [366, 318], upright: [354, 170] },
  hlh: { box: [640, 24], wide: [708, 376], upright: [560, 476] },
  bCell: { box: [1168, 138], anchor: 'middle', wide: [1316, 272], upright: [318, 846] },
  noFlag: { box: [1216, 486], wide: [1290, 606], upright: [420, 1060] },
  aplasia: { box: [966, 722], wide: [1080, 602], upright: [106, 1070] },
  immunoglobulin: { box: [1584, 24], anchor: 'end', wide: [1554, 388], upright: [600, 810] },
};

const TIMES = ['goesOn', 'settles', 'months'] as const;
const SIZE: Record<Shape, number> = { landscape: 28, portrait: 36 };

/** Where the words of what goes on and what comes later stand. */
export function laterWords(pose: LaterPose, shape: Shape): StageWordPlaces {
  const { screen, times } = LAYOUT[shape];
  const wide = shape === 'landscape';
  const size = SIZE[shape];
  const [x, y] = screen;
  const row = { size, tone: 'light' } as const;
  /** Where what follows ends, before its triangle. */
  const second = SCREEN_WIDTH[shape] - 66;
  const texts: TextPlace[] = [
    { id: 'ferritin', at: [x + 24, y + 32], weight: 'strong', shown: pose.screen, ...row },
    { id: 'veryHigh', at: [x + second, y + 32], anchor: 'end', shown: pose.falls, ...row, narrow: 'none' },
    { id: 'counts', at: [x + 24, y + 88], weight: 'strong', shown: pose.screen, ...row },
    { id: 'low', at: [x + second, y + 88], anchor: 'end', shown: pose.falls, ...row, narrow: 'none' },
    ...times.map(({ text }, i): TextPlace => ({
      id: TIMES[i] ?? '',
      at: text,
      size,
      tone: 'light',
      weight: Math.abs(pose.time - i) < 0.5 ? 'strong' : 'text',
      ...(wide ? {} : { width: i === 2 ? 420 : 360 }),
      shown: 1,
      narrow: i === 0 ? { width: 540 } : {},
    })),
  ];
  return {
    ...namesOf(NAMES, pose.names, shape),
    texts: texts.filter(({ shown }) => shown > 0),
    scale: { at: wide ? [40, 36] : [36, 36], shown: pose.names.scale },
  };
}
