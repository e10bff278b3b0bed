import { sharedNow } from '../../platform/window-channel.ts';
import type { Moment } from '../../player/player.svelte.ts';
import type { SessionDesk } from './session-desk.svelte.ts';
import type { SessionKeyActions } from './session-keys.ts';

/** Where the film of a window is, as its picture last told. */
export interface FilmPlace {
  progress: number;
  moment: Moment;
}

/** What moves a session, for keys and buttons alike. `place` is where the film of this window is. */
export function sessionActions(desk: SessionDesk, place: () => FilmPlace): Omit<SessionKeyActions, 'peek'> {
  const { shared } = desk;
  return {
    next: () => {
      shared.do({ do: 'next', now: sharedNow() });
    },
    back: () => {
      shared.do({ do: 'back', now: sharedNow() });
    },
    playOrPause: () => {
      const { progress, moment } = place();
      if (moment === 'playing') shared.do({ do: 'pause', at: progress });
      else shared.do({ do: 'play', from: moment === 'paused' ? progress : 0, now: sharedNow() });
    },
    replay: () => {
      shared.do({ do: 'play', from: 0, now: sharedNow() });
    },
    freeze: () => {
      shared.do({ do: 'freeze', at: place().progress });
    },
    blank: () => {
      shared.do({ do: 'blank' });
    },
    more: () => {
      shared.do({ do: 'more' });
    },
  };
}
