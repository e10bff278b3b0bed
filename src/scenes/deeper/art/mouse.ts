import { P } from '../../cast/palette.ts';

/** A mouse from the side, for "shown in mice": about 110 wide, its middle at the origin. */
export const mouse = `<path d="M-34 12C-36 -14 -10 -24 8 -18C14 -28 30 -26 29 -14C40 -8 46 4 50 10C46 16 36 17 26 17H-22Q-34 17 -34 12Z" fill="#FFFDF8"/><path d="M-33 12C-52 16 -58 2 -48 -6" fill="none" stroke="#FFFDF8" stroke-width="4.5" stroke-linecap="round"/><circle cx="20" cy="-17" r="6" fill="#DDB9A6"/><circle cx="33" cy="-1" r="2.8" fill="${P.ink}"/>`;
