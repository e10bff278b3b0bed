import { r1, rad, type Point } from './svg-markup.ts';

/** Where something small stands on its wearer: its place, its scale, its turn in degrees. */
export type Stand = readonly [x: number, y: number, s: number, degrees: number];

/** Path data of what something small is made of. */
export interface Pen {
  readonly line: (...points: readonly Point[]) => string;
  /** A cubic curve: its start, two handles and its end, then further handles and ends. */
  readonly curve: (...points: readonly Point[]) => string;
  readonly oval: (center: Point, rx: number, ry?: number, turn?: number) => string;
}

/** A pen that draws in the units of something small, and writes in those of its wearer: no `transform` is left for the browser to paint. */
export function pen([x, y, s, degrees]: Stand): Pen {
  const [cos, sin] = [Math.cos(rad(degrees)) * s, Math.sin(rad(degrees)) * s];
  const place = ([px, py]: Point): string => `${r1(x + px * cos - py * sin)} ${r1(y + px * sin + py * cos)}`;
  return {
    line: (...points) => `M${points.map(place).join('L')}`,
    curve: (start, ...points) => `M${place(start)}C${points.map(place).join(' ')}`,
    oval: ([cx, cy], rx, ry = rx, turn = 0) => {
      const end = (side: number): Point => [cx - Math.sin(rad(turn)) * ry * side, cy + Math.cos(rad(turn)) * ry * side];
      const arc = `A${r1(rx * s)} ${r1(ry * s)} ${r1(turn + degrees)} 0 1 `;
      return `M${place(end(1))}${arc}${place(end(-1))}${arc}${place(end(1))}Z`;
    },
  };
}
