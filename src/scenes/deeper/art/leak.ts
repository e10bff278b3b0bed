import { symbol } from '../../cast/defs.ts';
import { circ, r1, type Point } from '../../cast/svg-markup.ts';
import { between } from '../../stage/place.ts';

/** Angiopoietin-2: a hoop. */
export const angiopoietin = symbol(
  'ang2',
  '<circle r="11" fill="none" stroke="#5E1F27" stroke-width="10"/><circle r="11" fill="none" stroke="#FFD9CB" stroke-width="5.5"/>',
);

/** A drop of plasma, pale. */
export const plasmaDrop = symbol(
  'drop',
  '<path class="edged-thin" d="M0 -15C9 -3 12 2 12 7A12 12 0 0 1 -12 7C-12 2 -9 -3 0 -15Z" fill="#FBE6C4" stroke="#B98A4C" stroke-width="2.5"/><path d="M-6 6q0 5 4 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"/>',
);

/** Path data of dots at points, for a stroke with round caps. */
const beadPath = (points: readonly Point[]): string => points.map(([x, y]) => `M${r1(x)} ${r1(y)}h0`).join('');

/** von Willebrand factor: a string of beads. */
export const beads = (points: readonly Point[]): string =>
  `<g fill="none" stroke-linecap="round"><path d="${beadPath(points)}" stroke="#5E1F27" stroke-width="17"/><path d="${beadPath(points)}" stroke="#FFEDE2" stroke-width="11"/></g>`;

const SACS: readonly (readonly [x: number, y: number, r: number])[] = [
  [-66, 6, 50],
  [0, -40, 54],
  [66, 6, 50],
  [-36, 76, 46],
  [40, 78, 46],
];
const rounds = (more: number): string => SACS.map(([x, y, r]) => circ(x, y, r + more)).join('');

/** Air sacs of the lung, cut open, with fluid in and round them as far as `wet` says, 0 to 1. */
export function airSacs(wet: number): string {
  const level = ([x, y, r]: readonly [number, number, number]): string => {
    // From a thin pool at the foot of a sac to just below its middle.
    const top = r1(y + r * between(0.92, 0.34, wet));
    const half = r1(Math.sqrt(Math.max(0, (r - 3) ** 2 - (top - y) ** 2)));
    return `M${r1(x - half)} ${top}Q${x} ${r1(top - 8)} ${r1(x + half)} ${top}A${r - 3} ${r - 3} 0 0 1 ${r1(x - half)} ${top}Z`;
  };
  const fluid = wet > 0 ? `<path d="${SACS.map(level).join('')}" fill="#E9B765"/>` : '';
  const round =
    wet > 0 ? `<path class="ambient" d="${rounds(26)}" fill="#FBE6C4" fill-opacity="${r1(5 * wet) / 10}"/>` : '';
  return `<path d="M-16 -120H16V-60H-16Z" fill="#D98E80"/><path d="M-9 -121H9V-60H-9Z" fill="#F7E3DC"/>${round}<path class="edged-thin" d="${rounds(9)}" fill="#D98E80"/><path d="${rounds(0)}" fill="#F7E3DC"/><path d="M-9 -90H9V-40H-9Z" fill="#F7E3DC"/>${fluid}<path d="M-100 -14A40 40 0 0 1 -76 -36M-36 -62A42 42 0 0 1 -8 -84" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"/>`;
}
