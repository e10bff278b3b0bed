/**
 * Artwork whose ids, and references to them, begin with `${prefix}-`, so that several drawings can share a page.
 *
 * Only references to ids inside the same drawing work afterwards.
 */
export function scoped(markup: string, prefix: string): string {
  return markup
    .replace(/(\s)id="([^"]+)"/g, `$1id="${prefix}-$2"`)
    .replace(/(\s(?:xlink:)?href=")#/g, `$1#${prefix}-`)
    .replace(/url\(#/g, `url(#${prefix}-`)
    .replace(
      /(\saria-(?:labelledby|describedby|controls|owns)=")([^"]+)"/g,
      (_, start: string, ids: string) => `${start}${ids.replace(/\S+/g, `${prefix}-$&`)}"`,
    );
}
