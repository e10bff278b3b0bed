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

/** Where the address of the page leads: nowhere when it names nothing that the step has. */
export function placeInAddress(step: StepId, has: Readonly<Record<Aside, boolean>>): StepPlace | undefined {
  const fragment = decoded(location.hash);
  if (isBeatOf(step, fragment)) return { view: 'film', beat: fragment };
  const view = (Object.keys(FRAGMENTS) as Aside[]).find((each) => FRAGMENTS[each] === fragment);
  return view !== undefined && has[view] ? { view } : undefined;
}

/** Writes where we are into the address. After a push, Back leads to where we were. */
export function writePlace(place: StepPlace, how: 'push' | 'replace'): void {
  const hash = `#${place.view === 'film' ? place.beat : FRAGMENTS[place.view]}`;
  const url = location.pathname + hash;
  if (how === 'push' && location.hash !== hash) history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
