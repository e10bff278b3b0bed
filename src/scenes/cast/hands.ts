import { skinTones, type Skin } from './skin-tones.ts';
import { r1 } from './svg-markup.ts';

/** A hand that holds something: draw `back`, then the thing held, then `front`. */
export interface HoldingHand {
  readonly back: string;
  readonly front: string;
}

/** Relaxed hand, fingers pointing down the local +y axis, origin at the wrist. `mirror` -1 puts the thumb on the other side. */
export function hand(x: number, y: number, rot = 0, s = 1, skin: Skin = 'brown', mirror = 1): string {
  const tone = skinTones[skin];
  return `<g transform="translate(${r1(x)} ${r1(y)}) rotate(${rot}) scale(${s * mirror} ${s})"><path class="rimmed" d="M-17 -12C-20 6 -21 20 -18 36C-17 46 -9 47 -8 38C-7 52 2 52 3 40C5 50 13 49 13 37C15 45 22 42 21 32C22 16 19 2 17 -12ZM-17 -4C-28 2 -34 12 -33 22C-32 30 -24 28 -22 20C-20 13 -16 10 -13 8Z" fill="${tone.b}"/><path d="M-8 38V24M3 40V24M13 37V23" stroke="${tone.s}" stroke-width="2.6" stroke-linecap="round"/><path d="M8 -12C14 4 14 20 13 37C15 45 22 42 21 32C22 16 19 2 17 -12Z" fill="${tone.s}" fill-opacity=".4"/></g>`;
}

/** Hand laid over another hand, pointing +x; thumb on the near (+y) side. */
export function handOver(x: number, y: number, rot = 0, s = 1, skin: Skin = 'deep', mirror = 1): string {
  const tone = skinTones[skin];
  const f: readonly (readonly [number, number, number])[] = [
    [-14, 36, 9],
    [-5, 43, 11],
    [4.5, 43, 12],
    [13.5, 37, 11],
  ];
  return `<g transform="translate(${r1(x)} ${r1(y)}) rotate(${rot}) scale(${s} ${s * mirror})"><path class="rimmed" d="M-34 -15C-22 -22 2 -23 15 -19L17 19C6 22 -20 20 -34 15Z" fill="${tone.b}"/>${f.map(([yy, l, d]) => `<path d="M8 ${yy}C${l * 0.5} ${yy - 1} ${l * 0.86} ${yy + 1} ${l} ${yy + d}" fill="none" stroke="${tone.b}" stroke-width="11.5" stroke-linecap="round"/>`).join('')}<path d="M14 -9.5C24 -10 32 -9 38 -3M14 0C26 -1 36 1 42 8M14 9C26 8 34 11 39 18" fill="none" stroke="${tone.s}" stroke-width="2.4" stroke-linecap="round"/><path d="M-22 14C-10 26 2 31 19 30" fill="none" stroke="${tone.s}" stroke-width="14.5" stroke-linecap="round"/><path d="M-22 12C-10 24 2 29 19 28" fill="none" stroke="${tone.b}" stroke-width="12.5" stroke-linecap="round"/><path d="M-30 -9C-18 -14 -2 -15 10 -13" fill="none" stroke="${tone.l}" stroke-width="4" stroke-linecap="round" stroke-opacity=".7"/></g>`;
}

/** Closed hand round a bar that runs along local x; wrist at +y. */
export function fist(x: number, y: number, rot = 0, s = 1, skin: Skin = 'tan', mirror = 1): HoldingHand {
  const tone = skinTones[skin];
  const tr = `transform="translate(${r1(x)} ${r1(y)}) rotate(${rot}) scale(${s * mirror} ${s})"`;
  const back = `<g ${tr}><path d="M-24 12C-34 0 -40 -12 -44 -20" fill="none" stroke="${tone.s}" stroke-width="13" stroke-linecap="round"/><path d="M-22 -8H22V14H-22Z" fill="${tone.s}"/></g>`;
  const fx = [
    [-18, -13],
    [-6, -16],
    [6, -15],
    [17.5, -11],
  ] as const;
  const front = `<g ${tr}><path class="rimmed" d="M-25 6C-26 24 -20 40 -16 52H15C20 38 26 22 25 6Z" fill="${tone.b}"/>${fx.map(([v, top]) => `<path d="M${v} 12V${top}" stroke="${tone.b}" stroke-width="13" stroke-linecap="round"/>`).join('')}${(
    [
      [-12, -10],
      [0, -12],
      [12, -9],
    ] as const
  )
    .map(([v, top]) => `<path d="M${v} ${top}V12" stroke="${tone.s}" stroke-width="2.3" stroke-linecap="round"/>`)
    .join(
      '',
    )}<path d="M14 20C22 12 24 8 25 4C26 22 20 38 15 52H4C12 42 16 32 14 20Z" fill="${tone.s}" fill-opacity=".5"/><path d="M-20 -12q3 -5 7 -3" fill="none" stroke="${tone.l}" stroke-width="3" stroke-linecap="round"/></g>`;
  return { back, front };
}

/** Hand that holds a flat thing by its edge: fingers behind, thumb in front. The thing lies on the -x side of the edge. */
export function pinch(x: number, y: number, rot = 0, s = 1, skin: Skin = 'tan', mirror = 1): HoldingHand {
  const tone = skinTones[skin];
  const tr = `transform="translate(${r1(x)} ${r1(y)}) rotate(${rot}) scale(${s * mirror} ${s})"`;
  const back = `<g ${tr}>${(
    [
      [-16, -30],
      [-5, -36],
      [6, -36],
      [16, -30],
    ] as const
  )
    .map(([yy, l]) => `<path d="M10 ${yy}H${l}" stroke="${tone.s}" stroke-width="11.5" stroke-linecap="round"/>`)
    .join('')}</g>`;
  const front = `<g ${tr}><path class="rimmed" d="M2 -20C14 -24 26 -16 32 -2C37 12 36 24 32 32L10 34C2 30 -2 20 -1 8Z" fill="${tone.b}"/><path d="M4 -19C9 -23 16 -23 22 -18M3 -9C9 -13 18 -12 25 -7" fill="none" stroke="${tone.s}" stroke-width="2.3" stroke-linecap="round"/><path d="M18 16C6 20 -8 12 -22 4" fill="none" stroke="${tone.s}" stroke-width="15" stroke-linecap="round"/><path d="M18 14C6 18 -8 10 -22 2" fill="none" stroke="${tone.b}" stroke-width="13" stroke-linecap="round"/><path d="M-25 -1q5 -2 9 2" fill="none" stroke="${tone.l}" stroke-width="3.4" stroke-linecap="round"/><path d="M28 -8C37 10 36 24 32 32L22 33C30 22 32 6 28 -8Z" fill="${tone.s}" fill-opacity=".5"/></g>`;
  return { back, front };
}
