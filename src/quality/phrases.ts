const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds a phrase as whole words. `*` stands for any letters. Capitals count where the phrase has them. */
export function phrasePattern(phrase: string): RegExp {
  const body = phrase
    .split(/(\*|\s+)/)
    .map((part) => (part === '*' ? "[\\p{L}']*" : /^\s+$/.test(part) ? '\\s+' : escaped(part)))
    .join('');
  const end = /[\p{L}\p{N}*]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}${end}`, /\p{Lu}/u.test(phrase) ? 'gu' : 'giu');
}

const patterns = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const made = phrasePattern(phrase);
  patterns.set(phrase, made);
  return made;
}

/** The first of the phrases that a text holds, as it stands there. */
export function foundIn(text: string, phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    const [found] = text.match(patternOf(phrase)) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How many times the phrases stand in a text. */
export const countIn = (text: string, phrases: readonly string[]): number =>
  phrases.reduce((sum, phrase) => sum + (text.match(patternOf(phrase)) ?? []).length, 0);

/** A glossary word as it stands in a text. */
export interface TermUse {
  readonly id: string;
  readonly form: string;
  readonly at: number;
}

/** Every use of the terms in a text, in order. A longer form goes before a shorter one inside it: "CAR T cell" is no "T cell". */
export function termsIn(
  text: string,
  terms: Readonly<Record<string, { readonly forms: readonly string[] }>>,
): TermUse[] {
  const forms = Object.entries(terms)
    .flatMap(([id, { forms: own }]) => own.map((form) => ({ id, form })))
    .toSorted((a, b) => b.form.length - a.form.length);
  const uses: TermUse[] = [];
  for (const { id, form } of forms) {
    for (const { 0: found, index } of text.matchAll(patternOf(form))) {
      const taken = uses.some(({ at, form: other }) => index < at + other.length && at < index + found.length);
      if (!taken) uses.push({ id, form: found, at: index });
    }
  }
  return uses.toSorted((a, b) => a.at - b.at);
}
