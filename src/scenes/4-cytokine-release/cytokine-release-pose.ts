import { signsAt } from '../../domain/crs/signs-at.ts';
import type { ArmPose } from '../cast/arm-pose.ts';
import { MACROPHAGE_REACH } from '../cast/macrophage.ts';
import type { Shape } from '../stage/shape.ts';
import { BEDSIDE, BODY_LENS, NURSE_ARMS, NURSE_OUTSIDE, worldAt, type Spot } from './bedside-places.ts';

/** A face: where it looks (-1 to 1 each way), how much it smiles, how far its lids are closed, its tilt in degrees. */
export interface FacePose {
  readonly lookX: number;
  readonly lookY: number;
  readonly smile: number;
  readonly closed: number;
  readonly tilt: number;
}

/** A macrophage: how far it has taken on colour, how far its arms reach out, how far its landing spots show. */
export interface MacrophagePose {
  readonly colour: number;
  readonly reach: number;
  readonly docks: number;
}

/** A sensor at the contact: how far it has closed on its marker, and how far its message inward is lit. */
export interface ContactPose {
  readonly closed: number;
  readonly lit: number;
}

/** Everything that can change in step 4. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface CytokineReleasePose {
  /** Days after the infusion. */
  readonly day: number;
  /** IL-6 in pg/mL and temperature in °C: they follow from the day, see `withSigns`. */
  readonly signs: { readonly il6: number; readonly temperatureC: number };
  readonly lens: { readonly cx: number; readonly cy: number; readonly r: number; readonly ring: number };
  /** Place and scale of the cell world on the stage. */
  readonly world: { readonly x: number; readonly y: number; readonly k: number };
  readonly carT: {
    /** 0 to 1: it comes, past its partner by a little; 1 to 2: it turns back and holds on. */
    readonly alongWay: number;
    readonly turn: number;
    /** Turn of its sensors in degrees while they look. */
    readonly looking: number;
    readonly leaning: number;
    readonly dimmed: number;
  };
  readonly contacts: readonly [ContactPose, ContactPose, ContactPose, ContactPose];
  readonly cancer: {
    /** How far its pieces are: 1, 2 and 3 at the end of the first three beats. */
    readonly apart: number;
    readonly sway: number;
    readonly dimmed: number;
  };
  readonly own: {
    /** How many signals have left the CAR T cell, and how many of these are still on their way. */
    readonly sent: number;
    readonly underway: number;
    readonly drift: number;
    /** How far two of them have come to a macrophage. */
    readonly visit: number;
    readonly dimmed: number;
  };
  readonly many: {
    /** How many signals of the macrophages are on their way at one time, and how many fade in later at one time. */
    readonly underway: number;
    readonly fading: number;
    readonly drift: number;
  };
  readonly currents: { readonly first: number; readonly second: number };
  readonly macrophages: readonly [MacrophagePose, MacrophagePose];
  /** How much the two cells that hold on to one another breathe, and how much the macrophages and the signals do. */
  readonly breathing: { readonly pair: number; readonly macrophages: number };
  readonly bed: Spot;
  readonly patient: {
    readonly face: FacePose;
    /** How far the arm at the left has come from over the blanket to the chest, so that it can go under the blanket. */
    readonly leftArm: number;
    readonly blanket: number;
    readonly shivers: number;
    readonly shake: number;
  };
  readonly caregiver: { readonly spot: Spot; readonly face: FacePose; readonly clasp: number };
  readonly nurse: {
    readonly spot: Spot;
    readonly face: FacePose;
    readonly leftArm: ArmPose;
    readonly rightArm: ArmPose;
    readonly thermometerIn: 'right' | 'left';
  };
  /** Whether the thermometer shows its reading: the mark on it, and the number beside it. */
  readonly thermometer: { readonly mark: number; readonly reading: number };
  readonly fluids: {
    /** 1 while the second nurse, the stand and the bag are outside. */
    readonly away: number;
    readonly hung: number;
    readonly line: number;
    readonly level: number;
  };
  readonly words: Readonly<
    Record<
      | 'locator'
      | 'lensTag'
      | 'carTCell'
      | 'marker'
      | 'cancerCell'
      | 'signals'
      | 'macrophage'
      | 'manySignals'
      | 'fever'
      | 'tooMany'
      | 'chills'
      | 'aches'
      | 'dizzy'
      | 'checked'
      | 'fluids',
      number
    >
  >;
}

/** Scale of the cell world while the lens opens. */
const WORLD_OPENING = 0.42;

const face = (lookX: number, lookY: number, smile: number, tilt = 0): FacePose => ({
  lookX,
  lookY,
  smile,
  closed: 0,
  tilt,
});

/** The pose with the signs of its day. */
export function withSigns(pose: CytokineReleasePose): CytokineReleasePose {
  const { il6, temperatureC } = signsAt(pose.day);
  return { ...pose, signs: { il6, temperatureC } };
}

/** The room in the evening: patient and caregiver, hand on hand; the ring of the lens on the chest, as step 3 ends. */
export function startingPose(shape: Shape): CytokineReleasePose {
  const { spot, full } = BODY_LENS[shape];
  const places = BEDSIDE[shape].withLens;
  const atRest = (): MacrophagePose => ({ colour: 0, reach: MACROPHAGE_REACH.rest, docks: 0 });
  const open = (): ContactPose => ({ closed: 0, lit: 0 });
  return withSigns({
    day: 0,
    signs: { il6: 0, temperatureC: 0 },
    lens: { cx: spot.ox, cy: spot.oy, r: 0, ring: 1 },
    world: worldAt(WORLD_OPENING, [full.cx, full.cy], [spot.ox, spot.oy]),
    carT: { alongWay: 0, turn: -14, looking: 0, leaning: 0, dimmed: 0 },
    contacts: [open(), open(), open(), open()],
    cancer: { apart: 0, sway: 0, dimmed: 0 },
    own: { sent: 0, underway: 0, drift: 0, visit: 0, dimmed: 0 },
    many: { underway: 0, fading: 6, drift: 0 },
    currents: { first: 0, second: 0 },
    macrophages: [atRest(), atRest()],
    breathing: { pair: 1, macrophages: 0 },
    bed: { ...places.bed },
    patient: { face: face(0.2, 0.05, 1, 2), leftArm: 0, blanket: 0, shivers: 0, shake: 0 },
    caregiver: { spot: { ...places.caregiver }, face: face(-0.9, -0.2, 1), clasp: 0 },
    nurse: {
      spot: { ...places.nurse, x: NURSE_OUTSIDE },
      face: face(0.9, 0.3, 1),
      leftArm: { ...NURSE_ARMS[shape].leftHangs },
      rightArm: { ...NURSE_ARMS[shape].rightReady },
      thermometerIn: 'right',
    },
    thermometer: { mark: 0, reading: 0 },
    fluids: { away: 1, hung: 0, line: 0, level: 0 },
    words: {
      locator: 0,
      lensTag: 0,
      carTCell: 0,
      marker: 0,
      cancerCell: 0,
      signals: 0,
      macrophage: 0,
      manySignals: 0,
      fever: 0,
      tooMany: 0,
      chills: 0,
      aches: 0,
      dizzy: 0,
      checked: 0,
      fluids: 0,
    },
  });
}
