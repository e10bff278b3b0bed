import { gsap } from 'gsap';

/** Where a player's time comes from: calls back with the seconds since the last call, until it is stopped. */
export type Clock = (tick: (seconds: number) => void) => () => void;

/** The screen's own frames. A page in the background gets none; a long gap counts as one short frame. */
export const screenClock: Clock = (tick) => {
  const onTick = (_time: number, milliseconds: number): void => {
    tick(Math.min(milliseconds, 100) / 1000);
  };
  gsap.ticker.add(onTick);
  return () => {
    gsap.ticker.remove(onTick);
  };
};
