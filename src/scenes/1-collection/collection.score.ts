import type { LensBeam } from '../cast/lens-frame.ts';
import { beat, defineScore, type Choreography, type Score, type When } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import type { ArmPose } from '../cast/arm-pose.ts';
import { bodyWorld, CELLS_KEPT } from './lens-worlds.ts';
import { ARMS, COURIER, HAND_LENS, LENSES, PLACES, type Places, type Spot } from './places.ts';

/** A face: where it looks (-1 to 1 each way), how much it smiles, how far its lids are closed and its brows lifted. */
export interface FacePose {
  readonly lookX: number;
  readonly lookY: number;
  readonly smile: number;
  readonly blink: number;
  readonly brows: number;
}

/** Who or what holds the bag with the T cells. */
export type BagHolder = 'machine' | 'nurse-left' | 'nurse-right' | 'box';

/** Everything that can change in step 1. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface CollectionPose {
  /** Landscape only: the room seen from closer by, round the patient's head. */
  readonly camera: { readonly zoom: number };
  /** How far the things that do not matter now step back. */
  readonly dimmed: { readonly room: number; readonly people: number; readonly machine: number };
  readonly wall: Spot;
  readonly floor: { readonly lowered: number };
  readonly clock: {
    /** Hours since midnight. */
    readonly hour: number;
    readonly firstHours: number;
    readonly moreHours: number;
    readonly hoursShown: number;
  };
  readonly chair: Spot;
  readonly patient: {
    readonly face: FacePose;
    readonly farArm: ArmPose;
    readonly dressings: number;
    readonly lipsTingle: number;
    readonly fingersTingle: number;
  };
  readonly caregiver: { readonly spot: Spot; readonly face: FacePose; readonly arm: ArmPose };
  readonly nurse: {
    readonly spot: Spot;
    readonly face: FacePose;
    readonly leftArm: ArmPose;
    readonly rightArm: ArmPose;
    /** 1 while the left hand holds the cup with tablets. */
    readonly cup: number;
    /** 1 while the arms are in front of everybody. */
    readonly armsInFront: number;
    /** Steps walked. */
    readonly stride: number;
  };
  readonly machine: {
    readonly spot: Spot;
    /** Turns of the rotor and of the pumps in degrees. */
    readonly rotor: number;
    readonly pumps: number;
  };
  readonly lines: {
    /** Share of each line that is drawn, from the end at which its blood starts. */
    readonly out: number;
    readonly back: number;
    /** Share of the outward line that has come off again, from the arm on. */
    readonly outOff: number;
    /** How far the blood has run, in distances between two chevrons. */
    readonly flow: number;
    /** Portrait only: how far the lines have moved to the places of the third picture. */
    readonly composedAnew: number;
  };
  readonly lens: LensBeam & {
    readonly ring: number;
    readonly shows: 'inside' | 'hand';
    /** 0 inside the body, 1 inside the machine. */
    readonly inMachine: number;
  };
  readonly tCell: {
    /** Share of its way past the cancer cell. */
    readonly alongWay: number;
    /** Turn in degrees while its fringe feels for the flags. */
    readonly probing: number;
    readonly glow: number;
    readonly ghosts: number;
    /** How far it has come along with the lens, from the body into the machine. */
    readonly ride: number;
  };
  readonly cancerCell: { readonly sway: number };
  readonly blood: {
    /** 0 mixed, 1 red cells sunk and T cells above them. */
    readonly sorted: number;
    /** T cells that have risen out of the lens. */
    readonly risen: number;
  };
  readonly bag: {
    readonly heldBy: BagHolder;
    /** T cells kept in the bag. */
    readonly cells: number;
    readonly level: number;
    /** Hook of the bag, from the wrist of the hand that holds it, in stage units. */
    readonly fromHandX: number;
    readonly fromHandY: number;
    /** How far the bag has sunk from the hand into the box. */
    readonly sunk: number;
  };
  readonly courier: { readonly spot: Spot; readonly arm: ArmPose; readonly stride: number; readonly lookX: number };
  readonly box: {
    /** Degrees. */
    readonly swing: number;
    readonly nameLit: number;
  };
  readonly door: { readonly open: number };
  readonly outside: {
    /** Portrait only: how far the strip with the road has come up. */
    readonly strip: number;
    readonly vanAway: number;
    /** Share of the way to the lab that the white dots have run. */
    readonly way: number;
  };
  readonly words: Readonly<
    Record<
      | 'cancerCell'
      | 'tCell'
      | 'bloodOut'
      | 'tCellsKept'
      | 'restBack'
      | 'hours'
      | 'patientSays'
      | 'nurseSays'
      | 'tingling'
      | 'yourTCells'
      | 'lab'
      | 'scale',
      number
    >
  >;
}

