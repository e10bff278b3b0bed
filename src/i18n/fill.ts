const PLACEHOLDER = /\{([\w-]+(?:\.[\w-]+)*)\}/g;

/** Names of the placeholders of a text, in order: `{centre.phone}` gives `centre.phone`. */
export const placeholdersOf = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);

/** The text with every placeholder replaced. Throws on one that has no value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(unknownPlaceholder(text, placeholder, values));
    return String(values[name]);
  });
}

/** The text with its dotted placeholders (`{centre.phone}`) replaced; plain ones (`{temperatureC}`) are left for whoever shows it. */
export function fillDotted(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (!name.includes('.')) return placeholder;
    if (!Object.hasOwn(values, name)) throw new Error(unknownPlaceholder(text, placeholder, values));
    return String(values[name]);
  });
}

const unknownPlaceholder = (text: string, placeholder: string, values: Readonly<Record<string, unknown>>): string =>
  `"${text}" has the placeholder ${placeholder}, for which there is no value. Known here: ${
    Object.keys(values)
      .map((name) => `{${name}}`)
      .join(', ') || 'none'
  }.`;
