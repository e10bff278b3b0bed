import { P } from '../cast/palette.ts';
import { polar, rad, r1, type Point } from '../cast/svg-markup.ts';
import { farCell, waterIn } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';
import { travelled, travellerTo, wayOf, type Traveller, type Way } from './blood-map.ts';
import { LENSES } from './places.ts';

/** A place in the blood: middle in shares of the radius of the lens, scale of the white cell in it, radius of the dotted ring. */
export interface WhitePlace {
  readonly at: Point;
  readonly s: number;
  readonly ring: number;
}

/** White cells of the first lens: those that stay, and those that go, in the order in which they go. The first two go only half way. */
export const WHITE_CELLS: Record<Shape, { readonly stay: readonly WhitePlace[]; readonly go: readonly WhitePlace[] }> =
  {
    landscape: {
      stay: [
        { at: [-0.66, -0.3], s: 0.34, ring: 0 },
        { at: [0.62, 0.56], s: 0.32, ring: 0 },
        { at: [-0.34, 0.68], s: 0.3, ring: 0 },
        { at: [0.3, -0.76], s: 0.28, ring: 0 },
      ],
      go: [
        { at: [0.6, -0.3], s: 0.36, ring: 52 },
        { at: [-0.52, 0.2], s: 0.34, ring: 52 },
        { at: [-0.16, -0.58], s: 0.33, ring: 50 },
        { at: [0.16, 0.46], s: 0.33, ring: 50 },
        { at: [0.74, 0.14], s: 0.28, ring: 40 },
        { at: [0.08, -0.06], s: 0.36, ring: 54 },
      ],
    },
    portrait: {
      stay: [
        { at: [-0.62, -0.38], s: 0.36, ring: 0 },
        { at: [0.74, 0.08], s: 0.34, ring: 0 },
        { at: [-0.34, 0.58], s: 0.34, ring: 0 },
        { at: [0.26, -0.76], s: 0.32, ring: 0 },
      ],
      go: [
        { at: [0.58, -0.34], s: 0.38, ring: 56 },
        { at: [-0.56, 0.16], s: 0.36, ring: 56 },
        { at: [-0.2, -0.6], s: 0.36, ring: 54 },
        { at: [0.06, -0.08], s: 0.38, ring: 58 },
        { at: [0.2, 0.42], s: 0.36, ring: 54 },
      ],
    },
  };

/** How far a white cell that goes only half way has paled. */
export const HALF_PALE = 0.66;

/** Water of the first lens, from its centre. */
export const bloodWater = (shape: Shape): string => {
  const { r } = LENSES[shape].blood;
  return waterIn(0, 0, r);
};

const VEINS = [
  ['M640 452H840C960 452 1040 470 1130 446', 1.1],
  ['M1120 448C1220 430 1300 300 1420 250C1480 226 1540 214 1600 206', 0.86],
  ['M1120 448C1240 452 1360 470 1600 450', 0.9],
  ['M1120 448C1200 480 1240 600 1330 680C1380 724 1440 760 1500 790', 0.82],
] as const;

/** Width of the vessel's inside before it forks. */
const LUMEN = 108;

const stroked = (color: string, width: number, extra = 'stroke-linecap="round"'): string =>
  VEINS.map(
    ([d, share]) =>
      `<path d="${d}" fill="none" stroke="${color}" stroke-width="${r1(width * share)}" stroke-linejoin="round" ${extra}/>`,
  ).join('');

/** The vessel that forks, in the units of the wide stage: wall, stones, inside. */
const veins = `${stroked(P.coral3, LUMEN + 44)}${stroked(P.coral2, LUMEN + 38)}${stroked(P.coral, LUMEN + 38, 'stroke-dasharray="58 5"')}${stroked(P.coral3, LUMEN + 8)}${stroked('#643642', LUMEN)}${stroked('#7E434A', LUMEN * 0.72)}`;

/** In portrait the vessel is turned about this point, which lies in the middle of the lens, so that it forks to the lower right. */
const TURNED = { about: [1180, 462], degrees: 26, s: 0.92 } as const;

/** A point of the vessel from the centre of the lens. */
export function inLens(shape: Shape, [x, y]: Point): Point {
  if (shape === 'landscape') {
    const { cx, cy } = LENSES.landscape.vessel;
    return [x - cx, y - cy];
  }
  const [dx, dy] = [(x - TURNED.about[0]) * TURNED.s, (y - TURNED.about[1]) * TURNED.s];
  const [cos, sin] = [Math.cos(rad(TURNED.degrees)), Math.sin(rad(TURNED.degrees))];
  return [dx * cos - dy * sin, dx * sin + dy * cos];
}