const face = (lookX: number, lookY: number, smile: number): FacePose => ({ lookX, lookY, smile, blink: 0, brows: 0 });

/** The whole room in one picture; nothing of the collecting has begun. */
function startingPose(shape: Shape): CollectionPose {
  const places = PLACES[shape].inTheBody;
  const { ox, oy } = LENSES[shape].inTheBody;
  return {
    camera: { zoom: 1 },
    dimmed: { room: 0, people: 0, machine: 0 },
    wall: { ...places.wall },
    floor: { lowered: places.floor },
    clock: { hour: 9, firstHours: 0, moreHours: 0, hoursShown: 1 },
    chair: { ...places.chair },
    patient: {
      face: face(-0.1, 0.1, 1),
      farArm: { ...ARMS.patientFarRests },
      dressings: 0,
      lipsTingle: 0,
      fingersTingle: 0,
    },
    caregiver: { spot: { ...places.caregiver }, face: face(0.8, 0, 1), arm: { ...ARMS.caregiverInLap } },
    nurse: {
      spot: { ...places.nurse },
      face: face(-0.3, 0.3, 1),
      leftArm: { ...ARMS.nurseLeftHangs },
      rightArm: { ...ARMS.nurseRightHangs },
      cup: 0,
      armsInFront: 0,
      stride: 0,
    },
    machine: { spot: { ...places.machine }, rotor: 0, pumps: 0 },
    lines: { out: 0, back: 0, outOff: 0, flow: 0, composedAnew: 0 },
    lens: { cx: ox, cy: oy, r: 0, ox, oy, ring: 0, shows: 'inside', inMachine: 0 },
    tCell: { alongWay: 0.1, probing: 0, glow: 0, ghosts: 0, ride: 0 },
    cancerCell: { sway: 0 },
    blood: { sorted: 0, risen: 0 },
    bag: { heldBy: 'machine', cells: 0, level: 0, fromHandX: 0, fromHandY: 0, sunk: 0 },
    courier: {
      spot: { ...COURIER[shape].outside },
      arm: { ...ARMS.courierInFront },
      stride: 0,
      lookX: shape === 'portrait' ? 0.8 : -0.8,
    },
    box: { swing: 0, nameLit: 0 },
    door: { open: 0 },
    outside: { strip: 0, vanAway: 1, way: 0 },
    words: {
      cancerCell: 0,
      tCell: 0,
      bloodOut: 0,
      tCellsKept: 0,
      restBack: 0,
      hours: 0,
      patientSays: 0,
      nurseSays: 0,
      tingling: 0,
      yourTCells: 0,
      lab: 0,
      scale: 0,
    },
  };
}

/** People, wall and floor take the places of another picture. */
function compose(move: Choreography, pose: CollectionPose, to: Places, when: When): void {
  move.to(pose.chair, to.chair, when);
  move.to(pose.caregiver.spot, to.caregiver, when);
  move.to(pose.caregiver.arm, to.caregiverArm, when);
  move.to(pose.wall, to.wall, when);
  move.to(pose.floor, { lowered: to.floor }, when);
}

/** A ring lands on the spot, then the lens grows from it. Takes 1.9 seconds. */
function openLens(move: Choreography, pose: CollectionPose, { ox, oy, cx, cy, r }: LensBeam, at: number): void {
  move.now(pose.lens, { ox, oy, cx: ox, cy: oy }, at);
  move.to(pose.lens, { ring: 1 }, { at, lasts: 0.5, ease: 'out' });
  move.to(pose.lens, { cx, cy, r }, { at: at + 0.5, lasts: 1.4 });
}

/** The lens runs back into the spot that it looks into. */
function closeLens(move: Choreography, pose: CollectionPose, { ox, oy }: LensBeam, { at, lasts }: When): void {
  move.to(pose.lens, { cx: ox, cy: oy, r: 0 }, { at, lasts });
  move.to(pose.lens, { ring: 0 }, { at: at + lasts - 0.1, lasts: 0.3, ease: 'out' });
}

