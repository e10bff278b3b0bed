import { P } from '../cast/palette.ts';
import { signalPose, type PlacedSignal, type SignalKind } from '../cast/signals.ts';
import { r1, rad, type Point } from '../cast/svg-markup.ts';

/** Groups in which signals drift and rock. */
export const GROUPS = 3;

/** A signal at rest: its place, how it is drawn, and the group that it drifts with. */
export interface RestingSignal {
  readonly kind: SignalKind;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn: number;
  readonly group: number;
}

/** How many ways there are to draw a signal. So few that their outlines repeat, which makes a picture small. */
const WAYS = 8;

/** A list of signals as they lie at rest. */
export const atRest = (signals: readonly PlacedSignal[], size: number): readonly RestingSignal[] =>
  signals.map(([kind, x, y], i) => ({
    kind,
    x: Math.round(x),
    y: Math.round(y),
    ...signalPose(i % WAYS, size),
    group: i % GROUPS,
  }));

/** One line of relative path data: a letter and its vectors; `a` has a radius before its vector. */
type Step = readonly ['m' | 'l', number, number] | readonly ['a', number, number, number] | readonly ['z'];

const circle = (x: number, y: number, r: number): readonly Step[] => [
  ['m', x - r, y],
  ['a', r, 2 * r, 0],
  ['a', r, -2 * r, 0],
  ['z'],
];
const CORNER = 5;
const SIDE = 26 - 2 * CORNER;

/** A part of a symbol: its looks, and its outline from the middle of the symbol. Turned by 45 degrees where it says so. */
interface Part {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Whether it is the outline of the symbol, which has an edge in high contrast. */
  readonly outline?: boolean;
  readonly turned?: number;
  readonly steps: readonly Step[];
}

/** The symbols of `cast/signals.ts` as outlines: many of one kind are then one path, which costs far less than many symbols. */
const PARTS: Record<SignalKind, readonly Part[]> = {
  il6: [
    {
      fill: P.il6,
      stroke: P.il6d,
      width: 2.5,
      outline: true,
      turned: 45,
      steps: [
        ['m', -SIDE / 2, -13],
        ['l', SIDE, 0],
        ['a', CORNER, CORNER, CORNER],
        ['l', 0, SIDE],
        ['a', CORNER, -CORNER, CORNER],
        ['l', -SIDE, 0],
        ['a', CORNER, -CORNER, -CORNER],
        ['l', 0, -SIDE],
        ['z'],
      ],
    },
    { fill: P.il6l, steps: [['m', 0, -14], ['l', -14, 14], ['l', 14, 0], ['z']] },
  ],
  ifn: [
    { fill: P.ifn, stroke: P.ifnd, width: 2.5, outline: true, steps: circle(-8.5, 0, 10.5) },
    { fill: P.ifn, stroke: P.ifnd, width: 2.5, outline: true, steps: circle(8.5, 0, 10.5) },
    { fill: P.ifnl, steps: [...circle(-11, -3, 3.6), ['m', 17, 0], ...circle(0, 0, 3.6).slice(1)] },
  ],
  oth: [
    {
      fill: P.oth,
      stroke: P.othd,
      width: 4,
      outline: true,
      steps: [['m', 0, -13], ['l', 12, 22], ['l', -24, 0], ['z']],
    },
    {
      stroke: '#fff',
      width: 3,
      steps: [
        ['m', -1, -7],
        ['l', -6, 12],
      ],
    },
  ],
};

function turnedBy(degrees: number, scale: number): (x: number, y: number) => Point {
  const [c, s] = [Math.cos(rad(degrees)) * scale, Math.sin(rad(degrees)) * scale];
  return (x, y) => [r1(x * c - y * s), r1(x * s + y * c)];
}

const joined = ([x, y]: Point): string => `${String(x)}${y < 0 ? '' : ' '}${String(y)}`;

/** Path data of a part at a scale and turn, from the middle of its symbol. Few of them differ, and a file repeats them cheaply. */
function outline({ steps, turned = 0 }: Part, scale: number, turn: number): string {
  const at = turnedBy(turn + turned, scale);
  return steps
    .map((step) => {
      if (step[0] === 'z') return 'z';
      if (step[0] === 'a')
        return `a${joined([r1(step[1] * scale), r1(step[1] * scale)])} 0 0 1 ${joined(at(step[2], step[3]))}`;
      return `${step[0]}${joined(at(step[1], step[2]))}`;
    })
    .join('');
}

/** One path of many parts of one look. */
export interface SignalPath {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string | undefined;
  readonly width: number | undefined;
  readonly outline: boolean;
}

/** The signals at rest of one group, drawn as a few paths. */
export function signalPaths(signals: readonly RestingSignal[], size: number, group: number): readonly SignalPath[] {
  const mine = signals.filter((signal) => signal.group === group);
  return (['ifn', 'oth', 'il6'] as const).flatMap((kind) => {
    const ofKind = mine.filter((signal) => signal.kind === kind);
    if (ofKind.length === 0) return [];
    return PARTS[kind].map((part) => ({
      d: ofKind.map(({ x, y, scale, turn }) => `M${joined([x, y])}${outline(part, scale, turn)}`).join(''),
      fill: part.fill ?? 'none',
      stroke: part.stroke,
      width: part.width === undefined ? undefined : r1(part.width * size),
      outline: part.outline ?? false,
    }));
  });
}
