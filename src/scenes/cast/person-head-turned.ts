import { P } from './palette.ts';
import type { HeadParts, Mood } from './person-head.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { stableId } from './stable-id.ts';
import { circ, darken, lighten } from './svg-markup.ts';

/** How a turned face feels; `drowsy` has heavy lids, `talk` an open mouth. */
export type TurnedMood = Mood | 'drowsy' | 'talk';
export type TurnedHair = 'curly' | 'short' | 'bun' | 'bob' | 'hijab' | 'none';

/** A three-quarter head; it looks right unless flipped, and the light stays at the upper left. */
export interface TurnedHeadOptions {
  readonly flip?: boolean;
  readonly skin?: Skin;
  readonly hair?: TurnedHair;
  readonly hairColor?: string;
  readonly mood?: TurnedMood;
  /** Degrees. */
  readonly tilt?: number;
  /** Units by which the face looks down. */
  readonly pitch?: number;
  readonly glasses?: boolean;
  readonly beard?: boolean;
  /** Soft oxygen tube under the nose. */
  readonly cannula?: boolean;
  /** Cheeks warm from fever. */
  readonly flush?: boolean;
  /** Colour of a hijab. */
  readonly scarf?: string;
  readonly headset?: boolean;
  readonly neck?: boolean;
  /** Cool cloth on the forehead. */
  readonly cloth?: boolean;
  /** Id of the clip of the face, when the one made from the options would not do. */
  readonly id?: string;
}

const FACE =
  'M-47 -14C-50 -54 -26 -71 6 -70C36 -69 51 -50 50 -22C50 -13 47 -9 47 -3C48 6 51 12 50 21C48 36 42 46 35 56C28 65 20 68 12 68C-2 68 -16 60 -27 48C-38 36 -45 16 -47 -14Z';