const showWord = (
  move: Choreography,
  pose: CollectionPose,
  word: keyof CollectionPose['words'],
  at: number,
  shown: 0 | 1 = 1,
): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

const whyTCells = beat<CollectionPose, 'why-t-cells'>(
  'why-t-cells',
  11,
  (move, pose, shape) => {
    const lens = LENSES[shape].inTheBody;
    const { closest } = bodyWorld(shape);

    // The patient looks up from the caregiver, whose hand comes to rest on the arm.
    move.to(pose.patient.face, { lookX: 0.6 }, { at: 0.1, lasts: 0.9 });
    move.to(pose.caregiver.arm, PLACES[shape].inTheBody.caregiverArm, { at: 0, lasts: 0.95 });
    openLens(move, pose, lens, 1);
    showWord(move, pose, 'scale', 2.9);

    // The T cell comes, feels for the flags, finds nothing that fits, and goes on.
    showWord(move, pose, 'tCell', 3.1);
    move.to(pose.tCell, { glow: 1 }, { at: 3, lasts: 0.5, ease: 'out' });
    move.to(pose.dimmed, { room: 1, people: 1 }, { at: 3.3, lasts: 0.6 });
    move.to(pose.tCell, { alongWay: closest }, { at: 3.5, lasts: 1.9 });
    move.to(pose.tCell, { probing: 7 }, { at: 5.1, lasts: 0.4, ease: 'sine' });
    move.to(pose.tCell, { probing: -6 }, { at: 5.5, lasts: 0.5, ease: 'sine' });
    move.to(pose.tCell, { probing: 0 }, { at: 6, lasts: 0.5, ease: 'sine' });
    move.to(pose.tCell, { alongWay: 1 }, { at: 6.1, lasts: 1.9 });
    blink(move, pose.patient.face, 6.4);

    showWord(move, pose, 'cancerCell', 8.1);
    move.to(pose.cancerCell, { sway: 4 }, { at: 8, lasts: 0.4, ease: 'sine' });
    move.to(pose.cancerCell, { sway: 0 }, { at: 8.4, lasts: 0.6, ease: 'sine' });
    move.to(pose.tCell, { glow: 0, ghosts: 1 }, { at: 9, lasts: 0.8 });
    move.to(pose.dimmed, { room: 0, people: 0 }, { at: 9, lasts: 0.8 });
  },
  { before: 3.4 },
);

const outKeptBack = beat<CollectionPose, 'out-kept-back'>(
  'out-kept-back',
  12,
  (move, pose, shape) => {
    const places = PLACES[shape].collecting;

    // The foot of the lens slides from the chest to the rotor of the machine that rolls in; the T cell rides along.
    move.now(pose.words, { scale: 0 }, 0);
    move.to(pose.lens, LENSES[shape].collecting, { at: 0, lasts: 1.5 });
    move.to(pose.lens, { inMachine: 1 }, { at: 0.5, lasts: 0.7 });
    move.to(pose.tCell, { ride: 1, ghosts: 0 }, { at: 0, lasts: 1.4 });
    move.to(pose.machine.spot, places.machine, { at: 0, lasts: 1.5 });
    if (shape === 'landscape') {
      move.to(pose.nurse.spot, places.nurse, { at: 0, lasts: 1.8 });
      move.to(pose.nurse, { stride: 5 }, { at: 0, lasts: 1.8 });
    }
    compose(move, pose, places, { at: 0, lasts: 1.4 });
    move.to(pose.clock, { hour: 9.5 }, { at: 0.2, lasts: 1.3 });
    showWord(move, pose, 'scale', 1.7);
    move.to(pose.patient, { dressings: 1 }, { at: 1.7, lasts: 0.4, ease: 'out' });

    // Out.
    showWord(move, pose, 'bloodOut', 2.2);
    move.to(pose.lines, { out: 1 }, { at: 2.2, lasts: 1.6 });
    move.to(pose.lines, { flow: 6 }, { at: 2.4, lasts: 8.4, ease: 'sine' });
    move.to(pose.machine, { rotor: 540, pumps: 720 }, { at: 2.2, lasts: 8.6, ease: 'sine' });
    blink(move, pose.patient.face, 3);

    // Kept.
    move.to(pose.dimmed, { room: 1, people: 1 }, { at: 3.8, lasts: 0.5 });
    move.to(pose.blood, { sorted: 1 }, { at: 3.9, lasts: 1.5 });
    move.to(pose.blood, { risen: CELLS_KEPT }, { at: 5, lasts: 2.5 });
    move.to(pose.bag, { cells: CELLS_KEPT, level: 1 }, { at: 5.3, lasts: 2.4 });
    showWord(move, pose, 'tCellsKept', 5.6);

    // Back.
    move.to(pose.dimmed, { room: 0, people: 0 }, { at: 7.4, lasts: 0.6 });
    move.to(pose.lines, { back: 1 }, { at: 7.6, lasts: 1.7 });
    showWord(move, pose, 'restBack', 9.1);
    move.to(pose.nurse.face, { lookX: -0.8, lookY: 0.45 }, { at: 8.8, lasts: 0.7 });
    blink(move, pose.patient.face, 9.6);
  },
  { before: 2 },
);

