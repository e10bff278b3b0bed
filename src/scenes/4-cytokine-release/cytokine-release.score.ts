import { MACROPHAGE_REACH } from '../cast/macrophage.ts';
import { beat, defineScore, type Choreography, type Score, type When } from '../stage/score.ts';
import type { Shape } from '../stage/shape.ts';
import { BEDSIDE, BODY_LENS, NURSE_ARMS, worldAt } from './bedside-places.ts';
import { OWN_SIGNALS } from './cell-places.ts';
import { startingPose, withSigns, type CytokineReleasePose, type FacePose } from './cytokine-release-pose.ts';
import { DAYS } from './signal-places.ts';

type Word = keyof CytokineReleasePose['words'];

const showWord = (move: Choreography, pose: CytokineReleasePose, word: Word, at: number): void => {
  move.to(pose.words, { [word]: 1 }, { at, lasts: 0.22, ease: 'out' });
};
const hideWords = (move: Choreography, pose: CytokineReleasePose, ...words: readonly Word[]): void => {
  for (const word of words) move.to(pose.words, { [word]: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
};

const blink = (move: Choreography, who: FacePose, at: number): void => {
  move.to(who, { closed: 1 }, { at, lasts: 0.1, ease: 'sine' });
  move.to(who, { closed: 0 }, { at: at + 0.12, lasts: 0.13, ease: 'sine' });
};

const findsAndWorks = beat<CytokineReleasePose, 'finds-and-works'>(
  'finds-and-works',
  12,
  (move, pose, shape) => {
    const { full } = BODY_LENS[shape];

    // From the patient's chest into the body.
    move.to(pose.patient.face, { lookX: 0.7 }, { at: 0.2, lasts: 0.7 });
    move.to(pose.caregiver, { clasp: 1 }, { at: 0.3, lasts: 0.6, ease: 'sine' });
    move.to(pose.lens, full, { at: 1.3, lasts: 1.4 });
    move.to(pose.world, { x: 0, y: 0, k: 1 }, { at: 1.3, lasts: 1.4 });
    showWord(move, pose, 'locator', 2.8);
    move.to(pose, { day: DAYS.contact }, { at: 1.3, lasts: 6.5, ease: 'steady' });

    // It comes, nearly goes past, and turns back.
    move.to(pose.carT, { alongWay: 1 }, { at: 2.4, lasts: 3.2, ease: 'sine' });
    move.to(pose.carT, { turn: 12 }, { at: 2.4, lasts: 1.6, ease: 'sine' });
    move.to(pose.carT, { turn: -6 }, { at: 4, lasts: 1.8, ease: 'sine' });
    move.to(pose.cancer, { sway: 3 }, { at: 4.6, lasts: 0.9, ease: 'sine' });
    move.to(pose.carT, { looking: 8 }, { at: 4.9, lasts: 0.45, ease: 'sine' });
    move.to(pose.carT, { looking: -7 }, { at: 5.35, lasts: 0.55, ease: 'sine' });
    move.to(pose.carT, { looking: 0 }, { at: 5.9, lasts: 0.5, ease: 'sine' });
    move.to(pose.cancer, { sway: 0 }, { at: 5.5, lasts: 0.9, ease: 'sine' });
    move.to(pose.carT, { alongWay: 2 }, { at: 5.7, lasts: 1.6 });
    move.to(pose.carT, { turn: 0 }, { at: 5.8, lasts: 1.5 });
    showWord(move, pose, 'carTCell', 7.1);

    // Four sensors close on four markers; the message runs inward.
    move.each(pose.contacts, () => ({ closed: 1 }), { at: 7.3, lasts: 0.26, apart: 0.26, ease: 'out' });
    showWord(move, pose, 'marker', 8);
    move.each(pose.contacts, () => ({ lit: 1 }), { at: 8.5, lasts: 0.2, apart: 0.12, ease: 'out' });
    move.to(pose.carT, { leaning: 1 }, { at: 8.6, lasts: 0.9 });

    // The cancer cell comes apart, quietly.
    move.to(pose.cancer, { apart: 1 }, { at: 8.9, lasts: 2.6 });
    showWord(move, pose, 'cancerCell', 10.6);
  },
  { before: 4.6 },
);

const sendsSignals = beat<CytokineReleasePose, 'sends-signals'>('sends-signals', 10, (move, pose) => {
  hideWords(move, pose, 'carTCell', 'marker', 'cancerCell');
  move.to(pose.cancer, { dimmed: 0.28 }, { at: 0.4, lasts: 0.8 });
  move.to(pose, { day: DAYS.firstSignals }, { at: 0.6, lasts: 8, ease: 'steady' });
  showWord(move, pose, 'carTCell', 0.8);

  // Signals leave two at a time, then drift.
  move.to(pose.carT, { leaning: 0.4 }, { at: 0.5, lasts: 0.5, ease: 'sine' });
  move.to(pose.carT, { leaning: 1 }, { at: 1, lasts: 0.7, ease: 'sine' });
  move.now(pose.own, { underway: 3 }, 1);
  move.to(pose.own, { sent: OWN_SIGNALS }, { at: 1, lasts: 4.4, ease: 'steady' });
  move.to(pose.own, { underway: 0.01 }, { at: 4.4, lasts: 1.6, ease: 'steady' });
  move.to(pose.own, { drift: 1 }, { at: 1, lasts: 8.4, ease: 'sine' });
  move.to(pose.currents, { first: 1 }, { at: 2.2, lasts: 1.6 });
  showWord(move, pose, 'signals', 5.2);

  move.to(pose.cancer, { apart: 2 }, { at: 1.6, lasts: 5 });

  // The two far cells take on colour: macrophages, still at rest.
  move.each(pose.macrophages, () => ({ colour: 0.86 }), { at: 5.4, lasts: 0.9, apart: 0.5 });
  move.to(pose.breathing, { macrophages: 1 }, { at: 5.8, lasts: 1.6, ease: 'sine' });
  showWord(move, pose, 'macrophage', 6.8);
});

const macrophagesJoin = beat<CytokineReleasePose, 'macrophages-join'>(
  'macrophages-join',
  12,
  (move, pose) => {
    const [first, second] = pose.macrophages;
    hideWords(move, pose, 'carTCell', 'signals', 'macrophage');
    move.to(pose.breathing, { pair: 0 }, { at: 0.3, lasts: 1.4, ease: 'sine' });

    // Signals come to the macrophages, which stretch out their arms one after the other.
    move.to(pose.own, { visit: 1 }, { at: 0.3, lasts: 2.2 });
    move.to(pose.currents, { first: 0, second: 1 }, { at: 1, lasts: 1.8 });
    move.to(first, { docks: 1 }, { at: 1.2, lasts: 0.6, ease: 'out' });
    move.to(second, { docks: 1 }, { at: 2.2, lasts: 0.6, ease: 'out' });
    move.to(first, { reach: MACROPHAGE_REACH.busy }, { at: 2.3, lasts: 2.6 });
    move.to(second, { reach: MACROPHAGE_REACH.busy }, { at: 3.5, lasts: 2.6 });
    move.to(first, { colour: 1 }, { at: 2.3, lasts: 1.6 });
    move.to(second, { colour: 1 }, { at: 3.5, lasts: 1.6 });
    move.to(pose.carT, { dimmed: 0.12 }, { at: 2.4, lasts: 1 });
    move.to(pose.own, { dimmed: 0.2 }, { at: 2.6, lasts: 1 });
    move.to(pose.cancer, { dimmed: 0.38, apart: 3 }, { at: 2.4, lasts: 6 });
    showWord(move, pose, 'macrophage', 3.4);

    // Many more signals than before.
    move.now(pose.many, { underway: 5 }, 2.6);
    move.to(pose, { day: 3.1 }, { at: 2.6, lasts: 2.6, ease: 'steady' });
    move.to(pose, { day: DAYS.macrophagesBusy }, { at: 5.2, lasts: 4.4, ease: 'steady' });
    move.to(pose.many, { drift: 1 }, { at: 2.6, lasts: 9, ease: 'sine' });
    move.to(pose.many, { underway: 0.01 }, { at: 8.4, lasts: 2, ease: 'steady' });
    showWord(move, pose, 'carTCell', 7);
    showWord(move, pose, 'manySignals', 9.6);
  },
  { before: 0.3 },
);

const tooManyFever = beat<CytokineReleasePose, 'too-many-fever'>(
  'too-many-fever',
  12,
  (move, pose, shape) => {
    const { beam, scale, middle } = BODY_LENS[shape];
    const arms = NURSE_ARMS[shape];
    const backInTheRoom = { at: 2.2, lasts: 1.5 };

    // Signals fill the water; then back to the patient, the cell world in a lens.
    hideWords(move, pose, 'macrophage', 'carTCell', 'manySignals');
    move.now(pose.patient.face, { lookX: 0.3, lookY: 0.1, smile: 0.6, tilt: 3 }, 0.1);
    move.to(pose.breathing, { macrophages: 0 }, { at: 0.6, lasts: 1.4, ease: 'sine' });
    move.to(pose, { day: 4.25 }, { at: 0.3, lasts: 1.8, ease: 'out' });
    move.to(pose.words, { locator: 0 }, { at: 1.9, lasts: 0.22, ease: 'out' });
    move.to(pose.lens, { cx: beam.cx, cy: beam.cy, r: beam.r }, backInTheRoom);
    move.to(pose.world, worldAt(scale, middle, [beam.cx, beam.cy]), backInTheRoom);
    showWord(move, pose, 'lensTag', 3.8);
    move.to(pose.nurse.spot, { x: BEDSIDE[shape].withLens.nurse.x }, { at: 2.8, lasts: 1.6 });

    // More signals, and the temperature rises with them.
    showWord(move, pose, 'tooMany', 4.4);
    move.to(pose, { day: DAYS.feverStarts }, { at: 4.4, lasts: 2, ease: 'steady' });
    move.to(pose.many, { fading: 0.01 }, { at: 5.6, lasts: 1.2, ease: 'steady' });
    move.to(pose.patient.face, { lookX: -0.45, lookY: 0.15, smile: 0 }, { at: 4.5, lasts: 0.8 });
    move.to(pose.caregiver.face, { smile: 0.2 }, { at: 5.4, lasts: 0.6 });

    // The thermometer comes to the ear and shows the fever.
    move.to(pose.nurse.rightArm, arms.rightAtEar, { at: 5, lasts: 1.3 });
    move.to(pose.thermometer, { mark: 1 }, { at: 6.7, lasts: 0.22, ease: 'out' });
    move.to(pose.thermometer, { reading: 1 }, { at: 6.8, lasts: 0.36, ease: 'out' });
    showWord(move, pose, 'fever', 7.8);
    blink(move, pose.patient.face, 8.2);

    // A hand that holds on.
    move.to(pose.caregiver, { clasp: 0 }, { at: 7.4, lasts: 0.5, ease: 'sine' });
    move.to(pose.caregiver, { clasp: 1 }, { at: 8.6, lasts: 0.6, ease: 'sine' });
    move.to(pose.caregiver.face, { smile: 1 }, { at: 8.8, lasts: 0.7 });
    blink(move, pose.nurse.face, 9.2);
  },
  { before: 0.3 },
);

/** People and bed take the places of another picture. */
function compose(move: Choreography, pose: CytokineReleasePose, shape: Shape, when: When): void {
  const { bed, nurse, caregiver } = BEDSIDE[shape].lifeSize;
  move.to(pose.bed, bed, when);
  move.to(pose.nurse.spot, nurse, when);
  move.to(pose.caregiver.spot, caregiver, when);
}

const howItFeels = beat<CytokineReleasePose, 'how-it-feels'>(
  'how-it-feels',
  12,
  (move, pose, shape) => {
    const { spot, scale, middle } = BODY_LENS[shape];
    const arms = NURSE_ARMS[shape];

    // The lens closes: life size again.
    hideWords(move, pose, 'fever', 'tooMany');
    move.to(pose.thermometer, { reading: 0 }, { at: 0, lasts: 0.22, ease: 'out' });
    move.to(pose.lens, { cx: spot.ox, cy: spot.oy, r: 0 }, { at: 0.2, lasts: 0.9 });
    move.to(pose.world, worldAt(scale, middle, [spot.ox, spot.oy]), { at: 0.2, lasts: 0.9 });
    move.to(pose.lens, { ring: 0 }, { at: 1, lasts: 0.3, ease: 'out' });
    move.to(pose.words, { lensTag: 0 }, { at: 3, lasts: 0.22, ease: 'out' });
    if (shape === 'portrait') compose(move, pose, shape, { at: 1, lasts: 1.2 });

    // Eyes close, the blanket is drawn up, shivers come twice.
    move.to(pose.patient.face, { lookX: -0.3, lookY: 0.25, tilt: 4 }, { at: 1, lasts: 0.9 });
    move.to(pose.patient.face, { closed: 1 }, { at: 1.8, lasts: 0.7 });
    // The arm is drawn in first, above the blanket's edge, and then slides back under it.
    move.to(pose.patient, { leftArm: 1 }, { at: 1.2, lasts: 0.8 });
    move.to(pose.patient, { blanket: 1 }, { at: 2, lasts: 0.9 });
    move.to(pose.patient, { leftArm: 0 }, { at: 2.3, lasts: 0.8 });
    move.to(pose.patient, { shivers: 1 }, { at: 3, lasts: 0.3, ease: 'out' });
    for (const at of [3, 3.9]) {
      move.to(pose.patient, { shake: 1 }, { at, lasts: 0.2, ease: 'sine' });
      move.to(pose.patient, { shake: -1 }, { at: at + 0.2, lasts: 0.3, ease: 'sine' });
      move.to(pose.patient, { shake: 0 }, { at: at + 0.5, lasts: 0.2, ease: 'sine' });
    }
    showWord(move, pose, 'chills', 3.4);
    showWord(move, pose, 'aches', 4.6);

    // The nurse changes hands and lays one on the shoulder.
    // The forearm swings in front of her own chest, away from the patient's face, and later down and out again.
    move.to(
      pose.nurse.rightArm,
      { ...arms.rightHandsOver, fore: arms.rightHandsOver.fore - 360 },
      { at: 1, lasts: 1.1 },
    );
    move.now(pose.nurse.rightArm, { fore: arms.rightHandsOver.fore }, 2.2);
    move.to(pose.nurse.leftArm, arms.leftTakes, { at: 1.2, lasts: 0.9 });
    move.now(pose.nurse, { thermometerIn: 'left' }, 2.2);
    move.to(pose.nurse.leftArm, arms.leftHolds, { at: 2.4, lasts: 0.8 });
    move.to(pose.nurse.rightArm, arms.rightOnShoulder, { at: 2.3, lasts: 1.1 });
    showWord(move, pose, 'checked', 5.4);

    // The second nurse brings fluids, and they run.
    move.to(pose.fluids, { away: 0 }, { at: 5, lasts: 1.7 });
    move.to(pose.fluids, { hung: 1 }, { at: 6.7, lasts: 0.7 });
    move.to(pose.fluids, { line: 1 }, { at: 7.5, lasts: 1.6 });
    move.to(pose.fluids, { level: 1 }, { at: 8.6, lasts: 2.4, ease: 'steady' });
    showWord(move, pose, 'fluids', 9);
    showWord(move, pose, 'dizzy', 9.8);

    // Last of all, a hand that comforts.
    move.to(pose.caregiver, { clasp: 0 }, { at: 6.8, lasts: 0.6, ease: 'sine' });
    move.to(pose.caregiver, { clasp: 1 }, { at: 9.4, lasts: 0.7, ease: 'sine' });
    move.to(pose.nurse.rightArm, arms.rightComforts, { at: 9.6, lasts: 0.6, ease: 'sine' });
    move.to(pose.nurse.rightArm, arms.rightOnShoulder, { at: 10.3, lasts: 0.8, ease: 'sine' });
    blink(move, pose.caregiver.face, 8.2);
    blink(move, pose.nurse.face, 6.2);
  },
  { before: 1.4 },
);

/** Step 4: a CAR T cell calls, macrophages answer, and too many signals bring fever. */
export const cytokineReleaseScore: Score<CytokineReleasePose, '4-cytokine-release'> = defineScore({
  step: '4-cytokine-release',
  startingPose,
  completed: withSigns,
  beats: [findsAndWorks, sendsSignals, macrophagesJoin, tooManyFever, howItFeels],
});
