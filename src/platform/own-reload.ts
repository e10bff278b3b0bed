/** Milliseconds after which a server that does not answer counts as gone. */
const LONGEST_ANSWER = 8000;

const MARK = 'kiosk-reloads:';

/**
 * When this window opened itself anew, as moments. Noted in the window's own name: that outlives a reload and goes with the
 * window, no store is opened for it, and it says nothing about any visitor.
 */
export function notedReloads(): number[] {
  if (!window.name.startsWith(MARK)) return [];
  return window.name.slice(MARK.length).split(',').map(Number).filter(Number.isFinite);
}

export function noteReloads(moments: readonly number[]): void {
  if (moments.length > 0 || window.name.startsWith(MARK)) window.name = moments.length > 0 ? MARK + moments.join() : '';
}

/**
 * Whether this page would come if it were opened anew now, from its server or from what its worker has kept. Opening it
 * without either would leave a browser's error page, which nothing leads back from.
 */
export async function wouldComeAgain(): Promise<boolean> {
  try {
    const { ok } = await fetch(location.pathname, {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    return ok;
  } catch {
    return false;
  }
}
