/** Milliseconds without a touch after which the staff page gives way to the kiosk. */
export const STAFF_VISIT = 120_000;

/** From this many seconds before its end a visit is counted down in seconds. */
export const COUNTED_SECONDS = 30;

/** Seconds that a visit to the staff page still lasts, from its last touch. */
export const visitLeft = (lastTouch: number, now: number): number =>
  Math.max(0, Math.ceil((lastTouch + STAFF_VISIT - now) / 1000));

/** Milliseconds for which the hidden corner of the kiosk has to be held. */
export const STAFF_HOLD = 5000;
