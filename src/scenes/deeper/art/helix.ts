import type { Curve } from '../../cast/curve.ts';
import { P } from '../../cast/palette.ts';
import { r1, type Point } from '../../cast/svg-markup.ts';

interface Helix {
  /** Full turns along the whole of the curve. */
  readonly turns: number;
  /** Half its height, and the width of a strand. */
  readonly amp: number;
  readonly w: number;
}

/** Piece of a double helix along a curve, between two shares of it; gold where the CAR gene lies. */
export function helixPiece(
  curve: Curve,
  { turns, amp, w }: Helix,
  from: number,
  to: number,
  colour: 'pale' | 'gold',
): string {
  const at = (t: number, phase: number): readonly [x: number, y: number, depth: number] => {
    const [[x, y], [x1, y1], [x0, y0]] = [curve(t), curve(t + 0.004), curve(t - 0.004)];
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const turn = t * turns * 2 * Math.PI + phase;
    const off = Math.sin(turn) * amp;
    return [x - ((y1 - y0) / length) * off, y + ((x1 - x0) / length) * off, Math.cos(turn)];
  };
  const line = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${r1(x)} ${r1(y)}`).join('L')}`;
  const steps = Math.max(8, Math.round((to - from) * turns * 22));
  /** Path data of those stretches of a strand that lie in front, or behind. */
  const strand = (phase: number, front: boolean): string => {
    const runs: Point[][] = [];
    let open: Point[] | undefined;
    for (let i = 0; i <= steps; i += 1) {
      const [x, y, depth] = at(from + ((to - from) * i) / steps, phase);
      if (depth >= 0 !== front) {
        open = undefined;
        continue;
      }
      if (!open) {
        open = [];
        runs.push(open);
      }
      open.push([x, y]);
    }
    return runs
      .filter((run) => run.length > 1)
      .map(line)
      .join('');
  };
  const rungs = Math.round((to - from) * turns * 10);
  const ladder = Array.from({ length: rungs }, (_, i) => {
    const t = from + ((to - from) * (i + 0.5)) / rungs;
    const [[ax, ay], [bx, by]] = [at(t, 0), at(t, Math.PI)];
    return line([
      [ax, ay],
      [bx, by],
    ]);
  }).join('');
  const tones =
    colour === 'gold'
      ? { edge: P.gold3, front: P.gold, back: P.gold2, rung: '#FFE08A' }
      : { edge: P.tcn2, front: '#CFE6FF', back: '#8DB6EA', rung: '#A9CDF3' };
  const both = (front: boolean): string => {
    const d = strand(0, front) + strand(Math.PI, front);
    return `<path d="${d}" stroke="${tones.edge}" stroke-width="${w + 5}"/><path d="${d}" stroke="${front ? tones.front : tones.back}" stroke-width="${w}"/>`;
  };
  return `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${both(false)}<path d="${ladder}" stroke="${tones.rung}" stroke-width="7"/>${both(true)}</g>`;
}
