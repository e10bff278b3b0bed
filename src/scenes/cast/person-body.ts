import { reach, type Bend, type Side } from './arms.ts';
import { hand } from './hands.ts';
import { limb, seam, taper } from './limb.ts';
import { P } from './palette.ts';
import { head, type HeadOptions } from './person-head.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { at, darken, lighten } from './svg-markup.ts';

/** Somebody standing, in their own units: origin at the centre of the head. Left and right are those of the picture. */
export interface StandingOptions {
  readonly x: number;
  readonly y: number;
  readonly s?: number;
  readonly skin: Skin;
  readonly top: string;
  readonly trousers?: string;
  readonly looks: HeadOptions;
  readonly leftArm?: Bend | undefined;
  readonly rightArm?: Bend | undefined;
  /** Turn of the hands in degrees. */
  readonly leftHandTurn?: number;
  readonly rightHandTurn?: number;
  readonly shoes?: string;
  readonly badge?: boolean;
  /** Long sleeves. */
  readonly long?: boolean;
  readonly gloves?: boolean;
  /** Drawn between legs and body, in the same units. */
  readonly behind?: string;
  /** Drawn over everything, in the same units. */
  readonly front?: string;
}

/** Standing person in working clothes, front view. Origin at the centre of the head. */
export function standing({
  x,
  y,
  s = 1,
  skin,
  top,
  trousers = darken(top, 0.22),
  looks,
  leftArm,
  rightArm,
  leftHandTurn = 0,
  rightHandTurn = 0,
  shoes = '#F4EDE2',
  badge = true,
  long = false,
  gloves = false,
  behind = '',
  front = '',
}: StandingOptions): string {
  const d1 = darken(top, 0.13);
  const d2 = darken(top, 0.24);
  const tone = skinTones[skin];
  const arm = (sx: number, A: Bend, hr: number, sk: number): string => {
    const [ex, ey, hx, hy] = A;
    const mx = sx + (ex - sx) * 0.72;
    const my = 142 + (ey - 142) * 0.72;
    const sleeve = long ? { b: top, s: d1 } : tone;
    return `${limb(
      [
        [ex, ey, long ? 46 : 37, hx, hy, long ? 40 : 28],
        [sx, 142, 50, ex, ey, long ? 46 : 39],
      ],
      [[ex, ey, long ? 23 : 18.5]],
      sleeve.b,
      sleeve.s,
    )}${taper(sx, 142, 58, mx, my, 54, top, d1)}${seam(sx, 142, 58, top)}${hand(hx, hy, hr, 0.92, gloves ? 'glove' : skin, sk)}`;
  };
  return `<g class="standing" ${at(x, y, s)}>
<ellipse class="ambient" cx="0" cy="716" rx="130" ry="15" fill="#6B4A2C" fill-opacity=".2"/>
<path class="rimmed" d="M-80 380L-66 690H-8L0 470L8 690H66L80 380Z" fill="${trousers}"/><path class="ambient" d="M34 390L40 690H66L80 380Z" fill="#000" fill-opacity=".1"/><path class="ambient" d="M0 470L-4 690" stroke="#000" stroke-opacity=".14" stroke-width="4"/>
<path class="rimmed" d="M-74 688H-8C-4 704 -6 716 -14 716H-80C-90 716 -88 698 -74 688ZM74 688H8C4 704 6 716 14 716H80C90 716 88 698 74 688Z" fill="${shoes}"/><path d="M-84 710H-10M84 710H10" stroke="#B9A88E" stroke-width="5" stroke-linecap="round"/>
${behind}
<path class="rimmed" d="M-30 90C-62 97 -86 108 -94 132L-84 262C-82 320 -86 370 -90 408Q0 424 90 408C86 370 82 320 84 262L94 132C86 108 62 97 30 90Z" fill="${top}"/>
<path class="ambient" d="M36 92C62 97 86 108 94 132L84 262C82 320 86 370 90 408Q60 416 30 418C50 320 56 200 36 92Z" fill="${d1}" fill-opacity=".75"/>
<path d="M-32 88L0 146L32 88L24 76H-24Z" fill="${tone.b}"/><path class="ambient" d="M-6 100Q16 100 26 82L32 88L0 146L-10 128Z" fill="${tone.s}" fill-opacity=".5"/><path d="M-36 90L0 152L36 90" fill="none" stroke="${lighten(top, 0.22)}" stroke-width="7" stroke-linejoin="round"/>
<path d="M-58 300H-14V352H-58Z" fill="none" stroke="${d2}" stroke-width="4" stroke-opacity=".6" stroke-linejoin="round"/><path class="ambient" d="M-78 250Q-70 262 -56 264M78 236Q66 252 52 254" stroke="${d2}" stroke-width="4" fill="none" stroke-opacity=".5" stroke-linecap="round"/>
${badge ? `<rect x="26" y="184" width="36" height="46" rx="6" fill="#FFFDF8"/><circle cx="44" cy="200" r="8" fill="${P.mist2}"/><path d="M33 216h22M33 223h14" stroke="${P.ink2}" stroke-width="3.2" stroke-linecap="round"/><path d="M44 184L38 150" stroke="${P.gold2}" stroke-width="4"/>` : ''}
${head({ x: 0, y: 0, ...looks, skin })}
${leftArm ? arm(-76, leftArm, leftHandTurn, 1) : ''}${rightArm ? arm(76, rightArm, rightHandTurn, -1) : ''}${front}
</g>`;
}

