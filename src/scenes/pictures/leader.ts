import { P } from '../cast/palette.ts';
import { r1, type Point } from '../cast/svg-markup.ts';

/** A line from a part of a picture to the edge where its word stands, with a ringed dot on the part. Ink in the room, cream in the water. */
export const leader = (x: number, y: number, path: string, ink: string = P.ink): string =>
  `<path class="lined" d="M${r1(x)} ${r1(y)}${path}" fill="none" stroke="${ink}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>${ringedDot([x, y])}`;

const ringedDot = ([x, y]: Point): string =>
  `<circle cx="${r1(x)}" cy="${r1(y)}" r="7" fill="#FFFDF8" stroke="${P.ink}" stroke-width="3"/>`;
