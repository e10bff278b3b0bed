import type { LensBeam } from '../cast/lens-frame.ts';
import { beat, defineScore, type Choreography, type Score, type When } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import type { ArmPose } from './arm-joints.ts';
import { BODY_CELLS } from './blood-map.ts';
import { HALF_PALE, VESSEL_CAR_T_CELLS, WHITE_CELLS } from './lens-worlds.ts';
import {
  CAREGIVER_ARM,
  LENSES,
  NURSE_ARM_HANGS,
  NURSE_OUT,
  PLACES,
  type LinePose,
  type Places,
  type Spot,
} from './places.ts';

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
function startingPose(shape: Shape): InfusionPose {
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

/** A ring lands on the spot, then the lens grows from it. Takes 1.9 seconds. */
function openLens(move: Choreography, lens: LensPose, { cx, cy, r }: LensBeam, at: number): void {
  move.to(lens, { ring: 1 }, { at, lasts: 0.5, ease: 'out' });
  move.to(lens, { cx, cy, r }, { at: at + 0.5, lasts: 1.4 });
}

/** The lens runs back into the spot that it looks into. */
function closeLens(move: Choreography, lens: LensPose, { ox, oy }: LensBeam, { at, lasts }: When): void {
  move.to(lens, { cx: ox, cy: oy, r: 0 }, { at, lasts });
  move.to(lens, { ring: 0 }, { at: at + lasts - 0.1, lasts: 0.3, ease: 'out' });
}

const showWord = (move: Choreography, pose: InfusionPose, word: keyof InfusionPose['words'], at: number): void => {
  move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** Bed and people take the places of another picture, and with them the floor. */
function composeRoom(move: Choreography, pose: InfusionPose, to: Places, when: When): void {
  move.to(pose.room, to.room, when);
  move.to(pose.floor, { y: to.floor, panelling: to.panelling }, when);
}

const makingRoom = beat<InfusionPose, 'making-room'>(
  'making-room',
  11,
  (move, pose, shape) => {
    const places = PLACES[shape].chemo;

    // The nurse looks at the patient, then takes the bag and opens it; the first days go by.
    move.to(pose.nurse.arm, places.nurseHolds, { at: 0.3, lasts: 1 });
    move.now(pose.nurse, { grips: 1 }, 1.25);
    move.to(pose.nurse.face, { lookY: 0 }, { at: 0.5, lasts: 0.6 });
    showWord(move, pose, 'chemo', 1.4);
    move.to(pose.line, { filled: 1 }, { at: 1.3, lasts: 1.6 });
    move.to(pose.line, { chevrons: 1 }, { at: 2.4, lasts: 0.5 });
    move.to(pose.line, { flow: 5.5 }, { at: 2.4, lasts: 8.4, ease: 'sine' });
    move.to(pose.week, { day: 1 }, { at: 2.4, lasts: 0.6 });
    move.to(pose.week, { day: 2 }, { at: 3.6, lasts: 0.6 });
    blink(move, pose.patient.face, 2.2);

    // The patient turns to the caregiver, who answers with a squeeze of the hand.
    move.to(pose.patient.face, { lookX: -0.75, lookY: 0.1, tilt: -3, smile: 0.15 }, { at: 2.6, lasts: 0.9 });
    move.to(pose.caregiver, { squeeze: 1 }, { at: 3.4, lasts: 0.5, ease: 'sine' });
    move.to(pose.caregiver, { squeeze: 0 }, { at: 4, lasts: 0.6, ease: 'sine' });

    // Into the blood: white cells pale, one after another, and leave places that are free.
    openLens(move, pose.blood, LENSES[shape].blood, 3.6);
    showWord(move, pose, 'scale', 5.5);
    showWord(move, pose, 'whiteCells', 5.9);
    pose.whiteCells.forEach((cell, index) => {
      const order = pose.whiteCells.length - 1 - index;
      move.to(cell, { pale: index < 2 ? HALF_PALE : 1 }, { at: 6.1 + order * 0.45, lasts: 1 });
    });
    showWord(move, pose, 'newRoom', 8.6);
    move.to(pose.nurse.face, { lookY: 0.25 }, { at: 8, lasts: 0.7 });
    blink(move, pose.patient.face, 8.2);
    blink(move, pose.caregiver.face, 6.6);
  },
  { before: 5.5 },
);

const checkedIntoVein = beat<InfusionPose, 'checked-into-vein'>(
  'checked-into-vein',
  12,
  (move, pose, shape) => {
    const places = PLACES[shape].checking;
    const upright = shape === 'portrait';
    const out = NURSE_OUT[shape];

    // The chemo is over: the nurse takes the empty bag away, and days of rest go by.
    move.now(pose.words, { chemo: 0, whiteCells: 0, newRoom: 0, scale: 0 }, 0);
    closeLens(move, pose.blood, LENSES[shape].blood, { at: 0, lasts: 0.9 });
    move.to(pose.line, { shown: 0, chevrons: 0 }, { at: 0.1, lasts: 0.4 });
    move.now(pose.bag, { inHand: 1 }, 0.4);
    move.to(pose.nurse.arm, places.nurseCarries, { at: 0.4, lasts: 0.7 });
    move.to(pose.nurse.spot, { x: out }, { at: 0.7, lasts: 1.3 });
    move.to(pose.nurse, { stride: 4 }, { at: 0.7, lasts: 1.3 });
    move.to(pose.patient.face, { lookX: 0.4, lookY: 0, smile: 0.6, tilt: 1 }, { at: 0.5, lasts: 0.8 });
    move.to(pose.week, { day: 3 }, { at: 0.9, lasts: 0.4 });
    move.to(pose.week, { day: 4 }, { at: 1.4, lasts: 0.4 });
    move.to(pose.week, { day: 5 }, { at: 1.9, lasts: 0.4 });

    // She comes back with the cells and hangs them.
    move.now(pose.nurse, { gloves: 'off' }, 2.05);
    move.now(pose.bag, { holds: 'cells', gripX: places.grip[0], gripY: places.grip[1] }, 2.05);
    move.now(pose.line, { filled: 0 }, 2.05);
    if (upright) {
      const when = { at: 1, lasts: 1.1 };
      composeRoom(move, pose, places, when);
      move.to(pose.pole, places.pole, when);
      move.to(pose.bag.spot, places.bag, when);
      move.to(pose.line.shape, places.line, when);
      move.now(pose.nurse.spot, { y: places.nurse.y, s: places.nurse.s }, 2.05);
      move.to(pose.week, { shown: 0 }, { at: 2.4, lasts: 0.6 });
      move.to(pose.window, { shown: 1 }, { at: 2.7, lasts: 0.6 });
    }
    move.to(pose.nurse.spot, { x: places.nurse.x }, { at: 2.1, lasts: 1.5 });
    move.to(pose.nurse, { stride: 8 }, { at: 2.1, lasts: 1.5 });
    move.to(pose.nurse2, { away: 0 }, { at: 2.8, lasts: 1.4 });
    move.to(pose.nurse.arm, places.nurseHolds, { at: 3.3, lasts: 0.8 });
    move.now(pose.bag, { inHand: 0 }, 4.1);
    move.to(pose.patient.face, { lookX: 0.75, lookY: -0.1, tilt: 3 }, { at: 2.9, lasts: 0.7 });
    showWord(move, pose, 'yourCells', 4.3);

    // The same mark lights in three places: it is a match. Then come the ticks.
    move.to(pose.marks, { bag: 1 }, { at: 4.4, lasts: 0.5, ease: 'out' });
    move.to(pose.marks, { band: 1 }, { at: 5.1, lasts: 0.5, ease: 'out' });
    move.to(pose.patient.face, { lookX: 0.6, lookY: 0.9 }, { at: 4.9, lasts: 0.5 });
    showWord(move, pose, 'wristBand', 5.3);
    move.to(pose.marks, { sheet: 1 }, { at: 5.8, lasts: 0.5, ease: 'out' });
    move.to(pose.nurse2.face, { lookY: 0.9, lookX: -0.3 }, { at: 5.5, lasts: 0.5 });
    move.to(pose.nurse2, { ticks: 1 }, { at: 6.3, lasts: 0.36, ease: 'out' });
    move.to(pose.nurse2, { ticks: 2 }, { at: 6.8, lasts: 0.36, ease: 'out' });
    move.to(pose.nurse2.face, { lookY: 0.1, lookX: -0.85, smile: 0.8 }, { at: 7.3, lasts: 0.6 });
    move.to(pose.marks, { bag: 0, band: 0, sheet: 0 }, { at: 7.4, lasts: 0.6 });

    // The cells flow into the vein.
    move.to(pose.patient.face, { lookX: 0.75, lookY: -0.1, smile: 1 }, { at: 6.8, lasts: 0.7 });
    move.to(pose.line, { shown: 1 }, { at: 6.8, lasts: 0.4, ease: 'out' });
    move.to(pose.line, { filled: 1 }, { at: 7.3, lasts: 1.8 });
    move.to(pose.line, { chevrons: 1 }, { at: 8.7, lasts: 0.5 });
    move.to(pose.line, { flow: 9.5 }, { at: 8.6, lasts: 3.4, ease: 'sine' });
    move.to(pose.bag, { level: 0.91 }, { at: 8.8, lasts: 3.1, ease: 'steady' });
    showWord(move, pose, 'intoVein', 9.2);
    blink(move, pose.patient.face, 9.2);
    blink(move, pose.caregiver.face, 7.4);
  },
  { before: 4.4 },
);

const throughTheBlood = beat<InfusionPose, 'through-the-blood'>(
  'through-the-blood',
  12,
  (move, pose, shape) => {
    const places = PLACES[shape].spreading;
    const upright = shape === 'portrait';

    // Nurses go; the bag empties.
    move.now(pose.words, { yourCells: 0, wristBand: 0, intoVein: 0 }, 0);
    move.to(pose.nurse2, { away: 1 }, { at: 0, lasts: 1.1 });
    move.now(pose.nurse, { grips: 0 }, 0.1);
    move.to(pose.nurse.arm, NURSE_ARM_HANGS, { at: 0.1, lasts: 0.7 });
    move.to(pose.nurse.spot, { x: NURSE_OUT[shape] }, { at: 0.5, lasts: 1.2 });
    move.to(pose.nurse, { stride: 12 }, { at: 0.5, lasts: 1.2 });
    move.to(pose.bag, { level: 0.14 }, { at: 0.2, lasts: 1.8, ease: 'steady' });
    move.to(pose.line, { flow: 12.5 }, { at: 0, lasts: 2.2, ease: 'steady' });
    move.to(pose.line, { chevrons: 0 }, { at: 1.8, lasts: 0.4 });
    if (upright) {
      const when = { at: 0.7, lasts: 1.2 };
      composeRoom(move, pose, places, when);
      move.to(pose.pole, places.pole, when);
      move.to(pose.bag.spot, places.bag, when);
      move.to(pose.line.shape, places.line, when);
    } else {
      move.to(pose.week, { shown: 0 }, { at: 0.2, lasts: 0.8 });
    }

    // Small cells travel from the arm through the whole body.
    move.to(pose.patient.face, { lookX: 0.5, lookY: 0.5, tilt: 2 }, { at: 1.2, lasts: 0.8 });
    move.to(pose.map, { drawn: 1 }, { at: 1.7, lasts: 2.6 });
    move.each(pose.bodyCells, () => ({ along: 1 }), { at: 2, lasts: 2.2, apart: 0.2 });
    showWord(move, pose, 'throughBody', 4.4);

    // In the lens they part where the vessel forks, looking for their marker.
    openLens(move, pose.vessel, LENSES[shape].vessel, 4.2);
    showWord(move, pose, 'scale', 6.1);
    move.to(pose.vessel, { drift: 1 }, { at: 4.6, lasts: 7.2, ease: 'sine' });
    move.each(pose.carTCells, () => ({ along: 1 }), { at: 4.2, lasts: 3.2, apart: 0.36 });
    move.to(pose.vessel, { looking: 6 }, { at: 6, lasts: 0.8, ease: 'sine' });
    move.to(pose.vessel, { looking: -6 }, { at: 6.8, lasts: 1.2, ease: 'sine' });
    move.to(pose.vessel, { looking: 6 }, { at: 8, lasts: 1.2, ease: 'sine' });
    move.to(pose.vessel, { looking: -4 }, { at: 9.2, lasts: 1.1, ease: 'sine' });
    move.to(pose.vessel, { looking: 0 }, { at: 10.3, lasts: 1, ease: 'sine' });
    showWord(move, pose, 'carTCells', 9.4);
    move.to(pose.patient.face, { lookY: 0.1 }, { at: 5, lasts: 0.8 });
    blink(move, pose.patient.face, 7);
    blink(move, pose.caregiver.face, 8.4);
  },
  { before: 6 },
);

const yourPlan = beat<InfusionPose, 'your-plan'>(
  'your-plan',
  11,
  (move, pose, shape) => {
    const places = PLACES[shape].home;

    // The two stay hand in hand while the room round them becomes the place to stay.
    move.now(pose.words, { throughBody: 0, carTCells: 0, scale: 0 }, 0);
    closeLens(move, pose.vessel, LENSES[shape].vessel, { at: 0, lasts: 0.9 });
    move.to(pose.map, { shown: 0 }, { at: 0, lasts: 0.4 });
    move.to(pose.home, { shown: 1 }, { at: 0.7, lasts: 1.1 });
    if (shape === 'portrait') composeRoom(move, pose, places, { at: 0.7, lasts: 1.2 });

    // They look at each other.
    move.to(pose.patient.face, { lookX: -0.7, lookY: 0.1, tilt: -4 }, { at: 1.3, lasts: 0.7 });
    move.to(pose.caregiver.face, { tilt: 3 }, { at: 1.6, lasts: 0.6 });
    move.to(pose.caregiver, { squeeze: 1 }, { at: 2.1, lasts: 0.5, ease: 'sine' });
    move.to(pose.caregiver, { squeeze: 0 }, { at: 2.7, lasts: 0.6, ease: 'sine' });
    showWord(move, pose, 'caregiverStays', 2.2);

    // It is a short walk from the center.
    move.to(pose.home, { way: 1 }, { at: 3.2, lasts: 1.8 });
    showWord(move, pose, 'closeToCenter', 4.8);

    // The caregiver has the keys; the car stays parked.
    move.to(pose.caregiver, { keys: 1 }, { at: 5.2, lasts: 0.2 });
    move.to(pose.caregiver.arm, CAREGIVER_ARM.raised, { at: 5.4, lasts: 0.9 });
    move.to(pose.caregiver, { swing: 14 }, { at: 5.5, lasts: 0.5, ease: 'sine' });
    move.to(pose.caregiver, { swing: -10 }, { at: 6, lasts: 0.45, ease: 'sine' });
    move.to(pose.caregiver, { swing: 5 }, { at: 6.45, lasts: 0.4, ease: 'sine' });
    move.to(pose.caregiver, { swing: 0 }, { at: 6.85, lasts: 0.4, ease: 'sine' });
    showWord(move, pose, 'caregiverDrives', 6.6);
    blink(move, pose.patient.face, 6.2);

    // Plan, thermometer and phone, in turn.
    move.each(pose.ready, () => ({ lit: 1 }), { at: 7.4, lasts: 0.45, apart: 0.5, ease: 'out' });
    move.each(pose.ready, () => ({ lit: 0 }), { at: 7.95, lasts: 0.6, apart: 0.5 });
    showWord(move, pose, 'readyAtHand', 8.8);
    blink(move, pose.caregiver.face, 9.2);
  },
  { before: 2 },
);

/** Step 3: chemo makes room, the cells go into the vein and through the body, and a plan stands. */
export const infusionScore: Score<InfusionPose, '3-infusion'> = defineScore({
  step: '3-infusion',
  startingPose,
  beats: [makingRoom, checkedIntoVein, throughTheBlood, yourPlan],
});
