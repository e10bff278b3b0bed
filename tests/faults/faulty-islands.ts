import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** Where an island can be made to break: as it wakes, in its first effect, when it draws itself anew, or when it is pressed. */
export type FaultAt = 'hydrate' | 'effect' | 'render' | 'handler';

/** Every component that a page wakes, by its name in the page. */
const ISLANDS: ReadonlySet<string> = new Set(
  globSync('src/pages/**/*.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<(\w+)\s+client:/g)].map(([, name = '']) => name),
  ),
);

/** What it does besides: breaks where the test has asked for it in `fault`, and counts the turns that the test calls. */
const script = (name: string): string => `
  let turnsHere = $state(0);
  function breaksAt(at) {
    if (globalThis.fault === '${name}:' + at) throw new Error('broken on purpose');
    return '';
  }
  breaksAt('hydrate');
  $effect(() => breaksAt('effect'));
  $effect(() => {
    const turn = () => { turnsHere += 1; };
    window.addEventListener('turn', turn);
    return () => window.removeEventListener('turn', turn);
  });
`;
const markup = (name: string): string => `
<svelte:document onclick={() => breaksAt('handler')} />
<i hidden data-turns="${name}">{turnsHere > 0 ? breaksAt('render') : ''}{turnsHere}</i>
`;

/** Lets a test break each island of a build made for it. The product holds none of this. */
export const faultyIslands = (): Plugin => ({
  name: 'faulty-islands',
  enforce: 'pre',
  load(id) {
    const name = basename(id, '.svelte');
    if (!id.endsWith('.svelte') || !ISLANDS.has(name)) return null;
    const [head = '', ...styles] = readFileSync(id, 'utf8').split('\n<style');
    const broken = head.replace('</script>', `${script(name)}</script>`) + markup(name);
    return [broken, ...styles].join('\n<style');
  },
});
