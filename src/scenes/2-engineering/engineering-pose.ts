import type { ArmPose } from '../cast/arm-pose.ts';
import type { LensBeam } from '../cast/lens-frame.ts';
import type { Shape } from '../stage/shape.ts';
import { ARMS } from './sofa-arms.ts';
import { LENS, NEIGHBORS, T_CELL, VIRUSES, type LensSpot } from './places.ts';

/** One T cell in the lens, from the centre of the lens. */
export interface CellPose {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  /** Turn of its CARs in degrees. */
  readonly turn: number;
  /** 1 once it is there: before, it is still part of the cell that it will come from. */
  readonly there: number;
  /** How far its CARs have grown, all nine one after another. 1: it carries them. */
  readonly cars: number;
  /** How far it has divided: 0 one cell, 1 about to part. */
  readonly split: number;
  /** Direction in which it divides, in degrees. */
  readonly axis: number;
  /** Of a cell that has just parted: how far the CARs have grown on the side where the other one was. 1 in every other cell. */
  readonly healed: number;
  /** Direction of that side, before the turn of the CARs, in degrees. */
  readonly healing: number;
}

/** A delivery virus in the lens. */
export interface VirusPose {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly turn: number;
  readonly shown: number;
}

/** A face that has a place to look from its usual one, in shares of a full glance, and may blink. */
export interface FacePose {
  readonly lookX: number;
  readonly lookY: number;
  readonly blink: number;
  /** 0 calm, 1 smile. */
  readonly smile: number;
}

/** Everything that can change in step 2. Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface EngineeringPose {
  readonly lens: LensBeam & { readonly ring: number };
  readonly cells: readonly CellPose[];
  /** Degrees by which the CARs of the T cell turn, looking. */
  readonly carsLook: number;
  /** Warm light behind the middle of the lens, and the dotted ring on which the many cells stand. */
  readonly glow: number;
  readonly ringDots: number;
  readonly viruses: readonly VirusPose[];
  readonly docking: VirusPose;
  readonly plan: {
    /** How far it has slid out of the virus, into the cell. */
    readonly slid: number;
    /** How far the whole of it has come to rest in the nucleus. */
    readonly rested: number;
    readonly bright: number;
    /** 1 large, as one new thing; 0 as small as in every cell that carries CARs. */
    readonly large: number;
  };
  readonly beads: { readonly gone: number; readonly shown: number };
  readonly technician: FacePose;
  readonly checklist: { readonly thirdTick: number };
  readonly bag: {
    /** Degrees of its tray. */
    readonly rock: number;
    readonly cars: number;
    /** Cells that have been added to the first seven. */
    readonly added: number;
  };
  /** The small bag from which the delivery virus runs in. */
  readonly feed: { readonly away: number };
  readonly lab: { readonly away: number };
  readonly home: { readonly here: number };
  readonly patient: FacePose & {
    readonly arm: ArmPose;
    /** 1 while the phone is in the hand. */
    readonly holdsPhone: number;
    readonly warm: number;
    /** Units by which the shoulders have dropped. */
    readonly eased: number;
  };
  readonly caregiver: FacePose & { readonly arm: ArmPose };
  /** How far something dims, to 60 % at 1, while another thing matters. */
  readonly dimmed: {
    readonly lab: number;
    /** What only drifts by in the lens: viruses, other cells. */
    readonly drifting: number;
    readonly people: number;
    readonly planner: number;
  };
  readonly planner: { readonly days: number; readonly band: number };
  readonly words: Readonly<
    Record<
      | 'deliveryVirus'
      | 'newPlan'
      | 'tCell'
      | 'car'
      | 'plan'
      | 'ownCell'
      | 'becomesTwo'
      | 'manyCells'
      | 'weeks'
      | 'feverOrWorse'
      | 'callTeam'
      | 'scale',
      number
    >
  >;
}

/** Cells in the last picture of the lens: one in the middle, eleven round it in landscape, ten in portrait. */
const CELLS: Record<Shape, number> = { landscape: 12, portrait: 11 };

const cell = ({ x, y, s }: LensSpot, there: number): CellPose => ({
  x,
  y,
  s,
  turn: 0,
  there,
  cars: 0,
  split: 0,
  axis: 0,
  healed: 1,
  healing: 0,
});
const face = (lookX: number, lookY: number, smile: number): FacePose => ({ lookX, lookY, blink: 0, smile });

/** The lab before the lens opens; T cells swim in the bag, the virus is about to run in. */
export function startingPose(shape: Shape): EngineeringPose {
  const { ox, oy } = LENS[shape];
  const first = [T_CELL[shape], ...NEIGHBORS[shape].first];
  const unborn = Array.from({ length: CELLS[shape] - first.length }, () => cell({ x: 0, y: 0, s: 0.4, turn: 0 }, 0));
  return {
    lens: { cx: ox, cy: oy, r: 0, ox, oy, ring: 0 },
    cells: [...first.map((spot) => cell(spot, 1)), ...unborn],
    carsLook: 0,
    glow: 0,
    ringDots: 0,
    viruses: VIRUSES[shape].free.map(({ from }) => ({ ...from, shown: 1 })),
    docking: { ...VIRUSES[shape].docks.from, shown: 1 },
    plan: { slid: 0, rested: 0, bright: 0, large: 1 },
    beads: { gone: 0, shown: 0 },
    technician: face(-0.95, 0.2, 1),
    checklist: { thirdTick: 0 },
    bag: { rock: -4, cars: 0, added: 0 },
    feed: { away: 0 },
    lab: { away: 0 },
    home: { here: 0 },
    patient: { ...face(0, 0, 0), arm: { ...ARMS.patientInLap }, holdsPhone: 0, warm: 0, eased: 0 },
    caregiver: { ...face(-0.3, 0, 0), arm: { ...ARMS.caregiverInLap } },
    dimmed: { lab: 0, drifting: 0, people: 0, planner: 0 },
    planner: { days: 0, band: 0 },
    words: {
      deliveryVirus: 0,
      newPlan: 0,
      tCell: 0,
      car: 0,
      plan: 0,
      ownCell: 0,
      becomesTwo: 0,
      manyCells: 0,
      weeks: 0,
      feverOrWorse: 0,
      callTeam: 0,
      scale: 0,
    },
  };
}
