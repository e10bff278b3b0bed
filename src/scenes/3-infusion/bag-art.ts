import { P } from '../cast/palette.ts';
import { r1, type Point } from '../cast/svg-markup.ts';

/** Shine on the upper left of a bag, which all bags share. */
const shine =
  '<path class="ambient" d="M-60 22V130" stroke="#fff" stroke-opacity=".8" stroke-width="5" stroke-linecap="round"/>';

/** Bag of chemo: ivory and aqua, as every medicine. Origin at its hook. */
export const chemoBag = `<path d="M0 -26V0" stroke="#B9B2A6" stroke-width="6"/><path d="M-52 0H52Q66 0 66 16V150Q66 178 38 178H-38Q-66 178 -66 150V16Q-66 0 -52 0Z" fill="#FFFDF4" stroke="#CFC2AF" stroke-width="3.5"/><path d="M-63 48Q0 58 63 48V150Q63 175 38 175H-38Q-63 175 -63 150Z" fill="#BFEDE4"/><path class="ambient" d="M40 53Q54 51 63 48V150Q63 175 38 175H20Q44 140 40 53Z" fill="#9FDDD2" fill-opacity=".6"/><rect x="-40" y="74" width="80" height="62" rx="8" fill="#FFFDF8"/><g stroke="${P.aqua3}" stroke-width="3.5" stroke-linejoin="round" fill="${P.aqua}"><path d="M-24 92h48v14h-48Z" fill="${P.med}"/><path d="M-24 106h48v14h-48Z"/></g>${shine}<rect x="-9" y="176" width="18" height="22" rx="5" fill="#D8CDBE"/>`;

/** Pouch of the bag with the cells, empty. Origin at its hook. */
export const cellPouch =
  '<path d="M0 -26V0" stroke="#B9B2A6" stroke-width="6"/><path d="M-58 0H58Q72 0 72 16V140Q72 168 44 168H-44Q-72 168 -72 140V16Q-72 0 -58 0Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3.5"/>';

/** Tag with the patient's mark, and the spout: what lies over the fluid. */
export const cellBagTag = `<g transform="translate(-50 12)"><rect width="96" height="38" rx="7" fill="${P.mist}"/><circle cx="20" cy="19" r="10" fill="${P.apricot}"/><path d="M40 13.7H82M40 25.8H62" stroke="${P.teal2}" stroke-width="5" stroke-linecap="round"/></g>${shine}<rect x="-9" y="166" width="18" height="22" rx="5" fill="#D8CDBE"/>`;

/** The patient's mark on the tag, in units of the bag. */
export const MARK_ON_BAG: Point = [-30, 31];

const surface = (level: number): number => 62 + (1 - level) * 84;

/** Path data of the fluid in the bag with the cells, at a level from 0 to 1. */
export function cellFluid(level: number): string {
  const t = r1(surface(level));
  return `M-69 ${t}Q0 ${t + 12} 69 ${t}V140Q69 165 44 165H-44Q-69 165 -69 140Z`;
}

/** Cells in the bag: from the one at the spout, which stays last, to those at the surface. */
export const CELLS_IN_BAG: readonly Point[] = [
  [-8, 148],
  [-52, 142],
  [42, 132],
  [-30, 124],
  [8, 122],
  [28, 96],
  [-44, 92],
  [50, 84],
  [-10, 84],
];

/** How much of a cell is seen: it leaves the bag before the surface reaches it. */
export const cellShown = ([, y]: Point, level: number): number =>
  Math.max(0, Math.min(1, (y - surface(level) - 8) / 6));
