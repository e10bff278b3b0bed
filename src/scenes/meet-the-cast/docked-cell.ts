import { P } from '../cast/palette.ts';
import { bezier, type Curve } from '../cast/curve.ts';
import { blob, circ, polar, rad, use, type Point } from '../cast/svg-markup.ts';
import type { Stand } from './places.ts';

const CENTRE: Point = [150, 330];
const RADIUS = 300;
/** Scale and direction (degrees) of the antibody once it has settled. */
const ANTIBODY = 1.4;
const DIRECTION = -120;
/** Distance of a dock, and of the tip of an antibody's arm in it, from the skin of the cell. */
const DOCK_HEIGHT = 20;
const TIP_HEIGHT = 36;
/** Reach of the antibody's arms along and across its stem, as it is drawn at scale 1. */
const ARM = { along: 38, across: 34 } as const;

const apart = (Math.atan2(ARM.across * ANTIBODY, RADIUS + TIP_HEIGHT) * 180) / Math.PI;
const around = (degrees: number, distance: number): Point => {
  const [x, y] = polar(degrees, distance);
  return [CENTRE[0] + x, CENTRE[1] + y];
};

const docks = [-apart, apart]
  .map((turn) => use('dock', ...around(DIRECTION + turn, RADIUS + DOCK_HEIGHT), 1.15, DIRECTION + turn + 90))
  .join('');
const openDocks = [-62, -46]
  .map((degrees) => use('dock', ...around(degrees, RADIUS + DOCK_HEIGHT), 1.15, degrees + 90))
  .join('');

/** Its soft arms, away from the docks: angle in radians, width, length. */
const ARMS = [
  [-2.64, 0.17, 30],
  [-1.5, 0.15, 24],
  [-0.3, 0.2, 30],
] as const;
const [cx, cy] = CENTRE;
const radiusAt = (angle: number): number =>
  RADIUS + ARMS.reduce((sum, [at, width, length]) => sum + length * Math.exp(-(((angle - at) / width) ** 2)), 0);
const outline = blob(0, 0, (angle) => radiusAt(angle > Math.PI ? angle - 2 * Math.PI : angle), 90);

/** Part of a large clean-up cell with docks, at the foot of the large picture. */
export const dockedCell = `<g transform="translate(${cx} ${cy})"><circle class="ambient" r="${RADIUS * 1.4}" fill="url(#gHaloM)"/><g transform="translate(${-cx} ${-cy})">${docks}${openDocks}</g><path class="edged" d="${outline}" fill="url(#gM)" stroke="${P.ma0}" stroke-width="5" stroke-opacity=".85"/><path d="${circ(30, -250, 15)}${circ(-92, -206, 20)}${circ(-168, -128, 13)}${circ(-200, -60, 22)}" fill="${P.ma0}" stroke="${P.ma3}" stroke-width="3.5"/><path d="M-83 -101C-23 -166 106 -152 143 -64C170 9 129 83 64 78C18 74 37 18 -5 0C-51 -18 -129 -37 -83 -101Z" fill="url(#gMN)"/><path d="M-262 -64A270 270 0 0 1 -156 -220" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" stroke-opacity=".7"/></g>`;

/** The same cell calmed: a paler body laid over it. */
export const calmedCell = `<path d="${outline}" transform="translate(${cx} ${cy})" fill="#FFE9CF" fill-opacity=".55"/>`;

const [dockedX, dockedY] = around(DIRECTION, RADIUS + TIP_HEIGHT + ARM.along * ANTIBODY * Math.cos(rad(apart)) - 6);

/** The antibody when it has settled: its two arms lie in two docks. */
export const ANTIBODY_SETTLED: Stand = { x: dockedX, y: dockedY, s: ANTIBODY, turn: DIRECTION + 90 };

/** Way of the antibody from where it has come forward to its docks. */
export const antibodyWay = (from: Stand): Curve =>
  bezier([from.x, from.y], [from.x - 50, from.y - 60], [dockedX - 70, dockedY - 120], [dockedX, dockedY]);

/** Way of the steroid through the skin of the cell. */
export const steroidWay = (from: Stand): Curve =>
  bezier([from.x, from.y], [from.x + 40, from.y + 90], [210, -10], [172, 96]);
