import { faceOf, type TurnedFacePose } from '../cast/turned-face-pose.ts';
import type { Shape } from '../stage/shape.ts';
import type { HandPose, LeftHand, NearHand, RightHand } from './hands-art.ts';
import {
  CALL,
  CARDS,
  CAREGIVER_ARMS,
  FAR,
  NEAR,
  NURSE_ARMS,
  SCENES,
  SPOTS,
  type Frame,
  type Reach,
  type Spot,
} from './places.ts';

/** Everything that can change in step 5. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface MonitoringPose {
  readonly light: {
    readonly evening: number;
    readonly night: number;
    /** How far the room steps back behind the people and the cards. */
    readonly veil: number;
  };
  /** Hours since midnight; it runs on over the nights. */
  readonly clock: {
    readonly hour: number;
    /** How far it steps back with the room, where the time of day is no matter. */
    readonly back: number;
  };
  /** How far the clinic has taken the place of the home. */
  readonly place: { readonly clinic: number };
  readonly scene: Spot;
  readonly patient: {
    readonly face: TurnedFacePose;
    readonly near: Reach;
    readonly nearHand: HandPose<NearHand>;
    readonly far: Reach;
    /** 1 while the far arm lies on the table, 0 while it is behind it. */
    readonly farInFront: number;
    /** Units by which the head has sunk. */
    readonly headDrop: number;
    /** Units by which the shoulders have sunk. */
    readonly sunk: number;
    readonly warmth: number;
    readonly blanket: number;
  };
  readonly caregiver: {
    readonly spot: Spot;
    /** 0 sits and looks left, 1 stands at the left and looks right. */
    readonly turned: number;
    readonly face: TurnedFacePose;
    readonly left: Reach;
    readonly leftHand: HandPose<LeftHand>;
    readonly right: Reach;
    readonly rightHand: HandPose<RightHand>;
    readonly standing: Reach;
    readonly armsInFront: number;
  };
  readonly thermometer: {
    /** 1 while it lies on the table. */
    readonly lies: number;
    readonly reads: number;
    readonly high: number;
  };
  readonly things: {
    readonly mug: number;
    readonly phone: number;
    readonly pen: number;
    /** Lines written on the log sheet. */
    readonly rows: number;
    /** How far the sheet of the daily sentence has taken the place of the log sheet. */
    readonly sentences: number;
    /** How far today's sentence is written. */
    readonly today: number;
  };
  readonly cards: Record<
    | 'reading'
    | 'ticked'
    | 'measuring'
    | 'times'
    | 'thirdTime'
    | 'rule'
    | 'ruleLit'
    | 'log'
    | 'row'
    | 'nightWindow'
    | 'handwriting'
    | 'wallet',
    number
  >;
  readonly logFrame: Frame;
  readonly log: {
    /** Readings joined by the line so far. */
    readonly joined: number;
    readonly fourth: number;
    readonly fifth: number;
    /** How bright the zone above the call line is. */
    readonly zone: number;
  };
  readonly call: {
    readonly dots: number;
    /** How far the sign has come from the card of the rule to its place on the way. */
    readonly sign: number;
  };
  readonly nightNurse: { readonly face: TurnedFacePose };
  readonly speech: {
    readonly open: number;
    /** How far the words are mixed up. */
    readonly mixed: number;
  };
  readonly nurse: { readonly spot: Spot; readonly face: TurnedFacePose; readonly left: Reach };
  readonly wallet: { readonly title: number; readonly first: number; readonly second: number; readonly third: number };
  readonly words: Record<
    | 'thermometer'
    | 'readingText'
    | 'writeItDown'
    | 'rowText'
    | 'reading'
    | 'teamAnswers'
    | 'callFirst'
    | 'speech'
    | 'writing'
    | 'sleepiness'
    | 'anyChange'
    | 'showCard'
    | 'anyClinic',
    number
  >;
}

/** Evening at home: the thermometer lies on the table, the card is empty. */
export function startingPose(shape: Shape): MonitoringPose {
  return {
    light: { evening: 1, night: 0, veil: 0 },
    clock: { hour: 18, back: 0 },
    place: { clinic: 0 },
    scene: { ...SCENES[shape].home },
    patient: {
      face: faceOf('calm', 2),
      near: { ...NEAR.rests },
      nearHand: { from: 'rest', to: 'rest', share: 1 },
      far: { ...FAR.underHand },
      farInFront: 1,
      headDrop: 0,
      sunk: 0,
      warmth: 0,
      blanket: 0,
    },
    caregiver: {
      spot: { ...SPOTS.caregiverSits },
      turned: 0,
      face: faceOf('smile', 2),
      left: { ...CAREGIVER_ARMS.onHand },
      leftHand: { from: 'over', to: 'over', share: 1 },
      right: { ...CAREGIVER_ARMS.rightRests },
      rightHand: { from: 'rest', to: 'rest', share: 1 },
      standing: { ...CAREGIVER_ARMS.standingWaits },
      armsInFront: 1,
    },
    thermometer: { lies: 1, reads: 0, high: 0 },
    things: { mug: 1, phone: 1, pen: 1, rows: 3, sentences: 0, today: 0 },
    cards: {
      reading: 1,
      ticked: 0,
      measuring: 0,
      times: 1,
      thirdTime: 0,
      rule: 0,
      ruleLit: 0,
      log: 0,
      row: 0,
      nightWindow: 0,
      handwriting: 0,
      wallet: 0,
    },
    logFrame: { ...CARDS[shape].log },
    log: { joined: 3, fourth: 0, fifth: 0, zone: 0 },
    call: { dots: 0, sign: 0 },
    nightNurse: { face: faceOf('calm', 8, 7) },
    speech: { open: 0, mixed: 0 },
    nurse: { spot: { ...SPOTS.nurseOutside }, face: faceOf('calm', 0), left: { ...NURSE_ARMS.leftWaits } },
    wallet: { title: 0, first: 0, second: 0, third: 0 },
    words: {
      thermometer: 0,
      readingText: 0,
      writeItDown: 0,
      rowText: 0,
      reading: 0,
      teamAnswers: 0,
      callFirst: 0,
      speech: 0,
      writing: 0,
      sleepiness: 0,
      anyChange: 0,
      showCard: 0,
      anyClinic: 0,
    },
  };
}

/** Number of dots on the way of the call. */
export const CALL_DOTS = 12;

/** The point at a share of the way of the call. */
export function callPoint(shape: Shape, share: number): readonly [x: number, y: number] {
  const { from, bend, to } = CALL[shape];
  const rest = 1 - share;
  const mix = (axis: 0 | 1): number =>
    rest * rest * from[axis] + 2 * rest * share * bend[axis] + share * share * to[axis];
  return [mix(0), mix(1)];
}
