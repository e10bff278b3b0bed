import { limb, seam, taper } from './limb.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { darken, type Point } from './svg-markup.ts';

/** Arm of a three-quarter body without a hand, from shoulder over elbow to wrist. */
export const turnedArm = (
  sh: Point,
  el: Point,
  wr: Point,
  top: string,
  skin: Skin,
  o: { readonly sleeve?: 'long' | 'short'; readonly w?: number } = {},
): string => {
  const tone = skinTones[skin];
  const d = darken(top, 0.13);
  const long = o.sleeve !== 'short';
  const w = o.w ?? 1;
  const fx = el[0] + (wr[0] - el[0]) * 0.84;
  const fy = el[1] + (wr[1] - el[1]) * 0.84;
  const mx = sh[0] + (el[0] - sh[0]) * 0.74;
  const my = sh[1] + (el[1] - sh[1]) * 0.74;
  if (long) {
    return `<g class="arm">${taper(fx - (fx - el[0]) * 0.1, fy - (fy - el[1]) * 0.1, 30 * w, ...wr, 27 * w, tone.b, tone.s)}${limb(
      [
        [...sh, 60 * w, ...el, 50 * w],
        [...el, 50 * w, fx, fy, 40 * w],
      ],
      [
        [...sh, 29 * w],
        [...el, 25 * w],
      ],
      top,
      d,
    )}${taper(el[0] + (wr[0] - el[0]) * 0.8, el[1] + (wr[1] - el[1]) * 0.8, 41 * w, fx, fy, 40 * w, darken(top, 0.07), d)}${seam(...sh, 60 * w, top)}</g>`;
  }
  return `<g class="arm">${limb(
    [
      [...el, 39 * w, ...wr, 28 * w],
      [mx, my, 44 * w, ...el, 40 * w],
    ],
    [[...el, 20 * w]],
    tone.b,
    tone.s,
  )}${limb([[...sh, 60 * w, mx, my, 56 * w]], [[...sh, 29 * w]], top, d)}${seam(...sh, 60 * w, top)}</g>`;
};
