import { beat, defineScore, type Choreography } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import { SENT, SIGNALS } from './group-art.ts';
import { CAR_ANGLES, FLAG_ANGLES, MEMBERS, type Member } from './places.ts';

/** What the disc beside "Look for" shows. */
export type Sought = Member | 'carTCell';

/** Everything that can change in "Meet the cast". Numbers without another meaning run from 0 (not, none) to 1 (fully). */
export interface MeetTheCastPose {
  /** Which small card has the gold edge: 0 to 4, between two cards while it moves. */
  readonly ring: { readonly at: number };
  readonly icon: { readonly shows: Sought; readonly grown: number };
  readonly tCell: {
    readonly forward: number;
    readonly dx: number;
    readonly dy: number;
    /** Degrees. */
    readonly turn: number;
    readonly cars: readonly { readonly grown: number }[];
  };
  readonly cancerCell: {
    readonly forward: number;
    readonly swell: number;
    readonly turn: number;
    readonly flags: readonly { readonly up: number }[];
  };
  readonly macrophage: {
    readonly forward: number;
    readonly arms: readonly { readonly reach: number }[];
    readonly sent: readonly { readonly along: number }[];
    readonly sentShown: number;
  };
  readonly signals: {
    readonly forward: number;
    /** How far the two cells at the edges of the picture have come in. */
    readonly cells: number;
    readonly along: readonly { readonly share: number }[];
  };
  readonly medicine: {
    readonly forward: number;
    readonly cell: number;
    readonly settled: number;
    /** Units by which the antibody sinks as it settles. */
    readonly dip: number;
    readonly glided: number;
    readonly calmed: number;
  };
  readonly words: Readonly<
    Record<'card' | 'changed' | 'car' | 'flag' | 'dock' | 'il6' | 'blocker' | 'steroid' | 'scale', number>
  >;
}

const ARM_COUNT = 6;
/** How far an arm is out when the others reach, and how far it reaches itself. */
const ARM_REACH = { home: 1, out: 2.1, after: 1.15 } as const;

const many = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

/** Five cards; the T cell has come forward. */
function startingPose(): MeetTheCastPose {
  return {
    ring: { at: 0 },
    icon: { shows: 'tCell', grown: 1 },
    tCell: { forward: 1, dx: 0, dy: 0, turn: 0, cars: many(CAR_ANGLES.length, () => ({ grown: 0 })) },
    cancerCell: { forward: 0, swell: 0, turn: 0, flags: many(FLAG_ANGLES.length, () => ({ up: 0.45 })) },
    macrophage: {
      forward: 0,
      arms: many(ARM_COUNT, () => ({ reach: ARM_REACH.home })),
      sent: many(SENT.length, () => ({ along: 0 })),
      sentShown: 0,
    },
    signals: { forward: 0, cells: 0, along: many(SIGNALS.length, () => ({ share: 0 })) },
    medicine: { forward: 0, cell: 0, settled: 0, dip: 0, glided: 0, calmed: 0 },
    words: { card: 1, changed: 0, car: 0, flag: 0, dock: 0, il6: 0, blocker: 0, steroid: 0, scale: 1 },
  };
}

const showWord = (
  move: Choreography,
  pose: MeetTheCastPose,
  word: keyof MeetTheCastPose['words'],
  at: number,
): void => {
  move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
};

/**
 * The gold edge goes to a card, and its words and icon come up on the large card. Takes 1.4 seconds.
 *
 * In portrait the actors cross the words on their way, so the words wait until they have passed.
 */
function turnTo(move: Choreography, pose: MeetTheCastPose, member: Member, shape: Shape): void {
  const clear = shape === 'portrait' ? 1.05 : 0.4;
  move.now(pose.words, { card: 0 }, 0);
  move.now(pose.icon, { shows: member, grown: 0 }, 0);
  move.to(pose.ring, { at: MEMBERS.indexOf(member) }, { at: 0.1, lasts: 0.9 });
  move.to(pose.words, { card: 1 }, { at: clear, lasts: 0.3, ease: 'out' });
  move.to(pose.icon, { grown: 1 }, { at: 0.9, lasts: 0.4, ease: 'overshoot' });
}

/** An actor or a group comes forward from its card. */
const comeForward = (move: Choreography, who: { readonly forward: number }, at: number): void => {
  move.to(who, { forward: 1 }, { at, lasts: 1.3 });
};

/** The one before goes back to its card. */
const goHome = (move: Choreography, who: { readonly forward: number }): void => {
  move.to(who, { forward: 0 }, { at: 0.1, lasts: 1.1 });
};

const tCell = beat<MeetTheCastPose, 't-cell'>(
  't-cell',
  10,
  (move, pose) => {
    // It drifts, with small changes of course, and its fringe sways.
    move.to(pose.tCell, { dx: -30, dy: -12 }, { at: 0.6, lasts: 1.5, ease: 'sine' });
    move.to(pose.tCell, { dx: 24, dy: 12 }, { at: 2.1, lasts: 1.8, ease: 'sine' });
    move.to(pose.tCell, { dx: 0, dy: 0 }, { at: 3.9, lasts: 1.4, ease: 'sine' });
    move.to(pose.tCell, { turn: 4 }, { at: 0.6, lasts: 1.2, ease: 'sine' });
    move.to(pose.tCell, { turn: -4 }, { at: 1.8, lasts: 1.6, ease: 'sine' });
    move.to(pose.tCell, { turn: 0 }, { at: 3.4, lasts: 1.2, ease: 'sine' });

    // The new sensors grow one after another: now it is a CAR T cell.
    move.each(pose.tCell.cars, () => ({ grown: 1 }), { at: 5.4, lasts: 0.6, apart: 0.12, ease: 'overshoot' });
    move.to(pose.icon, { grown: 0 }, { at: 6, lasts: 0.2, ease: 'out' });
    move.to(pose.words, { changed: 1 }, { at: 6.2, lasts: 0.4 });
    move.now(pose.icon, { shows: 'carTCell' }, 6.25);
    move.to(pose.icon, { grown: 1 }, { at: 6.3, lasts: 0.4, ease: 'overshoot' });
    showWord(move, pose, 'car', 7.1);
    move.to(pose.tCell, { turn: 5 }, { at: 7.2, lasts: 0.7, ease: 'sine' });
    move.to(pose.tCell, { turn: -4 }, { at: 7.9, lasts: 0.8, ease: 'sine' });
    move.to(pose.tCell, { turn: 0 }, { at: 8.7, lasts: 0.7, ease: 'sine' });
  },
  { before: 4.5 },
);

