import { macrophageRadius } from '../cast/macrophage.ts';
import { polar, rad, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import type { LabelPlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import type { MeetTheCastPose } from './meet-the-cast.score.ts';
import {
  antibodyStand,
  cancerCellStand,
  macrophageStand,
  signalStand,
  steroidStand,
  tCellStand,
} from './moving-stands.ts';
import { DOCK_ANGLES, PLACES, type Stand } from './places.ts';

/** Places of the words on the large card. */
const CARD_WORDS = {
  landscape: {
    name: { at: [88, 642], size: 52, narrow: { at: [88, 686] } },
    does: { at: [88, 697], size: 31, width: 500, narrow: 'none' },
    position: { at: [588, 644], size: 26, narrow: { at: [588, 690] } },
    lookFor: { at: [176, 754], size: 26, narrow: 'none' },
    shape: { at: [176, 794], size: 26, width: 420, narrow: { at: [168, 752], width: 450 } },
  },
  portrait: {
    name: { at: [84, 746], size: 64 },
    does: { at: [84, 812], size: 41, width: 740 },
    position: { at: [816, 748], size: 37 },
    lookFor: { at: [182, 880], size: 37 },
    shape: { at: [182, 930], size: 37, width: 640 },
  },
} as const satisfies Record<Shape, Record<string, Pick<TextPlace, 'at' | 'size' | 'width' | 'narrow'>>>;

const SMALL_NAMES = ['nameTCell', 'nameCancerCell', 'nameMacrophage', 'nameSignal', 'nameMedicine'] as const;

function cardWords(shape: Shape, shown: number, changed: number): TextPlace[] {
  const { name, does, position, lookFor, shape: sought } = CARD_WORDS[shape];
  const before = shown * (1 - changed);
  const then = shown * changed;
  return [
    { id: 'name', ...name, weight: 'strong', shown: before },
    { id: 'does', ...does, shown: before },
    { id: 'shape', ...sought, tone: 'soft', shown: before },
    { id: 'nameThen', ...name, weight: 'strong', shown: then },
    { id: 'doesThen', ...does, shown: then },
    { id: 'shapeThen', ...sought, tone: 'soft', shown: then },
    { id: 'position', ...position, anchor: 'end', tone: 'soft', shown: 1 },
    { id: 'lookFor', ...lookFor, weight: 'strong', shown: shape === 'portrait' ? shown : 1 },
  ];
}

/**
 * The names on the five small cards; the discs of the portrait have no room for words.
 *
 * The first of them went away as a T cell and comes home as a CAR T cell: its new name waits for it.
 */
const smallNames = (pose: MeetTheCastPose, shape: Shape, beatId: string): TextPlace[] =>
  shape === 'portrait'
    ? []
    : PLACES.landscape.small.map(({ frame }, i) => ({
        id: SMALL_NAMES[i] ?? '',
        at: [frame.x + 22, frame.y + 347],
        size: 30,
        weight: 'strong',
        narrow: { at: [frame.x + 8, frame.y + 347] },
        shown: i === 0 && beatId !== 't-cell' ? Math.max(0, 1 - 6 * pose.tCell.forward) : 1,
      }));

/** A point of an actor, given in its own units. */
function pointOn({ x, y, s, turn }: Stand, [px, py]: Point): Point {
  const [cos, sin] = [Math.cos(rad(turn)), Math.sin(rad(turn))];
  return [x + s * (px * cos - py * sin), y + s * (px * sin + py * cos)];
}

/** Degrees of the tulip and of the flag that the names point at. */
const NAMED_CAR = -30;
const NAMED_FLAG = -26.4;
const [NAMED_DOCK] = DOCK_ANGLES;
/** Index of the diamond that is named, the one nearest to the name. */
const NAMED_SIGNAL = 5;

function labels(pose: MeetTheCastPose, shape: Shape): LabelPlace[] {
  const { x, y, w } = PLACES[shape].picture;
  const [left, right, top] = [x + 18, x + w - 18, y + 18];
  const signal = signalStand(pose, shape, NAMED_SIGNAL, 0);
  const steroid = steroidStand(pose, shape);
  const edge = macrophageRadius(
    rad(NAMED_DOCK),
    pose.macrophage.arms.map(({ reach }) => reach),
  );
  const light = { line: 'light' } as const;
  return [
    {
      id: 'car',
      box: [right, top],
      anchor: 'end',
      point: pointOn(tCellStand(pose, shape), polar(NAMED_CAR, 128)),
      shown: pose.words.car,
      ...light,
    },
    {
      id: 'flag',
      box: [right, top],
      anchor: 'end',
      point: pointOn(cancerCellStand(pose, shape), polar(NAMED_FLAG, 126)),
      shown: pose.words.flag,
      ...light,
    },
    {
      id: 'dock',
      box: [left, top],
      point: pointOn(macrophageStand(pose, shape), polar(NAMED_DOCK, edge + 6)),
      shown: pose.words.dock,
      ...light,
    },
    { id: 'il6', box: [left, top], point: [signal.x, signal.y - 4], shown: pose.words.il6, ...light },
    {
      id: 'blocker',
      box: [left, top],
      point: pointOn(antibodyStand(pose, shape), [0, -30]),
      shown: pose.words.blocker,
      ...light,
    },
    {
      id: 'steroid',
      box: [right, top + (shape === 'portrait' ? 112 : 110)],
      anchor: 'end',
      point: pointOn(steroid, [10, -8]),
      shown: pose.words.steroid,
      ...light,
    },
  ];
}

/** Where the words of "Meet the cast" stand. */
export function meetTheCastWords(pose: MeetTheCastPose, shape: Shape, beatId: string): StageWordPlaces {
  const { picture } = PLACES[shape];
  const bottom = picture.y + picture.h;
  return {
    texts: [...cardWords(shape, pose.words.card, pose.words.changed), ...smallNames(pose, shape, beatId)],
    labels: labels(pose, shape),
    scale: { at: [picture.x + 16, bottom - (shape === 'portrait' ? 120 : 118)], shown: pose.words.scale },
  };
}
