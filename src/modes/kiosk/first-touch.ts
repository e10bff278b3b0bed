/** For so many milliseconds after the first touch nothing beneath it can be pressed. */
export const GUARD_MS = 400;

/**
 * Takes what follows the touch that starts: its own click, a second tap close after it, and a key that is held down. So it
 * never presses what has come to lie beneath it. A sheet of glass lies over the page meanwhile, for what acts when touched.
 */
export function guardFirstTouch(): void {
  const glass = document.createElement('div');
  Object.assign(glass.style, { position: 'fixed', inset: '0', zIndex: '2147483647', touchAction: 'none' });
  const guard = new AbortController();
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const press of ['click', 'auxclick', 'dblclick', 'contextmenu']) {
    addEventListener(press, take, { capture: true, signal: guard.signal });
  }
  document.body.append(glass);
  setTimeout(() => {
    guard.abort();
    glass.remove();
  }, GUARD_MS);

  const key = new AbortController();
  const takeRepeat = (event: KeyboardEvent): void => {
    if (event.repeat) take(event);
    else key.abort();
  };
  addEventListener('keydown', takeRepeat, { capture: true, signal: key.signal });
  // Whoever started by touch may never press a key.
  addEventListener(
    'pointerdown',
    () => {
      key.abort();
    },
    { capture: true, signal: key.signal },
  );
}
