import { polar, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** Where something stands, and its scale. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** An arm that moves, in the units of its person: elbow, wrist, and the turn of the hand in degrees. */
export interface Reach {
  readonly ex: number;
  readonly ey: number;
  readonly wx: number;
  readonly wy: number;
  readonly turn: number;
}

const reach = (elbow: Point, wrist: Point, turn: number): Reach => ({
  ex: elbow[0],
  ey: elbow[1],
  wx: wrist[0],
  wy: wrist[1],
  turn,
});

/** Where the people of the ward are, before the picture's own frame. */
export const SPOTS = {
  bed: { x: 446, y: 296, s: 0.86 },
  nurse: { x: 136, y: 236, s: 0.88 },
  caregiver: { x: 930, y: 346, s: 0.9 },
  doctor: { x: 700, y: 226, s: 0.9 },
  doctorOutside: { x: 1800, y: 226, s: 0.9 },
} as const satisfies Record<string, Spot>;

/** How the ward is laid into the picture. */
export const WARD_FRAME: Record<Shape, Spot> = {
  landscape: { x: 0, y: 0, s: 1 },
  portrait: { x: 4, y: 60, s: 0.82 },
};

/** A point of the ward in stage units. */
export function inWard(shape: Shape, x: number, y: number): Point {
  const frame = WARD_FRAME[shape];
  return [frame.x + x * frame.s, frame.y + y * frame.s];
}

/** Shoulders of the arms that move. The patient's depend on whether she lies back (0) or sits up (1). */
export const SHOULDERS = {
  patientNear: { back: [-104, 160], up: [-98, 156] },
  patientFar: { back: [50, 158], up: [58, 158] },
  nurseLeft: [-86, 152],
  nurseRight: [66, 158],
  doctorLeft: [-66, 158],
  doctorRight: [92, 154],
} as const;

/** The patient's arms: the near one at the left of the picture, the far one whose hand the caregiver holds. */
export const PATIENT_ARMS = {
  rests: reach([-100, 296], [24, 372], -78),
  liftsCup: reach([-104, 284], [28, 276], -12),
  holdsCup: reach([-104, 290], [20, 322], -10),
  held: reach([130, 280], [226, 352], -70),
} as const;

/** The nurse's arms. */
export const NURSE_ARMS = {
  leftHangs: reach([-120, 270], [-60, 366], -30),
  leftRests: reach([-116, 270], [-50, 340], -40),
  readyWithThermometer: reach([118, 268], [196, 262], 96),
  atEar: reach([126, 258], [182, 172], 54),
  lowered: reach([116, 272], [150, 356], -20),
  atForehead: reach([168, 220], [246, 88], -130),
  onShoulder: reach([136, 262], [232, 220], -88),
} as const;

/** The doctor's arms. */
export const DOCTOR_ARMS = {
  leftRests: reach([-110, 268], [-46, 330], -60),
  rightLow: reach([126, 272], [52, 306], -44),
  showsTube: reach([124, 268], [40, 216], -8),
} as const;

/** The ring lands here: where the medicine runs into the arm. */
export const VEIN: Record<Shape, Point> = {
  landscape: [616, 574],
  portrait: [509.1, 530.7],
};

/** The circle in which the ward is seen while the water fills the picture, and what it looks at. */
export const SMALL_WARD: Record<
  Shape,
  {
    readonly cx: number;
    readonly cy: number;
    readonly r: number;
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
  }
> = {
  landscape: { cx: 1330, cy: 286, r: 218, x: 676, y: 384, zoom: 0.585 },
  portrait: { cx: 672, cy: 266, r: 198, x: 558, y: 376, zoom: 0.65 },
};

/** A circle beyond every corner of the picture, from its middle. */
export const WHOLE: Record<
  Shape,
  {
    readonly cx: number;
    readonly cy: number;
    readonly r: number;
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
  }
> = {
  landscape: { cx: 800, cy: 450, r: 1000, x: 800, y: 450, zoom: 1 },
  portrait: { cx: 450, cy: 600, r: 800, x: 450, y: 600, zoom: 1 },
};
/** Radius at which a circle round the vein has passed every corner. */
export const WATER_FULL: Record<Shape, number> = { landscape: 1200, portrait: 900 };

/** A large macrophage, and the four directions (degrees) in which an antibody covers two of its landing spots. */
export interface BigCellPlace {
  readonly at: Point;
  readonly radius: number;
  readonly pairs: readonly [number, number, number, number];
}

/** The cells in both shapes. */
export const CELLS: Record<
  Shape,
  { readonly big: BigCellPlace; readonly carT: { readonly far: Spot; readonly near: Spot }; readonly other: Spot }
> = {
  landscape: {
    big: { at: [500, 1060], radius: 470, pairs: [-136, -110, -84, -58] },
    carT: { far: { x: 1090, y: 640, s: 0.78 }, near: { x: 1090, y: 640, s: 0.78 } },
    other: { x: 1392, y: 690, s: 0.66 },
  },
  portrait: {
    big: { at: [372, 1340], radius: 480, pairs: [-120, -95, -70, -46] },
    carT: { far: { x: 806, y: 690, s: 0.5 }, near: { x: 728, y: 694, s: 0.96 } },
    other: { x: 1100, y: 760, s: 0.66 },
  },
};

/** Scale of a docked antibody, and of a landing spot. */
export const ANTIBODY_SCALE = 1.28;
export const DOCK_SCALE = 1.12;
/** Distances from the skin of the cell: of a landing spot, of a signal in it, of the hinge of an antibody on two. */
const DOCK_HEIGHT = 20;
const DOCKED_SIGNAL_HEIGHT = 44;
const ANTIBODY_HEIGHT = DOCK_HEIGHT + 16 + 38 * ANTIBODY_SCALE;

/** A place on the skin of the big cell, with the direction in which it points away (degrees). */
export interface SkinPlace {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
}

const onSkin = ({ at: [cx, cy], radius }: BigCellPlace, degrees: number, height: number): SkinPlace => {
  const [x, y] = polar(degrees, radius + height);
  return { x: cx + x, y: cy + y, degrees };
};

/** Directions of the eight landing spots, two for each antibody. */
const dockDirections = ({ radius, pairs }: BigCellPlace): readonly number[] => {
  const apart = (Math.asin((34 * ANTIBODY_SCALE) / (radius + DOCKED_SIGNAL_HEIGHT)) * 180) / Math.PI;
  return pairs.flatMap((degrees) => [degrees - apart, degrees + apart]);
};

/** The landing spots of the big cell. */
export const docksOf = (shape: Shape): readonly SkinPlace[] =>
  dockDirections(CELLS[shape].big).map((degrees) => onSkin(CELLS[shape].big, degrees, DOCK_HEIGHT));

/** Where a signal lies that sits in a landing spot. */
export const dockedSignal = (shape: Shape, dock: number): Point => {
  const { x, y } = onSkin(CELLS[shape].big, dockDirections(CELLS[shape].big)[dock] ?? 0, DOCKED_SIGNAL_HEIGHT);
  return [x, y];
};

/** Where the four antibodies come to rest. */
export const settledAntibodies = (shape: Shape): readonly SkinPlace[] =>
  CELLS[shape].big.pairs.map((degrees) => onSkin(CELLS[shape].big, degrees, ANTIBODY_HEIGHT));

/** Units by which the bag hangs lower than its stand was drawn for: names stand over it. */
export const BAG_LOWER: Record<Shape, number> = { landscape: 44, portrait: 40 };

/** Units from which a card comes up into its place. */
export const RISE = 60;

/** Where the panels beside or below the ward stand. */
export const PANELS = {
  monitor: {
    landscape: { x: 1090, y: 66, w: 470, h: 490 },
    portrait: { x: 40, y: 776, w: 820, h: 302 },
  },
  /** In portrait the monitor grows once the blood tests have left. */
  monitorTall: { landscape: { x: 1090, y: 66, w: 470, h: 490 }, portrait: { x: 40, y: 776, w: 820, h: 398 } },
  tests: {
    landscape: { x: 1100, y: 616, w: 450, h: 132 },
    portrait: { x: 40, y: 1092, w: 820, h: 88 },
  },
  next: {
    landscape: { x: 1110, y: 66, w: 456, h: 590 },
    portrait: { x: 40, y: 786, w: 820, h: 374 },
  },
} as const;

/** Middles of the four stops of what comes next. */
export const STOPS: Record<Shape, readonly Point[]> = {
  landscape: [186, 314, 442, 570].map((y): Point => [1176, y]),
  portrait: [0, 1, 2, 3].map((i): Point => [112 + (i % 2) * 404, 936 + (i >> 1) * 134]),
};

/** The tag below the small ward: middle and top edge. */
export const LENS_TAG: Record<
  Shape,
  { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
> = {
  landscape: { x: 1330, y: 480, w: 440, h: 62 },
  portrait: { x: 646, y: 452, w: 474, h: 76 },
};
