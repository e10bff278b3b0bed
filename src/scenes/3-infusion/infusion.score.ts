import type { LensBeam } from '../cast/lens-frame.ts';
import { beat, defineScore, type Choreography, type Score, type When } from '../stage/score.ts';
import { startingPose, type FacePose, type InfusionPose, type LensPose } from './infusion-pose.ts';
import { HALF_PALE } from './lens-worlds.ts';
import { CAREGIVER_ARM, LENSES, NURSE_ARM_HANGS, NURSE_OUT, PLACES, type Places } from './places.ts';

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

/** What is not part of the beat steps back, or comes forward again. */
function dim(
  move: Choreography,
  pose: InfusionPose,
  who: readonly (keyof InfusionPose['dimmed'])[],
  how: 'back' | 'forward',
  at: number,
): void {
  const amount = how === 'back' ? 1 : 0;
  move.to(pose.dimmed, Object.fromEntries(who.map((each) => [each, amount])), { at, lasts: 0.6, ease: 'sine' });
}

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

    // Into the blood: the room steps back; white cells pale, one after another, and leave places that are free.
    dim(move, pose, ['room', 'caregiver', 'nurse'], 'back', 3.7);
    dim(move, pose, ['week'], 'back', 4.6);
    openLens(move, pose.blood, LENSES[shape].blood, 3.6);
    showWord(move, pose, 'scale', 5.1);
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
    dim(move, pose, ['room', 'caregiver', 'nurse', 'week'], 'forward', 0.2);
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

    dim(move, pose, ['room', 'week', 'caregiver', 'nurse'], 'back', 4.1);

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
    dim(move, pose, ['nurse2'], 'back', 7.6);
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

    move.now(pose.dimmed, { nurse: 0, nurse2: 0 }, 1.75);
    dim(move, pose, ['stand'], 'back', 2.1);

    // Small cells travel from the arm through the whole body.
    move.to(pose.patient.face, { lookX: 0.5, lookY: 0.5, tilt: 2 }, { at: 1.2, lasts: 0.8 });
    move.to(pose.map, { drawn: 1 }, { at: 1.7, lasts: 2.6 });
    move.each(pose.bodyCells, () => ({ along: 1 }), { at: 2, lasts: 2.2, apart: 0.2 });
    showWord(move, pose, 'throughBody', 4.4);

    // In the lens they part where the vessel forks, looking for their marker.
    openLens(move, pose.vessel, LENSES[shape].vessel, 4.2);
    showWord(move, pose, 'scale', 5.7);
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

    move.now(pose.dimmed, { ready: 1 }, 0.7);
    move.now(pose.dimmed, { week: 0, stand: 0 }, 1.8);
    dim(move, pose, ['caregiver'], 'forward', 1.1);

    // They look at each other.
    move.to(pose.patient.face, { lookX: -0.7, lookY: 0.1, tilt: -4 }, { at: 1.3, lasts: 0.7 });
    move.to(pose.caregiver.face, { tilt: 3 }, { at: 1.6, lasts: 0.6 });
    move.to(pose.caregiver, { squeeze: 1 }, { at: 2.1, lasts: 0.5, ease: 'sine' });
    move.to(pose.caregiver, { squeeze: 0 }, { at: 2.7, lasts: 0.6, ease: 'sine' });
    showWord(move, pose, 'caregiverStays', 2.2);

    // It is a short walk from the center, seen through the window; then the room steps back.
    dim(move, pose, ['room'], 'forward', 2.7);
    move.to(pose.home, { way: 1 }, { at: 3.2, lasts: 1.8 });
    showWord(move, pose, 'closeToCenter', 4.8);
    dim(move, pose, ['room'], 'back', 5.6);

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
    dim(move, pose, ['ready'], 'forward', 7);
    move.each(pose.ready, () => ({ lit: 1 }), { at: 7.4, lasts: 0.45, apart: 0.5, ease: 'out' });
    move.each(pose.ready, () => ({ lit: 0 }), { at: 7.95, lasts: 0.6, apart: 0.5 });
    showWord(move, pose, 'readyAtHand', 8.8);
    blink(move, pose.caregiver.face, 9.2);

    // The picture holds on the two, hand in hand.
    dim(move, pose, ['ready'], 'back', 9.9);
  },
  { before: 2 },
);

/** Step 3: chemo makes room, the cells go into the vein and through the body, and a plan stands. */
export const infusionScore: Score<InfusionPose, '3-infusion'> = defineScore({
  step: '3-infusion',
  startingPose,
  beats: [makingRoom, checkedIntoVein, throughTheBlood, yourPlan],
});
