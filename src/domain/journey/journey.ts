/**
 * The journey: every step in order, and every beat of a step in order.
 *
 * The one list that addresses, scenes, captions, quizzes and progress are checked against.
 */
export const JOURNEY = {
  'meet-the-cast': ['t-cell', 'cancer-cell', 'macrophage', 'signal', 'medicine'],
  '1-collection': ['why-t-cells', 'out-kept-back', 'hours-tingling', 'to-the-lab'],
  '2-engineering': ['new-instructions', 'sensor-grows', 'they-multiply', 'who-to-call'],
  '3-infusion': ['making-room', 'checked-into-vein', 'through-the-blood', 'your-plan'],
  '4-cytokine-release': ['finds-and-works', 'sends-signals', 'macrophages-join', 'too-many-fever', 'how-it-feels'],
  '5-monitoring': ['take-your-temperature', 'write-it-down', 'call-now', 'caregiver-watches', 'show-your-card'],
  '6-treatment': ['team-checks-fast', 'fluids-oxygen-fever-care', 'signal-blocker', 'steroids-calm', 'feeling-better'],
} as const;

/** A step of the journey, as it stands in the address. `meet-the-cast` comes before step 1 and has no number. */
export type StepId = keyof typeof JOURNEY;

/** A beat of the given step (of any step when none is given). */
export type BeatId<S extends StepId = StepId> = (typeof JOURNEY)[S][number];

/** All steps in the order in which they are walked, the introduction first. */
export const STEP_IDS = Object.keys(JOURNEY) as readonly StepId[];

/** The six numbered steps in order. */
export const NUMBERED_STEPS = STEP_IDS.filter((step) => step !== 'meet-the-cast');

/** 1 to 6 for the numbered steps, 0 for the introduction. */
export const stepNumber = (step: StepId): number => STEP_IDS.indexOf(step);

/** The step after or before, or undefined at the ends of the journey. */
export const stepBeside = (step: StepId, direction: 1 | -1): StepId | undefined =>
  STEP_IDS[STEP_IDS.indexOf(step) + direction];

/** Whether a text (from an address, a store or a file) names a step. */
export const isStepId = (text: string): text is StepId => Object.hasOwn(JOURNEY, text);

/** Whether a text names a beat of the step. */
export const isBeatOf = <S extends StepId>(step: S, text: string): text is BeatId<S> =>
  (JOURNEY[step] as readonly string[]).includes(text);

/** Path of a step page, with the beat as its fragment where one is given. */
export const stepPath = (locale: string, step: StepId, beat?: BeatId): string =>
  `/${locale}/journey/${step}/${beat ? `#${beat}` : ''}`;
