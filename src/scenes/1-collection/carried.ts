import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import { joints, SHOULDERS, type ArmPose } from '../cast/arm-pose.ts';
import type { CollectionPose } from './collection-pose.ts';
import { BAG_HOOK, POLE_SINKS } from './machine-art.ts';
import { BAG_SIZE, BOX_SIZE, HEAD, type Spot } from './spots.ts';
import type { Point } from '../cast/svg-markup.ts';

/** The wrist of an arm on the stage. */
export function wristOf({ x, y, s }: Spot, shoulder: Point, arm: ArmPose): Point {
  const [wx, wy] = joints(shoulder, arm).wrist;
  return [x + s * wx, y + s * wy];
}

/** SVG transform of the room seen from closer by: the patient's head stays where it is. */
export function cameraAt(zoom: number): string | undefined {
  if (zoom === 1) return undefined;
  const { x, y } = HEAD;
  const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
  return `translate(${rounded(x * (1 - zoom))} ${rounded(y * (1 - zoom))}) scale(${rounded(zoom)})`;
}

/** A point of the landscape room as the camera shows it. */
export function seen([px, py]: Point, zoom: number): Point {
  const { x, y } = HEAD;
  return [x + zoom * (px - x), y + zoom * (py - y)];
}

/** How far below the wrist the courier's fist closes round the handle of the box, in the courier's units. */
const FIST = 24;

/** Where the box hangs from the courier's hand. */
export function boxSpot({ courier }: CollectionPose, shape: Shape): Spot {
  const [x, y] = wristOf(courier.spot, SHOULDERS.courier, courier.arm);
  return { x, y: y + FIST * courier.spot.s, s: BOX_SIZE[shape] };
}

/** Middle of the box's window below its lid, where the bag sinks to, and the size that it has there. */
const IN_BOX = { x: -45, y: 62, s: 0.6 } as const;

/** Hook and size of the bag, whoever holds it. */
export function bagSpot(pose: CollectionPose, shape: Shape): Spot {
  const { machine, nurse, bag } = pose;
  if (bag.heldBy === 'machine') {
    const { x, y, s } = machine.spot;
    return { x: x + s * BAG_HOOK[0], y: y + s * (BAG_HOOK[1] + POLE_SINKS * machine.poleSunk), s };
  }
  const s = BAG_SIZE[shape];
  const left = bag.heldBy === 'nurse-left';
  const [x, y] = left
    ? wristOf(nurse.spot, SHOULDERS.nurseLeft, nurse.leftArm)
    : wristOf(nurse.spot, SHOULDERS.nurseRight, nurse.rightArm);
  const box = boxSpot(pose, shape);
  return {
    x: between(x + bag.fromHandX, box.x + IN_BOX.x * box.s, bag.sunk),
    y: between(y + bag.fromHandY, box.y + IN_BOX.y * box.s, bag.sunk),
    s: between(s, IN_BOX.s, bag.sunk),
  };
}
