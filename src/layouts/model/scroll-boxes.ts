/** Lets the Tab key stop only at boxes that are too narrow for what stands in them. Without it, it stops at each. */
export function watchScrollBoxes(page: Document): void {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of page.querySelectorAll('[data-scrolls]')) watcher.observe(box);
}
