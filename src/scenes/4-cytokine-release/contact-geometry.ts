import { P } from '../cast/palette.ts';
import { polar, r1, rad, use, type Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import { CELL_SCALE, type CellPlaces } from './cell-places.ts';
import type { CytokineReleasePose } from './cytokine-release-pose.ts';

/** Where one sensor of the CAR T cell meets one marker of the cancer cell. */
export interface Contact {
  /** Direction of the sensor from the middle of the CAR T cell, in degrees. */
  readonly direction: number;
  /** End of the closed sensor, and the foot of the marker in the cancer cell. */
  readonly tip: Point;
  readonly foot: Point;
  /** The marker while it is still free: place, and turn in degrees. */
  readonly marker: Point;
  readonly markerTurn: number;
}

/** Angles of the sensors that close, and of those that stay free, from the line between the two cells. */
const CLOSING = [-25, -8.5, 8.5, 25];
const FREE = [70, 108, 146, 184, 222, 260, 298];

/** Radius of the CAR T cell at which closed and open sensors stand, and their scales, in units of the cell. */
const CLOSED_AT = 95;
const OPEN_AT = 98;
const OPEN_SCALE = 0.76;
const CLOSED_SCALE = 1.18 / CELL_SCALE.carT;
/** Length of a closed sensor in stage units. */
const CLOSED_LENGTH = 59;

/** Direction from the CAR T cell to the cancer cell, in degrees. */
export const facing = ({ carT, cancer }: CellPlaces): number =>
  (Math.atan2(cancer[1] - carT[1], cancer[0] - carT[0]) * 180) / Math.PI;

const off = ([x, y]: Point, degrees: number, distance: number): Point => {
  const [dx, dy] = polar(degrees, distance);
  return [x + dx, y + dy];
};

/** The four contacts, once the CAR T cell has come to its place. */
export function contacts(cells: CellPlaces): readonly Contact[] {
  const d = facing(cells);
  return CLOSING.map((angle) => {
    const back = 180 - angle * 1.2 + d;
    return {
      direction: angle + d,
      tip: off(cells.carT, angle + d, CELL_SCALE.carT * CLOSED_AT + CLOSED_LENGTH),
      foot: off(cells.cancer, back, CELL_SCALE.cancer * 92),
      marker: off(cells.cancer, back, CELL_SCALE.cancer * 98),
      markerTurn: back + 90,
    };
  });
}

/** The markers of the cancer cell that stay free. Stage units. */
export const freeMarkers = ({ cancer, freeMarkers: angles }: CellPlaces): string =>
  angles
    .map((angle) => {
      const [x, y] = off(cancer, angle, CELL_SCALE.cancer * 98);
      return use('marker', x, y, 1.05, angle + 90);
    })
    .join('');

/** Directions of the sensors that stay free, in degrees. */
export const freeSensors = (cells: CellPlaces): readonly number[] => FREE.map((angle) => angle + facing(cells));

/** Place, scale and turn of an open sensor, in units of the cell. */
export const openSensor = (direction: number, looking: number): string => {
  const [x, y] = polar(direction, OPEN_AT);
  return `translate(${r1(x)} ${r1(y)}) rotate(${r1(direction + 90 + looking)}) scale(${OPEN_SCALE})`;
};

/** Place, scale and turn of a closed sensor, in units of the cell. */
export const closedSensor = (direction: number): string => {
  const [x, y] = polar(direction, CLOSED_AT);
  return `translate(${r1(x)} ${r1(y)}) rotate(${r1(direction + 90)}) scale(${r1(CLOSED_SCALE * 1000) / 1000})`;
};

/** Dotted way of the message from a closed sensor inward, as path data in units of the cell. */
export const inwardPath = (direction: number): string => {
  const from = polar(direction, CLOSED_AT - 41);
  const to = Math.cos(rad(direction)) * 21 + 13;
  const toY = Math.sin(rad(direction)) * 21 + 11;
  return `M${r1(from[0])} ${r1(from[1])}L${r1(to)} ${r1(toY)}`;
};

/** Stalk of a held marker, from a tip to its foot. */
export const stalk = ([x, y]: Point, [fx, fy]: Point): string => `M${r1(x)} ${r1(y)}L${r1(fx)} ${r1(fy)}`;

/** Colours and widths of a stalk: edge, then fill. */
export const STALK = [
  { stroke: P.ca3, width: 12 },
  { stroke: P.ca0, width: 6.5 },
] as const;

/** Units by which the CAR T cell leans to its partner. */
const LEAN = 6;

/** Where the CAR T cell is. */
export function carTPlace(cells: CellPlaces, { alongWay, leaning }: CytokineReleasePose['carT']): Point {
  if (alongWay < 1) return cells.comes(alongWay);
  return off(cells.comesBack(Math.min(1, alongWay - 1)), facing(cells), LEAN * leaning);
}

/** Light between the two cells once they hold on to one another. */
export const contactGlow = (cells: CellPlaces): string => {
  const x = r1((cells.carT[0] + cells.cancer[0]) / 2 + 8);
  const y = r1((cells.carT[1] + cells.cancer[1]) / 2);
  return `<ellipse cx="${x}" cy="${y}" rx="66" ry="140" transform="rotate(${r1(facing(cells))} ${x} ${y})" fill="url(#gGlow)" fill-opacity=".6"/>`;
};

/** Place, radius and opacity of every piece of the cancer cell when it is so far apart. */
export function piecesAt(
  { pieces }: CellPlaces,
  apart: number,
): readonly {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly seen: number;
  readonly nucleus: boolean;
}[] {
  const from = Math.min(2, Math.floor(apart));
  const share = apart - from;
  return pieces.map(({ stops, seen, nucleus }) => {
    const [a, b] = [stops[from] ?? [0, 0, 0], stops[from + 1] ?? [0, 0, 0]];
    return {
      x: between(a[0], b[0], share),
      y: between(a[1], b[1], share),
      r: between(a[2], b[2], share),
      // A piece rounds off out of the rim: it is there well before it drifts away.
      seen: Math.min(1, between(seen[from] ?? 0, seen[from + 1] ?? 0, share) * 3),
      nucleus,
    };
  });
}

/** A piece of radius 20 at the origin, with a bit of nucleus or without. Needs the gradient `gC`. */
export const piece = (nucleus: boolean): string =>
  `<circle class="edged-thin" r="20" fill="url(#gC)" stroke="${P.ca0}" stroke-opacity=".6" stroke-width="2"/>${nucleus ? `<circle cx="3" cy="3" r="9" fill="${P.can}" fill-opacity=".85"/>` : ''}<path d="M-12 -2A12.4 12.4 0 0 1 -2 -12" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-opacity=".75"/>`;

/** Radius that `piece` is drawn with. */
export const PIECE_RADIUS = 20;
