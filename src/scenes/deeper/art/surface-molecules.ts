import { P } from '../../cast/palette.ts';

/** Flag of an antigen without its stalk. */
export const antigenFlag = `<path class="edged-thin" d="M0 144L42 66H-42Z" fill="#FFE3F8" stroke="#FFE3F8" stroke-width="20" stroke-linejoin="round"/><path d="M0 132L31 74H-31Z" fill="${P.ca2}" stroke="${P.ca2}" stroke-width="9" stroke-linejoin="round"/><path d="M-24 78H6" stroke="${P.ca0}" stroke-width="6" stroke-linecap="round"/>`;

/** Antigen that a CAR reads (CD19 or BCMA), hanging from a cancer cell. Origin at the upper end of the flag's stalk; its tip is 144 lower. `root` is how far the stalk goes on upward. */
export const antigen = (root = 66): string =>
  `<path d="M0 ${-root}V64" stroke="${P.ca3}" stroke-width="30" stroke-linecap="round"/><path d="M0 ${-root}V64" stroke="${P.ca0}" stroke-width="18" stroke-linecap="round"/>${antigenFlag}`;

/** MHC with a peptide in its groove, hanging from a cell. Origin at the cell's surface, 160 long. */
export const mhc = `<path d="M-26 -30V64M26 -30V64" stroke="${P.ca3}" stroke-width="24" stroke-linecap="round"/><path d="M-26 -30V64M26 -30V64" stroke="${P.ca1}" stroke-width="15" stroke-linecap="round"/><g stroke="${P.ca3}" stroke-width="5"><ellipse class="edged-thin" cx="-32" cy="76" rx="30" ry="26" fill="${P.ca1}"/><ellipse class="edged-thin" cx="32" cy="76" rx="30" ry="26" fill="${P.ca1}"/><ellipse class="edged-thin" cx="-34" cy="120" rx="34" ry="26" transform="rotate(24 -34 120)" fill="${P.ca0}"/><ellipse class="edged-thin" cx="34" cy="120" rx="34" ry="26" transform="rotate(-24 34 120)" fill="${P.ca0}"/></g><g fill="#FFFDF8" stroke="${P.can}" stroke-width="4"><circle cx="-30" cy="146" r="10"/><circle cx="-10" cy="152" r="10"/><circle cx="11" cy="152" r="10"/><circle cx="31" cy="146" r="10"/></g>`;

/** Native T-cell receptor: two pale chains side by side. Origin at the outer face of the skin, 130 high. */
export const nativeReceptor = `<g stroke="${P.tcn2}" stroke-width="5"><path d="M-22 -20V104M22 -20V104" stroke-width="20" stroke-linecap="round"/><path d="M-22 -20V104M22 -20V104" stroke="${P.tc1}" stroke-width="11" stroke-linecap="round"/><ellipse cx="-25" cy="-46" rx="25" ry="30" fill="${P.tc1}"/><ellipse cx="25" cy="-46" rx="25" ry="30" fill="${P.tc2}"/><ellipse cx="-25" cy="-98" rx="26" ry="32" fill="${P.tc0}"/><ellipse cx="25" cy="-98" rx="26" ry="32" fill="${P.tc1}"/></g>`;
