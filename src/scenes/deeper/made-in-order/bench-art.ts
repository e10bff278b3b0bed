import { P } from '../../cast/palette.ts';
import { shaft } from '../../cast/room.ts';
import { at, r1, use } from '../../cast/svg-markup.ts';
import { windowView } from '../../cast/windows.ts';
import type { Shape } from '../../stage/shape.ts';
import { BENCH, CARD, cardHeight, RACK } from './places.ts';

/** Wall of the lab with its window. */
export const wall: Record<Shape, string> = {
  landscape: `<rect class="ground" width="1600" height="900" fill="#EEF3EE"/><rect class="ground" y="450" width="1600" height="280" fill="#E0E9E4"/><rect class="ambient" y="446" width="1600" height="6" fill="#CFDCD6"/>${windowView(30, 60, 220, 180, 'bench-window')}${shaft('30,60 250,60 560,900 180,900', 0.5)}`,
  portrait: `<rect class="ground" width="900" height="1200" fill="#EEF3EE"/><rect class="ground" y="270" width="900" height="930" fill="#E0E9E4"/><rect class="ambient" y="266" width="900" height="6" fill="#CFDCD6"/>`,
};

const oneBench = (top: number, foot: number, doors: readonly (readonly [x: number, w: number])[]): string =>
  `<path class="setting" d="M-20 ${top + 20}H2100V${foot}H-20Z" fill="#B9CFCB"/><path class="ambient" d="M-20 ${top + 20}H2100V${top + 38}H-20Z" fill="#17434E" fill-opacity=".12"/><g class="ambient" fill="none" stroke="#8FB0AB" stroke-width="4">${doors.map(([x, w]) => `<rect x="${x}" y="${top + 62}" width="${w}" height="${foot - top}" rx="14"/>`).join('')}</g><rect class="setting" x="-20" y="${top}" width="2120" height="26" rx="10" fill="#FFFDF8"/>`;

/** The bench; in portrait two of them. */
export const benches: Record<Shape, string> = {
  landscape: oneBench(BENCH.landscape[0] ?? 0, 920, [
    [20, 246],
    [282, 210],
    [502, 210],
    [722, 224],
    [966, 436],
    [1420, 240],
  ]),
  portrait: `${oneBench(BENCH.portrait[0] ?? 0, 462, [])}${oneBench(BENCH.portrait[1] ?? 0, 1230, [])}`,
};

/** Cells in a bag, small: `bag-cell` and `bag-car-cell` are symbols of step 2. */
const row = (id: string, y: number, xs: readonly number[], s: number): string =>
  xs.map((x, i) => use(id, x, y + (i % 2) * 4, s)).join('');
export const bagCells = {
  plain: row('bag-cell', -140, [-90, -52, -16, 22, 60, 98], 0.1),
  many:
    row('bag-car-cell', -140, [-100, -70, -40, -8, 24, 54, 84, 110], 0.1) +
    row('bag-car-cell', -157, [-84, -54, -22, 10, 40, 70, 98], 0.085),
} as const;

const TUBES = ['#F6BFA0', '#BFE0DA', '#F4CFB0', '#C9DDF2', '#BFE0DA'];
/** Rack with five tubes in three parts: glass, what a sample fills, and the holder in front. Origin in the middle of its foot. */
export const rack = {
  glass: `<ellipse class="ambient" cy="2" rx="150" ry="9" fill="#17434E" fill-opacity=".15"/>${TUBES.map((_, i) => `<g ${at(-104 + i * 52, 0)}><path class="rimmed" d="M-17 -118H17V-26Q17 -10 0 -10T-17 -26Z" fill="#FFFFFF" fill-opacity=".94"/></g>`).join('')}`,
  fluids: TUBES.map(
    (fill, i) =>
      `<g ${at(-104 + i * 52, 0)}><path d="M-17 -72Q0 -66 17 -72V-26Q17 -10 0 -10T-17 -26Z" fill="${fill}"/><path class="ambient" d="M-11 -110V-40" stroke="#fff" stroke-width="4" stroke-linecap="round"/><rect x="-20" y="-134" width="40" height="22" rx="7" fill="${P.teal}"/></g>`,
  ),
  holder: `<path class="rimmed" d="M-140 -50H140Q146 -50 146 -44V-6Q146 0 140 0H-140Q-146 0 -146 -6V-44Q-146 -50 -140 -50Z" fill="#8FB0AB"/><path class="ambient" d="M96 -50H140Q146 -50 146 -44V-6Q146 0 140 0H96Z" fill="#6C938E"/><path class="ambient" d="M-130 -40H60" stroke="#B9CFCB" stroke-width="5" stroke-linecap="round"/>`,
} as const;

