import { SIGNAL_SCALE, signalDots } from '../../../domain/crs/signal-dots.ts';
import { signsAt } from '../../../domain/crs/signs-at.ts';
import { CELLS, dockedSignal, settledAntibodies, type SkinPlace } from '../../6-treatment/places.ts';
import { polar, type Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';

/** Days of the model between which IL-6 rises in the picture: before the medicine, and a few hours after it. */
export const DAYS = { before: 6, after: 6.15 } as const;

/** How many IL-6 symbols stand for the made-up patient's IL-6 then. */
export const SIGNAL_COUNTS = {
  before: signalDots(signsAt(DAYS.before, 'untreated').il6, SIGNAL_SCALE.treatment),
  after: signalDots(signsAt(DAYS.after, 'blocker').il6, SIGNAL_SCALE.treatment),
} as const;

/** Upright, the card of the curves lies below, so the big cell stands higher than in the film. */
export const RAISED: Record<Shape, number> = { landscape: 0, portrait: -190 };

const raised = (shape: Shape, [x, y]: Point): Point => [x, y + RAISED[shape]];
const docked = (shape: Shape, dock: number): Point => raised(shape, dockedSignal(shape, dock));

/** The place in the cell to which a signal goes with its receptor. */
const within = (shape: Shape, dock: number): Point => {
  const { at, radius } = CELLS[shape].big;
  const [x, y] = dockedSignal(shape, dock);
  const degrees = (Math.atan2(y - at[1], x - at[0]) * 180) / Math.PI;
  const [dx, dy] = polar(degrees, radius - 56);
  return raised(shape, [at[0] + dx, at[1] + dy]);
};

/** What one IL-6 signal does. */
export interface SignalWay {
  readonly from: Point;
  /** It sits on a receptor, is taken in with it, and is gone: the way out of the blood. */
  readonly sinks?: Point;
  /** The antibody (by number) whose coming sets it free. */
  readonly freedBy?: number;
  /** It comes later, touches a covered receptor here, and turns away. */
  readonly touches?: Point;
  readonly to: Point;
  readonly turn: number;
}

const wide = (): SignalWay[] => [
  { from: docked('landscape', 3), sinks: within('landscape', 3), to: within('landscape', 3), turn: 16 },
  { from: docked('landscape', 6), sinks: within('landscape', 6), to: within('landscape', 6), turn: 8 },
  { from: docked('landscape', 0), freedBy: 0, to: [37, 501], turn: 12 },
  { from: docked('landscape', 2), freedBy: 1, to: [176, 394], turn: -8 },
  { from: docked('landscape', 4), freedBy: 2, to: [598, 336], turn: 14 },
  { from: docked('landscape', 7), freedBy: 3, to: [920, 640], turn: 18 },
  { from: [177, 230], to: [258, 176], turn: -14 },
  { from: [411, 156], to: [420, 178], turn: -6 },
  { from: [640, 214], to: [590, 196], turn: -10 },
  { from: [869, 120], to: [1010, 62], turn: 6 },
  { from: [1080, 300], to: [1050, 214], turn: -12 },
  { from: [-56, 380], touches: [196, 456], to: [70, 330], turn: 10 },
  { from: [-50, 160], touches: [408, 474], to: [330, 326], turn: 8 },
  { from: [1100, -60], touches: [884, 562], to: [1004, 566], turn: -12 },
  { from: [560, -60], to: [748, 170], turn: 4 },
  { from: [800, -50], to: [1130, 84], turn: -18 },
  { from: [1100, -60], to: [1190, 236], turn: 20 },
  { from: [-60, 600], to: [170, 556], turn: -8 },
  { from: [-60, 100], to: [130, 226], turn: 12 },
  { from: [760, -60], to: [764, 374], turn: -16 },
];

const upright = (): SignalWay[] => [
  { from: docked('portrait', 3), sinks: within('portrait', 3), to: within('portrait', 3), turn: 16 },
  { from: docked('portrait', 6), sinks: within('portrait', 6), to: within('portrait', 6), turn: 8 },
  { from: docked('portrait', 0), freedBy: 0, to: [56, 500], turn: 12 },
  { from: docked('portrait', 2), freedBy: 1, to: [230, 520], turn: -8 },
  { from: docked('portrait', 4), freedBy: 2, to: [440, 500], turn: 14 },
  { from: docked('portrait', 7), freedBy: 3, to: [852, 590], turn: 18 },
  { from: [94, 244], to: [70, 236], turn: -14 },
  { from: [300, 240], to: [318, 210], turn: -6 },
  { from: [430, 300], to: [426, 330], turn: -10 },
  { from: [480, 160], to: [500, 150], turn: 6 },
  { from: [630, 500], to: [700, 420], turn: -12 },
  { from: [-50, 500], touches: [150, 590], to: [44, 376], turn: 10 },
  { from: [-50, 300], touches: [430, 556], to: [300, 400], turn: 8 },
  { from: [960, 460], touches: [672, 586], to: [800, 500], turn: -12 },
  { from: [-50, 170], to: [190, 160], turn: 4 },
  { from: [300, -50], to: [400, 96], turn: -18 },
  { from: [950, 420], to: [838, 386], turn: 20 },
  { from: [-60, 430], to: [150, 430], turn: -8 },
  { from: [960, 640], to: [668, 520], turn: 12 },
  { from: [-60, 520], to: [346, 500], turn: -16 },
];

/** The ways of all IL-6 signals. Two are taken in; of the rest as many are left as `SIGNAL_COUNTS.after` says. */
export const SIGNAL_WAYS: Record<Shape, readonly SignalWay[]> = {
  landscape: wide().slice(0, SIGNAL_COUNTS.after + 2),
  portrait: upright().slice(0, SIGNAL_COUNTS.after + 2),
};

/** Where an antibody comes from, and the place that it passes before it lands. */
export interface AntibodyWay {
  readonly from: Point;
  readonly passes: Point;
  readonly turn: number;
}

/** The ways of the four antibodies, in the order of the places that they cover. */
export const ANTIBODY_WAYS: Record<Shape, readonly AntibodyWay[]> = {
  landscape: [
    { from: [-120, 260], passes: [149, 426], turn: -150 },
    { from: [-120, 120], passes: [298, 319], turn: 70 },
    { from: [254, -121], passes: [516, 260], turn: 60 },
    { from: [1040, -121], passes: [880, 460], turn: 110 },
  ],
  portrait: [
    { from: [-120, 300], passes: [64, 520], turn: -120 },
    { from: [-92, 143], passes: [250, 420], turn: 70 },
    { from: [-120, 13], passes: [470, 420], turn: 80 },
    { from: [1010, 560], passes: [820, 620], turn: 130 },
  ],
};

/** Where the four antibodies come to rest on the cell. */
export const settled = (shape: Shape): readonly SkinPlace[] =>
  settledAntibodies(shape).map((skin) => ({ ...skin, y: skin.y + RAISED[shape] }));

/** An antibody that takes two soluble receptors: where it comes from, where it rests, and where they float before. */
export interface SolubleWay {
  readonly from: Point;
  readonly to: Point;
  /** Degrees by which it is turned at rest. */
  readonly turn: number;
  readonly floats: readonly [
    { readonly at: Point; readonly turn: number },
    { readonly at: Point; readonly turn: number },
  ];
}

/** Where the tips of an antibody hold a soluble receptor, from its hinge, and the scale of the receptor. */
export const TIPS: readonly [Point, Point] = [
  [-36, 54],
  [36, 54],
];

/** The two antibodies between soluble receptors. */
export const SOLUBLE_WAYS: Record<Shape, readonly SolubleWay[]> = {
  landscape: [
    {
      from: [360, -120],
      to: [492, 262],
      turn: 22,
      floats: [
        { at: [404, 330], turn: -30 },
        { at: [560, 356], turn: 40 },
      ],
    },
    {
      from: [1180, -100],
      to: [985, 312],
      turn: -18,
      floats: [
        { at: [930, 398], turn: 24 },
        { at: [1040, 330], turn: -36 },
      ],
    },
  ],
  portrait: [
    {
      from: [-100, 160],
      to: [186, 300],
      turn: 22,
      floats: [
        { at: [110, 366], turn: -30 },
        { at: [254, 340], turn: 40 },
      ],
    },
    {
      from: [1000, 300],
      to: [566, 396],
      turn: -18,
      floats: [
        { at: [520, 480], turn: 24 },
        { at: [636, 446], turn: -36 },
      ],
    },
  ],
};