/** The layers of a three-quarter head. */
export function turnedHeadParts({
  flip = false,
  skin = 'brown',
  hair = 'short',
  hairColor = '#2E2622',
  mood = 'calm',
  tilt = 0,
  pitch = 0,
  glasses = false,
  beard = false,
  cannula = false,
  flush = false,
  scarf = P.apricot2,
  headset = false,
  neck = true,
  cloth = false,
  id = stableId(
    'turned',
    flip,
    skin,
    hair,
    hairColor,
    mood,
    tilt,
    pitch,
    glasses,
    beard,
    cannula,
    flush,
    scarf,
    headset,
    neck,
    cloth,
  ),
}: TurnedHeadOptions): HeadParts {
  const tone = skinTones[skin];
  const hl = lighten(hairColor);
  const dy = pitch;
  const curls = (discs: readonly (readonly [number, number, number])[], kind = ''): string =>
    `<path${kind} d="${discs.map((disc) => circ(...disc)).join('')}" fill="${hairColor}"/>`;
  const back = {
    curly: curls(
      [
        [-48, -36, 27],
        [-57, -8, 23],
        [-50, 16, 17],
        [-38, -62, 26],
        [-14, -79, 26],
        [14, -82, 26],
        [36, -66, 22],
        [48, -46, 16],
      ],
      ' class="rimmed"',
    ),
    short: `<path class="rimmed" d="M-58 26C-74 -20 -66 -86 2 -86C44 -86 60 -58 54 -30L20 -10L-40 40Z" fill="${hairColor}"/>`,
    bun: `<circle class="rimmed" cx="-52" cy="-66" r="25" fill="${hairColor}"/><path d="M-66 -76a18 18 0 0 1 16 -8" stroke="${hl}" stroke-width="4" fill="none" stroke-linecap="round"/><path class="rimmed" d="M-56 26C-72 -24 -62 -84 4 -84C44 -84 58 -58 52 -30L-30 36Z" fill="${hairColor}"/>`,
    bob: `<path class="rimmed" d="M-60 58C-76 -6 -74 -88 2 -88C46 -88 62 -58 56 -26C50 0 -10 66 -22 66Z" fill="${hairColor}"/>`,
    hijab: `<path class="rimmed" d="M-58 -6C-66 -66 -34 -90 4 -90C46 -90 64 -58 60 -14C60 24 62 56 80 116C40 134 -50 134 -96 112C-74 66 -58 40 -58 -6Z" fill="${scarf}"/>`,
    none: '',
  }[hair];
  const front = {
    curly:
      curls([
        [-34, -46, 18],
        [-16, -58, 19],
        [8, -64, 19],
        [30, -58, 16],
        [44, -44, 10],
        [-44, -22, 14],
        [-47, 0, 11],
      ]) +
      `<path d="M-51 -55a9 9 0 0 1 12 -6M-27 -73a9 9 0 0 1 12 -6M1 -77a9 9 0 0 1 12 -6" stroke="${hl}" stroke-width="4" fill="none" stroke-linecap="round"/>`,
    short: `<path d="M-50 18C-62 -20 -60 -84 4 -84C44 -84 60 -58 52 -26C48 -42 40 -50 28 -52C8 -48 -14 -48 -28 -40C-34 -30 -33 -18 -32 -6C-34 -10 -44 -8 -46 4Z" fill="${hairColor}"/><path d="M-38 -58C-24 -72 -6 -77 12 -76" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    bun: `<path d="M-48 14C-60 -24 -54 -82 6 -81C44 -80 56 -54 51 -22C46 -40 38 -50 20 -54C-4 -50 -26 -40 -32 -8C-36 -10 -44 -6 -46 4Z" fill="${hairColor}"/><path d="M-38 -54C-26 -68 -8 -74 8 -73" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    bob: `<path d="M-52 40C-66 -20 -58 -85 6 -84C46 -83 58 -54 52 -18C46 -38 38 -50 22 -54C2 -42 -20 -36 -26 4C-28 30 -34 50 -44 62C-50 56 -52 48 -52 40Z" fill="${hairColor}"/><path d="M-36 -58C-24 -70 -6 -76 12 -75" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    hijab: `<path fill-rule="evenodd" d="M-56 0C-62 -62 -32 -86 6 -86C46 -86 60 -56 57 -16C57 12 56 34 44 60C30 84 0 86 -20 70C-42 54 -54 30 -56 0ZM-26 -18C-28 -48 -10 -60 14 -59C38 -58 50 -42 49 -20C47 -8 47 4 50 20C46 40 34 60 15 63C-2 63 -22 36 -26 -18Z" fill="${scarf}"/><path d="M-46 30C-50 64 -80 92 -96 112C-50 134 40 134 80 116C70 92 64 76 58 56C44 78 0 92 -46 30Z" fill="${scarf}"/><path d="M-50 66C-14 100 34 96 60 68M-72 94C-26 120 34 116 70 96" fill="none" stroke="#000" stroke-opacity=".13" stroke-width="5" stroke-linecap="round"/><path d="M-46 -34C-36 -60 -12 -72 10 -71" stroke="#fff" stroke-opacity=".3" stroke-width="6" fill="none" stroke-linecap="round"/>`,
    none: '',
  }[hair];
  const ey = -3 + dy;
  const eye =
    mood === 'drowsy'
      ? `<path d="M-3 ${ey}Q7 ${ey + 1} 17 ${ey}Q8 ${ey + 10} -3 ${ey}ZM29 ${ey}Q36 ${ey + 1} 43 ${ey}Q36 ${ey + 9} 29 ${ey}Z" fill="#2A201C" stroke="#2A201C" stroke-width="2.500" stroke-linejoin="round"/><path d="M-2 ${ey - 7}Q7 ${ey - 10} 16 ${ey - 7}M29 ${ey - 7}Q36 ${ey - 10} 43 ${ey - 7}M0 ${ey + 13}Q8 ${ey + 16} 16 ${ey + 13}" fill="none" stroke="${tone.s}" stroke-width="3" stroke-linecap="round"/>`
      : mood === 'rest'
        ? `<path d="M-3 ${ey}q9 8 18 0M29 ${ey}q7 7 14 0" fill="none" stroke="#2A201C" stroke-width="4" stroke-linecap="round"/>`
        : `<g fill="#2A201C"><ellipse cx="7" cy="${ey}" rx="4.9" ry="5.9"/><ellipse cx="36" cy="${ey}" rx="4" ry="5.7"/></g><g fill="#fff"><circle cx="${flip ? 9 : 5.6}" cy="${ey - 2}" r="1.7"/><circle cx="${flip ? 37 : 34.8}" cy="${ey - 2}" r="1.5"/></g>`;
  const bw = mood === 'drowsy' ? ey - 3 : mood === 'care' ? ey - 1 : ey - 2.5;
  const bc = hair === 'hijab' || hair === 'none' ? '#3A2C26' : hairColor === '#A7A19A' ? '#8C857D' : hairColor;
  const t = mood === 'care' ? 4 : mood === 'drowsy' ? 2 : 0;
  const mouth = {
    smile: `M7 ${35 + dy}Q21 ${50 + dy} 34 ${34 + dy}`,
    calm: `M10 ${38 + dy}Q21 ${44 + dy} 32 ${38 + dy}`,
    care: `M11 ${39 + dy}Q21 ${43 + dy} 31 ${39 + dy}`,
    rest: `M11 ${39 + dy}Q21 ${44 + dy} 31 ${39 + dy}`,
    drowsy: `M12 ${40 + dy}Q21 ${43 + dy} 30 ${40 + dy}`,
    talk: `M12 ${36 + dy}Q22 ${40 + dy} 32 ${36 + dy}Q30 ${48 + dy} 22 ${48 + dy}Q14 ${48 + dy} 12 ${36 + dy}Z`,
  }[mood];
  return {
    back: `<clipPath id="${id}"><path d="${FACE}"/></clipPath>
${back}${neck ? `<path class="rimmed" d="M-36 24L-34 98Q-8 118 18 98L16 50Z" fill="${tone.b}"/><path class="ambient" d="M${flip ? '-35 40L-34 98Q-24 106 -14 108Q-10 70 -22 46Z' : '-26 48Q-6 80 16 66L17 98Q8 108 -4 110Q-2 84 -26 62Z'}" fill="${tone.s}" fill-opacity=".75"/>` : ''}
<path class="rimmed" d="${FACE}" fill="${tone.b}"/>
<g class="ambient" clip-path="url(#${id})">${flip ? `<path d="M-24 -80C-40 -20 -26 40 8 72L-70 72V-80Z" fill="${tone.s}" fill-opacity=".4"/><path d="M60 -40C54 -68 30 -78 6 -76L30 -60C44 -48 46 -20 43 4L60 10Z" fill="${tone.l}" fill-opacity=".7"/>` : `<path d="M44 -80C52 -30 50 30 14 72L70 72V-80Z" fill="${tone.s}" fill-opacity=".42"/><path d="M-60 -40C-52 -70 -20 -80 0 -76L-22 -60C-36 -44 -38 -10 -32 16L-56 10Z" fill="${tone.l}" fill-opacity=".6"/>`}</g>`,
    cheeks: `<g class="cheeks" clip-path="url(#${id})"><ellipse cx="2" cy="${20 + dy}" rx="14" ry="9" fill="${tone.ch}" fill-opacity="${flush ? 0.8 : 0.4}"/><ellipse cx="43" cy="${19 + dy}" rx="8" ry="9" fill="${tone.ch}" fill-opacity="${flush ? 0.8 : 0.4}"/></g>`,
    eyes: `<g class="eyes">${eye}</g>`,
    brows: `<g class="brows"><path d="M-5 ${bw - 15 + t * 0.6}Q6 ${bw - 24 - t} 17 ${bw - 18.5 - t}M28 ${bw - 18.5 - t}Q37 ${bw - 23 - t} 44 ${bw - 15 + t * 0.6}" fill="none" stroke="${bc}" stroke-width="4.5" stroke-linecap="round"/></g>`,
    nose: `<path d="M25 ${1 + dy}Q37 ${15 + dy} 32 ${20 + dy}Q28 ${23 + dy} 22 ${22 + dy}" fill="none" stroke="${tone.s}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>${beard ? `<path d="M-40 8C-40 42 -20 67 12 70C28 69 42 52 50 24C46 31 40 ${29 + dy} 35 ${28 + dy}Q22 ${23 + dy} 8 ${29 + dy}C-10 34 -26 30 -34 6Z" fill="${hairColor}"/>` : ''}`,
    mouth: `<g class="mouth"><path d="${mouth}" fill="${mood === 'talk' ? (beard ? '#5C2E20' : tone.lip) : 'none'}" stroke="${beard ? (mood === 'talk' ? '#C98A6B' : '#F3CDB0') : tone.lip}" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round"/></g>`,
    front: `${front}${hair === 'hijab' ? '' : `<ellipse cx="-38" cy="7" rx="10" ry="15" fill="${flip ? tone.s : tone.b}"/><path d="M-41 0q8 -2 8 6t-6 9" fill="none" stroke="${flip ? darken(tone.s, 0.2) : tone.s}" stroke-width="3.4" stroke-linecap="round"/>`}
${glasses ? `<g fill="#fff" fill-opacity=".22" stroke="#3B3A3C" stroke-width="3.6"><circle cx="7" cy="${ey + 1}" r="15"/><ellipse cx="38" cy="${ey + 1}" rx="11" ry="15"/></g><path d="M22 ${ey - 1}h5M-8 ${ey}L-37 ${ey + 1}" stroke="#3B3A3C" stroke-width="3.6" fill="none"/>` : ''}
${cannula ? `<path d="M-39 12C-30 30 2 ${32 + dy} 22 ${28 + dy}h8C40 ${27 + dy} 46 20 49 10" fill="none" stroke="#2B8F9C" stroke-width="4.5" stroke-linecap="round"/><path d="M23 ${28 + dy}v-5M30 ${28 + dy}v-5" stroke="#2B8F9C" stroke-width="5" stroke-linecap="round"/>` : ''}
${cloth ? `<path d="M-34 -50C-10 -64 24 -66 48 -50C52 -42 52 -30 48 -24C24 -36 -8 -34 -32 -20C-38 -28 -38 -42 -34 -50Z" fill="#E3F1F1"/><path d="M20 -60C32 -60 42 -55 48 -50C52 -42 52 -30 48 -24C38 -29 28 -31 18 -31Z" fill="${P.mist2}" fill-opacity=".8"/><path d="M-30 -36C-8 -48 22 -50 48 -38" stroke="${P.mist2}" stroke-width="3.5" fill="none" stroke-linecap="round"/>` : ''}
${headset ? `<path d="M-38 4C-46 -60 -20 -92 12 -90" fill="none" stroke="#2A3B45" stroke-width="7" stroke-linecap="round"/><rect class="rimmed" x="-52" y="-12" width="26" height="40" rx="12" fill="#2A3B45"/><path d="M-38 26C-30 50 -10 54 14 50" fill="none" stroke="#2A3B45" stroke-width="5" stroke-linecap="round"/><ellipse cx="16" cy="50" rx="9" ry="6.5" fill="#2A3B45"/>` : ''}`,
  };
}
