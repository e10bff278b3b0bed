import { P } from '../cast/palette.ts';
import { polar, r1 } from '../cast/svg-markup.ts';

/** The machine without its pole, its bag and what turns. Origin at the upper left of a 210 x 540 box. */
export const machineCase = `<ellipse class="ambient" cx="105" cy="552" rx="150" ry="17" fill="#6B4A2C" fill-opacity=".22"/><path d="M6 40q0-26 28-26h142q28 0 28 26v460q0 20-20 20H26q-20 0-20-20Z" fill="#FBF6EC"/><path class="ambient" d="M150 14h26q28 0 28 26v460q0 20-20 20h-44q24-260 10-506Z" fill="#E6DCCB"/>
<rect x="24" y="34" width="162" height="112" rx="16" fill="${P.teal3}"/><path d="M42 112c18 0 20-42 38-42s18 42 36 42 20-28 52-28" fill="none" stroke="${P.aqua}" stroke-width="5" stroke-linecap="round"/><circle cx="164" cy="56" r="7" fill="${P.gold}"/>
<circle cx="105" cy="248" r="74" fill="#DDD2C0"/><g transform="translate(105 246)"><circle r="68" fill="#2A4C58"/><circle r="56" fill="${P.coral2}"/><circle r="38" fill="${P.tc1}"/><circle r="30" fill="#F6DDB8"/><circle r="12" fill="#2A4C58"/><path class="ambient" d="M-49-30a58 58 0 0 1 28-24" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" stroke-opacity=".7"/></g>
<g fill="#EDE4D5" stroke="#CFC2AF" stroke-width="3"><circle cx="52" cy="362" r="22"/><circle cx="105" cy="362" r="22"/><circle cx="158" cy="362" r="22"/></g>
<rect x="30" y="412" width="150" height="76" rx="12" fill="#3A7F88"/><path d="M42 56h50M46 434h74M46 456h50" stroke="#CFE6E4" stroke-width="6" stroke-linecap="round"/><rect x="-6" y="514" width="222" height="22" rx="11" fill="#CFC2AF"/><path d="M24 544h.1M186 544h.1" stroke="#4A4F52" stroke-width="26" stroke-linecap="round" class="lined"/>`;

/** Pole of the machine, on which the bag hangs; drawn behind the case, into which it can sink. */
export const machinePole =
  '<path d="M172 180v-338m-44 0h68" fill="none" stroke="#B9B2A6" stroke-width="9" stroke-linecap="round"/>';

/** Units by which the pole of the machine can sink. */
export const POLE_SINKS = 118;

const turned = (x: number, y: number, degrees: number, length: number): string => {
  const [dx, dy] = polar(degrees, length);
  return `M${r1(x - dx)} ${r1(y - dy)}L${r1(x + dx)} ${r1(y + dy)}`;
};

/** Path data of the spokes of the rotor, turned by degrees. */
export const spokes = (degrees: number): string => turned(105, 246, degrees, 68) + turned(105, 246, degrees + 90, 68);

/** Path data of the rollers of the three pumps, turned by degrees. */
export const rollers = (degrees: number): string =>
  turned(52, 362, degrees + 20, 12) + turned(105, 362, degrees + 80, 12) + turned(158, 362, degrees + 140, 12);

/** The hook of the bag on the machine's pole, in the machine's units. */
export const BAG_HOOK = [142, -150] as const;

/** The small bag in which the T cells are kept, empty. Origin at its hook, 68 x 102. */
export const bagPouch = `<path d="M-24 0h48q10 0 10 12v72q0 18-18 18h-32q-18 0-18-18V12q0-12 10-12Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><rect x="-22" y="12" width="44" height="20" rx="4" fill="${P.mist}"/>`;

/** Line between the bag and the machine. */
export const bagLine = '<path d="M0 102v58" stroke="#E5B48C" stroke-width="6"/>';

/** Path data of the fluid in the bag, 0 nearly empty to 1 full. */
export function bagFluid(level: number): string {
  const top = r1(84 - 38 * level);
  return `M-31 ${top}Q0 ${top + 8} 31 ${top}V84Q31 99 16 99H-16Q-31 99 -31 84Z`;
}

/** Where the T cells lie in the bag. */
export const CELLS_IN_BAG = [
  [-16, 62],
  [4, 70],
  [18, 60],
  [-10, 82],
  [10, 86],
] as const;
