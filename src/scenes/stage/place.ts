const rounded = (value: number, digits: 1 | 10 | 1000): number => Math.round(value * digits) / digits;

/** SVG transform that puts a group at x, y, turned by degrees and scaled. Rounded, since long numbers cost time in every frame. */
export function place(x: number, y: number, scale = 1, degrees = 0): string {
  const turn = rounded(degrees, 10);
  const size = rounded(scale, 1000);
  return `translate(${String(rounded(x, 10))} ${String(rounded(y, 10))})${turn === 0 ? '' : ` rotate(${String(turn)})`}${size === 1 ? '' : ` scale(${String(size)})`}`;
}

/** A number in steps of a size. What is small, or many, and moves for long is painted anew a few times a second, as films are. */
export const inSteps = (value: number, size: number): number => Math.round(value / size) * size;

/** An opacity rounded for an attribute. */
export const shown = (amount: number): number => rounded(Math.min(1, Math.max(0, amount)), 1000);

/** The number between two others at a share of the way, 0 to 1. */
export const between = (from: number, to: number, share: number): number => from + (to - from) * share;
