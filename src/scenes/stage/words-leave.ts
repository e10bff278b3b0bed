import type { TransitionConfig } from 'svelte/transition';

/**
 * The words of a beat fade while those of the next one come. How long is the page's own length of small changes, which is
 * nothing where somebody wants no movement.
 */
export function wordsLeave(element: HTMLElement): TransitionConfig {
  // What is on its way out is no longer there to be read.
  element.setAttribute('aria-hidden', 'true');
  const length = getComputedStyle(element).getPropertyValue('--d-ui').trim();
  const duration = Number.parseFloat(length) * (length.endsWith('ms') ? 1 : 1000);
  return { duration: Number.isFinite(duration) ? duration : 0, css: (share) => `opacity: ${String(share)}` };
}
