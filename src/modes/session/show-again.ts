import type { BeatAddress } from '../../domain/quiz/quiz-item.ts';
import type { SessionEvent } from '../../domain/session/session-state.ts';
import { sharedNow } from '../../platform/window-channel.ts';
import type { SessionDesk } from './session-desk.svelte.ts';

/** Plays a beat where the family sees it: a screen that was frozen or dark shows it too. */
export function showAgain(desk: SessionDesk, act: (event: SessionEvent) => void, { step, beat }: BeatAddress): void {
  const { frozen, blank } = desk.shared.state;
  if (frozen) act({ do: 'freeze', at: 1 });
  if (blank) act({ do: 'blank' });
  act({ do: 'replay-beat', step, beat, now: sharedNow() });
}

/** What a beat claims, and where it lies. */
export const claimOf = (desk: SessionDesk, { step, beat }: BeatAddress): string =>
  desk.stepEntry(step).beats.find(({ id }) => id === beat)?.claim ?? '';