const cancerCell = beat<MeetTheCastPose, 'cancer-cell'>(
  'cancer-cell',
  8.5,
  (move, pose, shape) => {
    turnTo(move, pose, 'cancerCell', shape);
    move.now(pose.words, { car: 0, changed: 0 }, 0);
    goHome(move, pose.tCell);
    comeForward(move, pose.cancerCell, 0.3);

    // It breathes heavily, and its flags stand up one by one.
    move.to(pose.cancerCell, { swell: 1, turn: -3 }, { at: 1.9, lasts: 1.5, ease: 'sine' });
    move.to(pose.cancerCell, { swell: 0, turn: 3 }, { at: 3.4, lasts: 1.5, ease: 'sine' });
    move.to(pose.cancerCell, { swell: 1, turn: -2 }, { at: 4.9, lasts: 1.5, ease: 'sine' });
    move.to(pose.cancerCell, { swell: 0, turn: 0 }, { at: 6.4, lasts: 1.5, ease: 'sine' });
    move.each(pose.cancerCell.flags, () => ({ up: 1 }), { at: 2.3, lasts: 0.6, apart: 0.24, ease: 'overshoot' });
    showWord(move, pose, 'flag', 5);
  },
  { before: 2.2 },
);

const macrophage = beat<MeetTheCastPose, 'macrophage'>(
  'macrophage',
  10,
  (move, pose, shape) => {
    turnTo(move, pose, 'macrophage', shape);
    move.now(pose.words, { flag: 0 }, 0);
    goHome(move, pose.cancerCell);
    comeForward(move, pose.macrophage, 0.3);

    // One arm reaches after another.
    const { out, after } = ARM_REACH;
    move.each(pose.macrophage.arms, () => ({ reach: out }), { at: 1.9, lasts: 1.2, apart: 0.85, ease: 'sine' });
    move.each(pose.macrophage.arms, () => ({ reach: after }), { at: 3.1, lasts: 1.3, apart: 0.85, ease: 'sine' });
    showWord(move, pose, 'dock', 3.4);

    // It adds signals of its own.
    move.now(pose.macrophage, { sentShown: 1 }, 4.4);
    move.each(pose.macrophage.sent, () => ({ along: 1 }), { at: 4.4, lasts: 1.8, apart: 0.9, ease: 'out' });
  },
  { before: 2 },
);

const signal = beat<MeetTheCastPose, 'signal'>(
  'signal',
  9,
  (move, pose, shape) => {
    turnTo(move, pose, 'signal', shape);
    move.now(pose.words, { dock: 0 }, 0);
    move.to(pose.macrophage, { sentShown: 0 }, { at: 0, lasts: 0.4 });
    goHome(move, pose.macrophage);
    move.to(pose.signals, { cells: 1 }, { at: 0.5, lasts: 1.2 });
    comeForward(move, pose.signals, 0.6);

    // The signals leave one cell, travel, and one of them lands on the other cell.
    move.each(pose.signals.along, () => ({ share: 1 }), { at: 2.4, lasts: 2.6, apart: 0.4, ease: 'out' });
    showWord(move, pose, 'il6', 6.6);
  },
  { before: 2.3 },
);

const medicine = beat<MeetTheCastPose, 'medicine'>(
  'medicine',
  10,
  (move, pose, shape) => {
    turnTo(move, pose, 'medicine', shape);
    move.now(pose.words, { il6: 0 }, 0);
    goHome(move, pose.signals);
    move.to(pose.signals, { cells: 0 }, { at: 0.1, lasts: 0.9 });
    move.to(pose.medicine, { cell: 1 }, { at: 0.9, lasts: 1.2 });
    comeForward(move, pose.medicine, 0.3);

    // The signal blocker settles on two landing spots, and then stays still.
    move.to(pose.medicine, { settled: 1 }, { at: 2.5, lasts: 1.7 });
    move.to(pose.medicine, { dip: 4 }, { at: 4.2, lasts: 0.2, ease: 'sine' });
    move.to(pose.medicine, { dip: 0 }, { at: 4.4, lasts: 0.3, ease: 'sine' });
    showWord(move, pose, 'blocker', 4.8);

    // The steroid glides into the cell, which calms down.
    move.to(pose.medicine, { glided: 1 }, { at: 5.6, lasts: 1.7 });
    move.to(pose.medicine, { calmed: 1 }, { at: 7.1, lasts: 1.3 });
    showWord(move, pose, 'steroid', 7.5);
  },
  { before: 2.3 },
);

/** Five of the cast come forward, one in each beat, and show what they do. */
export const meetTheCastScore = defineScore({
  step: 'meet-the-cast',
  startingPose,
  beats: [tCell, cancerCell, macrophage, signal, medicine],
});
