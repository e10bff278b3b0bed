import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { CARD, dayX, GIVEN_SIGN, PLOTS, TICKS, valueY } from './curves.ts';
import type { BlockadePose } from './il6r-blockade-pose.ts';

type Name = Exclude<keyof BlockadePose['names'], 'scale'>;

const NAMES: Readonly<Record<Name, NamePlaces>> = {
  il6: { box: [480, 30], wide: [748, 170], upright: [350, 236] },
  tocilizumab: { box: [1044, 424], anchor: 'end', wide: [566, 490], upright: [316, 560] },
  soluble: { box: [926, 248], anchor: 'end', wide: [960, 362], upright: [190, 366] },
  membrane: { box: [1044, 770], anchor: 'end', wide: [802, 676], upright: [706, 758] },
  signal: { box: [284, 742], wide: [262, 680], upright: [372, 746] },
};

/** Size of the type on the card, and units from which the card comes up. */
const SIZE: Record<Shape, number> = { landscape: 28, portrait: 36 };

function cardTexts({ card }: BlockadePose, shape: Shape): TextPlace[] {
  if (card.shown === 0) return [];
  const { x, y } = CARD[shape];
  const { il6, temperature } = PLOTS[shape];
  const [signX, signY] = GIVEN_SIGN[shape];
  const upright = shape === 'portrait';
  const size = SIZE[shape];
  const on = { size, shown: card.shown } as const;
  /** The names of the curves come when these are nearly drawn. */
  const drawn = { size, shown: Math.max(0, 4 * card.drawn - 3) } as const;
  const ticks = (plot: typeof il6, ids: readonly string[]): TextPlace[] =>
    TICKS.days.map((day, i) => ({
      id: ids[i] ?? '',
      at: [dayX(plot, day), plot.y + plot.h + (upright ? 40 : 30)],
      anchor: 'middle',
      values: { value: day },
      ...(i % 3 === 0 ? {} : { narrow: 'none' }),
      ...on,
    }));
  return [
    { id: 'curves', at: [x + (upright ? 34 : 24), y + (upright ? 40 : 32)], weight: 'strong', ...on },
    {
      id: upright ? 'il6Name' : 'il6Curve',
      at: [x + (upright ? 34 : 24), il6.y - 38],
      ...on,
      narrow: { id: 'il6Name' },
    },
    { id: 'given', at: [signX + (upright ? 30 : 20), signY + (upright ? -8 : -12)], ...on, narrow: 'none' },
    { id: 'temperature', at: [upright ? temperature.x - 64 : x + 24, temperature.y - 30], ...on },
    ...TICKS.il6.map((value, i): TextPlace => ({
      id: ['il6Zero', 'il6Half', 'il6Most'][i] ?? '',
      at: [il6.x - 14, valueY(il6, 'il6', value)],
      anchor: 'end',
      values: { value },
      narrow: 'none',
      ...on,
    })),
    ...TICKS.temperature.map((value, i): TextPlace => ({
      id: ['feverLine', 'highLine'][i] ?? '',
      at: [temperature.x - 12, valueY(temperature, 'temperature', value)],
      anchor: 'end',
      weight: i === 0 ? 'strong' : 'text',
      values: { value },
      ...on,
    })),
    // Upright there is no room for names in the first plot: solid and dotted say the same in both.
    ...(upright
      ? []
      : ([
          {
            id: 'treatedHigher',
            at: [dayX(il6, 8.5), valueY(il6, 'il6', 900)],
            anchor: 'middle',
            tone: 'light',
            ...drawn,
            narrow: 'none',
          },
          {
            id: 'untreated',
            at: [dayX(il6, 8), valueY(il6, 'il6', 260)],
            anchor: 'middle',
            tone: 'light',
            ...drawn,
            narrow: 'none',
          },
        ] satisfies TextPlace[])),
    {
      id: 'treatedLower',
      at: [dayX(temperature, 8), valueY(temperature, 'temperature', 36.4)],
      anchor: 'middle',
      ...drawn,
      narrow: 'none',
    },
    {
      id: 'untreatedToo',
      at: [dayX(temperature, 8), valueY(temperature, 'temperature', 39)],
      anchor: 'middle',
      ...drawn,
      narrow: 'none',
    },
    ...ticks(temperature, ['day4', 'day6', 'day8', 'day10']),
    ...(upright ? ticks(il6, ['il6Day4', 'il6Day6', 'il6Day8', 'il6Day10']) : []),
  ];
}

/** Where the words of the blockade stand. */
export const blockadeWords = (pose: BlockadePose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.names, shape),
  texts: cardTexts(pose, shape),
  scale: { at: shape === 'landscape' ? [40, 36] : [36, 36], shown: pose.names.scale },
});
