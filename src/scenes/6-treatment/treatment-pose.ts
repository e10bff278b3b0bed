import { SIGNAL_SCALE, signalDots } from '../../domain/crs/signal-dots.ts';
import { signsAt, type Given } from '../../domain/crs/signs-at.ts';
import type { Shape } from '../stage/shape.ts';
import { faceOf, type TurnedFacePose } from '../cast/turned-face-pose.ts';
import { CELLS, docksOf, NURSE_ARMS, SPOTS, WHOLE, type Reach, type Spot } from './places.ts';
import { ANTIBODY_WAYS, INTERFERON, SIGNAL_WAYS, STEROID_WAYS } from './signal-ways.ts';
import { quietWard } from './ward-pose.ts';

/** What is in the bag on the stand. */
export type BagContent = 'fluids' | 'toci' | 'steroid';

/** One row of the monitor. */
export interface RowPose {
  /** How far its number and the mark beside it are there. */
  readonly read: number;
  /** Share of its line that is drawn. */
  readonly drawn: number;
  /** How far the line and the mark of help have taken the place of the first ones. */
  readonly helped: number;
  /** How bright its band is: it is the row that changes now. */
  readonly lit: number;
}

/** A thing that drifts in the water. */
export interface Drifting {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly turn: number;
  readonly shown: number;
}

/** One of several molecules of a kind: each has a scale of its own. */
export interface Molecule extends Drifting {
  readonly scale: number;
}

/** Everything that can change in step 6. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface TreatmentPose {
  /** The one patient of the course: day after the infusion, what was given, and the help at the bedside. */
  readonly course: { readonly day: number; readonly given: Given };
  readonly support: { readonly fluids: number; readonly oxygen: number; readonly feverCare: number };
  /** What the monitor measures: it follows from the two above, see `withSigns`. */
  readonly signs: {
    readonly temperatureC: number;
    readonly heartRate: number;
    readonly systolic: number;
    readonly diastolic: number;
    readonly oxygen: number;
  };
  readonly light: { readonly night: number; readonly day: number };
  readonly clock: { readonly minutes: number; readonly shown: number };
  /** Which world lies on top of the other. */
  readonly front: 'ward' | 'water';
  /** The circle in which the ward is seen, and the point and zoom of what is seen in it. */
  readonly wardView: {
    readonly cx: number;
    readonly cy: number;
    readonly r: number;
    readonly x: number;
    readonly y: number;
    readonly zoom: number;
    readonly rim: number;
    readonly tag: number;
  };
  /** The circle in which the water is seen, and the ring that comes before it. */
  readonly waterView: { readonly r: number; readonly ring: number };
  readonly patient: {
    readonly face: TurnedFacePose;
    readonly warmth: number;
    /** 0 leans back, 1 sits up. */
    readonly up: number;
    readonly near: Reach;
    /** The near hand, from lying to holding: how far it has opened for the cup, and whether it holds it (1). */
    readonly nearHand: { readonly opens: number; readonly holds: number };
    /** How far the warm drink is there. */
    readonly drink: number;
    readonly sleeve: 'rolled' | 'down';
    readonly cannula: number;
    readonly cuff: { readonly shown: number; readonly filled: number };
    /** How far the sensor has come to the finger. */
    readonly sensor: number;
    readonly dressing: number;
  };
  /** The cool cloth: on the forehead at 0, 0, and how far it is there. */
  readonly cloth: { readonly dx: number; readonly dy: number; readonly shown: number };
  readonly nurse: {
    readonly who: 'night' | 'day';
    readonly face: TurnedFacePose;
    readonly left: Reach;
    readonly right: Reach;
    /** 1 while the right hand holds the thermometer. */
    readonly thermometer: number;
  };
  readonly doctor: {
    readonly spot: Spot;
    readonly stride: number;
    readonly turned: number;
    readonly face: TurnedFacePose;
    readonly right: Reach;
  };
  readonly caregiver: { readonly face: TurnedFacePose };
  readonly stand: {
    /** Units by which it stands to the right of its place. */
    readonly away: number;
    readonly from: BagContent;
    readonly to: BagContent;
    readonly share: number;
    readonly line: number;
    readonly flow: number;
  };
  readonly oxygen: { readonly port: number; readonly line: number; readonly flow: number };
  readonly monitor: {
    readonly shown: number;
    /** Portrait only: how far it has grown into the room of the blood tests. */
    readonly tall: number;
    readonly rows: {
      readonly temperature: RowPose;
      readonly heart: RowPose;
      readonly pressure: RowPose;
      readonly oxygen: RowPose;
    };
  };
  /** How far the card with the sample bottles has come up. */
  readonly tests: number;
  readonly next: {
    readonly card: number;
    readonly stops: readonly { readonly grown: number }[];
    readonly path: number;
  };
  readonly bigCell: { readonly shiver: number; readonly phase: number; readonly calm: number };
  /** The landing spots: 1 once an antibody covers it. */
  readonly docks: readonly { readonly covered: number }[];
  readonly antibodies: readonly (Drifting & { readonly dip: number })[];
  /** The IL-6 signals in sight, 1 each; see `signalsInSight`. */
  readonly signals: readonly Molecule[];
  readonly interferon: Drifting;
  readonly steroids: readonly Molecule[];
  readonly trails: { readonly turnedAway: number; readonly steroids: number };
  readonly others: {
    readonly carT: Spot;
    readonly lit: number;
    /** How far the second macrophage reaches out with its arms. */
    readonly reach: number;
    readonly calm: number;
  };
  readonly words: Record<
    | 'sensor'
    | 'cuff'
    | 'fluids'
    | 'oxygen'
    | 'feverCare'
    | 'signal'
    | 'medicine'
    | 'macrophage'
    | 'steroids'
    | 'calm'
    | 'fewer'
    | 'better'
    | 'scale',
    number
  >;
}

