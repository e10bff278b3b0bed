import type { Point } from '../cast/svg-markup.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';
import type { LabelPlace, StageWordPlaces } from '../stage/stage-words.ts';
import { bagSpot, boxSpot, seen } from './carried.ts';
import type { CollectionPose } from './collection-pose.ts';
import { BODY, LENS } from './lens-worlds.ts';
import { HAND_LENS } from './spots.ts';

/** Where the T cell is on the stage while it passes the cancer cell. */
function tCellAt({ lens, tCell }: CollectionPose, shape: Shape): Point {
  const [x, y] = BODY[shape].way(tCell.alongWay);
  return [lens.cx + (x * lens.r) / LENS, lens.cy + (y * lens.r) / LENS];
}

function whyTCells(pose: CollectionPose, shape: Shape): StageWordPlaces {
  const [x, y] = tCellAt(pose, shape);
  const { cancerCell, tCell, scale } = pose.words;
  const along = pose.tCell.alongWay;
  // The name goes along with the T cell, round the foot of the lens; in the upright picture it comes only at the end.
  const near: Record<Shape, LabelPlace> = {
    landscape: {
      id: 'tCell',
      box: [between(880, 1412, along), 600 + 64 * Math.sin(Math.PI * along)],
      point: [x + 24, y + 52],
      shown: tCell,
      line: 'light',
    },
    portrait: {
      id: 'tCell',
      box: [868, 1062],
      anchor: 'end',
      point: [x + 40, y + 30],
      shown: tCell * Math.min(1, Math.max(0, (along - 0.75) * 4)),
      line: 'light',
    },
  };
  return shape === 'landscape'
    ? {
        labels: [
          { id: 'cancerCell', box: [1404, 84], point: [1316, 222], shown: cancerCell, line: 'light' },
          near.landscape,
        ],
        scale: { at: [1262, 780], anchor: 'middle', shown: scale },
      }
    : {
        labels: [
          { id: 'cancerCell', box: [868, 618], anchor: 'end', point: [566, 796], shown: cancerCell, line: 'light' },
          near.portrait,
        ],
        scale: { at: [28, 1108], shown: scale },
      };
}

function outKeptBack(pose: CollectionPose, shape: Shape): StageWordPlaces {
  const { bloodOut, tCellsKept, restBack, scale } = pose.words;
  const bag = bagSpot(pose, shape);
  const bagEdge: Point = [bag.x - 26 * bag.s, bag.y + 62 * bag.s];
  return shape === 'landscape'
    ? {
        labels: [
          { id: 'tCellsKept', box: [948, 66], point: bagEdge, shown: tCellsKept },
          { id: 'bloodOut', box: [874, 386], point: [888, 560], shown: bloodOut },
          { id: 'restBack', box: [500, 806], point: [690, 740], shown: restBack },
        ],
        scale: { at: [1584, 22], anchor: 'end', shown: scale, figure: 'magnifier' },
      }
    : {
        labels: [
          { id: 'tCellsKept', box: [524, 48], point: bagEdge, shown: tCellsKept },
          { id: 'bloodOut', box: [474, 268], point: [578, 483], shown: bloodOut },
          { id: 'restBack', box: [868, 694], anchor: 'end', point: [648, 660], shown: restBack },
        ],
        scale: { at: [450, 1116], anchor: 'middle', shown: scale, figure: 'magnifier' },
      };
}

function hoursTingling(pose: CollectionPose, shape: Shape): StageWordPlaces {
  const { hours, patientSays, nurseSays, tingling, scale } = pose.words;
  const { zoom } = pose.camera;
  if (shape === 'portrait') {
    return {
      labels: [
        { id: 'hours', box: [40, 44], point: [478, 150], shown: hours },
        { id: 'tingling', box: [40, 1090], point: [HAND_LENS.cx + 92, HAND_LENS.cy + 70], shown: tingling },
      ],
      dots: [
        { id: 'patientSays', point: [398, 318], shown: patientSays },
        { id: 'nurseSays', point: [632, 302], shown: nurseSays },
      ],
      scale: { at: [450, 1080], anchor: 'middle', shown: scale },
    };
  }
  return {
    labels: [
      { id: 'hours', box: [530, 44], anchor: 'end', point: seen([524, 148], zoom), shown: hours },
      { id: 'tingling', box: [850, 762], point: seen([699, 613], zoom), shown: tingling },
    ],
    speech: [
      { id: 'patientSays', box: [530, 224], point: seen([492, 325], zoom), shown: patientSays },
      { id: 'nurseSays', box: [956, 40], point: seen([829, 200], zoom), shown: nurseSays },
    ],
    scale: { at: [24, 22], shown: scale },
  };
}

function toTheLab(pose: CollectionPose, shape: Shape): StageWordPlaces {
  const { yourTCells, lab } = pose.words;
  const box = boxSpot(pose, shape);
  const card: Point = [box.x + 62 * box.s, box.y + 162 * box.s];
  return {
    labels:
      shape === 'landscape'
        ? [
            { id: 'yourTCells', box: [1576, 776], anchor: 'end', point: card, shown: yourTCells },
            { id: 'lab', box: [1400, 92], point: [1470, 340], shown: lab },
          ]
        : [
            { id: 'yourTCells', box: [868, 812], anchor: 'end', point: card, shown: yourTCells },
            { id: 'lab', box: [400, 992], point: [648, 1052], shown: lab },
          ],
  };
}

const WORDS: Readonly<Record<string, (pose: CollectionPose, shape: Shape) => StageWordPlaces>> = {
  'why-t-cells': whyTCells,
  'out-kept-back': outKeptBack,
  'hours-tingling': hoursTingling,
  'to-the-lab': toTheLab,
};

/** Where the words of step 1 stand. */
export const collectionWords = (pose: CollectionPose, shape: Shape, beatId: string): StageWordPlaces =>
  WORDS[beatId]?.(pose, shape) ?? {};
