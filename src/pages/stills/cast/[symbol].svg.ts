import type { APIRoute, GetStaticPaths } from 'astro';
import { render } from 'svelte/server';
import { CAST_MEMBERS, type CastSymbolId } from '../../../domain/journey/cast-members.ts';
import { CAST_PICTURES } from '../../../ui/cast-pictures.ts';
import CastSymbol from '../../../ui/CastSymbol.svelte';
import contrast from '../../../styles/drawing-contrast.css?raw';
import tokens from '../../../styles/tokens.css?raw';

/** Colours of the cast, which the looks in high contrast call by name. */
const COLOURS = `:root{${(tokens.match(/--c-[\w-]+:[^;]+;/g) ?? []).join('')}}`;

/** A file sees nothing of its page: in high contrast it brings the looks along. */
const LOOKS = {
  '': '',
  '-contrast': `<style>${COLOURS}${contrast.replace(/\/\*[\s\S]*?\*\/\s*/g, '')}</style>`,
} as const;

/** One file for each of the cast, and one in high contrast: "Who's who" shows them once it is opened. */
export const getStaticPaths = (() =>
  CAST_MEMBERS.flatMap(({ symbol }) =>
    (['', '-contrast'] as const).map((look) => ({ params: { symbol: symbol + look }, props: { symbol, look } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly symbol: CastSymbolId; readonly look: keyof typeof LOOKS }> = ({ props }) => {
  const { body } = render(CastSymbol, { props: { picture: CAST_PICTURES[props.symbol] } });
  const drawn = body.replace(/<!--[\s\S]*?-->/g, '').trim();
  const theme = props.look === '' ? '' : ' data-theme="contrast"';
  // What shines beyond the square would be cut off: a quarter more room than on a page.
  const start = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-150 -150 300 300" width="300" height="300"${theme}>`;
  const file = drawn.replace(/^<svg[^>]*>/, start + LOOKS[props.look]);
  return new Response(`${file}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
