import { P } from './palette.ts';
import { skinTones, type Skin } from './skin-tones.ts';
import { stableId } from './stable-id.ts';
import { at, circ, lighten, r1 } from './svg-markup.ts';

/** How a face feels; `rest` has its eyes closed. */
export type Mood = 'calm' | 'smile' | 'care' | 'rest';
export type Hair = 'bob' | 'long' | 'bun' | 'curly' | 'short' | 'hijab' | 'wrap' | 'none';

/** What stays the same about somebody's head. */
export interface Looks {
  readonly hair?: Hair;
  readonly hairColor?: string;
  /** Colour of a hijab or a wrap. */
  readonly scarf?: string;
  readonly glasses?: boolean;
  readonly beard?: boolean;
}

/** A front-view head; everything but its skin may be left out. */
export interface HeadOptions extends Looks {
  readonly skin?: Skin;
  /** Turn of the head to the side and down, -1 to 1 each. */
  readonly look?: readonly [x: number, y: number];
  readonly mood?: Mood;
  /** Degrees. */
  readonly tilt?: number;
  /** Soft oxygen tube under the nose. */
  readonly cannula?: boolean;
  /** Cheeks warm from fever. */
  readonly flush?: boolean;
  readonly neck?: boolean;
  /** Id of the clip of the face, when the one made from the options would not do. */
  readonly id?: string;
}
export interface PlacedHead extends HeadOptions {
  readonly x: number;
  readonly y: number;
  readonly s?: number;
}

/**
 * The layers of a head, back to front, in its own units: origin at its centre, 130 tall.
 *
 * `cheeks`, `eyes`, `brows` and `mouth` are what moods change: draw two moods of one layer and cross-fade them, or scale `eyes` to blink.
 */
export interface HeadParts {
  readonly back: string;
  readonly cheeks: string;
  readonly eyes: string;
  readonly brows: string;
  readonly nose: string;
  readonly mouth: string;
  readonly front: string;
}

const FACE =
  'M-48 -18C-49 -56 -28 -70 0 -70S49 -56 48 -18C48 12 43 33 31 49C21 62 10 67 0 67S-21 62 -31 49C-43 33 -48 12 -48 -18Z';

