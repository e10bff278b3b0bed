/**
 * Marks around a text that was filled in: its template, then what it says now. They are private characters, which no
 * content holds, and live only between a component and the middleware that writes the page.
 */
const BEGIN = '\uE000';
const SAYS = '\uE001';
const END = '\uE002';

const MARKED = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/g;
const TAG =
  /<(?:!--[\s\S]*?-->|(script|style|title|textarea|noscript)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>)/gi;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** A text that was filled in, together with its template. */
export const mark = (template: string, filled: string): string => `${BEGIN}${template}${SAYS}${filled}${END}`;

const plain = (text: string): string => text.replace(MARKED, '$2');
const attribute = (text: string): string => text.replaceAll('"', '&quot;');
const isMarked = (text: string): boolean => text.includes(BEGIN);

/** A tag whose attributes say what they hold, with the template of each beside it. */
const withTemplates = (tag: string): string =>
  tag.replace(ATTRIBUTE, (whole, name: string, value: string) =>
    isMarked(value) ? `${name}="${plain(value)}" data-says-${name}="${value.replace(MARKED, '$1')}"` : whole,
  );

/**
 * The page with every marked text wrapped, its template at hand: `<span data-says="…{centre.phone}">…</span>`; for an
 * attribute `data-says-alt="…"` beside it. Throws where a marked text reached an island, which fills in its own.
 */
export function refillable(html: string): string {
  const island = /<astro-island\b(?:(?!<\/astro-island>)[\s\S])*?[\uE000-\uE002]/.exec(html);
  if (island) {
    const [, component = '?'] = /component-url="([^"]*)"/.exec(island[0]) ?? [];
    throw new Error(`A marked text was handed to an island (${component}). Hand it the template and "fillIn" instead.`);
  }
  const wrap = (text: string): string =>
    text.replace(
      MARKED,
      (_, template: string, filled: string) => `<span data-says="${attribute(template)}">${filled}</span>`,
    );
  let page = '';
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, raw] = match;
    page += wrap(html.slice(from, match.index));
    page += raw === undefined ? (isMarked(tag) ? withTemplates(tag) : tag) : plain(tag);
    from = match.index + tag.length;
  }
  return page + wrap(html.slice(from));
}