const hoursTingling = beat<CollectionPose, 'hours-tingling'>('hours-tingling', 11, (move, pose, shape) => {
  const places = PLACES[shape].hoursLater;
  const upright = shape === 'portrait';

  // Back to the patient, life size again.
  move.now(pose.words, { scale: 0 }, 0);
  closeLens(move, pose, LENSES[shape].collecting, { at: 0, lasts: 1.3 });
  showWord(move, pose, 'scale', 1);
  showWord(move, pose, 'scale', 3, 0);
  move.to(pose.lines, { flow: 11 }, { at: 0.2, lasts: 9.4, ease: 'sine' });
  move.to(pose.machine, { rotor: 1080, pumps: 1440 }, { at: 0.2, lasts: 9.4, ease: 'sine' });
  if (upright) {
    const when = { at: 1.3, lasts: 1.3 };
    compose(move, pose, places, when);
    move.to(pose.machine.spot, places.machine, when);
    move.to(pose.lines, { composedAnew: 1 }, when);
    move.to(pose.nurse.spot, places.nurse, { at: 1.3, lasts: 1.5 });
    move.to(pose.nurse, { stride: 8 }, { at: 1.3, lasts: 1.5 });
  } else {
    move.to(pose.camera, { zoom: 1.3 }, { at: 1.4, lasts: 1.2 });
  }

  // The hours go by.
  move.to(pose.clock, { hour: 12.5 }, { at: 2.7, lasts: 1.7 });
  move.to(pose.clock, { firstHours: 1 }, { at: 2.8, lasts: 0.9 });
  move.to(pose.clock, { moreHours: 1 }, { at: 3.6, lasts: 0.8 });
  showWord(move, pose, 'hours', 3.2);
  move.to(pose.caregiver.face, { smile: 0, lookX: 0.9 }, { at: 4.6, lasts: 0.5 });

  // Lips and fingers tingle; the patient turns to the nurse and says so.
  move.to(pose.dimmed, { room: 1, machine: 1 }, { at: 4.4, lasts: 0.5 });
  move.to(pose.patient, { lipsTingle: 1 }, { at: 4.5, lasts: 0.36, ease: 'out' });
  move.to(pose.patient.face, { smile: 0, brows: 1, lookX: 0.85, lookY: -0.05 }, { at: 4.7, lasts: 0.5, ease: 'out' });
  if (upright) {
    move.now(pose.lens, { shows: 'hand' }, 2);
    openLens(move, pose, HAND_LENS, 4.3);
    move.to(pose.patient, { fingersTingle: 1 }, { at: 5.8, lasts: 0.36, ease: 'out' });
    showWord(move, pose, 'tingling', 6.2);
  } else {
    move.to(pose.patient, { fingersTingle: 1 }, { at: 5, lasts: 0.36, ease: 'out' });
    showWord(move, pose, 'tingling', 5.4);
  }
  showWord(move, pose, 'patientSays', 5.8);

  // The nurse turns to the patient first, then brings tablets.
  move.to(pose.nurse.face, { lookX: -0.95, lookY: 0.6 }, { at: 6, lasts: 0.5 });
  move.to(pose.nurse.leftArm, ARMS.nurseFetches, { at: 5.9, lasts: 0.6 });
  move.now(pose.nurse, { cup: 1 }, 6.5);
  move.to(pose.nurse.leftArm, ARMS.nurseOffersCup, { at: 6.6, lasts: 1.1 });
  showWord(move, pose, 'nurseSays', 7.6);

  move.to(pose.patient, { lipsTingle: 0.8, fingersTingle: 0.8 }, { at: 8.4, lasts: 0.9 });
  move.to(pose.patient.face, { smile: 0.6, brows: 0 }, { at: 8.2, lasts: 0.7 });
  move.to(pose.dimmed, { room: 0, machine: 0 }, { at: 8.4, lasts: 0.7 });
  blink(move, pose.patient.face, 9.2);
});

