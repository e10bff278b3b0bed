import type { Stop } from '../../domain/session/session-path.ts';
import { stepPlace } from './beat-place.ts';
import type { SessionDesk } from './session-desk.svelte.ts';

/** A stop in words for the nurse: what a beat claims, or what else stands there. */
export function stopName(desk: SessionDesk, stop: Stop): string {
  const { presenter } = desk.words;
  switch (stop.at) {
    case 'beat':
      return desk.stepEntry(stop.step).beats.find(({ id }) => id === stop.beat)?.claim ?? '';
    case 'prompt':
      return `${presenter.prompt}: ${desk.prompt(stop.prompt).name}`;
    default:
      return presenter[stop.at];
  }
}

/** Where a stop lies: "Step 4 of 6 · Signals". */
export function stopPlace(desk: SessionDesk, stop: Stop): string {
  if (stop.at === 'welcome' || stop.at === 'closing') return desk.words.presenter[stop.at];
  const entry = desk.stepEntry(stop.step);
  return `${stepPlace(entry, desk.words.audience)} · ${entry.shortName}`;
}
