import { reaching } from '../../1-collection/arm-poses.ts';
import { startingPose, type CollectionPose } from '../../1-collection/collection-pose.ts';
import type { LinePoints } from '../../1-collection/flow-lines.ts';
import type { Spot } from '../../1-collection/spots.ts';
import { P } from '../../cast/palette.ts';
import { shaft } from '../../cast/room.ts';
import type { Point } from '../../cast/svg-markup.ts';
import { place } from '../../stage/place.ts';
import type { Shape } from '../../stage/shape.ts';

/** Where people and things stand in the room of the collection when it is seen from a step further back. */
export interface RoomPlaces {
  readonly chair: Spot;
  readonly caregiver: Spot;
  readonly nurse: Spot;
  readonly machine: Spot;
  /** Portrait only: how far window and floor have moved. */
  readonly wall: Spot;
  readonly floor: number;
}

/** The room of step 1 at rest: the same people, the same chair, the same light. */
export function roomAtRest(shape: Shape, places: RoomPlaces, hour: number, look: number): CollectionPose {
  const start = startingPose(shape);
  return {
    ...start,
    wall: places.wall,
    floor: { lowered: places.floor },
    clock: { ...start.clock, hour },
    chair: places.chair,
    patient: { ...start.patient, face: { ...start.patient.face, lookX: look, lookY: 0 } },
    caregiver: {
      spot: places.caregiver,
      face: { ...start.caregiver.face, lookX: 0.8 },
      arm: shape === 'landscape' ? reaching([182, 232], [284, 182], -108) : reaching([182, 232], [256, 176], -106),
    },
    nurse: { ...start.nurse, spot: places.nurse, face: { ...start.nurse.face, lookX: -0.8, lookY: 0.45 } },
    machine: { ...start.machine, spot: places.machine },
  };
}

/** Points of a line of blood, in units of the group that it is drawn in at scale `s`. */
export function scaledLine([a, b, c, d, e, f, g]: LinePoints, s: number): LinePoints {
  const scaled = ([x, y]: Point): Point => [x / s, y / s];
  return [scaled(a), scaled(b), scaled(c), scaled(d), scaled(e), scaled(f), scaled(g)];
}

/** Height at which the floor of the upright room is drawn on, below everybody's feet. */
const LOWER = 520;

/** The floor of the upright room below where its own drawing ends, with the light that falls on it. Its clip has the id `lower-floor`. */
export const lowerFloor = ({ wall }: RoomPlaces): string =>
  `<clipPath id="lower-floor"><rect y="${LOWER}" width="900" height="700"/></clipPath><rect class="ground" y="${LOWER}" width="900" height="700" fill="${P.sand}"/><g clip-path="url(#lower-floor)"><g transform="${place(wall.x, wall.y, wall.s)}">${shaft('420,44 720,44 1199,1500 621,1500', 0.42)}</g></g>`;
