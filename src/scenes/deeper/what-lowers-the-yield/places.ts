import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { RoomPlaces } from '../art/collection-room.ts';
import { DAY, type Day } from '../art/day-strip.ts';

export const ROOM: Record<Shape, RoomPlaces> = {
  landscape: {
    chair: { x: 226, y: 408, s: 0.58 },
    caregiver: { x: 46, y: 424, s: 0.555 },
    nurse: { x: 560, y: 384, s: 0.56 },
    machine: { x: 668, y: 340, s: 0.72 },
    wall: { x: 0, y: 0, s: 1 },
    floor: 0,
  },
  portrait: {
    chair: { x: 300, y: 138, s: 0.52 },
    caregiver: { x: 138, y: 154, s: 0.5 },
    nurse: { x: 1300, y: 200, s: 0.6 },
    machine: { x: 690, y: 122, s: 0.56 },
    wall: { x: -120, y: 0, s: 0.86 },
    floor: -196,
  },
};
/** How far the machine rolls off to the right. */
export const MACHINE_LEAVES: Record<Shape, number> = { landscape: 1150, portrait: 400 };

/** Size of a bag, and where the two hang: middle of their upper edge. */
export const BAG = 344;
export const BAGS: Record<Shape, { readonly few: Point; readonly many: Point }> = {
  landscape: { few: [884, 304], many: [1350, 304] },
  portrait: { few: [232, 690], many: [668, 690] },
};
/** Strips of days, each over its bag: upper left corner. */
export const STRIPS: Record<Shape, { readonly few: Point; readonly many: Point }> = {
  landscape: { few: [884 - DAY.width / 2, 22], many: [1350 - DAY.width / 2, 22] },
  portrait: { few: [232 - DAY.width / 2, 496], many: [668 - DAY.width / 2, 496] },
};
export const DAYS: { readonly few: readonly Day[]; readonly many: readonly Day[] } = {
  few: ['medicine', 'medicine', 'medicine', 'bag', 'perhaps'],
  many: ['medicine', 'rest', 'rest', 'rest', 'bag'],
};
/** Middle of a day on the stage. */
export const dayAt = (shape: Shape, strip: 'few' | 'many', index: number): Point => [
  STRIPS[shape][strip][0] + DAY.first[0] + index * DAY.apart,
  STRIPS[shape][strip][1] + DAY.first[1],
];

/** A cell in a bag, from the bag's upper left. */
export interface BagCell {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly pale?: true;
}
/** A sign for fewer and more, not a measurement. */
export const CELLS: { readonly few: readonly BagCell[]; readonly many: readonly BagCell[] } = {
  few: [
    { x: 92, y: 96, s: 0.37 },
    { x: 236, y: 150, s: 0.38 },
    { x: 110, y: 232, s: 0.37, pale: true },
    { x: 250, y: 262, s: 0.35, pale: true },
  ],
  many: [
    { x: 70, y: 70, s: 0.36 },
    { x: 166, y: 62, s: 0.35 },
    { x: 270, y: 96, s: 0.36 },
    { x: 112, y: 142, s: 0.37 },
    { x: 206, y: 152, s: 0.36 },
    { x: 292, y: 184, s: 0.35 },
    { x: 62, y: 212, s: 0.35 },
    { x: 150, y: 232, s: 0.37 },
    { x: 240, y: 246, s: 0.36 },
    { x: 104, y: 296, s: 0.34 },
    { x: 194, y: 306, s: 0.33 },
    { x: 284, y: 300, s: 0.3 },
  ],
};
