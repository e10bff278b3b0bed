import type { LensBeam } from '../cast/lens-frame.ts';
import type { Shape } from '../stage/shape.ts';
import type { ArmPose } from './arm-joints.ts';
import { BODY_CELLS } from './blood-map.ts';
import { VESSEL_CAR_T_CELLS, WHITE_CELLS } from './lens-worlds.ts';
import { CAREGIVER_ARM, LENSES, NURSE_ARM_HANGS, PLACES, type LinePose, type Spot } from './places.ts';

/** A face: where it looks (-1 to 1 each way), how much it smiles, how far its lids are closed, its tilt in degrees. */
export interface FacePose {
  readonly lookX: number;
  readonly lookY: number;
  readonly smile: number;
  readonly blink: number;
  readonly tilt: number;
}

/** A lens, how far its ring on the body has landed. */
export type LensPose = LensBeam & { readonly ring: number };

/** Whether there is more of a lens than its ring on the body. */
export const isOpen = ({ r }: LensPose): boolean => r > 14;

/** Something that pales, 0 to 1. */
interface Paling {
  readonly pale: number;
}
/** Something on its way, 0 to 1. */
interface Travelling {
  readonly along: number;
}

/** Everything that can change in step 3. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface InfusionPose {
  /** The wide room on the stage: bed, people, stand. */
  readonly room: Spot;
  /** Portrait only: upper edge of the floor and height of the panelling. */
  readonly floor: { readonly y: number; readonly panelling: number };
  /** Portrait only: the window of the clinic. */
  readonly window: { readonly shown: number };
  readonly patient: { readonly face: FacePose };
  readonly caregiver: {
    readonly face: FacePose;
    readonly arm: ArmPose;
    readonly keys: number;
    /** Swing of the keys in degrees. */
    readonly swing: number;
    /** How far the hand on the patient's hand closes. */
    readonly squeeze: number;
  };
  readonly nurse: {
    readonly spot: Spot;
    readonly face: FacePose;
    readonly arm: ArmPose;
    readonly gloves: 'on' | 'off';
    /** 1 while the left hand holds the bag. */
    readonly grips: number;
    readonly stride: number;
  };
  readonly nurse2: { readonly away: number; readonly face: FacePose; readonly ticks: number };
  readonly week: {
    /** Number of the day under the ring, from 0. */
    readonly day: number;
    readonly shown: number;
  };
  readonly pole: Spot;
  readonly bag: {
    readonly spot: Spot;
    readonly holds: 'chemo' | 'cells';
    /** 1 while the nurse carries it. */
    readonly inHand: number;
    /** Hand that holds it, from the hook, in units of the room. */
    readonly gripX: number;
    readonly gripY: number;
    readonly level: number;
  };
  readonly line: {
    readonly shape: LinePose;
    readonly shown: number;
    /** Share of the line that the fluid has filled. */
    readonly filled: number;
    /** How far the fluid has run, in distances between two chevrons. */
    readonly flow: number;
    readonly chevrons: number;
  };
  /** The patient's mark that lights on the bag, the wrist band, the sheet. */
  readonly marks: { readonly bag: number; readonly band: number; readonly sheet: number };
  readonly blood: LensPose;
  readonly whiteCells: readonly Paling[];
  readonly vessel: LensPose & { readonly drift: number; readonly looking: number };
  readonly carTCells: readonly Travelling[];
  readonly map: { readonly drawn: number; readonly shown: number };
  readonly bodyCells: readonly Travelling[];
  readonly home: {
    /** How far the room close to the center has taken the place of the clinic. */
    readonly shown: number;
    /** Share of the way from the center that the dot has walked. */
    readonly way: number;
  };
  readonly ready: readonly { readonly lit: number }[];
  /** How far what is not part of the beat has stepped back. */
  readonly dimmed: Readonly<Record<'room' | 'week' | 'caregiver' | 'nurse' | 'nurse2' | 'stand' | 'ready', number>>;
  readonly words: Readonly<
    Record<
      | 'chemo'
      | 'whiteCells'
      | 'newRoom'
      | 'yourCells'
      | 'wristBand'
      | 'intoVein'
      | 'throughBody'
      | 'carTCells'
      | 'caregiverStays'
      | 'caregiverDrives'
      | 'closeToCenter'
      | 'readyAtHand'
      | 'scale',
      number
    >
  >;
}

const face = (lookX: number, lookY: number, smile: number, tilt = 0): FacePose => ({
  lookX,
  lookY,
  smile,
  blink: 0,
  tilt,
});

const many = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

/** First chemo day: the bag hangs, and nothing runs yet. */
export function startingPose(shape: Shape): InfusionPose {
  const places = PLACES[shape].chemo;
  const { blood, vessel } = LENSES[shape];
  const closed = ({ ox, oy }: LensBeam): LensPose => ({ cx: ox, cy: oy, r: 0, ox, oy, ring: 0 });
  return {
    room: { ...places.room },
    floor: { y: places.floor, panelling: places.panelling },
    window: { shown: 0 },
    patient: { face: face(0.5, 0, 0.4, 1) },
    caregiver: {
      face: face(0.9, -0.1, 1),
      arm: { ...CAREGIVER_ARM.inLap },
      keys: 0,
      swing: 0,
      squeeze: 0,
    },
    nurse: {
      spot: { ...places.nurse },
      face: face(-0.9, 0.3, 1),
      arm: { ...NURSE_ARM_HANGS },
      gloves: 'on',
      grips: 0,
      stride: 0,
    },
    nurse2: { away: 1, face: face(-0.85, 0.1, 0.3), ticks: 0 },
    week: { day: 0, shown: 1 },
    pole: { ...places.pole },
    bag: { spot: { ...places.bag }, holds: 'chemo', inHand: 0, gripX: places.grip[0], gripY: places.grip[1], level: 1 },
    line: { shape: { ...places.line }, shown: 1, filled: 0, flow: 0.5, chevrons: 0 },
    marks: { bag: 0, band: 0, sheet: 0 },
    blood: closed(blood),
    whiteCells: many(WHITE_CELLS[shape].go.length, () => ({ pale: 0 })),
    vessel: { ...closed(vessel), drift: 0, looking: 0 },
    carTCells: many(VESSEL_CAR_T_CELLS.length, () => ({ along: 0 })),
    map: { drawn: 0, shown: 1 },
    bodyCells: many(BODY_CELLS.length, () => ({ along: 0 })),
    home: { shown: 0, way: 0 },
    ready: many(3, () => ({ lit: 0 })),
    dimmed: { room: 0, week: 0, caregiver: 0, nurse: 0, nurse2: 0, stand: 0, ready: 0 },
    words: {
      chemo: 0,
      whiteCells: 0,
      newRoom: 0,
      yourCells: 0,
      wristBand: 0,
      intoVein: 0,
      throughBody: 0,
      carTCells: 0,
      caregiverStays: 0,
      caregiverDrives: 0,
      closeToCenter: 0,
      readyAtHand: 0,
      scale: 0,
    },
  };
}
