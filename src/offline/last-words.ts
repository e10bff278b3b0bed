import { readFileSync } from 'node:fs';
import type words from '../content/ui/kiosk/en/offline.json';
import type { Locale } from '../i18n/locales.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page that a device shows when it has neither a file nor the network: readable with nothing else. Nobody may be there to
 * press anything, so it looks again every minute by itself.
 */
export function lastWords(locale: Locale, direction: string): string {
  const file = new URL(`../content/ui/kiosk/${locale}/offline.json`, import.meta.url);
  const { title, text, feverFirst, again } = JSON.parse(readFileSync(file, 'utf8')) as typeof words;
  return `<!doctype html>
<html lang="${locale}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="60">
<title>${escaped(title)}</title>
<style>
body { margin: 12vh auto; padding: 0 1.5rem; max-width: 34rem; background: #fffbf5; color: #1f2430; font: 1.75rem/1.4 sans-serif }
a { display: inline-block; padding: 1.25rem 2rem; border: 3px solid; border-radius: 1rem; color: inherit; font-weight: 700 }
</style>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<p><strong>${escaped(feverFirst)}</strong></p>
<p><a href="">${escaped(again)}</a></p>
</main>
</html>
`;
}