const frost = (x: number, y: number, s: number, colour = '#fff'): string =>
  `<path d="M0 -14V14M-12 -7L12 7M-12 7L12 -7M-4 -11L0 -7L4 -11M-4 11L0 7L4 11" transform="translate(${x} ${y}) scale(${s})" fill="none" stroke="${colour}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Cold flask with the bag that stands in it, from back to front. Origin in the middle of its foot. */
export const flask = {
  shadow: '<ellipse class="ambient" cy="2" rx="120" ry="10" fill="#17434E" fill-opacity=".15"/>',
  bag: `<path class="rimmed" d="M-64 -290H64Q78 -290 78 -274V-120H-78V-274Q-78 -290 -64 -290Z" fill="#FFFDF8" stroke="#B7CCD2" stroke-width="4"/><path d="M-75 -216Q0 -206 75 -216V-120H-75Z" fill="#CFE6F2"/>${[
    [-46, -186],
    [-12, -194],
    [24, -184],
    [52, -194],
    [-30, -156],
    [6, -158],
    [42, -152],
  ]
    .map(([x = 0, y = 0]) => use('bag-car-cell', x, y, 0.11))
    .join('')}`,
  frost: frost(-56, -164, 1, '#4B93B4') + frost(60, -170, 0.9, '#4B93B4') + frost(-4, -224, 0.8, '#4B93B4'),
  tag: `<rect width="84" height="36" rx="7" fill="#FFF6E8" stroke="${P.apricot}" stroke-width="3"/><circle cx="19" cy="18" r="9" fill="${P.apricot}"/><path d="M38 13H72M38 24H58" stroke="${P.teal2}" stroke-width="4.5" stroke-linecap="round"/>`,
  front: `<path class="rimmed" d="M-104 -132H104L92 -12Q90 0 78 0H-78Q-90 0 -92 -12Z" fill="#DCE5E4"/><path class="ambient" d="M52 -132H104L92 -12Q90 0 78 0H40Q66 -60 52 -132Z" fill="#B9C9C8"/><path class="rimmed" d="M-112 -146H112Q120 -146 120 -136T112 -126H-112Q-120 -126 -120 -136T-112 -146Z" fill="${P.teal}"/><path class="ambient" d="M-80 -112L-74 -24" stroke="#fff" stroke-width="8" stroke-linecap="round" stroke-opacity=".9"/>${frost(0, -66, 1.5, P.teal)}`,
  mist: `<g class="ambient" fill="#FFFFFF" fill-opacity=".8"><path d="M-126 -150C-150 -150 -152 -172 -132 -174C-128 -190 -104 -190 -100 -176C-84 -180 -76 -164 -88 -156Q-104 -146 -126 -150Z"/><path d="M96 -152C82 -160 92 -176 106 -172C112 -186 134 -182 134 -168C150 -164 148 -148 132 -148Q110 -146 96 -152Z"/></g>`,
} as const;

/** The card of tests, without its words, with a wedge that points to the samples. */
export function card(shape: Shape): string {
  const place = CARD[shape];
  const { x, y, w, head, row: height } = place;
  const h = cardHeight(place);
  const { x: rx, y: ry, s } = RACK[shape];
  const lines = [1, 2, 3, 4].map((i) => `M${x + 24} ${r1(y + head + 4 + i * height)}H${x + w - 24}`).join('');
  const boxes = [0, 1, 2, 3, 4]
    .map(
      (i) =>
        `<circle cx="${r1(x + height * 0.5)}" cy="${r1(y + head + 4 + height * (i + 0.5))}" r="${r1(height * 0.25)}" fill="#FFFDF8" stroke="#8FB0AB" stroke-width="4"/>`,
    )
    .join('');
  return `<path class="ambient" d="M${rx - 45} ${y + h}L${rx} ${r1(ry - 120 * s)}L${rx + 45} ${y + h}Z" fill="#FFFDF8" fill-opacity=".7"/><rect class="ambient" x="${x + 4}" y="${y + 9}" width="${w}" height="${h}" rx="24" fill="#5B4025" fill-opacity=".13"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="24" fill="#FFFDF8"/><path d="M${x} ${y + head}V${y + 24}Q${x} ${y} ${x + 24} ${y}H${x + w - 24}Q${x + w} ${y} ${x + w} ${y + 24}V${y + head}Z" fill="${P.teal3}"/><path d="${lines}" stroke="#E7DCCB" stroke-width="2.5"/>${boxes}`;
}
