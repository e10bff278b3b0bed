import type { ArmPose } from '../cast/arm-pose.ts';
import type { LensBeam } from '../cast/lens-frame.ts';
import { polar } from '../cast/svg-markup.ts';
import { beat, defineScore, type Choreography, type Score } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import { DAUGHTER_DISTANCE, DAUGHTER_SCALE, DAUGHTER_TURNS, HALF_DIVIDED } from './dividing.ts';
import { ARMS } from './sofa-arms.ts';
import { LENS, MANY, NEIGHBORS, T_CELL, VIRUSES, WEEKS_GONE, type LensSpot, type ManyCells } from './places.ts';

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
function startingPose(shape: Shape): EngineeringPose {
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

type Word = keyof EngineeringPose['words'];
const showWord = (move: Choreography, pose: EngineeringPose, word: Word, at: number, shown: 0 | 1 = 1): void => {
  move.to(pose.words, { [word]: shown }, { at, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { blink: 1 }, { at, lasts: 0.09, ease: 'sine' });
  move.to(who, { blink: 0 }, { at: at + 0.11, lasts: 0.12, ease: 'sine' });
};

/** The tray rocks and comes to rest where it began. */
function rockTray(move: Choreography, pose: EngineeringPose, times: number): void {
  for (let i = 0; i < times; i += 1) {
    move.to(pose.bag, { rock: 3 }, { at: i * 5, lasts: 2.4, ease: 'sine' });
    move.to(pose.bag, { rock: -4 }, { at: i * 5 + 2.5, lasts: 2.4, ease: 'sine' });
  }
}

const newInstructions = beat<EngineeringPose, 'new-instructions'>(
  'new-instructions',
  12,
  (move, pose, shape) => {
    const { cx, cy, r } = LENS[shape];
    const { free, docks } = VIRUSES[shape];
    rockTray(move, pose, 2);

    // The technician looks from the list to the bag; the lens opens there.
    move.to(pose.technician, { lookX: 0, lookY: 0 }, { at: 0.2, lasts: 0.8 });
    move.to(pose.lens, { ring: 1 }, { at: 0.9, lasts: 0.5, ease: 'out' });
    move.to(pose.lens, { cx, cy, r }, { at: 1.4, lasts: 1.4 });
    showWord(move, pose, 'scale', 2.8);
    showWord(move, pose, 'tCell', 3.1);

    // Viruses drift in and pass by: they do not seek the cell.
    free.forEach(({ past, floats }, i) => {
      const virus = pose.viruses[i];
      if (!virus) return;
      move.to(virus, past, { at: 2.6 + i * 0.22, lasts: 1.5, ease: 'sine' });
      move.to(virus, floats, { at: 4.1 + i * 0.22, lasts: 1.5, ease: 'sine' });
      move.to(virus, { x: floats.x + 7, y: floats.y - 6 }, { at: 6.4 + i * 0.3, lasts: 2, ease: 'sine' });
      move.to(virus, { x: floats.x, y: floats.y }, { at: 8.7 + i * 0.3, lasts: 2, ease: 'sine' });
    });
    showWord(move, pose, 'deliveryVirus', 4.8);
    blink(move, pose.technician, 4.4);

    // One docks.
    move.to(pose.docking, docks.past, { at: 3.6, lasts: 1.6, ease: 'sine' });
    move.to(pose.docking, { ...docks.floats, x: docks.floats.x + 5, y: docks.floats.y + 4 }, { at: 5.3, lasts: 0.9 });
    move.to(pose.docking, { x: docks.floats.x, y: docks.floats.y }, { at: 6.2, lasts: 0.4, ease: 'sine' });

    // Its plan slides into the cell.
    move.to(pose.plan, { slid: 1 }, { at: 6.7, lasts: 2.2 });
    move.to(pose.docking, { shown: 0.72 }, { at: 7.6, lasts: 1.4 });
    showWord(move, pose, 'newPlan', 9);
    move.to(pose.plan, { bright: 1 }, { at: 8.9, lasts: 0.6, ease: 'out' });
    move.to(pose.plan, { bright: 0 }, { at: 9.6, lasts: 0.9 });
    blink(move, pose.technician, 9.8);
  },
  { before: 3.4 },
);

const sensorGrows = beat<EngineeringPose, 'sensor-grows'>(
  'sensor-grows',
  12,
  (move, pose, shape) => {
    const { free, docks } = VIRUSES[shape];
    rockTray(move, pose, 2);

    // The empty shell drifts off, the plan comes to rest, the feeding bag goes.
    move.to(pose.docking, docks.leaves, { at: 0, lasts: 1.8 });
    move.to(pose.docking, { shown: 0.34 }, { at: 0.2, lasts: 1.2 });
    move.to(pose.plan, { rested: 1 }, { at: 0, lasts: 1.5 });
    move.to(pose.feed, { away: 1 }, { at: 0.2, lasts: 1.3 });
    free.forEach(({ leaves }, i) => {
      const virus = pose.viruses[i];
      if (!virus) return;
      const stays = Math.hypot(leaves.x, leaves.y) < LENS[shape].r;
      move.to(virus, { ...leaves, shown: stays ? 0.34 : 0.7 }, { at: i * 0.12, lasts: 2.4, ease: 'sine' });
    });
    NEIGHBORS[shape].later.forEach((later, i) => {
      const neighbor = pose.cells[i + 1];
      if (neighbor)
        move.to(neighbor, { x: later.x, y: later.y, s: later.s }, { at: 0.3 + i * 0.3, lasts: 3.4, ease: 'sine' });
    });

    // The plan lights up; gold beads carry its message to the edge.
    move.to(pose.plan, { bright: 1 }, { at: 1.6, lasts: 0.6, ease: 'out' });
    showWord(move, pose, 'plan', 1.8);
    move.to(pose.beads, { shown: 1 }, { at: 2, lasts: 0.4, ease: 'out' });
    move.to(pose.beads, { gone: 1 }, { at: 2, lasts: 2.4, ease: 'steady' });
    move.to(pose, { glow: 1 }, { at: 3, lasts: 1.6 });
    move.to(pose.plan, { bright: 0.4 }, { at: 3.2, lasts: 1 });

    // Nine sensors grow, then look round.
    const [hero, ...others] = pose.cells;
    if (hero) move.to(hero, { cars: 1 }, { at: 4.2, lasts: 2, ease: 'steady' });
    showWord(move, pose, 'car', 6.2);
    move.to(pose, { carsLook: 6 }, { at: 6.4, lasts: 0.5, ease: 'sine' });
    move.to(pose, { carsLook: -6 }, { at: 6.9, lasts: 0.7, ease: 'sine' });
    move.to(pose, { carsLook: 0 }, { at: 7.6, lasts: 0.5, ease: 'sine' });

    // The two others show theirs; cells that come later come with them.
    others.forEach((other, i) => {
      if (i < NEIGHBORS[shape].later.length)
        move.to(other, { cars: 1 }, { at: 7.8 + i * 0.5, lasts: 1.6, ease: 'steady' });
      else move.now(other, { cars: 1 }, 9);
    });
    move.to(pose.bag, { cars: 1 }, { at: 8.4, lasts: 1 });
    showWord(move, pose, 'ownCell', 9.7);
    move.to(pose.technician, { lookY: -0.15 }, { at: 8.4, lasts: 0.7 });
    blink(move, pose.technician, 3.2);
    blink(move, pose.technician, 9.3);
  },
  { before: 1.8 },
);

/** Where a cell stands while its moves are being written down. */
interface Standing {
  x: number;
  y: number;
  s: number;
  turn: number;
}

/** Writes down how cells divide and drift, keeping track of where each of them stands. */
function cellMoves(move: Choreography, pose: EngineeringPose, shape: Shape) {
  const standing: Standing[] = pose.cells.map(({ x, y, s }) => ({ x, y, s, turn: 0 }));
  NEIGHBORS[shape].later.forEach((later, i) => (standing[i + 1] = { x: later.x, y: later.y, s: later.s, turn: 0 }));
  const get = (i: number): readonly [CellPose, Standing] => {
    const [actor, stands] = [pose.cells[i], standing[i]];
    if (!actor || !stands) throw new Error(`step 2 has no cell ${String(i)}.`);
    return [actor, stands];
  };
  /** Turn nearest to the present one at which nine CARs look the same as at `wanted`. */
  const nearest = (now: number, wanted: number): number => now + ((((wanted - now) % 40) + 60) % 40) - 20;
  const drift = (i: number, to: Partial<Standing>, at: number, lasts: number): void => {
    const [actor, stands] = get(i);
    Object.assign(stands, to);
    move.to(actor, { ...to }, { at, lasts });
  };
  /** Turns a cell's CARs so that it can divide along `axis`, and begins. Takes no part in drifting. */
  const begin = (i: number, axis: number, at: number, lasts: number, upTo = 1): void => {
    const [actor, stands] = get(i);
    const turned = nearest(stands.turn, axis);
    if (Math.abs(turned - stands.turn) > 0.5)
      move.to(actor, { turn: turned }, { at: at - 0.3, lasts: 0.28, ease: 'sine' });
    stands.turn = turned;
    move.now(actor, { axis }, at);
    move.to(actor, { split: upTo }, { at, lasts });
  };
  /** One cell becomes two: `i` stays at the back of the axis, `child` comes out in its direction. */
  const divide = (i: number, child: number, axis: number, at: number, lasts: number): void => {
    begin(i, axis, at, lasts);
    const [actor, stands] = get(i);
    const [born, bornStands] = get(child);
    const [dx, dy] = polar(axis, DAUGHTER_DISTANCE * stands.s);
    const s = stands.s * DAUGHTER_SCALE;
    Object.assign(bornStands, { x: stands.x + dx, y: stands.y + dy, s, turn: axis + DAUGHTER_TURNS.right });
    Object.assign(stands, { x: stands.x - dx, y: stands.y - dy, s, turn: axis + DAUGHTER_TURNS.left });
    move.now(actor, { ...stands, split: 0, healed: 0, healing: -DAUGHTER_TURNS.left }, at + lasts);
    move.now(born, { ...bornStands, there: 1, healed: 0, healing: 180 - DAUGHTER_TURNS.right }, at + lasts);
    for (const part of [actor, born]) move.to(part, { healed: 1 }, { at: at + lasts + 0.1, lasts: 0.55, ease: 'out' });
  };
  return { drift, begin, divide };
}

/** Numbers of the cells in the pose: the first three are there from the beginning. */
const N = {
  middle: 0,
  lowLeft: 1,
  lowRight: 2,
  right: 3,
  left: 4,
  farRight: 5,
  fromLowLeft: 6,
  fromLowRight: 7,
  top: 8,
  upLeft: 9,
  upRight: 10,
  fromTop: 11,
} as const satisfies Record<keyof ManyCells, number>;

const theyMultiply = beat<EngineeringPose, 'they-multiply'>(
  'they-multiply',
  12,
  (move, pose, shape) => {
    const ends = MANY[shape];
    const upright = shape === 'portrait';
    const { drift, begin, divide } = cellMoves(move, pose, shape);
    const settle = (name: keyof ManyCells, at: number, lasts: number): void => {
      const { x, y, s } = ends[name];
      drift(N[name], { x, y, s }, at, lasts);
    };
    rockTray(move, pose, 2);

    // The view in the lens steps back: there is room for many.
    move.to(pose.plan, { large: 0 }, { at: 0, lasts: 0.9 });
    move.to(pose.beads, { shown: 0 }, { at: 0, lasts: 0.5, ease: 'out' });
    [...pose.viruses, pose.docking].forEach((virus) => {
      move.to(virus, { shown: 0 }, { at: 0, lasts: 0.8 });
    });
    settle('middle', 0.1, 1.3);
    drift(N.lowLeft, { x: upright ? -190 : -222, y: upright ? 232 : 212, s: 0.44 }, 0.1, 1.3);
    drift(N.lowRight, { x: upright ? 150 : 120, y: 230, s: 0.44 }, 0.1, 1.3);

    // One becomes two, slowly, so that it can be seen.
    divide(N.middle, N.right, ends.middle.turn, 1.7, 1.9);
    showWord(move, pose, 'becomesTwo', 1.9);
    drift(N.middle, { x: -104, y: 2, s: 0.56 }, 3.65, 0.7);
    drift(N.right, { x: 128, y: -16, s: 0.56 }, 3.65, 0.7);

    // Two become four, and the others divide too.
    showWord(move, pose, 'becomesTwo', 3.75, 0);
    divide(N.lowLeft, N.fromLowLeft, upright ? 40 : 244, 4.4, 1);
    divide(N.lowRight, N.fromLowRight, -24, 4.4, 1);
    divide(N.middle, N.left, 176, 4.5, 1);
    divide(N.right, N.farRight, 34, 4.5, 1);
    settle('lowLeft', 5.45, 1);
    settle('fromLowLeft', 5.45, 1);
    settle('lowRight', 5.45, 1);
    settle('fromLowRight', 5.45, 1);
    drift(N.left, { x: ends.left.x + 16, y: upright ? -34 : -66, s: 0.44 }, 5.55, 1);
    settle('farRight', 5.55, 1);
    drift(N.middle, { x: ends.middle.x - 20, y: ends.middle.y, s: 0.6 }, 5.55, 0.6);
    drift(N.right, { x: upright ? 176 : 190, y: upright ? -136 : -90, s: 0.46 }, 5.55, 0.6);

    // Four become eight, and more.
    divide(N.middle, N.top, -96, 6.35, 0.9);
    divide(N.right, N.upRight, -82, 6.35, 0.9);
    divide(N.left, N.upLeft, 284, 6.9, 0.9);
    settle('right', 7.3, 1);
    settle('upRight', 7.3, 0.9);
    settle('middle', 7.3, 1.1);
    settle('upLeft', 7.85, 0.9);
    settle('left', 7.85, 0.7);
    if (upright) {
      settle('top', 7.3, 1);
    } else {
      drift(N.top, { x: ends.top.x + 50, y: ends.top.y, s: 0.46 }, 7.3, 0.7);
      divide(N.top, N.fromTop, -8, 8.1, 0.8);
      settle('fromTop', 8.95, 0.8);
      settle('top', 8.95, 0.7);
    }
    move.to(pose, { ringDots: 1 }, { at: 7.4, lasts: 1.2 });

    // The bag fills with them, and the third box on the list is ticked.
    move.to(pose.bag, { added: 7 }, { at: 3.6, lasts: 5, ease: 'steady' });
    move.to(pose.technician, { lookX: -0.9, lookY: 0.2 }, { at: 7.8, lasts: 0.6 });
    move.to(pose.checklist, { thirdTick: 1 }, { at: 8.4, lasts: 0.5, ease: 'out' });
    move.to(pose.technician, { lookX: -0.08, lookY: 0 }, { at: 9.3, lasts: 0.7 });
    showWord(move, pose, 'manyCells', 9.4);
    blink(move, pose.technician, 3.8);
    blink(move, pose.technician, 10.4);

    // They have not stopped: three are dividing still.
    begin(N.middle, ends.middle.turn, 8.8, 1.6, HALF_DIVIDED);
    begin(N.upRight, ends.upRight.turn, 9, 1.5, HALF_DIVIDED);
    begin(N.lowLeft, ends.lowLeft.turn, 9.3, 1.5, HALF_DIVIDED);
    showWord(move, pose, 'becomesTwo', 10.4);
  },
  { before: 1.5 },
);

const whoToCall = beat<EngineeringPose, 'who-to-call'>('who-to-call', 11, (move, pose, shape) => {
  const { ox, oy } = LENS[shape];

  // The lens closes; home comes round the same window.
  move.now(pose.words, { scale: 0 }, 0);
  move.to(pose.lens, { cx: ox, cy: oy, r: 0 }, { at: 0, lasts: 1.2 });
  move.to(pose.lens, { ring: 0 }, { at: 1, lasts: 0.25, ease: 'out' });
  move.to(pose.lab, { away: 1 }, { at: 1.1, lasts: 1.3 });
  move.to(pose.home, { here: 1 }, { at: 1.1, lasts: 1.3 });
  showWord(move, pose, 'scale', 1.4);
  showWord(move, pose, 'scale', 3.6, 0);
  blink(move, pose.caregiver, 2.6);

  // Weeks go by.
  move.to(pose.planner, { days: WEEKS_GONE * 7 }, { at: 2.4, lasts: 2.2, ease: 'steady' });
  move.to(pose.planner, { band: 1 }, { at: 4.1, lasts: 0.7 });
  showWord(move, pose, 'weeks', 4.5);

  // The patient feels warm, touches the brow, looks at the thermometer.
  move.to(pose.patient, { lookX: 0.7, lookY: 0.3 }, { at: 4.4, lasts: 0.6 });
  move.to(pose.patient.arm, ARMS.patientToBrow, { at: 4.5, lasts: 0.9 });
  move.to(pose.patient, { warm: 1 }, { at: 4.6, lasts: 0.8 });
  move.to(pose.caregiver, { lookX: 0 }, { at: 5, lasts: 0.5 });
  showWord(move, pose, 'feverOrWorse', 5.2);
  move.to(pose.patient.arm, ARMS.patientInLap, { at: 6, lasts: 0.7 });

  // The patient takes the phone; the caregiver's hand closes on the other hand.
  move.to(pose.patient, { lookX: -0.2, lookY: 0.5 }, { at: 5.9, lasts: 0.6 });
  move.now(pose.patient, { holdsPhone: 1 }, 6.75);
  move.to(pose.patient.arm, ARMS.patientPhones, { at: 6.85, lasts: 1 });
  move.to(pose.patient, { lookX: 0, lookY: 0 }, { at: 7.1, lasts: 0.7 });
  move.to(pose.caregiver.arm, ARMS.caregiverHolds, { at: 7, lasts: 1 });
  showWord(move, pose, 'callTeam', 7.9);

  // Somebody has answered.
  move.to(pose.patient, { eased: 3 }, { at: 8.6, lasts: 0.9, ease: 'sine' });
  move.to(pose.patient, { smile: 0.6, warm: 0.6 }, { at: 8.6, lasts: 0.9 });
  move.to(pose.caregiver, { smile: 1 }, { at: 8.9, lasts: 0.7 });
  blink(move, pose.patient, 9.3);
  blink(move, pose.caregiver, 9.9);
});

/** Step 2: the lab changes T cells into CAR T cells, and the patient knows whom to call in the weeks of waiting. */
export const engineeringScore: Score<EngineeringPose, '2-engineering'> = defineScore({
  step: '2-engineering',
  startingPose,
  beats: [newInstructions, sensorGrows, theyMultiply, whoToCall],
});
