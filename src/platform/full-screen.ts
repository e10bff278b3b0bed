/** Whether the page fills the screen, by its own asking or the browser's. */
export const fillsScreen = (): boolean =>
  document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;

/** Fills the screen, or stops. Tells whether the browser did so; never throws. */
export async function fillScreen(fill: boolean): Promise<boolean> {
  try {
    if (fill) await document.documentElement.requestFullscreen();
    else if (document.fullscreenElement !== null) await document.exitFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the page begins or stops to fill the screen. Returns how to stop. */
export function onFillsScreen(callback: () => void): () => void {
  document.addEventListener('fullscreenchange', callback);
  return () => {
    document.removeEventListener('fullscreenchange', callback);
  };
}
