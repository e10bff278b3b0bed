import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { FEVER_C, FEVER_DAY, type WorkUpPose } from './fever-work-up-pose.ts';
import { CIRCLES, STRIP, TRAY } from './places.ts';

const NAMES: Readonly<Record<keyof WorkUpPose['names'], NamePlaces>> = {
  treat: { box: [1135, 462], anchor: 'middle', wide: [1135, 404], upright: [368, 880], line: 'dark' },
  oxygenNeed: { box: [20, 796], wide: [306, 634], upright: [430, 430], line: 'dark' },
};

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const TESTS = [
  ['cultures', 'culturesOf'],
  ['counts', 'countsAnd'],
  ['crp', 'crpAnd'],
  ['film', 'filmOf'],
  ['il6', 'il6Not'],
] as const;
const SIZE = { landscape: { main: 28, more: 26 }, portrait: { main: 36, more: 36 } } as const;

function stripTexts({ day }: WorkUpPose, shape: Shape): TextPlace[] {
  const { card, first, apart } = STRIP[shape];
  const { main } = SIZE[shape];
  return [
    { id: 'day', at: [card.x + 24, first[1] + 2], size: main, weight: 'strong', shown: 1 },
    ...DAYS.map((n): TextPlace => ({
      id: `day${String(n)}`,
      at: [first[0] + n * apart, first[1] + 2],
      anchor: 'middle',
      size: main,
      weight: 'strong',
      tone: Math.abs(day - n) < 0.5 ? 'ink' : n < day ? 'light' : 'soft',
      shown: 1,
    })),
  ];
}

function circleTexts({ card, circles }: WorkUpPose, shape: Shape): TextPlace[] {
  const { card: at, crs, infection, r, apart } = CIRCLES[shape];
  const { main, more } = SIZE[shape];
  const wide = shape === 'landscape';
  const off = apart * (1 - circles.together);
  const left = crs[0] - off - 0.33 * r;
  const right = infection[0] + off + 0.33 * r;
  const name = { size: main + (wide ? 4 : 0), weight: 'strong', anchor: 'middle', shown: card } as const;
  const does = { size: more, anchor: 'middle', tone: 'soft', narrow: 'none' } as const;
  const middle = (crs[0] + infection[0]) / 2;
  const top = crs[1] - (wide ? 78 : 30);
  return [
    {
      id: wide ? 'question' : 'questionShort',
      at: [at.x + 32, at.y + (wide ? 42 : 40)],
      size: main,
      weight: 'strong',
      values: { temperature: FEVER_C, day: FEVER_DAY },
      shown: card,
      narrow: { id: 'questionShort' },
    },
    { id: 'crs', at: [left, top], ...name },
    { id: 'infection', at: [right, top], ...name },
    { id: 'both', at: [middle, top + (wide ? 42 : 0)], ...name, size: main, shown: circles.both },
    ...(wide
      ? ([
          { id: 'crsDoes', at: [left, top + 38], width: 196, ...does, shown: card },
          { id: 'infectionDoes', at: [right, top + 38], width: 200, ...does, shown: card },
          { id: 'bothDoes', at: [middle, top + 78], ...does, shown: circles.both },
        ] satisfies TextPlace[])
      : []),
    {
      id: 'drugFever',
      at: wide ? [at.x + at.w - 22, at.y + at.h - 30] : [at.x + at.w - 24, crs[1] - 20],
      anchor: 'end',
      ...(wide ? {} : { width: 190 }),
      size: more,
      tone: 'soft',
      shown: circles.both,
      narrow: 'none',
    },
  ];
}

function testTexts({ tests, faded }: WorkUpPose, shape: Shape): TextPlace[] {
  const { things, names, widths } = TRAY[shape];
  const { main, more } = SIZE[shape];
  const wide = shape === 'landscape';
  return TESTS.flatMap(([id, does], i): TextPlace[] => {
    const shown = tests[i]?.up ?? 0;
    const x = things[i] ?? 0;
    const dim = i === TESTS.length - 1 && faded > 0.5;
    return [
      {
        id,
        at: [x, names],
        anchor: 'middle',
        size: main,
        weight: dim ? 'text' : 'strong',
        tone: dim ? 'soft' : 'ink',
        ...(wide ? {} : { width: widths[i] ?? 150 }),
        // Narrow, the last two names stand on two lines each.
        narrow: i > 2 ? { width: 120 } : {},
        shown,
      },
      ...(wide
        ? [
            {
              id: does,
              at: [x, names + 36],
              anchor: 'middle',
              size: more,
              tone: 'soft',
              shown,
              narrow: 'none',
            } as const,
          ]
        : []),
    ];
  });
}

/** Where the words of the work-up stand. */
export const workUpWords = (pose: WorkUpPose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.names, shape),
  texts: [...stripTexts(pose, shape), ...circleTexts(pose, shape), ...testTexts(pose, shape)].filter(
    ({ shown }) => shown > 0,
  ),
});