/** How many IL-6 signals can be seen. */
export const signalsInSight = (pose: TreatmentPose): number => pose.signals.filter(({ shown }) => shown > 0.5).length;

/** How many landing spots no antibody covers. */
export const openDocks = (pose: TreatmentPose): number => pose.docks.filter(({ covered }) => covered < 1).length;

/** Moments of the one patient's course, in days after the infusion. */
export const DAYS = { before: 6, blocked: 6.15, calmed: 10.25 } as const;

const dots = (day: number, given: Given): number => signalDots(signsAt(day, given).il6, SIGNAL_SCALE.treatment);

/** How many IL-6 symbols stand for the patient's IL-6: before the medicine, with the landing spots covered, and at last. */
export const SIGNAL_COUNTS = {
  before: dots(DAYS.before, 'untreated'),
  blocked: dots(DAYS.blocked, 'blocker'),
  calmed: dots(DAYS.calmed, 'blocker-and-steroid'),
} as const;

/** The pose with the signs that its course and its help give. */
export function withSigns(pose: TreatmentPose): TreatmentPose {
  const { temperatureC, heartRate, bloodPressure, oxygen } = signsAt(pose.course.day, pose.course.given, pose.support);
  return { ...pose, signs: { temperatureC, heartRate, ...bloodPressure, oxygen } };
}

const row = (): RowPose => ({ read: 0, drawn: 0, helped: 0, lit: 0 });

/** Night on the ward: the patient has just come, and nothing has been measured. */
export function startingPose(shape: Shape): TreatmentPose {
  const drifting = ([x, y]: readonly [number, number], turn: number, shown = 0): Drifting => ({ x, y, turn, shown });
  const ward = quietWard();
  return withSigns({
    course: { day: DAYS.before, given: 'untreated' },
    support: { fluids: 0, oxygen: 0, feverCare: 0 },
    signs: { temperatureC: 0, heartRate: 0, systolic: 0, diastolic: 0, oxygen: 0 },
    light: { night: 1, day: 0 },
    clock: { minutes: 154, shown: 1 },
    front: 'ward',
    wardView: { ...WHOLE[shape], rim: 0, tag: 0 },
    waterView: { r: 0, ring: 0 },
    ...ward,
    patient: { ...ward.patient, warmth: 1, cuff: { shown: 1, filled: 0 } },
    nurse: {
      ...ward.nurse,
      face: faceOf('smile', 0, 4),
      right: { ...NURSE_ARMS.readyWithThermometer },
      thermometer: 1,
    },
    doctor: { ...ward.doctor, spot: { ...SPOTS.doctor }, face: faceOf('calm', 2, 5) },
    caregiver: { face: faceOf('care', 2) },
    stand: { ...ward.stand, from: 'fluids', to: 'fluids' },
    monitor: { shown: 1, tall: 0, rows: { temperature: row(), heart: row(), pressure: row(), oxygen: row() } },
    tests: 0,
    next: { card: 0, stops: [{ grown: 0 }, { grown: 0 }, { grown: 0 }, { grown: 0 }], path: 0 },
    bigCell: { shiver: 1, phase: 0, calm: 0 },
    docks: docksOf(shape).map(() => ({ covered: 0 })),
    antibodies: ANTIBODY_WAYS[shape].map(({ from, turn }) => ({ ...drifting(from, turn), dip: 0 })),
    signals: SIGNAL_WAYS[shape]
      .slice(0, SIGNAL_COUNTS.blocked)
      .map(({ from, turn, scale }, i) => ({ ...drifting(from, turn, i < SIGNAL_COUNTS.before ? 1 : 0), scale })),
    interferon: drifting(INTERFERON[shape].from, 0),
    steroids: STEROID_WAYS[shape].map(({ from, turn, scale }) => ({ ...drifting(from, turn - 60), scale })),
    trails: { turnedAway: 0, steroids: 0 },
    others: { carT: { ...CELLS[shape].carT.far }, lit: 0, reach: 1, calm: 0 },
    words: {
      sensor: 0,
      cuff: 0,
      fluids: 0,
      oxygen: 0,
      feverCare: 0,
      signal: 0,
      medicine: 0,
      macrophage: 0,
      steroids: 0,
      calm: 0,
      fewer: 0,
      better: 0,
      scale: 0,
    },
  });
}
