import { isBeatOf, type BeatId, type StepId } from '../../domain/journey/journey.ts';

/** What a step page shows beside the film: its questions, its short version, or its "check yourself" cards. */
export type Aside = 'questions' | 'recap' | 'cards';

/** What the fragment of a step's address stands for. */
export type StepPlace = { readonly view: 'film'; readonly beat: BeatId } | { readonly view: Aside };

const FRAGMENTS: Readonly<Record<Aside, string>> = {
  questions: 'questions',
  recap: 'in-short',
  cards: 'check-yourself',
};

/** A reader who came from a question to look again at the beat that shows its answer. */
export interface LookingAgain {
  readonly beat: BeatId;
  /** The question or card that leads back; none for a reader who came from another page. */
  readonly back?: { readonly aside: 'questions' | 'cards'; readonly index: number };
}

/** Where the address of the page leads: nowhere when it names nothing that the step has. */
export function placeInAddress(step: StepId, has: Readonly<Record<Aside, boolean>>): StepPlace | undefined {
  const fragment = decoded(location.hash);
  if (isBeatOf(step, fragment)) return { view: 'film', beat: fragment };
  const view = (Object.keys(FRAGMENTS) as Aside[]).find((each) => FRAGMENTS[each] === fragment);
  return view !== undefined && has[view] ? { view } : undefined;
}

/**
 * Writes where we are into the address. After a push, Back leads to where we were. The browser keeps beside the address
 * what is looked at again, so that the way back to the question outlives a reload.
 */
export function writePlace(place: StepPlace, how: 'push' | 'replace', lookingAgain?: LookingAgain): void {
  const hash = `#${place.view === 'film' ? place.beat : FRAGMENTS[place.view]}`;
  const url = location.pathname + hash;
  const kept = lookingAgain ? { lookingAgain } : null;
  if (how === 'push' && location.hash !== hash) history.pushState(kept, '', url);
  else history.replaceState(kept, '', url);
}

/** What is looked again at, as `writePlace` kept it with this address. */
export const lookingAgainHere = (): LookingAgain | undefined =>
  (history.state as { readonly lookingAgain?: LookingAgain } | null)?.lookingAgain;

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
