import type { APIRoute, GetStaticPaths } from 'astro';
import { render } from 'svelte/server';
import { CAST_MEMBERS, type CastSymbolId } from '../../../domain/journey/cast-members.ts';
import { CAST_PICTURES } from '../../../ui/cast-pictures.ts';
import CastSymbol from '../../../ui/CastSymbol.svelte';
import { CONTRAST_STYLE, STILL_LOOKS, type StillLook } from '../../../layouts/still-looks.ts';

/** One file for each of the cast, and one in high contrast: "Who's who" shows them once it is opened. */
export const getStaticPaths = (() =>
  CAST_MEMBERS.flatMap(({ symbol }) =>
    STILL_LOOKS.map((look) => ({ params: { symbol: symbol + look }, props: { symbol, look } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly symbol: CastSymbolId; readonly look: StillLook }> = ({ props }) => {
  const { body } = render(CastSymbol, { props: { picture: CAST_PICTURES[props.symbol] } });
  const drawn = body.replace(/<!--[\s\S]*?-->/g, '').trim();
  const theme = props.look === '' ? '' : ' data-theme="contrast"';
  // What shines beyond the square would be cut off: a quarter more room than on a page.
  const start = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-150 -150 300 300" width="300" height="300"${theme}>`;
  const file = drawn.replace(/^<svg[^>]*>/, start + (props.look === '' ? '' : CONTRAST_STYLE));
  return new Response(`${file}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
