import { centreValues } from '../domain/clinic/centre-values.ts';
import { DEFAULT_CLINIC } from '../domain/clinic/clinic-settings.ts';
import type { SiteContent } from '../lesson/site-content.ts';

const PLACEHOLDER = /\{([\w-]+(?:\.[\w-]+)+)\}/g;

/** What dotted placeholders stand for where a clinic has set nothing. */
export const standardValues = ({
  claims,
  ui,
  locale,
}: Pick<SiteContent, 'claims' | 'ui' | 'locale'>): Readonly<Record<string, string | number>> => ({
  ...Object.fromEntries(
    Object.entries(claims).flatMap(([id, { values = {} }]) =>
      Object.entries(values).map(([name, value]) => [`${id}.${name}`, value]),
    ),
  ),
  ...centreValues(DEFAULT_CLINIC, ui.centre, locale),
});

/** Fills a text as a visitor reads it where a clinic has set nothing. A placeholder that nothing is known of stays. */
export const filledBy =
  (values: Readonly<Record<string, string | number>>) =>
  (text: string): string =>
    text.replace(PLACEHOLDER, (placeholder, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : placeholder,
    );

/** Dotted placeholders of a text that nothing is known of. */
export const unknownIn = (text: string, values: Readonly<Record<string, string | number>>): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !Object.hasOwn(values, name));
