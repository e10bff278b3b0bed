/** A point in stage units. */
export type Point = readonly [x: number, y: number];
/** One stop of a gradient: offset 0 to 1, colour, opacity 0 to 1. */
export type GradientStop = readonly [offset: number, color: string, opacity?: number];

/** A number with one decimal, enough for a drawing and short in a file. */
export const r1 = (value: number): number => Math.round(value * 10) / 10;

/** Degrees as radians. */
export const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** The point at an angle (degrees) and a distance from the origin. */
export const polar = (degrees: number, distance: number): Point => [
  Math.cos(rad(degrees)) * distance,
  Math.sin(rad(degrees)) * distance,
];

/** What `draw` gives for 0 to count - 1, joined. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Path data of a smooth closed outline through points (Catmull-Rom, written as cubic curves). */
export function smooth(points: readonly Point[], tension = 1): string {
  const count = points.length;
  const point = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  const [startX, startY] = point(0);
  const curves = points.map((p1, i) => {
    const p0 = point(i - 1);
    const p2 = point(i + 1);
    const p3 = point(i + 2);
    return `C${r1(p1[0] + ((p2[0] - p0[0]) / 6) * tension)} ${r1(p1[1] + ((p2[1] - p0[1]) / 6) * tension)} ${r1(p2[0] - ((p3[0] - p1[0]) / 6) * tension)} ${r1(p2[1] - ((p3[1] - p1[1]) / 6) * tension)} ${r1(p2[0])} ${r1(p2[1])}`;
  });
  return `M${r1(startX)} ${r1(startY)}${curves.join('')}Z`;
}

/** Path data of a closed organic outline; `radiusAt` gives the distance from the centre at an angle in radians. */
export const blob = (cx: number, cy: number, radiusAt: (angle: number) => number, points = 28): string =>
  smooth(
    Array.from({ length: points }, (_, i): Point => {
      const a = (i / points) * Math.PI * 2;
      const r = radiusAt(a);
      return [cx + Math.cos(a) * r, cy + Math.sin(a) * r];
    }),
  );

/** Path data of a circle. */
export const circ = (x: number, y: number, r: number): string =>
  `M${r1(x - r)} ${r1(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** A `transform` attribute that moves, then turns (degrees), then scales. */
export const at = (x: number, y: number, s = 1, rot = 0): string =>
  `transform="translate(${r1(x)} ${r1(y)})${rot ? ` rotate(${r1(rot)})` : ''}${s !== 1 ? ` scale(${Math.round(s * 1000) / 1000})` : ''}"`;

/** A drawn symbol, placed; `extra` holds further attributes. */
export const use = (id: string, x: number, y: number, s = 1, rot = 0, extra = ''): string =>
  `<use href="#${id}" ${at(x, y, s, rot)} ${extra}/>`;

const stopsOf = (stops: readonly GradientStop[]): string =>
  stops
    .map(
      ([offset, color, opacity]) =>
        `<stop offset="${offset}" stop-color="${color}"${opacity !== undefined ? ` stop-opacity="${opacity}"` : ''}/>`,
    )
    .join('');

/** Geometry of a radial gradient that is lit from the upper left. */
export const LIT = 'cx=".5" cy=".5" r=".62" fx=".34" fy=".28"';

/** A radial gradient; by default lit from the upper left. `geometry` may hold a class, which turns it flat in high contrast. */
export const radialGradient = (id: string, stops: readonly GradientStop[], geometry = LIT): string =>
  `<radialGradient id="${id}" ${geometry}>${stopsOf(stops)}</radialGradient>`;

/** A linear gradient; by default from top to bottom. */
export const linearGradient = (
  id: string,
  stops: readonly GradientStop[],
  geometry = 'x1="0" y1="0" x2="0" y2="1"',
): string => `<linearGradient id="${id}" ${geometry}>${stopsOf(stops)}</linearGradient>`;

const mixed = (hex: string, mix: (channel: number) => number): string => {
  const n = Number.parseInt(hex.slice(1), 16);
  const channels = [n >> 16, (n >> 8) & 255, n & 255].map((channel) => Math.round(mix(channel)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

/** A #rrggbb colour with a share of white. */
export const lighten = (hex: string, share = 0.26): string => mixed(hex, (v) => v + (255 - v) * share);

/** A #rrggbb colour with a share of black. */
export const darken = (hex: string, share = 0.18): string => mixed(hex, (v) => v * (1 - share));
