import { r1, type Point } from '../cast/svg-markup.ts';

/** Path data of one tapered piece of a limb: its shape, and the shade along its under side. */
export interface Piece {
  readonly shape: string;
  readonly under: string;
}

/** A tapered piece from one joint to the next. Its shade swings over as the piece passes the upright, and never jumps. */
export function limbPiece([x0, y0]: Point, w0: number, [x1, y1]: Point, w1: number): Piece {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const nx = -Math.sin(angle) / 2;
  const ny = Math.cos(angle) / 2;
  const edge = (x: number, y: number, w: number, k: number): string => `${r1(x + nx * w * k)} ${r1(y + ny * w * k)}`;
  const side = Math.max(-1, Math.min(1, ny * 12));
  return {
    shape: `M${edge(x0, y0, w0, 1)}L${edge(x1, y1, w1, 1)}A${r1(w1 / 2)} ${r1(w1 / 2)} 0 0 0 ${edge(x1, y1, w1, -1)}L${edge(x0, y0, w0, -1)}A${r1(w0 / 2)} ${r1(w0 / 2)} 0 0 0 ${edge(x0, y0, w0, 1)}Z`,
    under: `M${edge(x0, y0, w0, side)}L${edge(x1, y1, w1, side)}L${edge(x1, y1, w1, side * 0.25)}L${edge(x0, y0, w0, side * 0.3)}Z`,
  };
}
