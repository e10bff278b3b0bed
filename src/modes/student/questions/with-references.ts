import type { ClaimNote } from '../../../domain/journey/claim-note.ts';
import type { StudentItem } from '../../../domain/review/student-item.ts';

/** An item as a page hands it to the browser: what it rests on comes once for all items. */
export type BareItem = Omit<StudentItem, 'references'>;

/** Items without what they rest on, and that by the id of the claim, each once. */
export function apart(items: readonly StudentItem[]): {
  readonly items: readonly BareItem[];
  readonly notes: Readonly<Record<string, ClaimNote>>;
} {
  return {
    items: items.map(({ references: _, ...bare }) => bare),
    notes: Object.fromEntries(items.flatMap(({ references }) => references.map((note) => [note.id, note]))),
  };
}

/** The item with what it rests on again. */
export const withReferences = (bare: BareItem, notes: Readonly<Record<string, ClaimNote>>): StudentItem => ({
  ...bare,
  references: bare.item.claims.flatMap((id) => notes[id] ?? []),
});
