/** What a browser says when it goes from one page to the next; not every library of types knows it. */
interface PageTurn extends Event {
  readonly viewTransition?: { readonly ready: Promise<void>; readonly finished: Promise<void> } | null;
}

/** A turn of the page that is cut short by the next one is no error. */
function cutShort({ viewTransition }: PageTurn): void {
  viewTransition?.ready.catch(() => undefined);
  viewTransition?.finished.catch(() => undefined);
}

/** Lets a reader follow one link after another quickly: each page simply stands there. */
export function allowQuickTurns(): void {
  addEventListener('pageswap', cutShort);
  addEventListener('pagereveal', cutShort);
}
