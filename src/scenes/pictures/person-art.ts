import { turnedArm } from '../cast/turned-arm.ts';
import type { Person } from '../cast/people.ts';
import { turnedTorso } from '../cast/turned-body.ts';
import { turnedHeadParts, type TurnedHair, type TurnedHeadOptions } from '../cast/person-head-turned.ts';
import { at, type Point } from '../cast/svg-markup.ts';

/** An arm of a three-quarter person, in that person's units, and the hand at its end, wrist at the origin. */
export interface DrawnArm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Turn of the hand in degrees. */
  readonly turn: number;
  readonly hand: string;
}

/** How somebody sits or stands in a still picture. Origin at the centre of the head. */
export interface PersonOptions extends Pick<TurnedHeadOptions, 'flip' | 'mood' | 'tilt' | 'pitch' | 'flush'> {
  readonly x: number;
  readonly y: number;
  readonly s?: number;
  /** Lower edge of the body. */
  readonly low?: number;
  /** Units by which the head has sunk. */
  readonly drop?: number;
  /** Brows and mouth of a look that no mood has, in the units of the head. */
  readonly brows?: string;
  readonly mouth?: string;
  /** A nurse's or doctor's working top. */
  readonly scrub?: boolean;
  readonly badge?: boolean;
  /** Drawn between body and head. */
  readonly shawl?: string;
  /** Drawn in this order, over the head. */
  readonly arms?: readonly DrawnArm[];
}

/** One arm with its hand. */
export const drawnArm = ({ top, skin }: Person, arm: DrawnArm, sleeve: 'long' | 'short' = 'long'): string =>
  `${turnedArm(arm.shoulder, arm.elbow, arm.wrist, top, skin, { sleeve })}<g ${at(...arm.wrist, 1, arm.turn)}>${arm.hand}</g>`;

/** Upper body of somebody of the cast from three quarters, looking right unless flipped. */
export function personArt(
  who: Person & { readonly looks: { readonly hair?: string } },
  {
    x,
    y,
    s = 1,
    flip = false,
    mood = 'calm',
    tilt = 0,
    pitch = 0,
    flush = false,
    low = 345,
    drop = 0,
    brows,
    mouth,
    scrub = false,
    badge = scrub,
    shawl = '',
    arms = [],
  }: PersonOptions,
): string {
  const looks = { ...who.looks, hair: who.looks.hair as TurnedHair };
  const head = turnedHeadParts({ ...looks, skin: who.skin, flip, mood, tilt, pitch, flush });
  const body = turnedTorso(who.top, who.shirt ?? who.top, who.skin, low, { scrub, flip, badge });
  return `<g ${at(x, y, s)}>${body}${shawl}<g transform="translate(0 ${drop}) rotate(${tilt})${flip ? ' scale(-1 1)' : ''}">${head.back}${head.cheeks}${head.eyes}${brows ?? head.brows}${head.nose}${mouth ?? head.mouth}${head.front}</g>${arms.map((arm) => drawnArm(who, arm, scrub ? 'short' : 'long')).join('')}</g>`;
}
