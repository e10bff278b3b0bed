import { JOURNEY, NUMBERED_STEPS, STEP_IDS, stepNumber, type BeatId, type StepId } from '../journey/journey.ts';
import type { BeatAddress } from '../quiz/quiz-item.ts';

/**
 * The short way of a kiosk: six screens, each complete in itself, the one message first, one question where the touch is
 * the answer, and something to ask a nurse at the end (teaching rubric, sections 2.3 and 3.5).
 */
export const LOOP_SCREENS = ['message', 'made', 'given', 'fever', 'question', 'ask-nurse'] as const;
export type LoopScreen = (typeof LOOP_SCREENS)[number];

/** The beat that a screen of the short way shows; the first and the question have pictures of their own. */
export const LOOP_BEATS: Readonly<Partial<Record<LoopScreen, BeatAddress>>> = {
  made: { step: '2-engineering', beat: 'sensor-grows' },
  given: { step: '3-infusion', beat: 'through-the-blood' },
  fever: { step: '4-cytokine-release', beat: 'too-many-fever' },
  'ask-nurse': { step: '6-treatment', beat: 'signal-blocker' },
};

/** The question of the short way: the safety point that matters most. */
export const LOOP_QUESTION = { step: '5-monitoring', item: 'P5.1' } as const;

/** One question a step on the whole tour. A touch answers each: single answers, and a place in a picture that stands as a list too. */
export const TOUR_QUESTIONS: Readonly<Partial<Record<StepId, string>>> = {
  '1-collection': 'P1.3',
  '2-engineering': 'P2.3',
  '3-infusion': 'P3.3',
  '4-cytokine-release': 'P4.4',
  '5-monitoring': 'P5.1',
  '6-treatment': 'P6.2',
};

/** Where a kiosk stands. */
export type KioskPlace =
  | { readonly at: 'attract' }
  | { readonly at: 'loop'; readonly screen: LoopScreen }
  | { readonly at: 'tour'; readonly step: StepId; readonly beat: BeatId }
  | { readonly at: 'tour-question'; readonly step: StepId };

export const ATTRACT: KioskPlace = { at: 'attract' };

/** The whole tour in order: every beat, and the question of each step after its last beat. */
export const TOUR: readonly KioskPlace[] = STEP_IDS.flatMap((step): KioskPlace[] => [
  ...JOURNEY[step].map((beat): KioskPlace => ({ at: 'tour', step, beat })),
  ...(TOUR_QUESTIONS[step] !== undefined ? [{ at: 'tour-question', step } satisfies KioskPlace] : []),
]);

const LOOP: readonly KioskPlace[] = LOOP_SCREENS.map((screen) => ({ at: 'loop', screen }));

/** A place as one text, to compare and to name tests by. */
export function placeKey(place: KioskPlace): string {
  switch (place.at) {
    case 'attract':
      return 'attract';
    case 'loop':
      return `loop/${place.screen}`;
    case 'tour':
      return `tour/${place.step}/${place.beat}`;
    case 'tour-question':
      return `tour/${place.step}/question`;
  }
}

/** Every place that there is. */
export const PLACES: readonly KioskPlace[] = [ATTRACT, ...LOOP, ...TOUR];

/** The place after or before on the same way. Undefined at its ends; before the tour comes the first screen of the short way. */
export function placeBeside(place: KioskPlace, direction: 1 | -1): KioskPlace | undefined {
  if (place.at === 'attract') return direction === 1 ? LOOP[0] : undefined;
  const way = place.at === 'loop' ? LOOP : TOUR;
  const here = way.findIndex((each) => placeKey(each) === placeKey(place));
  const beside = way[here + direction];
  return beside ?? (place.at !== 'loop' && direction === -1 ? LOOP[0] : undefined);
}

/** Whether nothing comes after a place but the next visitor. */
export const isLastPlace = (place: KioskPlace): boolean => placeBeside(place, 1) === undefined;

/** How far along its way a place is. */
export interface KioskPosition {
  /** Screen of the short way, or number of the step on the tour: 0 for its introduction. */
  readonly now: number;
  readonly of: number;
  /** On the tour: the screen inside the step, its question the last. */
  readonly part?: { readonly now: number; readonly of: number };
}

/** Undefined before the first touch, which is on no way. */
export function positionOf(place: KioskPlace): KioskPosition | undefined {
  if (place.at === 'attract') return undefined;
  if (place.at === 'loop') return { now: LOOP_SCREENS.indexOf(place.screen) + 1, of: LOOP_SCREENS.length };
  const ofStep = TOUR.filter((each) => 'step' in each && each.step === place.step);
  const inStep = ofStep.findIndex((each) => placeKey(each) === placeKey(place)) + 1;
  return {
    now: stepNumber(place.step),
    of: NUMBERED_STEPS.length,
    part: { now: inStep, of: ofStep.length },
  };
}
