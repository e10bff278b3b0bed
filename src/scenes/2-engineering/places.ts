import type { LensBeam } from '../cast/lens-frame.ts';
import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** Place, scale and turn of something in the lens, from the centre of the lens. */
export interface LensSpot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly turn: number;
}

const spot = (x: number, y: number, s: number, turn = 0): LensSpot => ({ x, y, s, turn });

/** The lens into the culture bag. */
export const LENS: Record<Shape, LensBeam> = {
  landscape: { cx: 1042, cy: 428, r: 356, ox: 482, oy: 420 },
  portrait: { cx: 450, cy: 776, r: 376, ox: 564, oy: 288 },
};

/** Scale of the T cell in the places of the plan, which are drawn for it. */
export const PLAN_SCALE = 1.58;

/** The T cell of the first two pictures. It stays where it is. */
export const T_CELL: Record<Shape, LensSpot> = {
  landscape: spot(4, 24, PLAN_SCALE),
  portrait: spot(4, 8, 1.8),
};

/** Two other T cells: far off at first, then where they show their own CARs. */
export const NEIGHBORS: Record<
  Shape,
  { readonly first: readonly [LensSpot, LensSpot]; readonly later: readonly [LensSpot, LensSpot] }
> = {
  landscape: {
    first: [spot(-42, 284, 0.42), spot(210, 202, 0.5)],
    later: [spot(-223, 155, 0.42), spot(94, 270, 0.4)],
  },
  portrait: {
    first: [spot(-160, 262, 0.46), spot(284, 60, 0.5)],
    later: [spot(-254, 157, 0.44), spot(297, -44, 0.42)],
  },
};

/** Ways of the free viruses: where each comes from, where it passes, where it floats, where it leaves the lens. */
export interface VirusWay {
  readonly from: LensSpot;
  readonly past: LensSpot;
  readonly floats: LensSpot;
  readonly leaves: LensSpot;
}

/** The free viruses, and the one that docks: from outside, past the cell, to its dock, and as an empty shell. */
export const VIRUSES: Record<Shape, { readonly free: readonly VirusWay[]; readonly docks: VirusWay }> = {
  landscape: {
    free: [
      {
        from: spot(-430, -60, 0.6, -60),
        past: spot(-300, -60, 0.6, -30),
        floats: spot(-258, -128, 0.6, -10),
        leaves: spot(-430, -190, 0.6, 20),
      },
      {
        from: spot(-330, -330, 0.76, -20),
        past: spot(-92, -176, 0.76, 30),
        floats: spot(-137, -244, 0.76, 16),
        leaves: spot(-210, -440, 0.76, 50),
      },
      {
        from: spot(-440, 140, 0.5, 60),
        past: spot(-330, 90, 0.5, 50),
        floats: spot(-280, 24, 0.5, 30),
        leaves: spot(-282, 42, 0.5, 40),
      },
      {
        from: spot(-150, -440, 0.54, 20),
        past: spot(-20, -300, 0.54, 0),
        floats: spot(18, -272, 0.54, -24),
        leaves: spot(170, -430, 0.54, -50),
      },
      {
        from: spot(60, -450, 0.5, -40),
        past: spot(236, -90, 0.5, -10),
        floats: spot(248, 42, 0.5, 12),
        leaves: spot(450, 90, 0.5, 40),
      },
    ],
    docks: {
      from: spot(-460, -250, 1.08, -40),
      past: spot(-232, -150, 1.08, -6),
      floats: spot(-170, -66, 1.08, 10),
      leaves: spot(-266, -128, 0.62, -10),
    },
  },
  portrait: {
    free: [
      {
        from: spot(-450, 190, 0.62, 70),
        past: spot(-356, 90, 0.62, 50),
        floats: spot(-300, 24, 0.62, 30),
        leaves: spot(-304, 40, 0.62, 40),
      },
      {
        from: spot(-190, -440, 0.86, -20),
        past: spot(-50, -236, 0.86, 34),
        floats: spot(20, -304, 0.86, 16),
        leaves: spot(60, -460, 0.86, 40),
      },
      {
        from: spot(330, -360, 0.6, 0),
        past: spot(230, -170, 0.6, -40),
        floats: spot(262, -112, 0.6, -24),
        leaves: spot(460, -170, 0.6, 10),
      },
      {
        from: spot(210, -460, 0.56, 40),
        past: spot(230, -310, 0.56, 24),
        floats: spot(170, -276, 0.56, 12),
        leaves: spot(290, -430, 0.56, -10),
      },
    ],
    docks: {
      from: spot(-420, -330, 1.26, -40),
      past: spot(-264, -200, 1.26, -6),
      floats: spot(-194, -94.5, 1.26, 10),
      leaves: spot(-298, -156, 0.62, -10),
    },
  },
};

