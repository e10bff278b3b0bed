import wakeSvelte from '@astrojs/svelte/client.js';
import Island from './Island.svelte';

type Wake = (
  part: unknown,
  given: Record<string, unknown>,
  slotted: Record<string, string>,
  how: Record<string, string>,
) => unknown;

/**
 * Wakes a part of a page in its browser, and keeps what the server drew for as long as it lives: a part that throws, while it
 * wakes or later, shows its text again, says so (`public/lost-parts.js`), and takes nothing else with it.
 */
export default function wakeIsland(island: HTMLElement): Wake {
  const wake = wakeSvelte(island) as Wake;
  return (part, given, slotted, how) => {
    // What a template holds fetches no picture until it is put back.
    const asBuilt = document.createElement('template').content;
    for (const node of island.childNodes) asBuilt.append(asBuilt.ownerDocument.importNode(node, true));
    const putBack = (box: HTMLElement): void => {
      box.append(asBuilt);
      island.dataset['lost'] = '';
      island.dispatchEvent(new Event('part-lost', { bubbles: true }));
    };
    return wake(Island, { part, given, putBack }, slotted, how);
  };
}