/** Water and vessel of the second lens, from its centre. */
export const vesselBack: Record<Shape, string> = {
  landscape: `${waterIn(0, 0, LENSES.landscape.vessel.r)}${farCell(-196, -196, 40, 0.5)}${farCell(-146, 214, 46, 0.45)}${farCell(254, 144, 30, 0.4)}<g transform="translate(${-LENSES.landscape.vessel.cx} ${-LENSES.landscape.vessel.cy})">${veins}</g>`,
  portrait: `${waterIn(0, 0, LENSES.portrait.vessel.r)}${farCell(110, -158, 40, 0.5)}${farCell(-140, 142, 46, 0.45)}<g transform="rotate(${TURNED.degrees}) scale(${TURNED.s}) translate(${-TURNED.about[0]} ${-TURNED.about[1]})">${veins}</g>`,
};

const before: readonly (readonly [Point, Point, Point])[] = [
  [
    [700, 452],
    [780, 452],
    [840, 452],
  ],
  [
    [960, 452],
    [1040, 470],
    [1124, 447],
  ],
];
const FROM: Point = [640, 452];
const FORKS = {
  up: wayOf(
    FROM,
    ...before,
    [
      [1220, 430],
      [1300, 300],
      [1420, 250],
    ],
    [
      [1480, 226],
      [1540, 214],
      [1600, 206],
    ],
  ),
  ahead: wayOf(FROM, ...before, [
    [1240, 452],
    [1360, 470],
    [1600, 450],
  ]),
  down: wayOf(
    FROM,
    ...before,
    [
      [1200, 480],
      [1240, 600],
      [1330, 680],
    ],
    [
      [1380, 724],
      [1440, 760],
      [1500, 790],
    ],
  ),
} as const satisfies Record<string, Way>;

/** A cell in the vessel: how it travels, its scale in each shape (0 = not there), its turn in degrees. */
export interface VesselCell {
  readonly traveller: Traveller;
  readonly s: Record<Shape, number>;
  readonly degrees: number;
}

const cell = (
  fork: keyof typeof FORKS,
  x: number,
  y: number,
  wide: number,
  upright: number,
  degrees = 0,
): VesselCell => ({
  traveller: travellerTo(FORKS[fork], [x, y]),
  s: { landscape: wide, portrait: upright },
  degrees,
});

/** CAR T cells of the second lens, the farthest first. */
export const VESSEL_CAR_T_CELLS: readonly VesselCell[] = [
  cell('up', 1440, 232, 0.32, 0),
  cell('down', 1390, 716, 0.32, 0),
  cell('ahead', 1430, 446, 0.36, 0.38),
  cell('up', 1332, 300, 0.36, 0.38),
  cell('down', 1272, 622, 0.38, 0.42),
  cell('ahead', 1304, 468, 0.34, 0.38),
  cell('up', 1226, 372, 0.38, 0.42),
  cell('down', 1196, 534, 0.34, 0.38),
  cell('ahead', 1092, 448, 0.42, 0.46),
  cell('ahead', 966, 466, 0.36, 0.42),
];

/** The CAR T cell that the label names, where it comes to rest. */
export const NAMED_CAR_T_CELL: Record<Shape, Point> = { landscape: [1226, 372], portrait: [1304, 468] };

/** Red cells of the second lens. */
export const VESSEL_RED_CELLS: readonly VesselCell[] = [
  cell('ahead', 906, 424, 0.4, 0.38, 10),
  cell('ahead', 1030, 502, 0.36, 0.35, -14),
  cell('up', 1156, 400, 0.36, 0.35, 8),
  cell('up', 1280, 420, 0.3, 0.29, -20),
  cell('up', 1366, 262, 0.34, 0.33, 12),
  cell('ahead', 1370, 440, 0.34, 0.33, 14),
  cell('ahead', 1494, 468, 0.34, 0, -8),
  cell('down', 1210, 566, 0.36, 0.35, 30),
  cell('down', 1330, 660, 0.34, 0.33, -12),
  cell('ahead', 1176, 470, 0.3, 0.29, 0),
];

/** Where a cell of the vessel is, from the centre of the lens, when it has done a part of its travel. */
export const vesselPoint = (shape: Shape, { traveller }: VesselCell, along: number, from = 0): Point =>
  inLens(shape, travelled(traveller, along, from));

/** Whether a cell of the vessel can be seen through the lens. */
export const isInLens = (shape: Shape, { s }: VesselCell, [x, y]: Point): boolean =>
  s[shape] > 0 && Math.hypot(x, y) < LENSES[shape].vessel.r + 150 * s[shape];

/** Share of its way at which a red cell begins: it is in the lens from the first. */
export const redCellFrom = ({ traveller }: VesselCell): number => Math.max(0, traveller.share - 0.2);

/** A white cell in its place, from the centre of the lens of radius r; it drifts a little as it pales. */
export function whitePoint({ at: [x, y] }: WhitePlace, r: number, pale: number): Point {
  const [dx, dy] = polar(x * 180, 10 * pale);
  return [x * r + dx, y * r + dy];
}
