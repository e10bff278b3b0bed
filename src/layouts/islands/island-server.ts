import svelte from '@astrojs/svelte/server.js';
import Island from './Island.svelte';

type Render = typeof svelte.renderToStaticMarkup;

/** Draws what will wake in the browser inside the box that it wakes in, and all else as it is. */
const renderToStaticMarkup: Render = function (this: unknown, part: unknown, props: unknown, slotted, metadata) {
  const wakes = metadata?.hydrate !== undefined;
  return wakes
    ? svelte.renderToStaticMarkup.call(this, Island, { part, given: props }, slotted, metadata)
    : svelte.renderToStaticMarkup.call(this, part, props, slotted, metadata);
};

export default { ...svelte, renderToStaticMarkup };
