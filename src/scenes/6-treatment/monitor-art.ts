import type { VitalSign } from '../cast/monitor.ts';
import type { Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';

const LIGHT = '#FFFDF8';

/** Signs of the rows, each round its own middle. */
export const MONITOR_SIGNS: Readonly<Record<VitalSign, string>> = {
  temperature: `<circle r="36" fill="#1E4653"/><path d="M0 -26a8 8 0 0 1 8 8v18a14 14 0 1 1 -16 0v-18a8 8 0 0 1 8 -8Z" fill="none" stroke="${LIGHT}" stroke-width="4.5"/><circle cy="12" r="6.5" fill="#FFCB4D"/><path d="M0 6V-10" stroke="#FFCB4D" stroke-width="5"/>`,
  heart: `<circle r="36" fill="#1E4653"/><path d="M0 20C-22 4 -22 -16 -10 -18C-4 -18 0 -12 0 -8C0 -12 4 -18 10 -18C22 -16 22 4 0 20Z" fill="none" stroke="${LIGHT}" stroke-width="4.5" stroke-linejoin="round"/>`,
  'blood-pressure': `<circle r="36" fill="#1E4653"/><circle r="18" fill="none" stroke="${LIGHT}" stroke-width="4.5"/><path d="M0 0L9 -10" stroke="${LIGHT}" stroke-width="4.5" stroke-linecap="round"/>`,
  oxygen: `<circle r="36" fill="#1E4653"/><g fill="none" stroke="${LIGHT}" stroke-linecap="round" stroke-linejoin="round"><circle cx="-6" cy="-2" r="12" stroke-width="4.5"/><path d="M12 7a4.800 4.800 0 0 1 9.400 1.600C21.400 11 15.400 13.500 12 19h10" stroke-width="3.6"/></g>`,
};

/** Lines of the rows in a box of 88 by 44: how a value came here, and how it goes once help works. */
export const TRENDS = {
  rises: 'M0 40C20 40 30 36 44 34S70 10 88 4',
  falls: 'M0 4C20 6 30 12 44 18S70 34 88 38',
  eases: 'M0 4C20 6 30 14 48 22S74 30 88 32',
  recovers: 'M0 36C20 34 34 26 48 20S74 16 88 16',
} as const;

/** Where the parts of one row stand. Texts are placed by the middle of their height. */
export interface MonitorCell {
  readonly icon: Point;
  readonly iconScale: number;
  readonly name: Point;
  readonly value: Point;
  readonly line: Point;
  readonly lineScale: number;
  readonly lineShown: number;
  readonly mark: Point;
  readonly markScale: number;
}

/** Height of a row in landscape; in portrait while the blood tests lie below the monitor, and once they have left. */
export const WIDE_ROW = 114.5;
const LOW_ROW = 67;
const HIGH_ROW = 91;

/** Height of a row in portrait, where the monitor grows from low (0) to tall (1). */
export const rowHeight = (tall: number): number => between(LOW_ROW, HIGH_ROW, tall);

const wide = (i: number): MonitorCell => {
  const y = 82 + i * WIDE_ROW;
  return {
    icon: [1146, y + 57],
    iconScale: 0.84,
    name: [1190, y + 34],
    value: [1190, y + 80],
    line: [1426, y + 17],
    lineScale: 0.8,
    lineShown: 1,
    mark: [1519, y + 42],
    markScale: 1,
  };
};

const upright = (i: number, tall: number): MonitorCell => {
  // The first row has two scales and no room for its line.
  const y = 793 + rowHeight(tall) * (i + 0.5);
  return {
    icon: [110, y],
    iconScale: between(0.8, 0.94, tall),
    name: [156, y + 2],
    value: [454, y + 2],
    line: [716, y - 14],
    lineScale: 0.58,
    lineShown: i === 0 ? 0 : 1,
    mark: [814, y],
    markScale: between(1, 1.1, tall),
  };
};

const ROWS = [0, 1, 2, 3] as const;

/** The rows of the monitor, from top to bottom. */
export const monitorCells = (shape: Shape, tall: number): readonly MonitorCell[] =>
  ROWS.map((i) => (shape === 'landscape' ? wide(i) : upright(i, tall)));
