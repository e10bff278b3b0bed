import { filledBy, standardValues } from './filled.ts';
import type { CheckedContent } from './finding.ts';
import type { PassageKind, Unit } from './passage.ts';
import { unitsOf } from './passages.ts';
import { readingOf, type Reading } from './reading-of.ts';

/** Labels, texts in pictures and descriptions of pictures are left out. Source: rubric 1.3, rule 1. */
const READ: readonly PassageKind[] = [
  'heading',
  'caption',
  'paragraph',
  'item',
  'stem',
  'option',
  'feedback',
  'recap',
  'prompt',
];

/** The reading of one page: a step with its questions, a topic, what is said beside a step, or the fixed words of a page. */
export interface UnitReading extends Pick<Unit, 'kind' | 'id' | 'file'> {
  readonly reading: Reading;
}

/** How hard each step, topic, page of fixed words and what a nurse says is to read, as it stands where a clinic has set nothing. */
export function readingsIn(content: CheckedContent): UnitReading[] {
  const fill = filledBy(standardValues(content));
  return unitsOf(content)
    .filter(({ kind }) => kind !== 'list')
    .map((unit) => {
      const texts = unit.entries
        .flatMap(({ passages }) => passages)
        .filter(({ kind }) => READ.includes(kind))
        .map(({ text }) => fill(text));
      return { kind: unit.kind, id: unit.id, file: unit.file, reading: readingOf(texts, content.reading) };
    });
}
