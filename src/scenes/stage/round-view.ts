import { place } from './place.ts';

/** What a round window shows: its circle on the stage, and the place and scale at which the world inside lies on the stage. */
export interface RoundView {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

interface MovedBox {
  readonly inline: string;
  readonly block: string;
  readonly transform: string;
}

const r1 = (value: number): number => Math.round(value * 10) / 10;
const share = (value: number): string => `${String(Math.round(value * 1e6) / 1e4)}%`;

const isSame = (a: RoundView, b: RoundView): boolean =>
  a.cx === b.cx && a.cy === b.cy && a.r === b.r && a.x === b.x && a.y === b.y && a.k === b.k;

/** Clip that cuts a layer to the circle of a view. */
export const clipped = (id: string, { cx, cy, r }: RoundView): string =>
  `<clipPath id="${id}"><circle cx="${String(r1(cx))}" cy="${String(r1(cy))}" r="${String(r1(r))}"/></clipPath>`;

/** Transform that puts the world inside at its place on the stage. */
export const placed = ({ x, y, k }: RoundView): string => place(x, y, k);

/**
 * How a round box and the world in it move so that layers drawn for one view look as in another.
 *
 * Nothing when there is nothing to move. The box is a square of twice `full`, scaled to the circle; the world undoes that
 * scale and takes its own. Both are given in shares of their size, so that they hold on every screen.
 */
export function seenThrough(
  view: RoundView,
  drawn: RoundView,
  full: number,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly window: MovedBox; readonly world: MovedBox } | undefined {
  if (isSame(view, drawn) || (view.r >= full && drawn.r >= full && view.k === drawn.k)) return undefined;
  const side = 2 * full;
  const zoom = full / view.r;
  const grown = view.k / drawn.k;
  const dx = full + zoom * (view.x - drawn.x * grown - view.cx);
  const dy = full + zoom * (view.y - drawn.y * grown - view.cy);
  return {
    window: {
      inline: share(side / width),
      block: share(side / height),
      transform: `translate(${share((view.cx - view.r) / side)}, ${share((view.cy - view.r) / side)}) scale(${String(Math.round(1e5 / zoom) / 1e5)})`,
    },
    world: {
      inline: share(width / side),
      block: share(height / side),
      transform: `translate(${share(dx / width)}, ${share(dy / height)}) scale(${String(Math.round(zoom * grown * 1e4) / 1e4)})`,
    },
  };
}
