import { bezier, type Curve } from '../cast/curve.ts';
import { hand } from '../cast/hands.ts';
import { taper } from '../cast/limb.ts';
import { P } from '../cast/palette.ts';
import { patient } from '../cast/people.ts';
import { skinTones } from '../cast/skin-tones.ts';
import { tingling } from './hands-art.ts';
import { linearGradient, r1, repeat, use, type Point } from '../cast/svg-markup.ts';
import { wall } from '../cast/vessel-wall.ts';
import { waterIn } from '../cast/water.ts';
import type { Shape } from '../stage/shape.ts';

/** A cell in a lens: place from the centre of the lens, scale, turn in degrees. */
export type LensCell = readonly [x: number, y: number, s: number, degrees?: number];

/** Radius of the lens for which the water and the body world are drawn. */
export const LENS = 264;

/** Water in the lens, whatever else it shows. */
export const lensWater = waterIn(0, 0, LENS);

/** A vessel and cells far off, seen inside the body. */
export const bodyBack = `<g class="ambient" fill="${P.p4}"><circle cx="-234" cy="-134" r="36" fill-opacity=".5"/><circle cx="186" cy="-204" r="44" fill-opacity=".4"/></g><path class="ground" d="M-304 186C-124 224 96 172 316 210V306H-304Z" fill="#643642"/><path class="ground" d="M-304 212C-124 250 96 198 316 236V306H-304Z" fill="#7E434A"/>${use('rbc', -144, 240, 0.46, 8)}${use('rbcSide', -54, 262, 0.42, -14)}${use('rbc', 46, 240, 0.46, 14)}${use('rbc', 136, 246, 0.42, -8)}${wall(bezier([-304, 172], [-124, 210], [96, 158], [316, 196]), 6, 0.72)}`;

/** What happens inside the body: a T cell passes a cancer cell. Places from the centre of the lens. */
export interface BodyWorld {
  readonly cancer: LensCell;
  /** Way of the T cell, and its scale at the beginning and the end of it. */
  readonly way: Curve;
  readonly tCellScale: readonly [from: number, to: number];
  /** Share of the way at which the T cell comes closest to the flags. */
  readonly closest: number;
  /** Where the T cell was before, left behind to show its way. */
  readonly ghosts: string;
}

/** The body world of each shape. */
export const BODY: Record<Shape, BodyWorld> = {
  landscape: {
    cancer: [-6, -106, 1, 6],
    way: bezier([-244, -64], [-154, 166], [46, 166], [152, 50]),
    tCellScale: [0.52, 0.96],
    closest: 0.5,
    ghosts: use('tcell', -188, 6, 0.62) + use('tcell', -48, 90, 0.7),
  },
  portrait: {
    cancer: [72, -119, 1.03, 6],
    way: bezier([-252, -128], [-152, 70], [12, 128], [131, 86]),
    tCellScale: [0.49, 0.94],
    closest: 0.62,
    ghosts: use('tcell', -206, -47, 0.58) + use('tcell', -77, 66, 0.72),
  },
};

/** Radius of the lens for which the machine world is drawn: red cells sink, T cells rise above them. */
export const MACHINE = 160;
/** The T cells that are in the lens at any time. */
export const CELLS_IN_LENS = 8;
/** The T cells that rise out of the lens into the bag. */
export const CELLS_KEPT = 5;
/** Units by which the blood stands higher while it is still mixed, so that it fills the lens. */
export const MIXED_RISE = 190;

/** Gradient of the red cells of the machine, for `redRow`. */
const redGradient = linearGradient(
  'gRow',
  [
    [0, '#F5AA97'],
    [0.55, P.coral2],
    [1, '#C65F52'],
  ],
  'x1="0" y1="0" x2="0" y2="1" class="flat-red-cell"',
);
/** Red cells of a row: place, and turn in degrees. */
const ROW = Array.from({ length: 9 }, (_, i): [x: number, y: number, degrees: number] => [
  -218 + i * 56,
  r1(26 - ((i - 4) / 4) ** 2 * 26),
  ((i * 37) % 50) - 25,
]);
const ovals = (rx: number, ry: number, shift: number): string =>
  ROW.map(([x, y, a]) => {
    const [dx, dy] = [Math.cos((a * Math.PI) / 180) * rx, Math.sin((a * Math.PI) / 180) * rx];
    const arc = `a${rx} ${ry} ${a} 1 0`;
    return `M${r1(x + shift - dx)} ${r1(y + shift - dy)}${arc} ${r1(2 * dx)} ${r1(2 * dy)}${arc} ${r1(-2 * dx)} ${r1(-2 * dy)}`;
  }).join('');

/** Definition of a row of red cells, one path a tone: as cheap to move as a few shapes. */
const redRow = `${redGradient}<g id="row"><path d="${ovals(29, 24, 0)}" fill="url(#gRow)" stroke="#A8463F" stroke-width="1.6"/><path d="${ovals(14, 10, 2)}" fill="${P.coral3}" fill-opacity=".75"/><path class="ambient" d="${ROW.map(([x, y]) => `M${x - 20} ${y - 7}a22 19 0 0 1 13 -11`).join('')}" fill="none" stroke="#FFE0D5" stroke-width="3" stroke-linecap="round" stroke-opacity=".8"/></g>`;

/** Blood with its red cells, sunk. */
export const machineBlood = `<defs>${redRow}</defs><path class="ground" d="M-200 -20C-80 44 80 44 200 -30V460H-200Z" fill="#6F3A42"/>${repeat(8, (row) => use('row', (row % 2) * 28, 48 + row * 38))}`;

/** Stream in which the T cells rise out of the lens. */
export const machineStream =
  '<path class="ambient" d="M140 -14C120 -90 60 -140 -6 -190" fill="none" stroke="#BFE0FF" stroke-width="74" stroke-linecap="round" stroke-opacity=".13"/>';

/**
 * Places of the T cells along their way, five more at each end than the lens shows: from the left over the red cells to the
 * opening at the top.
 */
export const SLOTS: readonly LensCell[] = [
  ...[-412, -352, -292, -232, -172].map((x, i): LensCell => [x, -96 + 22 * i, 0.3]),
  [-112, 14, 0.3],
  [-52, 36, 0.31],
  [12, 40, 0.3],
  [74, 26, 0.31],
  [126, 0, 0.28],
  [96, -52, 0.3],
  [58, -104, 0.3],
  ...[10, -38, -86, -134, -182, -230].map((x, i): LensCell => [x, -148 - 44 * i, 0.28]),
];

/** Where the T cells are while the blood is still mixed, one for each that the lens shows. */
export const MIXED: readonly Point[] = [
  [0, 0],
  [-76, 81],
  [47, -71],
  [-102, -3],
  [117, -16],
  [73, 86],
  [-20, -120],
  [-13, 126],
];

const skin = skinTones[patient.skin];

/** The patient's hand on the blanket, seen close: life size, in a lens of radius 176, from its centre. */
export const handWorld = `<rect x="-192" y="-204" width="420" height="400" fill="${P.sage}"/><path class="ambient" d="M-192 26C-72 -24 98 -4 228 76V196H-192Z" fill="${P.sage2}" fill-opacity=".8"/>${taper(-202, -84, 120, -36, -34, 92, skin.b, skin.s)}${hand(-26, -32, -74, 2.5, patient.skin, 1)}`;

/** Radius of the lens for which the hand is drawn. */
export const HAND = 176;

/** Marks of tingling at the fingers of the hand seen close. */
export const handTingles = tingling(126, -50, 1.15, -6) + tingling(122, 22, 1.15, 8) + tingling(66, 76, 1.1, 14);
