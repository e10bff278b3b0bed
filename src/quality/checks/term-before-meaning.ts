import { check, type CheckedContent, type Found } from '../finding.ts';
import type { Entry, Passage, Unit } from '../passage.ts';
import { unitsOf } from '../passages.ts';
import { foundIn, termsIn } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';

/** A sentence in reading order, or a name in a picture. */
interface Line {
  readonly entry: Entry;
  readonly passage: Passage;
  readonly text: string;
}

const isSeenWhole = ({ kind }: Passage): boolean => kind === 'heading' || kind === 'picture';

/** What a visitor reads, in order. Names in a picture come after the words beside it. */
function linesOf(unit: Unit, dotted: readonly string[]): Line[] {
  return unit.entries.flatMap((entry) =>
    entry.passages
      .filter(({ kind }) => kind !== 'alt')
      .flatMap((passage) => sentencesOf(passage.text, dotted).map((text) => ({ entry, passage, text }))),
  );
}

/**
 * Where the meaning may stand: the sentence before, the same, the next, or the next paragraph. A heading or a name in a
 * picture is seen together with its whole beat or section; a title with what comes first below it.
 */
function around(lines: readonly Line[], index: number): string {
  const { entry, passage } = lines[index] as Line;
  if (isSeenWhole(passage) || entry.kind === 'head') {
    const last = lines.findLastIndex((line) => line.entry === entry);
    const below = entry.kind === 'head' ? lines[last + 1]?.entry : undefined;
    return lines
      .filter((line) => line.entry === entry || (below !== undefined && line.entry === below))
      .map(({ text }) => text)
      .join(' ');
  }
  const prose = lines.filter((line) => !isSeenWhole(line.passage));
  const at = prose.indexOf(lines[index] as Line);
  const next = prose.slice(at + 1).find((line) => line.passage !== passage)?.passage;
  return prose
    .filter((line, n) => (n >= at - 1 && n <= at + 1) || line.passage === next)
    .map(({ text }) => text)
    .join(' ');
}

function unexplained(unit: Unit, { reading, locale }: CheckedContent): Found[] {
  const lines = linesOf(unit, reading.dotted);
  const met = new Set<string>();
  return lines.flatMap(({ text, passage, entry }, index) =>
    termsIn(text, reading.terms).flatMap(({ id, form }): Found[] => {
      if (met.has(id)) return [];
      met.add(id);
      const explainedBy = reading.terms[id]?.explainedBy ?? [];
      if (foundIn(around(lines, index), explainedBy) !== undefined) return [];
      return [
        {
          level: 'fail',
          file: entry.file,
          place: passage.place,
          message: `“${form}” comes up here for the first time in "${unit.id}", and nothing near it says what it means. Explain it in the same or the next sentence, for example with “${explainedBy[0] ?? ''}”. Is it explained there in other words? Then add those to "${id}" in reading/${locale}.yaml.`,
        },
      ];
    }),
  );
}

/** Glossary words that the table neither explains nor calls everyday words: no step would be held to explain them. */
const unknownTerms = ({ glossary, reading, locale }: CheckedContent): Found[] =>
  Object.keys(glossary)
    .filter((id) => !Object.hasOwn(reading.terms, id) && !reading.everyday.includes(id))
    .map((id) => ({
      level: 'fail',
      file: `reading/${locale}.yaml`,
      place: 'terms',
      message: `The glossary has the word "${id}", and this table does not say how it looks in a sentence. Add it under "terms" with its forms and the words that explain it.`,
    }));

/** In each step and topic a glossary word is explained where it first comes up: same or next sentence or paragraph. Source: rubric 8.5. */
export const termBeforeMeaning = check('term-before-meaning', 5, (content) => [
  ...unknownTerms(content),
  ...unitsOf(content)
    .filter(({ kind }) => kind === 'step' || kind === 'topic')
    .flatMap((unit) => unexplained(unit, content)),
]);
