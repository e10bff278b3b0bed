import type { LensBeam } from '../cast/lens-frame.ts';
import type { Shape } from '../stage/shape.ts';

/** Place and size of an actor. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** The patient's head in the landscape room, which stays where it is while the camera comes closer. */
export const HEAD = { x: 440, y: 306 } as const;

/** Size of the bag once it is off the machine, and of the box. */
export const BAG_SIZE: Record<Shape, number> = { landscape: 1, portrait: 1.04 };
export const BOX_SIZE: Record<Shape, number> = { landscape: 0.92, portrait: 1.12 };

/** The lens of the portrait picture that shows the tingling hand from close by. */
export const HAND_LENS: LensBeam = { cx: 206, cy: 922, r: 162, ox: 491, oy: 634 };