/** Upper body of a seated or resting person, front view: open cardigan over a shirt. Origin at the centre of the head, lower edge at `low`. */
export const torso = (top: string, shirt: string, low = 345): string => {
  const d1 = darken(top, 0.12);
  return `<path class="rimmed" d="M-32 90C-64 97 -90 108 -98 134L-92 ${low}H92L98 134C90 108 64 97 32 90Z" fill="${top}"/><path d="M-32 90L-40 ${low}H40L32 90Q0 116 -32 90Z" fill="${shirt}"/><path d="M-27 84Q0 122 27 84L30 92Q0 132 -30 92Z" fill="${darken(shirt, 0.1)}"/><path class="ambient" d="M56 96C78 102 92 112 98 134L92 ${low}H58Q72 200 56 96Z" fill="${d1}" fill-opacity=".85"/><path d="M-34 91L-44 ${low}M34 91L44 ${low}" stroke="${darken(top, 0.2)}" stroke-width="5" stroke-linecap="round"/><path class="ambient" d="M12 ${low - 30}C24 260 26 200 20 140L32 110L40 ${low}Z" fill="${darken(shirt, 0.12)}" fill-opacity=".6"/>`;
};

/** Elbow and hand of an arm, and the turn of the hand in degrees. */
export type ArmPose = readonly [elbowX: number, elbowY: number, handX: number, handY: number, handTurn?: number];

/** Somebody sitting, in their own units: origin at the centre of the head. Left and right are those of the picture. */
export interface SittingOptions {
  readonly x: number;
  readonly y: number;
  readonly s?: number;
  readonly skin: Skin;
  readonly top: string;
  readonly shirt: string;
  readonly trousers: string;
  readonly looks: HeadOptions;
  readonly leftArm?: ArmPose | undefined;
  readonly rightArm?: ArmPose | undefined;
  readonly shoes?: string;
  /** Drawn over everything, in the same units. */
  readonly extra?: string;
}

/** Person sitting on a plain chair, front view. Origin at the centre of the head. */
export function sitting({
  x,
  y,
  s = 1,
  skin,
  top,
  shirt,
  trousers,
  looks,
  rightArm,
  leftArm,
  shoes = '#6B4A3A',
  extra = '',
}: SittingOptions): string {
  const td = darken(trousers, 0.16);
  const free = (S: Side, [ex, ey, hx, hy, hr = 0]: ArmPose): string => {
    return reach(S, [ex, ey, hx, hy], hr, top, skin);
  };
  return `<g class="sitting" ${at(x, y, s)}><ellipse class="ambient" cx="0" cy="664" rx="170" ry="18" fill="#6B4A2C" fill-opacity=".2"/>
<path class="setting" d="M-120 130C-126 110 -112 96 -90 96H90C112 96 126 110 120 130L128 420H-128Z" fill="${P.wood}"/><path class="ambient" d="M60 96H90C112 96 126 110 120 130L128 420H84Z" fill="${P.wood2}" fill-opacity=".7"/><path d="M-112 420L-120 652M112 420L120 652" stroke="${P.wood2}" stroke-width="20" stroke-linecap="round"/><rect class="setting" x="-132" y="404" width="264" height="34" rx="14" fill="${P.wood2}"/>
<path class="rimmed" d="M-107 440.9L-101 640.9L-39 639.1L-45 439.1ZM107 440.9L101 640.9L39 639.1L45 439.1Z" fill="${td}"/><path d="M-86 440L-80 640M66 440L60 640" stroke="${trousers}" stroke-width="42"/>
<path class="rimmed" d="M-110 636H-36C-30 652 -34 664 -44 664H-112C-124 664 -122 646 -110 636ZM110 636H36C30 652 34 664 44 664H112C124 664 122 646 110 636Z" fill="${shoes}"/>
${torso(top, shirt, 380)}
<path class="rimmed" d="M-98 352C-118 372 -122 430 -112 470C-92 488 -52 488 -34 470C-22 430 -6 396 0 392C6 396 22 430 34 470C52 488 92 488 112 470C122 430 118 372 98 352Q0 376 -98 352Z" fill="${trousers}"/><path class="ambient" d="M64 362C84 400 84 440 78 482C92 482 104 478 112 470C122 430 118 372 98 352Z" fill="${td}"/><path d="M0 392Q-6 372 0 364" stroke="${td}" stroke-width="5" stroke-linecap="round"/>
${head({ x: 0, y: 0, ...looks, skin })}${leftArm ? free(-1, leftArm) : ''}${rightArm ? free(1, rightArm) : ''}${extra}</g>`;
}
