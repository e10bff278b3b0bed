/** Where a player's time comes from: calls back with the seconds since the last call, until it is stopped. */
export type Clock = (tick: (seconds: number) => void) => () => void;

/** The longest time that one frame may stand for, in milliseconds. */
const LONGEST_FRAME = 100;

/** The screen's own frames. A page in the background gets none; a long gap counts as one short frame. */
export const screenClock: Clock = (tick) => {
  let last = performance.now();
  const frame = (now: number): void => {
    // Asked for first, so that a tick which stops the clock calls it off.
    request = requestAnimationFrame(frame);
    // A frame bears the time at which it was due, which can lie before the call that started the clock.
    const passed = Math.max(0, Math.min(now - last, LONGEST_FRAME));
    last = now;
    tick(passed / 1000);
  };
  let request = requestAnimationFrame(frame);
  return () => {
    cancelAnimationFrame(request);
  };
};
