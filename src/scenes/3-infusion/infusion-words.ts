import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import type { DotPlace, LabelPlace, ScalePlace, StageWordPlaces } from '../stage/stage-words.ts';
import { MARK_ON_BAND } from './care-art.ts';
import type { InfusionPose } from './infusion-pose.ts';
import { inLens, NAMED_CAR_T_CELL, WHITE_CELLS } from './lens-worlds.ts';
import { CAREGIVER, LENSES, onStage, PATIENT, within } from './places.ts';

const shareOfLens = ({ cx, cy, r }: { cx: number; cy: number; r: number }, [a, b]: Point): Point => [
  cx + a * r,
  cy + b * r,
];
/** In portrait the badge stands at the left, so that a pill has room at the right. */
const scaleUnder = (shape: Shape, lens: 'blood' | 'vessel', shown: number): ScalePlace => {
  const { cx, cy, r } = LENSES[shape][lens];
  return shape === 'landscape' ? { at: [cx, cy + r - 22], anchor: 'middle', shown } : { at: [24, 1104], shown };
};

/** The end of the line on something in the room, wherever the room stands. */
const inRoom = (pose: InfusionPose, point: Point): Point => onStage(pose.room, point);

function makingRoom(pose: InfusionPose, shape: Shape): StageWordPlaces {
  const lens = LENSES[shape].blood;
  const { stay, go } = WHITE_CELLS[shape];
  const white = shareOfLens(lens, stay[0]?.at ?? [0, 0]);
  const free = shareOfLens(lens, go.at(shape === 'landscape' ? 2 : -1)?.at ?? [0, 0]);
  const { bag } = pose;
  const { chemo, whiteCells, newRoom, scale } = pose.words;
  const chemoEnd = inRoom(pose, [bag.spot.x - 50, bag.spot.y + 92]);
  if (shape === 'landscape') {
    return {
      labels: [
        { id: 'chemo', box: [772, 26], anchor: 'end', point: chemoEnd, shown: chemo },
        { id: 'whiteCells', box: [1116, 180], point: [white[0] + 12, white[1] - 22], shown: whiteCells },
        { id: 'newRoom', box: [1578, 180], anchor: 'end', point: [free[0] + 16, free[1] - 6], shown: newRoom },
      ],
      scale: scaleUnder(shape, 'blood', scale),
    };
  }
  return {
    labels: [{ id: 'newRoom', box: [868, 968], anchor: 'end', point: free, shown: newRoom, line: 'light' }],
    dots: [
      { id: 'chemo', point: inRoom(pose, [bag.spot.x - 62, bag.spot.y + 176]), shown: chemo },
      { id: 'whiteCells', point: [white[0] - 62, white[1] - 62], shown: whiteCells },
    ],
    scale: scaleUnder(shape, 'blood', scale),
  };
}

function checkedIntoVein(pose: InfusionPose, shape: Shape): StageWordPlaces {
  const { yourCells, wristBand, intoVein } = pose.words;
  const { bag } = pose;
  const cells = inRoom(pose, [bag.spot.x - 60 * bag.spot.s, bag.spot.y + 96 * bag.spot.s]);
  const band = inRoom(pose, within(PATIENT, MARK_ON_BAND));
  if (shape === 'landscape') {
    return {
      labels: [
        { id: 'yourCells', box: [768, 26], anchor: 'end', point: cells, shown: yourCells },
        { id: 'wristBand', box: [270, 756], point: [band[0] - 23, band[1] + 1], shown: wristBand },
        { id: 'intoVein', box: [880, 756], anchor: 'end', point: [740, 664], shown: intoVein },
      ],
    };
  }
  return {
    labels: [
      { id: 'yourCells', box: [548, 40], anchor: 'end', point: cells, shown: yourCells },
      { id: 'intoVein', box: [40, 960], point: inRoom(pose, within(PATIENT, [148, 306])), shown: intoVein },
    ],
    dots: [{ id: 'wristBand', point: [band[0] - 84, band[1] + 12], shown: wristBand }],
  };
}

function throughTheBlood(pose: InfusionPose, shape: Shape): StageWordPlaces {
  const lens = LENSES[shape].vessel;
  const [dx, dy] = inLens(shape, NAMED_CAR_T_CELL[shape]);
  const cell: Point = [lens.cx + dx, lens.cy + dy];
  const { throughBody, carTCells, scale } = pose.words;
  if (shape === 'landscape') {
    return {
      labels: [
        { id: 'throughBody', box: [470, 794], point: inRoom(pose, [556, 748]), shown: throughBody },
        { id: 'carTCells', box: [1330, 44], point: [cell[0] + 12, cell[1] - 20], shown: carTCells },
      ],
      scale: scaleUnder(shape, 'vessel', scale),
    };
  }
  return {
    labels: [
      { id: 'throughBody', box: [884, 298], anchor: 'end', point: inRoom(pose, [640, 506]), shown: throughBody },
      { id: 'carTCells', box: [868, 1052], anchor: 'end', point: cell, shown: carTCells, line: 'light' },
    ],
    scale: scaleUnder(shape, 'vessel', scale),
  };
}

function yourPlan(pose: InfusionPose, shape: Shape): StageWordPlaces {
  const { caregiverStays, caregiverDrives, closeToCenter, readyAtHand } = pose.words;
  const hands = inRoom(pose, within(CAREGIVER, [268, 338]));
  const keys = inRoom(pose, within(CAREGIVER, [-26, 370]));
  if (shape === 'landscape') {
    return {
      labels: [
        { id: 'caregiverStays', box: [560, 800], point: hands, shown: caregiverStays },
        { id: 'closeToCenter', box: [1180, 20], point: [1310, 236], shown: closeToCenter },
        { id: 'caregiverDrives', box: [30, 824], point: keys, shown: caregiverDrives },
        { id: 'readyAtHand', box: [1080, 716], point: [1280, 636], shown: readyAtHand },
      ],
    };
  }
  const pills: readonly LabelPlace[] = [
    { id: 'caregiverStays', box: [30, 1046], point: hands, shown: caregiverStays },
    { id: 'closeToCenter', box: [868, 404], anchor: 'end', point: [730, 250], shown: closeToCenter },
  ];
  const dots: readonly DotPlace[] = [
    { id: 'caregiverDrives', point: [keys[0] + 3, keys[1] + 57], shown: caregiverDrives },
    { id: 'readyAtHand', point: [628, 880], shown: readyAtHand },
  ];
  return { labels: pills, dots };
}

/** Where the words of step 3 stand in a pose. */
export function infusionWords(pose: InfusionPose, shape: Shape, beatId: string): StageWordPlaces {
  switch (beatId) {
    case 'making-room':
      return makingRoom(pose, shape);
    case 'checked-into-vein':
      return checkedIntoVein(pose, shape);
    case 'through-the-blood':
      return throughTheBlood(pose, shape);
    default:
      return yourPlan(pose, shape);
  }
}
