import { P } from '../../cast/palette.ts';
import { blob, r1, rad, smooth, type Point } from '../../cast/svg-markup.ts';

const outline = smooth([
  [-120, 220],
  [140, 168],
  [400, 160],
  [590, 206],
  [706, 300],
  [752, 410],
  [760, 520],
  [740, 640],
  [680, 760],
  [560, 880],
  [420, 980],
  [-120, 1040],
]);
const inner = smooth([
  [-160, 250],
  [120, 196],
  [370, 186],
  [540, 226],
  [640, 320],
  [676, 430],
  [678, 540],
  [650, 660],
  [580, 780],
  [440, 900],
  [300, 980],
  [-160, 1040],
]);
const light = smooth([
  [-160, 300],
  [60, 240],
  [290, 240],
  [430, 300],
  [500, 430],
  [490, 580],
  [400, 720],
  [220, 840],
  [-160, 900],
]);
const VILLI: readonly (readonly [x: number, y: number, degrees: number])[] = [
  [150, 168, -96],
  [270, 160, -92],
  [390, 160, -88],
  [500, 176, -74],
  [596, 208, -58],
];
const villi = VILLI.map(
  ([x, y, a]) => `M${String(x)} ${String(y)}l${String(r1(Math.cos(rad(a)) * 34))} ${String(r1(Math.sin(rad(a)) * 34))}`,
).join('');
const nucleus = blob(130, 600, (a) => 196 + 8 * Math.sin(3 * a + 1) + 5 * Math.sin(5 * a), 30);

/** The near side of the CAR T cell, cut by the left edge of the picture. */
export const nearTCell = `<path d="${villi}" stroke="${P.tc2}" stroke-width="17" stroke-linecap="round"/><path d="${outline}" fill="${P.tc2}"/><path d="${inner}" fill="${P.tc1}"/><path class="ambient" d="${light}" fill="#DFF0FF" fill-opacity=".8"/><path class="edged" d="${outline}" fill="none" stroke="${P.tc0}" stroke-width="9"/><path class="ambient" d="${outline}" fill="none" stroke="${P.tc3}" stroke-width="2.5"/><path class="ambient" d="M66 262C150 226 260 214 340 222" fill="none" stroke="#fff" stroke-width="13" stroke-linecap="round" stroke-opacity=".9"/><path d="${nucleus}" fill="url(#gTN)"/><path class="ambient" d="M-14 500C14 450 60 424 110 418" fill="none" stroke="#A9CDF3" stroke-width="12" stroke-linecap="round" stroke-opacity=".8"/><g class="ambient" fill="${P.tcn2}" fill-opacity=".5"><ellipse cx="200" cy="660" rx="52" ry="34" transform="rotate(-30 200 660)"/><ellipse cx="90" cy="700" rx="34" ry="22"/><ellipse cx="210" cy="530" rx="34" ry="24" transform="rotate(40 210 530)"/></g>`;

/** Distance of the edge of the near cancer cell from its middle: flat towards the contact, lobed on the far side. */
function edge(a: number): number {
  const [c, s] = [Math.abs(Math.cos(a)), Math.abs(Math.sin(a))];
  const n = 2.5;
  const base = 1 / ((c / 300) ** n + (s / 362) ** n) ** (1 / n);
  const lobe = Math.cos(a) < -0.5 ? 8 : 36;
  return base + lobe * Math.abs(Math.sin(4.5 * a + 0.6)) ** 0.62 - 12;
}

/** A disc kept inside the edge of the cell: drawn whole, since a clip over so large a shape costs time. All round the middle of the cell. */
const inside = (cx: number, cy: number, radius: number): string =>
  blob(
    0,
    0,
    (a) => {
      const along = cx * Math.cos(a) + cy * Math.sin(a);
      return Math.min(edge(a) - 2, along + Math.sqrt(Math.max(1, along * along - cx * cx - cy * cy + radius * radius)));
    },
    90,
  );
const cancerEdge = blob(0, 0, edge, 100);
const cancerInner = blob(-22, -18, (a) => edge(a) * 0.9, 100);

/** The near cancer cell round its own middle, without its nucleus. */
export const nearCancerCell = `<circle class="ambient" r="440" fill="url(#gHaloC)"/><path d="${cancerEdge}" fill="${P.ca3}"/><path d="${cancerInner}" fill="${P.ca2}"/><path class="ambient" d="${inside(-70, -90, 296)}" fill="#B56BAE"/><path class="ambient" d="${inside(-110, -130, 206)}" fill="${P.ca1}" fill-opacity=".75"/><path class="edged" d="${cancerEdge}" fill="none" stroke="${P.ca0}" stroke-width="9"/><path class="ambient" d="${cancerEdge}" fill="none" stroke="${P.ca2}" stroke-width="2.5"/><path class="ambient" d="M-184 -256C-148 -296 -104 -316 -54 -322" fill="none" stroke="#fff" stroke-width="12" stroke-linecap="round" stroke-opacity=".75"/>`;

/** The whole nucleus of the cancer cell round its middle. */
export const wholeNucleus = `<path class="edged-thin" d="${blob(0, 0, (a) => 112 + 8 * Math.sin(4 * a + 2) - 16 * Math.exp(-(((a - 4.1) / 0.33) ** 2)), 40)}" fill="url(#gCN)"/><path class="ambient" d="M-74 -18A78 78 0 0 1 -10 -78" fill="none" stroke="#C79BC9" stroke-width="9" stroke-linecap="round" stroke-opacity=".7"/>`;

/** A round piece of the nucleus of radius 50 round the origin. */
export const nucleusPiece =
  '<circle class="edged-thin" r="50" fill="url(#gCN)"/><path class="ambient" d="M-30 -8A31 31 0 0 1 -5 -30" fill="none" stroke="#C79BC9" stroke-width="6.5" stroke-linecap="round" stroke-opacity=".8"/>';

/** Dashed place of what the nucleus was. */
export const nucleusPlace = `<circle r="118" fill="none" stroke="${P.can}" stroke-width="4" stroke-dasharray="3 14" stroke-linecap="round" stroke-opacity=".8"/>`;

/** Where a sensor's dotted message runs inward, and the head of the sensor where it meets the flag. */
export function alongSensor(
  [x, y]: Point,
  turn: number,
  scale: number,
): { readonly message: string; readonly head: Point } {
  const [ux, uy] = [Math.cos(rad(turn - 90)), Math.sin(rad(turn - 90))];
  const off = (d: number): Point => [r1(x + ux * d), r1(y + uy * d)];
  const [a, b, head] = [off(-84), off(-190), off(52 * scale)];
  return { message: `M${a.join(' ')}L${b.join(' ')}`, head };
}
