/** A broken kiosk opens itself anew at most so many times within so many milliseconds: a page that breaks at once would spin. */
export const MOST_RELOADS = 3;
export const RELOADS_WITHIN = 600_000;

/** Milliseconds that the readable page stands before each reload. */
const WAITS = [5000, 20_000, 60_000] as const;

/**
 * The reloads that still count. A box whose battery is flat may set its clock back: what was noted for later counts from
 * now, or it would count for years.
 */
export const recentReloads = (noted: readonly number[], now: number): number[] =>
  noted.map((moment) => Math.min(moment, now)).filter((moment) => now - moment < RELOADS_WITHIN);

/** How long a broken page waits before it opens itself anew; undefined while it may not. */
export const waitBeforeReload = (recent: readonly number[]): number | undefined =>
  recent.length < MOST_RELOADS ? WAITS[recent.length] : undefined;
