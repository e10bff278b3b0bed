import { hand } from './hands.ts';
import { limb, seam, taper } from './limb.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { darken } from './svg-markup.ts';

/** Elbow and hand of an arm, in the units of the person it belongs to. */
export type Bend = readonly [elbowX: number, elbowY: number, handX: number, handY: number];
/** -1: the arm at the left of the picture; 1: at the right. */
export type Side = -1 | 1;

/** How an arm rests on a support. */
export interface RestArmOptions {
  readonly ex?: number;
  readonly ey?: number;
  readonly hx?: number;
  readonly hy?: number;
  /** Turn of the hand in degrees. */
  readonly rot?: number;
  /** A dressing with a line in the crook of the arm. */
  readonly line?: boolean;
  readonly long?: boolean;
}

/** Arm on a support: sleeve to just above the elbow (long: to the wrist), forearm, hand. */
export const restArm = (
  S: Side,
  top: string,
  skin: Skin,
  { ex = 132, ey = 282, hx = 142, hy = 362, rot = 4, line = true, long = false }: RestArmOptions = {},
): string => {
  const tone = skinTones[skin];
  const mx = 84 + (ex - 84) * 0.8;
  const my = 144 + (ey - 144) * 0.8;
  return `<g class="arm">${limb(
    [
      [S * ex, ey, 40, S * hx, hy, 30],
      [S * 80, 146, 54, S * ex, ey, 44],
    ],
    [[S * ex, ey, 20.5]],
    tone.b,
    tone.s,
  )}${
    long
      ? limb(
          [
            [S * ex, ey, 52, S * (ex + (hx - ex) * 0.72), ey + (hy - ey) * 0.72, 44],
            [S * 76, 146, 62, S * ex, ey, 54],
          ],
          [[S * ex, ey, 26.5]],
          top,
        )
      : `${taper(S * 76, 146, 62, S * mx, my, 56, top)}<path class="ambient" d="M${S * mx - 27} ${my + 2}Q${S * mx} ${my + 16} ${S * mx + 27} ${my - 3}" fill="none" stroke="${darken(top, 0.2)}" stroke-width="9" stroke-linecap="round"/>`
  }${seam(S * 76, 146, 62, top)}${hand(S * hx, hy + 4, S * -rot, 0.95, skin, S < 0 ? -1 : 1)}${line ? `<rect x="${S * (ex + 2) - 16}" y="${ey + 6}" width="32" height="24" rx="7" fill="#FFFDF8" stroke="#D8C8B4" stroke-width="2.5" transform="rotate(${S * -8} ${S * ex} ${ey + 16})"/>` : ''}</g>`;
};

/** One free long-sleeved arm with its hand, drawn apart so that it can lie in front of furniture. */
export const reach = (S: Side, [ex, ey, hx, hy]: Bend, hr: number, top: string, skin: Skin): string => {
  const d = darken(top, 0.12);
  return `${limb(
    [
      [ex, ey, 50, hx - (hx - ex) * 0.16, hy - (hy - ey) * 0.16, 40],
      [S * 78, 146, 62, ex, ey, 52],
    ],
    [[ex, ey, 25.5]],
    top,
    d,
  )}${seam(S * 78, 146, 62, top)}${hand(hx, hy, hr, 0.95, skin, S < 0 ? -1 : 1)}`;
};

/** Arm without a hand: sleeve to the elbow, or to the wrist when long. */
export function arm(
  S: Side,
  [ex, ey, hx, hy]: Bend,
  top: string,
  skin: Skin,
  { long = false, shY = 142, shX = 76 }: { readonly long?: boolean; readonly shY?: number; readonly shX?: number } = {},
): string {
  const tone = skinTones[skin];
  const d = darken(top, 0.13);
  const sx = S * shX;
  if (long) {
    return `${limb(
      [
        [ex, ey, 50, hx - (hx - ex) * 0.14, hy - (hy - ey) * 0.14, 40],
        [sx, shY, 60, ex, ey, 52],
      ],
      [[ex, ey, 25.5]],
      top,
      d,
    )}${seam(sx, shY, 60, top)}`;
  }
  const mx = sx + (ex - sx) * 0.76;
  const my = shY + (ey - shY) * 0.76;
  return `${limb(
    [
      [ex, ey, 37, hx, hy, 28],
      [sx, shY, 50, ex, ey, 39],
    ],
    [[ex, ey, 18.5]],
    tone.b,
    tone.s,
  )}${taper(sx, shY, 58, mx, my, 54, top, d)}${seam(sx, shY, 58, top)}`;
}

/** One arm from shoulder (sx, sy) over elbow to hand that ends in a drawn grip. */
export function armTo(
  sx: number,
  sy: number,
  ex: number,
  ey: number,
  hx: number,
  hy: number,
  {
    top,
    skin,
    long = false,
    w = 1,
  }: { readonly top: string; readonly skin: Skin; readonly long?: boolean; readonly w?: number },
  grip: string,
): string {
  const tone = skinTones[skin];
  const d = darken(top, 0.13);
  const sleeve = long ? { b: top, s: d } : tone;
  const mx = sx + (ex - sx) * 0.72;
  const my = sy + (ey - sy) * 0.72;
  return `${limb(
    [
      [ex, ey, (long ? 48 : 37) * w, hx, hy, (long ? 38 : 28) * w],
      [sx, sy, 52 * w, ex, ey, (long ? 48 : 39) * w],
    ],
    [[ex, ey, (long ? 24 : 18.5) * w]],
    sleeve.b,
    sleeve.s,
  )}${long ? '' : taper(sx, sy, 58 * w, mx, my, 54 * w, top, d)}${seam(sx, sy, 54 * w, top)}${grip}`;
}
