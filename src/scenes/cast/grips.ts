import { P } from './palette.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { r1 } from './svg-markup.ts';

const placed = (x: number, y: number, rot: number, s: number, mirror: number, drawn: string): string =>
  `<g transform="translate(${r1(x)} ${r1(y)}) rotate(${r1(rot)}) scale(${mirror < 0 ? -s : s} ${s})">${drawn}</g>`;

/** Fist round a bar that runs along local y (tip up): fingers cross it in front, the thumb lies along it. Wrist at (4, 40). */
export function gripWrap(x: number, y: number, rot: number, s: number, skin: Skin, mirror: number, held = ''): string {
  const tone = skinTones[skin];
  return placed(
    x,
    y,
    rot,
    s,
    mirror,
    `<path d="M-14 48C-22 30 -24 8 -20 -14C-16 -30 20 -32 27 -16C32 6 28 30 20 48Z" fill="${tone.s}"/>${held}<path class="rimmed" d="M-17 -18C-16 -31 22 -31 27 -17C31 6 28 30 20 46C12 53 -6 53 -14 46C-21 32 -21 2 -17 -18Z" fill="${tone.b}"/>${(
      [
        [-24, -9],
        [-10, -13],
        [4, -12],
        [17, -8],
      ] as const
    )
      .map(
        ([v, tip]) =>
          `<path d="M20 ${v + 4}Q6 ${v - 3} ${tip} ${v + 3}" fill="none" stroke="${tone.b}" stroke-width="14.5" stroke-linecap="round"/>`,
      )
      .join(
        '',
      )}${[-17, -3, 11].map((v) => `<path d="M20 ${v + 3}Q4 ${v - 3} -12 ${v + 3}" fill="none" stroke="${tone.s}" stroke-width="2.4" stroke-linecap="round"/>`).join('')}<path d="M-10 34C-22 26 -27 6 -23 -14" fill="none" stroke="${tone.b}" stroke-width="14" stroke-linecap="round"/><path d="M-3 34C-14 26 -17 8 -15 -8" fill="none" stroke="${tone.s}" stroke-width="2.400" stroke-linecap="round"/><path d="M22 -22C30 0 27 28 18 46" fill="none" stroke="${tone.s}" stroke-width="6" stroke-linecap="round" stroke-opacity=".6"/>`,
  );
}

/** Back of a hand laid along something held to the head: fingers point up, tips bend to +x. Wrist at (0, 6). */
export function gripBack(x: number, y: number, rot: number, s: number, skin: Skin, mirror: number, held = ''): string {
  const tone = skinTones[skin];
  return placed(
    x,
    y,
    rot,
    s,
    mirror,
    `<path d="M-14 -10C-28 -22 -32 -38 -26 -54" fill="none" stroke="${tone.s}" stroke-width="14" stroke-linecap="round"/>${held}<path class="rimmed" d="M-15 10C-20 -8 -22 -26 -18 -40C-8 -48 12 -48 20 -38C24 -22 20 -6 15 10Z" fill="${tone.b}"/>${(
      [
        [-13, -70, 4],
        [-3, -76, 8],
        [7, -72, 10],
        [16, -60, 9],
      ] as const
    )
      .map(
        ([a, b, c]) =>
          `<path d="M${a} -34Q${a - 1} ${b + 12} ${a + c} ${b}" fill="none" stroke="${tone.b}" stroke-width="12.5" stroke-linecap="round"/>`,
      )
      .join('')}${(
      [
        [-8, -66],
        [2, -70],
        [12, -62],
      ] as const
    )
      .map(
        ([a, b]) =>
          `<path d="M${a} -36Q${a} ${b + 14} ${a + 5} ${b + 4}" fill="none" stroke="${tone.s}" stroke-width="2.4" stroke-linecap="round"/>`,
      )
      .join(
        '',
      )}<path d="M10 12C18 -6 22 -20 19 -38" fill="none" stroke="${tone.s}" stroke-width="6" stroke-linecap="round" stroke-opacity=".5"/>`,
  );
}

/** Writing hand, forearm from -x, pen tip at (76, 40). */
export function penHand(
  x: number,
  y: number,
  rot: number,
  s: number,
  skin: Skin,
  mirror: number,
  pen: string = P.teal2,
): string {
  const tone = skinTones[skin];
  return placed(
    x,
    y,
    rot,
    s,
    mirror,
    `<path d="M30 14Q50 20 46 32M18 16Q36 26 32 36" fill="none" stroke="${tone.s}" stroke-width="14" stroke-linecap="round"/><path class="rimmed" d="M-8 -15C12 -26 34 -26 46 -14C54 -4 54 12 46 20C34 28 8 24 -8 15Z" fill="${tone.b}"/><path d="M38 -12Q60 -12 68 12" fill="none" stroke="${tone.b}" stroke-width="13.5" stroke-linecap="round"/><path d="M34 -44L70 26" stroke="${pen}" stroke-width="9" stroke-linecap="round"/><path d="M34 -44L40 -32" stroke="${P.gold}" stroke-width="9" stroke-linecap="round"/><path d="M69 24L76 40" stroke="${P.ink}" stroke-width="4.5" stroke-linecap="round"/><path d="M20 6Q44 4 61 19" fill="none" stroke="${tone.b}" stroke-width="13.5" stroke-linecap="round"/><path d="M24 13Q44 12 58 25" fill="none" stroke="${tone.s}" stroke-width="3" stroke-linecap="round"/><path d="M-6 14C12 22 30 24 42 20" fill="none" stroke="${tone.s}" stroke-width="6" stroke-linecap="round" stroke-opacity=".5"/>`,
  );
}

/** Hand that offers a flat thing, forearm from -x; the thing is drawn with its own origin at (50, -6). */
export function offerHand(x: number, y: number, rot: number, s: number, skin: Skin, mirror: number, held = ''): string {
  const tone = skinTones[skin];
  return placed(
    x,
    y,
    rot,
    s,
    mirror,
    `${(
      [
        [10, 68, tone.s],
        [-1, 74, tone.b],
        [-11, 72, tone.b],
      ] as const
    )
      .map(
        ([v, tip, tone]) =>
          `<path d="M30 ${v}Q52 ${v + 4} ${tip} ${v + 3}" fill="none" stroke="${tone}" stroke-width="13" stroke-linecap="round"/>`,
      )
      .join(
        '',
      )}<g transform="translate(50 -6)">${held}</g><path class="rimmed" d="M-8 -14C10 -24 30 -24 42 -14C46 -2 42 14 32 20C20 24 6 20 -8 14Z" fill="${tone.b}"/><path d="M14 -14Q34 -26 58 -20" fill="none" stroke="${tone.b}" stroke-width="13.5" stroke-linecap="round"/><path d="M20 -8Q38 -17 56 -13" fill="none" stroke="${tone.s}" stroke-width="3" stroke-linecap="round"/><path d="M-6 13C8 20 22 22 32 18" fill="none" stroke="${tone.s}" stroke-width="6" stroke-linecap="round" stroke-opacity=".5"/>`,
  );
}
