import { P } from '../../cast/palette.ts';
import { water } from '../../cast/water.ts';
import type { Shape } from '../../stage/shape.ts';
import { BAG, BAGS } from './places.ts';

const HALF = BAG / 2;
const outline = (m: number): string =>
  `M${-HALF + 34 - m} ${-m}H${HALF - 34 + m}Q${HALF + m} ${-m} ${HALF + m} ${34 - m}V${BAG - 70}Q${HALF + m} ${BAG + m} ${HALF - 64} ${BAG + m}H${-HALF + 64}Q${-HALF - m} ${BAG + m} ${-HALF - m} ${BAG - 70}V${34 - m}Q${-HALF - m} ${-m} ${-HALF + 34 - m} ${-m}Z`;

/** What of a bag lies behind its cells: hooks, rim, water. Origin in the middle of its upper edge. `clip` is the id of its inside. */
export const bagBack = (clip: string): string =>
  `<path d="M-60 -14V-46M60 -14V-46" stroke="#B9B2A6" stroke-width="7" stroke-linecap="round"/><path class="ambient" d="${outline(14)}" transform="translate(5 12)" fill="#5B4025" fill-opacity=".16"/><path d="${outline(14)}" fill="#FFFDF8"/><clipPath id="${clip}"><path d="${outline(0)}"/></clipPath><g clip-path="url(#${clip})"><g transform="translate(${-HALF} 0) scale(${BAG / 900})">${water(900, 900)}</g></g>`;

/** What lies before them: glass, ports, name tag. */
export const bagFront = `<path d="${outline(0)}" fill="none" stroke="${P.p0}" stroke-opacity=".45" stroke-width="5"/><path class="ambient" d="M${-HALF + 22} ${BAG * 0.5}V60Q${-HALF + 24} 30 ${-HALF + 52} 24" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-opacity=".55"/><rect x="-13" y="${BAG + 12}" width="26" height="34" rx="8" fill="#D8CDBE"/><path d="M-7 ${BAG + 46}v14M7 ${BAG + 46}v14" stroke="#D8CDBE" stroke-width="7" stroke-linecap="round"/><g transform="translate(${HALF - 112} -6)"><rect width="92" height="40" rx="8" fill="#FFF6E8" stroke="${P.apricot}" stroke-width="3.5"/><circle cx="21" cy="20" r="10" fill="${P.apricot}"/><path d="M42 14H78M42 27H64" stroke="${P.teal2}" stroke-width="5" stroke-linecap="round"/></g>`;

/** The stand on which both bags hang. */
export function stand(shape: Shape): string {
  const { few, many } = BAGS[shape];
  const [left, right, bar] = [few[0] - 110, many[0] + 110, few[1] - 50];
  const middle = (few[0] + many[0]) / 2;
  const foot = shape === 'landscape' ? 800 : 1150;
  return `<ellipse class="ambient" cx="${middle}" cy="${foot + 12}" rx="130" ry="15" fill="#6B4A2C" fill-opacity=".2"/><path d="M${middle} ${bar - 12}V${foot}" stroke="#B9B2A6" stroke-width="15" stroke-linecap="round"/><path class="ambient" d="M${middle - 5} ${bar - 8}V${foot - 10}" stroke="#fff" stroke-width="4" stroke-opacity=".6"/><path d="M${middle - 85} ${foot + 6}C${middle - 77} ${foot - 14} ${middle + 77} ${foot - 14} ${middle + 85} ${foot + 6}" fill="none" stroke="#9C958A" stroke-width="14" stroke-linecap="round"/><path d="M${left} ${bar}H${right}" stroke="#B9B2A6" stroke-width="16" stroke-linecap="round"/><path class="ambient" d="M${left + 6} ${bar - 4}H${right - 50}" stroke="#fff" stroke-width="4" stroke-opacity=".6" stroke-linecap="round"/>`;
}
