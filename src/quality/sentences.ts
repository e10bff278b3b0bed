/**
 * Sentences of a text: they end after `. ? ! :` and a space, and at its end. The dot of an abbreviation ends none, unless
 * a capital follows. Source: rubric 1.3, rule 2.
 */
export function sentencesOf(text: string, dotted: readonly string[]): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/(?<=[.?!:]["”’)]*)\s+/u)) {
    const before = parts.at(-1);
    const goesOn =
      before !== undefined && dotted.some((each) => before.endsWith(each)) && !/^["“‘(]?\p{Lu}/u.test(piece);
    if (goesOn) parts[parts.length - 1] = `${before} ${piece}`;
    else if (piece.trim() !== '') parts.push(piece);
  }
  return parts;
}

/** Words of a sentence without their punctuation. A degree sign belongs to the number before it. */
export const wordsOf = (sentence: string): string[] =>
  sentence
    .split(/[\s/]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.startsWith('°'))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
