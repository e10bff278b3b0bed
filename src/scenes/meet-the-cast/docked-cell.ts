import { P } from '../cast/palette.ts';
import { bezier, type Curve } from '../cast/curve.ts';
import { polar, rad, use, type Point } from '../cast/svg-markup.ts';
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

const [cx, cy] = CENTRE;
/** Part of a large clean-up cell with docks, at the foot of the large picture. */
export const dockedCell = `<circle cx="${cx}" cy="${cy}" r="${RADIUS + 58}" fill="#FFD6A6" opacity=".1"/>${docks}${openDocks}<circle cx="${cx}" cy="${cy}" r="${RADIUS}" fill="${P.ma2}"/><circle cx="${cx - 20}" cy="${cy + 8}" r="${RADIUS - 24}" fill="${P.ma1}"/><circle cx="${cx}" cy="${cy}" r="${RADIUS - 2}" fill="none" stroke="${P.ma0}" stroke-width="5"/><g fill="${P.ma0}" stroke="${P.ma3}" stroke-width="3"><circle cx="${cx + 40}" cy="${cy - 238}" r="15"/><circle cx="${cx - 96}" cy="${cy - 196}" r="20"/><circle cx="${cx - 150}" cy="${cy - 130}" r="11"/></g><path d="M${cx - 262} ${cy - 64}A270 270 0 0 1 ${cx - 156} ${cy - 220}" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".7"/>`;

/** The same cell calmed: a paler body laid over it. */
export const calmedCell = `<circle cx="${cx}" cy="${cy}" r="${RADIUS - 5}" fill="#FFE9CF" opacity=".55"/>`;

const [dockedX, dockedY] = around(DIRECTION, RADIUS + TIP_HEIGHT + ARM.along * ANTIBODY * Math.cos(rad(apart)) - 6);

/** The antibody when it has settled: its two arms lie in two docks. */
export const ANTIBODY_SETTLED: Stand = { x: dockedX, y: dockedY, s: ANTIBODY, turn: DIRECTION + 90 };

/** Way of the antibody from where it has come forward to its docks. */
export const antibodyWay = (from: Stand): Curve =>
  bezier([from.x, from.y], [from.x - 50, from.y - 60], [dockedX - 70, dockedY - 120], [dockedX, dockedY]);

/** Way of the steroid through the skin of the cell. */
export const steroidWay = (from: Stand): Curve =>
  bezier([from.x, from.y], [from.x + 40, from.y + 90], [210, -10], [172, 96]);
