type Press = PointerEvent & { currentTarget: HTMLElement };

/** Pixels that a finger may move and still have stood on its place. */
const STILL = 8;

/**
 * What a press on the charts does: it chooses the place where it is, in pixels along them, and others while it is drawn
 * along. A finger may be about to scroll the page: its place counts once it moves along the days, or is lifted where it was.
 */
export function dayPress(choose: (x: number) => void) {
  /** Where a press began, and whether the day follows it. */
  let held: { readonly x: number; readonly y: number; readonly follows: boolean } | undefined;
  const toPlace = ({ clientX, currentTarget }: Press): void => {
    choose(clientX - currentTarget.getBoundingClientRect().x);
  };
  return {
    onpointerdown(event: Press): void {
      if (event.button !== 0 || !event.isPrimary) return;
      const follows = event.pointerType !== 'touch';
      held = { x: event.clientX, y: event.clientY, follows };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (follows) toPlace(event);
    },
    onpointermove(event: Press): void {
      if (!held) return;
      const [along, across] = [Math.abs(event.clientX - held.x), Math.abs(event.clientY - held.y)];
      if (!held.follows && along > STILL && along > across) held = { ...held, follows: true };
      if (held.follows) toPlace(event);
    },
    onpointerup(event: Press): void {
      const stood = held && Math.hypot(event.clientX - held.x, event.clientY - held.y) <= STILL;
      if (held?.follows === true || stood === true) toPlace(event);
      held = undefined;
    },
    onpointercancel(): void {
      held = undefined;
    },
  };
}