const toTheLab = beat<CollectionPose, 'to-the-lab'>('to-the-lab', 12, (move, pose, shape) => {
  const places = PLACES[shape].leaving;
  const upright = shape === 'portrait';
  const courier = COURIER[shape];

  // The lines come off and run up into the machine, which stops. Dressings stay.
  move.to(pose.lines, { back: 0 }, { at: 0.1, lasts: 1 });
  move.to(pose.lines, { outOff: 1 }, { at: 0.1, lasts: 1 });
  move.to(pose.machine, { rotor: 1170, pumps: 1500 }, { at: 0, lasts: 1.2, ease: 'out' });
  move.to(pose.patient, { lipsTingle: 0, fingersTingle: 0 }, { at: 0, lasts: 0.5, ease: 'out' });
  move.to(pose.clock, { hoursShown: 0 }, { at: 0, lasts: 0.4, ease: 'out' });
  move.to(pose.clock, { hour: 13.5 }, { at: 0.3, lasts: 1.3 });
  move.to(pose.patient.face, { smile: 1, lookX: 0.8, lookY: 0.05 }, { at: 0.3, lasts: 0.8 });
  move.to(pose.caregiver.face, { smile: 1, lookX: 0.8 }, { at: 0.3, lasts: 0.8 });
  move.to(pose.nurse.leftArm, ARMS.nurseFetches, { at: 0.1, lasts: 0.7 });
  move.now(pose.nurse, { cup: 0 }, 0.8);
  if (upright) closeLens(move, pose, HAND_LENS, { at: 0, lasts: 0.9 });
  else move.to(pose.camera, { zoom: 1 }, { at: 0.1, lasts: 1.2 });
  compose(move, pose, places, { at: 0.9, lasts: 1.2 });

  // The nurse takes the bag from the machine; the courier comes with the box.
  move.to(pose.nurse.face, { lookX: 0.1, lookY: 0.1 }, { at: 1, lasts: 0.5 });
  move.to(pose.courier.spot, courier.handOver, { at: 1.7, lasts: 2.3 });
  move.to(pose.courier, { stride: 4 }, { at: 1.7, lasts: 2.3 });
  if (upright) {
    move.to(pose.nurse.spot, { x: 726, y: 204, s: 0.9 }, { at: 0.9, lasts: 1.2 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 0.9, lasts: 0.6 });
    move.now(pose.bag, { heldBy: 'nurse-right', fromHandX: -10, fromHandY: 18 }, 2.1);
    move.now(pose.nurse, { armsInFront: 1 }, 2.1);
    move.to(pose.nurse.rightArm, ARMS.nurseRightTakesBag, { at: 2.1, lasts: 0.8 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftTakesBag, { at: 2.3, lasts: 0.7 });
    move.to(pose.machine.spot, places.machine, { at: 2.3, lasts: 1.2 });
    move.now(pose.bag, { heldBy: 'nurse-left', fromHandX: 37, fromHandY: 23 }, 3.1);
    move.to(pose.bag, { fromHandX: -10, fromHandY: 18 }, { at: 3.4, lasts: 0.9 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightHangs, { at: 3.3, lasts: 0.7 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHandsOver, { at: 3.4, lasts: 0.9 });
  } else {
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 0.8, lasts: 0.6 });
    move.to(pose.nurse.spot, { x: 985 }, { at: 0.6, lasts: 1 });
    move.to(pose.nurse, { stride: 8 }, { at: 0.6, lasts: 1 });
    move.now(pose.nurse, { armsInFront: 1 }, 0.9);
    move.to(pose.nurse.rightArm, ARMS.nurseRightReachesUp, { at: 1, lasts: 0.8 });
    move.now(pose.bag, { heldBy: 'nurse-right', fromHandX: 30, fromHandY: -53 }, 1.9);
    move.to(pose.nurse.spot, { x: 950 }, { at: 1.9, lasts: 1.2 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightCarries, { at: 1.9, lasts: 0.9 });
    move.to(pose.bag, { fromHandX: 22, fromHandY: 8 }, { at: 1.9, lasts: 0.9 });
    move.to(pose.nurse.rightArm, ARMS.nurseRightHandsOver, { at: 3.3, lasts: 0.9 });
    move.to(pose.bag, { fromHandX: 4, fromHandY: 22 }, { at: 3.3, lasts: 0.9 });
  }

  // The bag sinks into the box, and the patient's name lights up.
  move.to(pose.bag, { sunk: 1 }, { at: 4.3, lasts: 0.7 });
  move.now(pose.bag, { heldBy: 'box' }, 5);
  move.to(pose.box, { nameLit: 1 }, { at: 4.9, lasts: 0.4, ease: 'out' });
  move.to(pose.box, { nameLit: 0 }, { at: 5.6, lasts: 0.7 });
  showWord(move, pose, 'yourTCells', 6.8);
  move.to(pose.courier.arm, ARMS.courierAtSide, { at: 5.1, lasts: 0.9 });
  if (upright) {
    move.to(pose.nurse.leftArm, ARMS.nurseLeftHangs, { at: 4.9, lasts: 0.5 });
    move.to(pose.nurse.spot, places.nurse, { at: 5, lasts: 1.3 });
    move.to(pose.nurse, { stride: 12 }, { at: 5, lasts: 1.3 });
    move.to(pose.outside, { strip: 1 }, { at: 5.2, lasts: 1 });
  } else {
    move.to(pose.nurse.rightArm, ARMS.nurseRightFolded, { at: 5, lasts: 0.7 });
    move.to(pose.nurse.leftArm, ARMS.nurseLeftFolded, { at: 5, lasts: 0.7 });
    move.to(pose.nurse.spot, places.nurse, { at: 4.9, lasts: 1 });
    move.to(pose.nurse, { stride: 10 }, { at: 4.9, lasts: 1 });
    move.to(pose.nurse.face, { lookX: -0.8, lookY: 0.4 }, { at: 5.6, lasts: 0.7 });
    move.now(pose.nurse, { armsInFront: 0 }, 5.7);
    move.to(pose.door, { open: 1 }, { at: 5.2, lasts: 1.2 });
  }

  // Off to the lab.
  move.to(pose.outside, { vanAway: 0 }, { at: 5.8, lasts: 1.4 });
  move.to(pose.courier, { lookX: 0.8 }, { at: 5.9, lasts: 0.6 });
  move.to(pose.courier.spot, courier.leaving, { at: 6.4, lasts: 1.8 });
  move.to(pose.courier, { stride: 7 }, { at: 6.4, lasts: 1.8 });
  move.to(pose.box, { swing: 3 }, { at: 6.4, lasts: 0.5, ease: 'sine' });
  move.to(pose.box, { swing: -3 }, { at: 6.9, lasts: 0.6, ease: 'sine' });
  move.to(pose.box, { swing: 2 }, { at: 7.5, lasts: 0.6, ease: 'sine' });
  move.to(pose.box, { swing: 0 }, { at: 8.1, lasts: 0.6, ease: 'sine' });
  move.to(pose.outside, { way: 1 }, { at: 7, lasts: 2.4 });
  showWord(move, pose, 'lab', 8.6);

  // The patient waves.
  move.to(pose.patient.farArm, ARMS.patientWaves, { at: 8.2, lasts: 0.9 });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore + 9 }, { at: 9.2, lasts: 0.4, ease: 'sine' });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore - 5 }, { at: 9.6, lasts: 0.5, ease: 'sine' });
  move.to(pose.patient.farArm, { fore: ARMS.patientWaves.fore }, { at: 10.1, lasts: 0.5, ease: 'sine' });
  blink(move, pose.patient.face, 9.4);
});

/** Step 1: T cells are collected and travel to the lab. */
export const collectionScore: Score<CollectionPose, '1-collection'> = defineScore({
  step: '1-collection',
  startingPose,
  beats: [whyTCells, outKeptBack, hoursTingling, toTheLab],
});
