/** Whether the screen is kept from going dark: asked for, kept, refused by the device (battery), or unknown to this browser. */
export type WakeLockState = 'off' | 'kept' | 'refused' | 'missing';

/**
 * Asks the device to keep its screen on as long as this page is open, and again whenever the page comes back into sight:
 * a device lets go of the request when its screen is covered. Tells each change; never throws. Returns how to let go.
 */
export function keepScreenOn(onState: (state: WakeLockState) => void): () => void {
  // Pages without https have none.
  const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
  let isWanted = true;
  let held: WakeLockSentinel | undefined;
  const tell = (state: WakeLockState): void => {
    if (isWanted) onState(state);
  };
  const ask = async (): Promise<void> => {
    if (!wakeLock) {
      tell('missing');
      return;
    }
    if (!isWanted || document.visibilityState !== 'visible' || (held && !held.released)) return;
    try {
      const got = await wakeLock.request('screen');
      held = got;
      letGoIfUnwanted();
      got.addEventListener('release', () => {
        tell('off');
      });
      tell('kept');
    } catch {
      tell('refused');
    }
  };
  function letGoIfUnwanted(): void {
    if (!isWanted) held?.release().catch(() => undefined);
  }
  const seen = (): void => {
    void ask();
  };
  document.addEventListener('visibilitychange', seen);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', seen);
    letGoIfUnwanted();
  };
}