/** Ring on which the many cells of the upright picture stand: wide enough for the name of the middle one between them. */
export const UPRIGHT_RING = { x: 0, y: -20, rx: 298, ry: 274 } as const;

const upright = (i: number, s: number): LensSpot => {
  const a = ((-72 + i * 36) * Math.PI) / 180;
  const { x, y, rx, ry } = UPRIGHT_RING;
  return spot(x + Math.cos(a) * rx, y + Math.sin(a) * ry, s);
};

/** Where the cells end when they are many, each by its name. The middle one, `lowLeft` and `upRight` are still dividing, along their own turn. */
export type ManyCells = Readonly<
  Record<
    | 'middle'
    | 'lowLeft'
    | 'lowRight'
    | 'right'
    | 'left'
    | 'farRight'
    | 'fromLowLeft'
    | 'fromLowRight'
    | 'top'
    | 'upLeft'
    | 'upRight'
    | 'fromTop',
    LensSpot
  >
>;

/** The last picture in the lens. In portrait the top cell does not divide again: one cell fewer has room. */
export const MANY: Record<Shape, ManyCells> = {
  landscape: {
    middle: spot(4, -4, 0.86, -8),
    lowLeft: spot(-122, 248, 0.42, 22),
    lowRight: spot(34, 272, 0.44),
    right: spot(276, -32, 0.42),
    left: spot(-270, 6, 0.44),
    farRight: spot(264, 110, 0.46),
    fromLowLeft: spot(-238, 134, 0.44),
    fromLowRight: spot(178, 238, 0.44),
    top: spot(-80, -232, 0.42),
    upLeft: spot(-196, -142, 0.44),
    upRight: spot(194, -162, 0.42, 48),
    fromTop: spot(46, -254, 0.44),
  },
  portrait: {
    middle: spot(0, -94, 0.82, -8),
    upRight: { ...upright(0, 0.4), turn: 28 },
    right: upright(1, 0.42),
    farRight: upright(2, 0.42),
    fromLowRight: upright(3, 0.42),
    lowRight: upright(4, 0.42),
    fromLowLeft: upright(5, 0.42),
    lowLeft: { ...upright(6, 0.4), turn: 34 },
    left: upright(7, 0.42),
    upLeft: upright(8, 0.42),
    top: upright(9, 0.42),
    fromTop: upright(9, 0.42),
  },
};

/** Places of the lab: technician, culture bag on its tray, shelf. */
export const LAB: Record<Shape, { readonly technician: LensSpot; readonly reactor: LensSpot; readonly shelf: Point }> =
  {
    landscape: { technician: spot(214, 244, 0.96), reactor: spot(478, 560, 1), shelf: [414, 158] },
    portrait: { technician: spot(214, 166, 0.82), reactor: spot(560, 428, 1), shelf: [650, 130] },
  };

/** Transform of the sofa and the two people on it. */
export const HOME_SCENE: Record<Shape, LensSpot> = {
  landscape: spot(0, 0, 1),
  portrait: spot(2, -44, 1.06),
};

/** Heads of caregiver and patient in the units of the home scene. */
export const ON_THE_SOFA = {
  caregiver: spot(248, 326, 0.9),
  patient: spot(520, 296, 0.918),
} as const;

/** Card with the number and thermometer on the table. */
export const ON_THE_TABLE: Record<Shape, { readonly card: LensSpot; readonly thermometer: LensSpot }> = {
  landscape: { card: spot(886, 628, 1), thermometer: spot(994, 606, 0.84, -4) },
  portrait: { card: spot(120, 794, 1.2), thermometer: spot(262, 768, 1.16, -4) },
};

/** Weeks on the planner. */
export const WEEKS = 6;
/** Weeks that have gone by in the last picture. */
export const WEEKS_GONE = 2;

/** Left edge of the planner in landscape, where it hangs on the wall. */
export const PLANNER = { x: 900 } as const;

/** Middle of the pill of a week, 0 to 5. */
export function weekPill(shape: Shape, week: number): Point {
  return shape === 'landscape' ? [PLANNER.x + 76, 196 + week * 52] : [116 + week * 133.6, 992];
}
