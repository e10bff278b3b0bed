/** Milliseconds after a page has loaded in which nothing more comes by itself. */
const QUIET = 3000;

/**
 * Calls back once the page has loaded and stood for a while: for what will be wanted later, also if the network is gone by
 * then. Not at all where the reader saves data. Returns how to stop.
 */
export function whenQuiet(callback: () => void): () => void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return () => undefined;
  let timer = 0;
  const wait = (): void => {
    timer = window.setTimeout(callback, QUIET);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    removeEventListener('load', wait);
    clearTimeout(timer);
  };
}
