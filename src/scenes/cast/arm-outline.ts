import { circ, r1, type Point } from './svg-markup.ts';

/** Path data of a part of an arm: its shape, and the shade along its under side. */
export interface Piece {
  readonly shape: string;
  readonly shade: string;
}

/** Path data of every part of a long-sleeved arm, back to front, and of a bare one. */
export interface ArmOutline {
  readonly upper: Piece;
  readonly bareForearm: Piece;
  readonly sleeve: Piece;
  readonly cuff: Piece;
  readonly bareArm: Piece;
  readonly shortSleeve: Piece;
}

/** A tapered part from one joint to the next. Its shade swings over as the part passes the upright, and never jumps. */
function tapered([x0, y0]: Point, w0: number, [x1, y1]: Point, w1: number): Piece {
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  const edge = (along: number, share: number): string => {
    const half = ((w0 + (w1 - w0) * along) / 2) * share;
    return `${r1(x0 + (x1 - x0) * along + nx * half)} ${r1(y0 + (y1 - y0) * along + ny * half)}`;
  };
  const under = Math.max(-1, Math.min(1, ny * 8));
  const [r0, r2] = [r1(w0 / 2), r1(w1 / 2)];
  return {
    shape: `M${edge(0, 1)}L${edge(1, 1)}A${r2} ${r2} 0 0 0 ${edge(1, -1)}L${edge(0, -1)}A${r0} ${r0} 0 0 0 ${edge(0, 1)}Z`,
    shade: `M${edge(0, under)}L${edge(1, under)}C${edge(0.75, 0)} ${edge(0.25, 0)} ${edge(0, under)}Z`,
  };
}

const along = ([x0, y0]: Point, [x1, y1]: Point, share: number): Point => [
  x0 + (x1 - x0) * share,
  y0 + (y1 - y0) * share,
];

/** Parts of one colour as one path. */
const joined = (...pieces: readonly (Piece | string)[]): Piece => ({
  shape: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shape)).join(''),
  shade: pieces.map((piece) => (typeof piece === 'string' ? '' : piece.shade)).join(''),
});

/** The arm of a three-quarter body from shoulder over elbow to wrist, as path data: cheap enough for every frame. */
export function armOutline(shoulder: Point, elbow: Point, wrist: Point): ArmOutline {
  const hem = along(elbow, wrist, 0.84);
  const shortHem = along(shoulder, elbow, 0.74);
  const bareForearm = tapered(elbow, 39, wrist, 28);
  return {
    upper: joined(circ(...shoulder, 29), tapered(shoulder, 60, elbow, 50)),
    bareForearm,
    sleeve: joined(circ(...elbow, 25), tapered(elbow, 50, hem, 40)),
    cuff: tapered(along(elbow, wrist, 0.8), 41, hem, 40),
    bareArm: joined(bareForearm, circ(...elbow, 20), tapered(shortHem, 44, elbow, 40)),
    shortSleeve: joined(circ(...shoulder, 29), tapered(shoulder, 60, shortHem, 56)),
  };
}
