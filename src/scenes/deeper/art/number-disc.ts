import { P } from '../../cast/palette.ts';
import { r1 } from '../../cast/svg-markup.ts';

/** Gold disc on which the number of a step stands, as live text. */
export const numberDisc = (x: number, y: number, r = 26): string =>
  `<circle cx="${r1(x)}" cy="${r1(y)}" r="${r}" fill="${P.gold}" stroke="${P.ink}" stroke-width="3"/>`;
