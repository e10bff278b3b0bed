import { P } from './palette.ts';
import { at } from './svg-markup.ts';

/** Room shell of a landscape picture, 1600 x 900: wall, wainscot, floor. */
export const room = (floorY = 690, eve = false): string =>
  `<rect class="ground" width="1600" height="900" fill="${eve ? '#F8E6D2' : P.cream}"/><rect class="ground" y="${floorY - 150}" width="1600" height="152" fill="${eve ? '#EFD6BA' : P.cream2}"/><rect class="ground" y="${floorY - 154}" width="1600" height="7" fill="${P.sand}"/><rect class="ground" y="${floorY}" width="1600" height="${900 - floorY}" fill="${eve ? '#D9B993' : P.sand}"/><rect class="floor-line" y="${floorY - 8}" width="1600" height="12" fill="#FFFDF8"/>`;

const PORTRAIT_TONES = {
  day: [P.cream, P.cream2, P.sand, P.sand, '#FFFDF8'],
  evening: ['#F8E6D2', '#EFD6BA', '#D9B993', P.sand, '#FFFDF8'],
  night: ['#D9C3A4', '#C9AF8D', '#B39472', '#BFA27C', '#F1E4D0'],
} as const;

/** Room shell of a portrait picture, 900 x 1200: wall, wainscot of height `low`, floor. */
export function portraitRoom({
  light = 'day',
  floor = 740,
  low = 150,
}: { readonly light?: 'day' | 'evening' | 'night'; readonly floor?: number; readonly low?: number } = {}): string {
  const [wall, wainscot, ground, rail, skirting] = PORTRAIT_TONES[light];
  return `<rect class="ground" width="900" height="1200" fill="${wall}"/><rect class="ground" y="${floor - low}" width="900" height="${low}" fill="${wainscot}"/><rect class="ground" y="${floor - low - 4}" width="900" height="7" fill="${rail}"/><rect class="ground" y="${floor}" width="900" height="${1200 - floor}" fill="${ground}"/><rect class="floor-line" y="${floor - 8}" width="900" height="12" fill="${skirting}"/>`;
}

/** Shaft of daylight; `points` as in an SVG polygon. */
export const shaft = (points: string, o = 0.5): string =>
  `<polygon class="ambient" points="${points}" fill="#FFFBF0" fill-opacity="${o}"/>`;

/** Potted plant, origin at the rim of its pot. */
export const plant = (x: number, y: number, s = 1): string =>
  `<g class="ambient" ${at(x, y, s)}><g fill="${P.leaf}"><path d="M0 -20C-50 -60 -70 -120 -62 -170C-20 -150 2 -90 0 -20Z"/><path d="M0 -20C40 -70 74 -110 66 -160C22 -146 -4 -90 0 -20Z" fill="${P.leaf2}"/><path d="M0 -20C-14 -90 -10 -160 6 -206C30 -150 26 -80 0 -20Z" fill="${P.sage2}"/><path d="M0 -20C-40 -40 -86 -54 -104 -84C-60 -92 -16 -62 0 -20Z" fill="${P.leaf2}"/><path d="M0 -20C40 -40 82 -48 104 -82C62 -92 20 -64 0 -20Z"/></g><path d="M2 -30C-2 -90 0 -140 6 -186M-6 -40C-26 -80 -44 -120 -54 -150M8 -40C30 -80 48 -112 58 -140" stroke="#D9E6C8" stroke-width="2.5" fill="none" stroke-opacity=".5" stroke-linecap="round"/><path d="M-44 -24H44L34 56C32 64 26 66 20 66H-20C-26 66 -32 64 -34 56Z" fill="${P.clay}"/><path d="M12 -24H44L34 56C32 64 26 66 20 66H4C14 40 16 6 12 -24Z" fill="#A9553A" fill-opacity=".55"/><rect x="-50" y="-36" width="100" height="22" rx="9" fill="#D8815F"/></g>`;

/** Mug, about 70 high; `band` is the colour of its stripe. */
export const mug = (x: number, y: number, s = 1, band: string = P.clay): string =>
  `<g ${at(x, y, s)}><path d="M18 -14q22 0 22 18t-24 16" fill="none" stroke="#E8E0D2" stroke-width="8"/><path d="M-24 -26H24L20 30Q18 36 10 36H-10Q-18 36 -20 30Z" fill="#FFFDF8"/><path class="ambient" d="M6 -26H24L20 30Q18 36 10 36H2Z" fill="#E4DACA"/><path d="M-24 -8H24" stroke="${band}" stroke-width="7"/></g>`;

/** Hanging lamp above x, its shade from y down. */
export const pendant = (x: number, y: number, lit: boolean): string =>
  `<path d="M${x} 0V${y}" stroke="#8A6B48" stroke-width="6"/><path class="rimmed" d="M${x - 22} ${y}H${x + 22}L${x + 74} ${y + 62}Q${x + 76} ${y + 72} ${x + 66} ${y + 72}H${x - 66}Q${x - 76} ${y + 72} ${x - 74} ${y + 62}Z" fill="${P.teal}"/><path class="ambient" d="M${x + 6} ${y}H${x + 22}L${x + 74} ${y + 62}Q${x + 76} ${y + 72} ${x + 66} ${y + 72}H${x + 36}Z" fill="${P.teal2}"/><ellipse cx="${x}" cy="${y + 74}" rx="46" ry="12" fill="${lit ? '#FFF3D0' : '#EFE2CB'}"/>`;

/** Table seen a little from above: things lie on y 622 to 712. */
export const table = (
  x0 = 60,
  x1 = 1060,
  top: string = P.wood,
  edge: string = P.wood2,
  cloth = '#EBD9BD',
  stripe: string = P.sage,
): string =>
  `<path class="setting" d="M${x0 + 10} 726H${x1 - 10}L${x1 - 34} 900H${x0 + 34}Z" fill="${cloth}"/><path d="M${x0 + 24} 830H${x1 - 24}L${x1 - 26} 848H${x0 + 26}Z" fill="${stripe}"/><path d="M${x0 + 27} 862H${x1 - 27}L${x1 - 28} 868H${x0 + 28}Z" fill="${stripe}" fill-opacity=".6"/><path class="ambient" d="M${x1 - 130} 740H${x1 - 10}L${x1 - 34} 900H${x1 - 176}Z" fill="#3B2A18" fill-opacity=".07"/><path class="ambient" d="M${x0 + 12} 742H${x1 - 12}L${x1 - 14} 760H${x0 + 14}Z" fill="#3B2A18" fill-opacity=".14"/><path class="setting" d="M${x0 + 62} 608H${x1 - 62}Q${x1 - 50} 608 ${x1 - 46} 618L${x1} 722H${x0}L${x0 + 46} 618Q${x0 + 50} 608 ${x0 + 62} 608Z" fill="${top}"/><path class="ambient" d="M${x0 + 66} 614H${x0 + 480}" stroke="#fff" stroke-opacity=".3" stroke-width="5" stroke-linecap="round"/><rect class="setting" x="${x0}" y="718" width="${x1 - x0}" height="28" rx="12" fill="${edge}"/>`;

/** Panel with a soft shadow, for a card or a sheet. */
export const panel = (x: number, y: number, w: number, h: number, rx = 30, fill = '#FFFDF8'): string =>
  `<rect class="ambient" x="${x + 3}" y="${y + 8}" width="${w}" height="${h}" rx="${rx}" fill="#5B4025" fill-opacity=".15"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}"/>`;
