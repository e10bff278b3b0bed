import { P } from '../../cast/palette.ts';
import { panel } from '../../cast/room.ts';
import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import { ROWS } from './icans-ice-pose.ts';
import { CARDS, POINTS, STOPS, type Frame } from './places.ts';

/** Where the three lines of handwriting begin on their card, and how large they are. */
export const HAND_LINES = { x: 1122, y: [98, 144, 196], s: [1.62, 0.9] } as const;

/** The card of the handwriting, today's line on a pale band. */
export const handwritingCard = ({ x, y, w, h }: Frame): string =>
  `${panel(x, y, w, h, 26)}<rect x="${x + 14}" y="${y + h - 56}" width="${w - 28}" height="46" rx="14" fill="#FFE9B4"/>${HAND_LINES.y.map((line) => `<path d="M${HAND_LINES.x - 8} ${line + 6}H${x + w - 34}" stroke="#D9CCB6" stroke-width="3" stroke-linecap="round"/>`).join('')}`;

/** Middle of every point of the score, in the order of the rows. */
export const pointPlaces = (shape: Shape): readonly Point[] => {
  const { x, y, row, apart } = POINTS[shape];
  return ROWS.flatMap((points, i) => points.map((_, k): Point => [x + k * apart, y + i * row]));
};

/** The card of the score without its points. */
export function iceCard(shape: Shape): string {
  const { x, y, w, h } = CARDS[shape].ice;
  const line = POINTS[shape].x + 4 * POINTS[shape].apart - 4;
  return `${panel(x, y, w, h, 26)}<path d="M${line} ${y + 66}V${y + h - 22}" stroke="#E6DAC6" stroke-width="3"/>`;
}

/** Middle of a stop of the bar, which may lie between two. */
export const stopX = (shape: Shape, stop: number): number => STOPS[shape].x + (stop + 0.5) * STOPS[shape].w - 4;

/** The card of the grade: five stops, each with its line down to the disc of its grade. */
export function icansCard(shape: Shape): string {
  const { x, y, w, h } = CARDS[shape].icans;
  const { w: width, stop, disc, r } = STOPS[shape];
  const tall = shape === 'landscape' ? 46 : 56;
  return `${panel(x, y, w, h, 26)}${[0, 1, 2, 3, 4]
    .map((i) => {
      const middle = stopX(shape, i);
      return `<rect x="${middle - width / 2 + 4}" y="${stop - tall / 2}" width="${width - 8}" height="${tall}" rx="12" fill="#F3E3CC"/><path d="M${middle} ${stop + tall / 2}V${disc - r}" stroke="${P.ink2}" stroke-width="3"/>`;
    })
    .join('')}`;
}

/** A thing to name, for a hand: a key. */
export const key =
  '<g transform="translate(0 -34)"><circle cy="-22" r="16" fill="none" stroke="#8D867B" stroke-width="9"/><path d="M0 -6V44" stroke="#8D867B" stroke-width="10" stroke-linecap="round"/><path d="M2 26H16M2 38H13" stroke="#8D867B" stroke-width="8" stroke-linecap="round"/></g>';
