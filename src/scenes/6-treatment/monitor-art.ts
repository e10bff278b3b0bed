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

/** Height of a row, in landscape, in the small portrait form and in the tall one. */
export const WIDE_ROW = 114.5;
export const SMALL_ROW = 122;
export const TALL_ROW = 91;

const wide = (i: number): MonitorCell => {
  const y = 82 + i * WIDE_ROW;
  return {
    icon: [1146, y + 57],
    iconScale: 0.84,
    name: [1190, y + 34],
    value: [1190, y + 80],
    line: [1416, y + 14],
    lineScale: 0.8,
    lineShown: 1,
    mark: [1512, y + 60],
    markScale: 1,
  };
};

const twoByTwo = (i: number): MonitorCell => {
  const [x, y] = [56 + (i % 2) * 404, 799 + (i >> 1) * SMALL_ROW];
  return {
    icon: [x + 44, y + 58],
    iconScale: 1,
    name: [x + 92, y + 32],
    value: [x + 91, y + 82],
    line: [x + 240, y + 60],
    lineScale: 0.66,
    lineShown: 0,
    mark: [x + 346, y + 84],
    markScale: 1.2,
  };
};

const fourRows = (i: number): MonitorCell => {
  // The first row has two scales and no room for its line.
  const y = 838.5 + i * TALL_ROW;
  return {
    icon: [110, y],
    iconScale: 0.94,
    name: [156, y + 2],
    value: [454, y + 2],
    line: [716, y - 14],
    lineScale: 0.58,
    lineShown: i === 0 ? 0 : 1,
    mark: [814, y],
    markScale: 1.1,
  };
};

const ROWS = [0, 1, 2, 3] as const;

/** The rows of the monitor, from top to bottom; in portrait they go over from two by two to four rows. */
export function monitorCells(shape: Shape, tall: number): readonly MonitorCell[] {
  if (shape === 'landscape') return ROWS.map(wide);
  return ROWS.map((i): MonitorCell => {
    const [a, b] = [twoByTwo(i), fourRows(i)];
    const mixed = (from: Point, to: Point): Point => [between(from[0], to[0], tall), between(from[1], to[1], tall)];
    return {
      icon: mixed(a.icon, b.icon),
      iconScale: between(a.iconScale, b.iconScale, tall),
      name: mixed(a.name, b.name),
      value: mixed(a.value, b.value),
      line: mixed(a.line, b.line),
      lineScale: between(a.lineScale, b.lineScale, tall),
      lineShown: tall * b.lineShown,
      mark: mixed(a.mark, b.mark),
      markScale: between(a.markScale, b.markScale, tall),
    };
  });
}