/** The layers of a front-view head. */
export function headParts({
  skin = 'brown',
  hair = 'short',
  hairColor = '#2E2622',
  look = [0, 0],
  mood = 'calm',
  tilt = 0,
  glasses = false,
  beard = false,
  cannula = false,
  flush = false,
  neck = true,
  scarf = P.apricot2,
  id = stableId('face', skin, hair, hairColor, look, mood, tilt, glasses, beard, cannula, flush, neck, scarf),
}: HeadOptions): HeadParts {
  const tone = skinTones[skin];
  const dx = look[0] * 15;
  const dy = look[1] * 8;
  const hl = lighten(hairColor);
  const back = {
    bob: `<path class="rimmed" d="M-60 -14C-64 -66 -34 -88 0 -88S64 -66 60 -14C60 22 58 48 50 62L-50 62C-58 48 -60 22 -60 -14Z" fill="${hairColor}"/>`,
    long: `<path class="rimmed" d="M-60 -14C-64 -66 -34 -88 0 -88S64 -66 60 -14C62 40 66 84 58 110L-58 110C-66 84 -62 40 -60 -14Z" fill="${hairColor}"/>`,
    bun: `<circle class="rimmed" cx="${-dx * 1.2 + 14}" cy="-86" r="25" fill="${hairColor}"/><path d="M${-dx * 1.2 + 2} -98a18 18 0 0 1 16 -6" stroke="${hl}" stroke-width="4" fill="none" stroke-linecap="round"/><path class="rimmed" d="M-54 -8C-60 -62 -32 -84 0 -84S60 -62 54 -8C52 12 -52 12 -54 -8Z" fill="${hairColor}"/>`,
    curly: `<path class="rimmed" d="${(
      [
        [-50, -30, 24],
        [-42, -56, 25],
        [-20, -76, 26],
        [8, -82, 27],
        [34, -68, 25],
        [50, -44, 24],
        [54, -18, 18],
        [-55, -8, 17],
      ] as const
    )
      .map(([a, b, r]) => circ(a - dx * 0.3, b, r))
      .join('')}" fill="${hairColor}"/>`,
    short: `<path class="rimmed" d="M-54 -4C-60 -64 -32 -84 2 -84S60 -62 54 -4Z" fill="${hairColor}"/>`,
    hijab: `<path class="rimmed" d="M-62 -10C-66 -68 -34 -90 0 -90S66 -68 62 -10C62 30 70 70 84 112C40 132 -40 132 -84 112C-70 70 -62 30 -62 -10Z" fill="${scarf}"/><path class="ambient" d="M34 60C46 84 60 100 82 111C60 122 40 126 20 128C34 108 38 84 34 60Z" fill="#000" fill-opacity=".1"/>`,
    wrap: `<path class="rimmed" d="M-54 -2C-62 -66 -34 -92 2 -92S64 -66 54 -2Z" fill="${scarf}"/>`,
    none: '',
  }[hair];
  const frontShift = dx * 0.35;
  const front = {
    bob: `<path d="M-50 -8C-52 -46 -34 -74 4 -76C34 -74 52 -50 50 -8C44 -30 32 -46 ${14 + frontShift} -54C-2 -38 -34 -34 -50 -8Z" fill="${hairColor}"/><path d="M-30 -62C-18 -72 0 -78 16 -74" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    long: `<path d="M-52 0C-54 -46 -34 -76 4 -76C36 -74 54 -48 51 0C46 -28 30 -50 ${6 + frontShift} -58C-12 -44 -40 -34 -52 0Z" fill="${hairColor}"/>`,
    bun: `<path d="M-50 -14C-50 -52 -30 -76 0 -76S50 -54 50 -14C42 -36 22 -52 ${frontShift} -54C-22 -52 -42 -36 -50 -14Z" fill="${hairColor}"/><path d="M-32 -60C-20 -70 -6 -73 8 -72" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    curly:
      `<path d="${(
        [
          [-38, -50, 18],
          [-16, -62, 19],
          [10, -64, 20],
          [34, -52, 18],
          [-48, -30, 13],
          [47, -32, 13],
        ] as const
      )
        .map(([a, b, r]) => circ(a + frontShift * 0.6, b, r))
        .join('')}" fill="${hairColor}"/>` +
      `<path d="M-37 -61a9 9 0 0 1 12 -6M-11 -75a9 9 0 0 1 12 -6M13 -67a9 9 0 0 1 12 -6" stroke="${hl}" stroke-width="4" fill="none" stroke-linecap="round"/>`,
    short: `<path d="M-50 -10C-56 -56 -30 -80 2 -80S56 -56 50 -10C48 -24 42 -38 30 -46C${6 + frontShift} -40 -22 -42 -36 -50C-44 -38 -48 -24 -50 -10Z" fill="${hairColor}"/><path d="M-28 -66C-14 -74 4 -76 18 -72" stroke="${hl}" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    hijab: `<path d="${FACE}M-52 -14C-54 -62 -30 -80 0 -80S54 -62 52 -14C52 22 44 50 30 66C14 80 -14 80 -30 66C-44 50 -52 22 -52 -14Z" fill-rule="evenodd" fill="${scarf}"/><path d="M-44 -34C-32 -58 -10 -66 12 -64" stroke="#fff" stroke-opacity=".28" stroke-width="6" fill="none" stroke-linecap="round"/>`,
    wrap: `<path d="M-51 -20C-56 -62 -32 -88 2 -88S58 -62 51 -20C36 -40 14 -48 -4 -46C-24 -44 -40 -36 -51 -20Z" fill="${scarf}"/><path d="M-48 -30C-28 -54 12 -62 46 -40M-38 -58C-18 -72 18 -74 38 -58" stroke="#7d4420" stroke-opacity=".35" stroke-width="4" fill="none" stroke-linecap="round"/><path d="M-34 -66C-22 -78 -6 -82 10 -81" stroke="#fff" stroke-opacity=".4" stroke-width="5" fill="none" stroke-linecap="round"/>`,
    none: '',
  }[hair];
  const eye =
    mood === 'rest'
      ? `<path d="M${dx - 28} ${dy - 2}q9 8 18 0M${dx + 10} ${dy - 2}q9 8 18 0" fill="none" stroke="#2A201C" stroke-width="4" stroke-linecap="round"/>`
      : `<g fill="#2A201C"><ellipse cx="${dx - 19}" cy="${dy - 3}" rx="4.8" ry="5.8"/><ellipse cx="${dx + 19}" cy="${dy - 3}" rx="4.8" ry="5.8"/></g><g fill="#fff"><circle cx="${dx - 20.5}" cy="${dy - 5}" r="1.7"/><circle cx="${dx + 17.5}" cy="${dy - 5}" r="1.7"/></g>`;
  const browT = mood === 'care' ? 4 : 0;
  const browC = hair === 'none' ? tone.s : hairColor === '#D9D3CB' || hairColor === '#A7A19A' ? '#8C857D' : hairColor;
  const mouth = {
    smile: `M${dx - 15} ${dy + 35}Q${dx} ${dy + 50} ${dx + 15} ${dy + 35}`,
    calm: `M${dx - 12} ${dy + 38}Q${dx} ${dy + 45} ${dx + 12} ${dy + 38}`,
    care: `M${dx - 11} ${dy + 39}Q${dx} ${dy + 44} ${dx + 11} ${dy + 39}`,
    rest: `M${dx - 10} ${dy + 40}Q${dx} ${dy + 44} ${dx + 10} ${dy + 40}`,
  }[mood];
  const drape =
    hair === 'hijab'
      ? `<path d="M-46 26C-40 62 -20 78 0 78S40 62 46 26C56 56 68 84 86 112C44 136 -44 136 -86 112C-68 84 -56 56 -46 26Z" fill="${scarf}"/><path d="M-40 70C-10 96 30 92 52 62M-58 96C-20 116 30 112 66 92" fill="none" stroke="#000" stroke-opacity=".14" stroke-width="5" stroke-linecap="round"/>`
      : '';
  const ear =
    hair === 'hijab'
      ? ''
      : `<ellipse class="rimmed" cx="${-49 - dx * 0.25}" cy="2" rx="${r1(9 + dx * 0.25)}" ry="14" fill="${tone.b}"/><ellipse class="rimmed" cx="${49 - dx * 0.25}" cy="2" rx="${r1(9 - dx * 0.25)}" ry="14" fill="${tone.s}"/>`;
  return {
    back: `<clipPath id="${id}"><path d="${FACE}"/></clipPath>
${back}${neck ? `<path class="rimmed" d="M-23 36V98Q0 116 23 98V36Z" fill="${tone.b}"/><path class="ambient" d="M-23 56Q2 86 23 58V98Q16 106 6 108Q10 84 -23 70Z" fill="${tone.s}" fill-opacity=".75"/>` : ''}
${ear}<path class="rimmed" d="${FACE}" fill="${tone.b}"/>
<g class="ambient" clip-path="url(#${id})"><path d="M${28 + dx * 0.6} -80C${46 + dx * 0.4} -30 ${44 + dx * 0.4} 30 ${4 + dx} 72L70 72V-80Z" fill="${tone.s}" fill-opacity=".42"/><path d="M-60 -40C-52 -70 -20 -80 0 -76L-26 -60C-42 -44 -44 -10 -40 16L-56 10Z" fill="${tone.l}" fill-opacity=".7"/></g>`,
    cheeks: `<g class="cheeks" clip-path="url(#${id})"><ellipse cx="${dx - 28}" cy="${dy + 20}" rx="13" ry="9" fill="${tone.ch}" fill-opacity="${flush ? 0.75 : 0.4}"/><ellipse cx="${dx + 28}" cy="${dy + 20}" rx="13" ry="9" fill="${tone.ch}" fill-opacity="${flush ? 0.75 : 0.4}"/></g>`,
    eyes: `<g class="eyes">${eye}</g>`,
    brows: `<g class="brows"><path d="M${dx - 29} ${dy - 19 + browT}Q${dx - 19} ${dy - 26 - browT} ${dx - 9} ${dy - 20 - browT}M${dx + 9} ${dy - 20 - browT}Q${dx + 19} ${dy - 26 - browT} ${dx + 29} ${dy - 19 + browT}" fill="none" stroke="${browC}" stroke-width="4.5" stroke-linecap="round"/></g>`,
    nose: `<path d="M${dx * 1.25 + 1} ${dy + 2}Q${dx * 1.25 + 9} ${dy + 17} ${dx * 1.25 - 3} ${dy + 21}" fill="none" stroke="${tone.s}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"/>${beard ? `<path d="M-46 16C-44 42 -32 66 0 68S44 42 46 16C38 34 24 30 ${dx + 14} 29Q${dx} 25 ${dx - 14} 29C-24 30 -38 34 -46 16Z" fill="${hairColor}"/>` : ''}`,
    mouth: `<g class="mouth"><path d="${mouth}" fill="none" stroke="${beard ? '#F3CDB0' : tone.lip}" stroke-width="4.6" stroke-linecap="round"/></g>`,
    front: `${glasses ? `<g fill="#fff" fill-opacity=".22" stroke="#3B3A3C" stroke-width="3.6"><circle cx="${dx - 20}" cy="${dy - 2}" r="15"/><circle cx="${dx + 20}" cy="${dy - 2}" r="15"/></g><path d="M${dx - 5} ${dy - 4}h10M${dx - 35} ${dy - 4}L-47 ${dy - 8}M${dx + 35} ${dy - 4}L47 ${dy - 8}" stroke="#3B3A3C" stroke-width="3.6" fill="none"/>` : ''}
${front}${drape}
${cannula ? `<path d="M-50 4C-40 22 -24 27 ${dx - 6} ${dy + 26}h12C28 27 42 22 50 4" fill="none" stroke="#2B8F9C" stroke-width="4.5" stroke-linecap="round"/><path d="M${dx - 5} ${dy + 26}v-5M${dx + 5} ${dy + 26}v-5" stroke="#2B8F9C" stroke-width="5" stroke-linecap="round"/>` : ''}`,
  };
}

/** A front-view head: origin at its centre, 130 units tall at scale 1. */
export function head({ x, y, s = 1, ...options }: PlacedHead): string {
  const { back, cheeks, eyes, brows, nose, mouth, front } = headParts(options);
  return `<g class="head" ${at(x, y, s, options.tilt)}>\n${back}${cheeks}\n${eyes}${brows}\n${nose}${mouth}${front}\n</g>`;
}
