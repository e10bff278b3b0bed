import { radialGradient } from '../../cast/svg-markup.ts';
import type { Part } from '../../cast/defs.ts';
import { P } from '../../cast/palette.ts';

/** The gold of a CAR seen close. */
export const gold: Part<'gGold'> = {
  id: 'gGold',
  drawn: radialGradient('gGold', [
    [0, '#FFF1C2'],
    [0.4, P.gold],
    [1, P.gold2],
  ]),
  needs: [],
};

/** What a costimulatory bead stands for: one bar for CD28, three lobes for 4-1BB, two waves where it does not matter which. */
export type Costimulation = 'either' | 'cd28' | '41bb';

/** Heights of the beads below the outer face of the skin, and the radius of one. */
export const COSTIMULATORY_Y = 150;
export const ZETA_Y = 254;
export const BEAD = 44;

const shine = (y: number): string =>
  `<path d="M-29 ${y - 6}A30 30 0 0 1 -5 ${y - 29}" fill="none" stroke="#FFFDF0" stroke-width="6" stroke-linecap="round"/>`;

/** The costimulatory domain, in the shape that also marks its curve. */
export function costimulatoryBead(kind: Costimulation, y = COSTIMULATORY_Y): string {
  const r = BEAD;
  if (kind === '41bb')
    return `<g stroke="${P.gold3}" stroke-width="5" fill="url(#gGold)"><circle cy="${y - 20}" r="25"/><circle cx="-23" cy="${y + 18}" r="25"/><circle cx="23" cy="${y + 18}" r="25"/></g><circle cy="${y + 3}" r="13" fill="${P.gold2}"/><path d="M-13 ${y - 26}q5 -10 13 -9" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`;
  const mark =
    kind === 'cd28'
      ? `<path d="M-25 ${y + 4}H25" stroke="${P.gold3}" stroke-width="8" stroke-linecap="round"/>`
      : `<path d="M-22 ${y - 6}q22 -16 44 0M-22 ${y + 14}q22 -16 44 0" fill="none" stroke="${P.gold3}" stroke-width="6" stroke-linecap="round"/>`;
  return `<circle cy="${y}" r="${r}" fill="url(#gGold)" stroke="${P.gold3}" stroke-width="5"/>${mark}${shine(y)}`;
}

/** CD3-zeta: the bead with three bars. */
export const zetaBead = `<circle cy="${ZETA_Y}" r="${BEAD}" fill="url(#gGold)" stroke="${P.gold3}" stroke-width="5"/><path d="M-18 ${ZETA_Y - 15}H18M-18 ${ZETA_Y + 1}H18M-18 ${ZETA_Y + 17}H18" stroke="${P.gold3}" stroke-width="7" stroke-linecap="round"/>${shine(ZETA_Y)}`;

/** What joins the beads. */
export const carStalk = `<path d="M0 60V262" stroke="${P.gold3}" stroke-width="26" stroke-linecap="round"/><path d="M0 60V262" stroke="${P.gold2}" stroke-width="16" stroke-linecap="round"/>`;

const COIL = 'M0 -152C-15 -128 15 -112 0 -90S15 -52 0 -32S0 -8 0 6';
export const hinge = `<path d="${COIL}" fill="none" stroke="${P.gold3}" stroke-width="34" stroke-linecap="round"/><path d="${COIL}" fill="none" stroke="${P.gold2}" stroke-width="23" stroke-linecap="round"/><path d="M-5 -150C-19 -128 10 -112 -5 -90S10 -54 -5 -34" fill="none" stroke="#FFE9A8" stroke-width="6" stroke-linecap="round"/>`;

export const transmembranePart = `<rect x="-27" y="-10" width="54" height="106" rx="25" fill="${P.gold}" stroke="${P.gold3}" stroke-width="5"/><path d="M12 -8Q27 -6 26 18V70Q26 92 8 94Q18 44 12 -8Z" fill="${P.gold2}"/><path d="M-20 24Q0 36 20 24M-20 48Q0 60 20 48M-20 72Q0 84 20 72M-20 2Q0 14 20 2" fill="none" stroke="${P.gold3}" stroke-width="4" stroke-opacity=".75"/><path d="M-15 10V60" stroke="#FFF6D8" stroke-width="6" stroke-linecap="round"/>`;

/** Where the lobes of the scFv turn. */
export const LOBE_HINGE = -146;
/** Degrees by which an open lobe stands away from a closed one. */
export const LOBE_OPEN = 15;

const lobe = (side: -1 | 1): string => {
  const x = (value: number): number => Math.round(value * side * 42) / 10;
  const y = (value: number): number => Math.round((value * 4.2 - 72) * 10) / 10;
  return `M0 ${y(-17)}C${x(21)} ${y(-19)} ${x(31)} ${y(-46)} ${x(15)} ${y(-66)}C${x(10)} ${y(-70)} ${x(5)} ${y(-64)} ${x(6)} ${y(-58)}C${x(8)} ${y(-46)} ${x(6)} ${y(-36)} 0 ${y(-28)}Z`;
};

/** The lobes of the scFv, closed round a flag. Each turns at `LOBE_HINGE`. */
export const lobes = {
  left: `<path d="${lobe(-1)}" fill="url(#gGold)" stroke="${P.gold3}" stroke-width="5.2" stroke-linejoin="round"/><path d="M-69 -232q-13 -42 8 -84" fill="none" stroke="#FFFBEA" stroke-width="8.4" stroke-linecap="round"/>`,
  right: `<path d="${lobe(1)}" fill="url(#gGold)" stroke="${P.gold3}" stroke-width="5.2" stroke-linejoin="round"/><path d="M71 -198q17 -38 4 -80" fill="none" stroke="#FFF3CF" stroke-width="5.5" stroke-linecap="round" stroke-opacity=".8"/>`,
} as const;

/** What holds the two lobes together. */
export const lobeLink = `<path d="M-29 -160Q0 -124 29 -160" fill="none" stroke="${P.gold3}" stroke-width="11" stroke-linecap="round"/><path d="M-29 -160Q0 -124 29 -160" fill="none" stroke="#FFE9A8" stroke-width="5.5" stroke-linecap="round"/>`;

/** Light edges that show which part is spoken of, from outside to inside. They lie under the part. */
export const litEdges = {
  scfvLeft: `<path d="${lobe(-1)}" stroke="#FFF6D8" stroke-width="24" stroke-linejoin="round"/>`,
  scfvRight: `<path d="${lobe(1)}" stroke="#FFF6D8" stroke-width="24" stroke-linejoin="round"/>`,
  hinge: `<path d="${COIL}" fill="none" stroke="#FFF6D8" stroke-width="52" stroke-linecap="round"/>`,
  transmembrane: `<rect x="-38" y="-21" width="76" height="128" rx="36" fill="#FFF6D8"/>`,
  costimulatory: `<circle cy="${COSTIMULATORY_Y}" r="56" fill="#FFF6D8"/>`,
  zeta: `<circle cy="${ZETA_Y}" r="56" fill="#FFF6D8"/>`,
} as const;
