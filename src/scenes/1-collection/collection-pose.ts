import type { ArmPose } from '../cast/arm-pose.ts';
import type { LensBeam } from '../cast/lens-frame.ts';
import type { Shape } from '../stage/shape.ts';
import { ARMS } from './arm-poses.ts';
import { COURIER, LENSES, PLACES } from './places.ts';
import type { Spot } from './spots.ts';

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
    /** How far the pole with the bag has sunk into the machine. */
    readonly poleSunk: number;
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
  readonly courier: { readonly spot: Spot; readonly face: FacePose; readonly arm: ArmPose; readonly stride: number };
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
export function startingPose(shape: Shape): CollectionPose {
  const places = PLACES[shape].resting;
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
    machine: { spot: { ...places.machine }, rotor: 0, pumps: 0, poleSunk: 0 },
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
      face: face(shape === 'portrait' ? 0.8 : -0.8, 0.1, 1),
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
