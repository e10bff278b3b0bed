import type { Attachment } from 'svelte/attachments';

/** Moves an element along the days, in pixels. By script, since the page may carry no style of its own; by transform, so
 * that nothing is laid out again while a day is dragged. */
export const movedTo =
  (x: number): Attachment<HTMLElement | SVGElement> =>
  (element) => {
    element.style.transform = `translateX(${x.toFixed(2)}px)`;
  };
