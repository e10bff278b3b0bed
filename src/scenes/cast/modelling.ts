import { polar, r1, rad, type Point } from './svg-markup.ts';

/** A disc: its centre and radius. */
type Disc = readonly [x: number, y: number, r: number];

/** Path data of the crescent of shade on the lower right of a cell: what of its outline a lighter disc leaves out. It needs no clip. `radiusAt` gives the edge of the cell at an angle in radians. */
export function crescent(radiusAt: (angle: number) => number, [x, y, r]: Disc, step = 6): string {
  const point = (degrees: number): Point => polar(degrees, radiusAt(rad(degrees)));
  const dark = (degrees: number): boolean => {
    const [px, py] = point(degrees);
    return Math.hypot(px - x, py - y) > r;
  };
  /** Where shade begins or ends between two angles. */
  const border = (from: number, to: number): number => {
    let [lit, shaded] = dark(from) ? [to, from] : [from, to];
    for (let halvings = 0; halvings < 6; halvings += 1) {
      const middle = (lit + shaded) / 2;
      if (dark(middle)) shaded = middle;
      else lit = middle;
    }
    return shaded;
  };
  const runs: number[][] = [];
  // The upper left is always lit, so no run goes round the end.
  for (let degrees = -135; degrees < 225; degrees += step) {
    const [here, next] = [dark(degrees), dark(degrees + step)];
    if (here) runs.at(-1)?.push(degrees);
    if (here !== next) {
      const at = border(degrees, degrees + step);
      if (next) runs.push([at]);
      else runs.at(-1)?.push(at);
    }
  }
  return runs
    .map((run) => {
      const points = run.map(point);
      const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)];
      const turn = Math.atan2(last[1] - y, last[0] - x) - Math.atan2(first[1] - y, first[0] - x);
      const wide = (turn + 2 * Math.PI) % (2 * Math.PI) > Math.PI ? 1 : 0;
      const written = points.map(([px, py]) => `${r1(px)} ${r1(py)}`);
      return `M${written.join('L')}A${r} ${r} 0 ${wide} 0 ${written[0] ?? ''}Z`;
    })
    .join('');
}

/** Crescent of shade on the lower right of a cell. */
export const modelling = (
  radiusAt: (angle: number) => number,
  disc: Disc,
  shade: string,
  op = 0.22,
  step = 6,
): string => `<path class="ambient" d="${crescent(radiusAt, disc, step)}" fill="${shade}" fill-opacity="${op}"/>`;

/** Light on the upper left of a round cell: an arc and a dot. Angles in degrees. */
export const glint = (r: number, w = 7, op = 0.85, a0 = 205, a1 = 252): string => {
  const [x0, y0] = polar(a0, r);
  const [x1, y1] = polar(a1, r);
  const [x2, y2] = polar(a1 + 15, r);
  return `<path d="M${r1(x0)} ${r1(y0)}A${r} ${r} 0 0 1 ${r1(x1)} ${r1(y1)}M${r1(x2)} ${r1(y2)}h0" fill="none" stroke="#fff" stroke-width="${w}" stroke-linecap="round" stroke-opacity="${op}"/>`;
};

/** Path data of dots, for a stroke with round caps. */
export const dots = (points: readonly Point[]): string => points.map(([x, y]) => `M${r1(x)} ${r1(y)}h0`).join('');
