import type { ClaimUse } from '../../lesson/claim-uses.ts';

/** The names of a word: `cytokine release syndrome (CRS)` has two. */
const namesOf = (word: string): readonly string[] =>
  word
    .split(/[()]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Words alone, with a space before each. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/**
 * What a claim is found by though its row does not say so: the full names of the pages that state it, and all names of the
 * words of the glossary that it is told with.
 */
export function alsoFoundBy(
  statement: string,
  uses: readonly ClaimUse[],
  pageTitles: Readonly<Record<string, string>>,
  glossary: Readonly<Record<string, { readonly word: string }>>,
): string {
  const told = spaced([statement, ...uses.flatMap(({ heading, says }) => [heading, ...says])].join(' '));
  const words = Object.values(glossary)
    .map(({ word }) => word)
    .filter((word) => namesOf(word).some((name) => told.includes(spaced(name))));
  const titles = uses.flatMap(({ page }) => pageTitles[page] ?? []);
  return [...new Set([...titles, ...words])].join(' ');
}
