import { P } from '../cast/palette.ts';
import { at, r1, repeat } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { PLANNER, WEEKS, weekPill } from './places.ts';

const weekIndexes = Array.from({ length: WEEKS }, (_, i) => i);
const pillSize = { landscape: { w: 92, h: 42 }, portrait: { w: 100, h: 80 } } as const;

const pill = (shape: Shape, week: number, look: string): string => {
  const [x, y] = weekPill(shape, week);
  const { w, h } = pillSize[shape];
  return `<rect x="${r1(x - w / 2)}" y="${y - h / 2}" width="${w}" height="${h}" rx="${h / 2}" ${look}/>`;
};

/** Middle of a day's dot in landscape, 0 to 41. */
const dayDot = (day: number): readonly [number, number] => [
  r1(PLANNER.x + 158 + ((day % 7) * 394) / 7 + 394 / 14 - 14),
  196 + Math.floor(day / 7) * 52,
];

/** The empty sheet of six weeks. Its words are live text. */
export const sheet: Record<Shape, string> = {
  landscape: `<g ${at(PLANNER.x, 78)}><rect class="ambient" x="6" y="12" width="570" height="434" rx="22" fill="#6B4A2C" fill-opacity=".14"/><rect class="rimmed" width="570" height="434" rx="22" fill="#FFFDF8"/><path d="M0 82V22Q0 0 22 0H548Q570 0 570 22V82Z" fill="${P.teal3}"/>${[0.2, 0.4, 0.6, 0.8].map((q) => `<rect x="${570 * q - 7}" y="-22" width="14" height="34" rx="7" fill="#B9B2A6"/>`).join('')}</g>`,
  portrait: `<rect class="ambient" x="44" y="844" width="820" height="318" rx="30" fill="#3B2A18" fill-opacity=".18"/><rect class="rimmed" x="40" y="834" width="820" height="318" rx="30" fill="#FFFDF8"/><path d="M40 916V864Q40 834 70 834H830Q860 834 860 864V916Z" fill="${P.teal3}"/>`,
};

/** Dims the sheet: it takes on the colour of the wall. */
export const sheetVeil = (shape: Shape, shown: number): string =>
  `<rect class="ambient" ${shape === 'landscape' ? `x="${PLANNER.x}" y="56" width="570" height="456" rx="22"` : 'x="40" y="834" width="820" height="318" rx="30"'} fill="${P.cream}" fill-opacity="${shown}"/>`;

/** Band over the weeks three to six, as far as it is shown. */
export const band = (shape: Shape, shown: number): string =>
  `<rect ${shape === 'landscape' ? `x="${PLANNER.x + 136}" y="275" width="414" height="206" rx="20"` : 'x="322" y="932" width="524" height="206" rx="26"'} fill="#DCE9D6" fill-opacity="${shown}"/>`;

/** Pills of weeks that are still to come, and in landscape their days. */
export const weeksAhead: Record<Shape, string> = {
  landscape: `${weekIndexes.map((week) => pill('landscape', week, `fill="#FFFDF8" stroke="${P.sand2}" stroke-width="2.5"`)).join('')}${repeat(
    WEEKS * 7,
    (day) => {
      const [x, y] = dayDot(day);
      return `<circle cx="${x}" cy="${y}" r="10" fill="#FFFDF8" stroke="${day < 14 ? P.sand2 : P.sage3}" stroke-width="3"/>`;
    },
  )}`,
  portrait: weekIndexes
    .map((week) => pill('portrait', week, `fill="#FFFDF8" stroke="${P.sand2}" stroke-width="4"`))
    .join(''),
};

/** Pill of the week that is now. */
export const weekNow = (shape: Shape, week: number): string =>
  pill(shape, week, `fill="${P.gold}" stroke="${P.ink}" stroke-width="${shape === 'landscape' ? 3 : 4}"`);

/** Pill of a week that has gone by, with its tick. */
export const weekGone = (shape: Shape, week: number): string => {
  const [x, y] = weekPill(shape, week);
  return shape === 'landscape'
    ? `${pill(shape, week, `fill="${P.teal}" stroke="${P.teal}" stroke-width="3"`)}<path d="M${x - 12} ${y}l9 9 16 -18" fill="none" stroke="#fff" stroke-width="5.5" stroke-linecap="round" stroke-linejoin="round"/>`
    : `${pill(shape, week, `fill="${P.teal}" stroke="${P.teal}" stroke-width="4"`)}<path d="M${r1(x - 22)} ${y + 2}l15 16 27 -32" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`;
};

/** Dots of the days that have gone by; in portrait there is no room for days. */
export const daysGone = (shape: Shape, days: number): string =>
  shape === 'portrait'
    ? ''
    : repeat(Math.floor(days), (day) => {
        const [x, y] = dayDot(day);
        return `<circle cx="${x}" cy="${y}" r="11.5" fill="${P.teal}"/>`;
      });
