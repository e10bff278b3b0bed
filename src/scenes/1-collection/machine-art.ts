import { apheresis } from '../cast/apheresis-machine.ts';
import { P } from '../cast/palette.ts';

/** The machine without its bag; origin at its upper left. What turns is drawn over it. */
export const machineCase = apheresis(0, 0, 1, false);

/** Centre of the rotor, in the machine's units. */
export const ROTOR = [105, 246] as const;

/** Ring and spokes of the rotor, which turn. Origin at the centre of the rotor. */
export const rotorWheel = `<circle r="68" fill="#2A4C58"/><circle r="56" fill="${P.coral2}"/><circle r="38" fill="${P.tc1}"/><circle r="30" fill="#F6DDB8"/><circle r="12" fill="#2A4C58"/><path d="M0 -68V68M-68 0H68" stroke="#2A4C58" stroke-width="3" opacity=".35"/>`;

/** Light on the rotor, which stays. Origin at the centre of the rotor. */
export const rotorShine =
  '<path d="M-49 -30A58 58 0 0 1 -21 -54" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" opacity=".7"/>';

/** Places and first turns of the three pumps, in the machine's units. */
export const PUMPS = [
  [52, 362, 20],
  [105, 362, 80],
  [158, 362, 140],
] as const;

/** One pump, which turns in steps. Origin at its centre. */
export const pumpWheel = `<circle r="22" fill="#EDE4D5" stroke="#CFC2AF" stroke-width="3"/><path d="M-12 0H12" stroke="${P.teal2}" stroke-width="5" stroke-linecap="round"/>`;

/** The hook of the bag on the machine's pole, in the machine's units. */
export const BAG_HOOK = [142, -150] as const;

/** The small bag in which the T cells are kept, empty. Origin at its hook, 68 x 102. */
export const bagPouch =
  '<path d="M-24 0H24Q34 0 34 12V84Q34 102 16 102H-16Q-34 102 -34 84V12Q-34 0 -24 0Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/>';

/** Label on the bag. */
export const bagLabel = `<rect x="-22" y="12" width="44" height="20" rx="4" fill="${P.mist}"/>`;

/** Line between the bag and the machine. */
export const bagLine = '<path d="M0 102V158" stroke="#E5B48C" stroke-width="6"/>';

/** Path data of the fluid in the bag, 0 nearly empty to 1 full. */
export function bagFluid(level: number): string {
  const top = Math.round((84 - 38 * level) * 10) / 10;
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
