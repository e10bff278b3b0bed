/**
 * What a text is for. `picture`: words on or beside a drawing. `alt`: what a drawing shows, for who cannot see it.
 * `label`: a button, or a name of fewer words than a sentence has. `prompt`: what somebody else says, then waits.
 */
export type PassageKind =
  | 'heading'
  | 'caption'
  | 'paragraph'
  | 'item'
  | 'stem'
  | 'option'
  | 'feedback'
  | 'recap'
  | 'prompt'
  | 'picture'
  | 'alt'
  | 'label';

/** One text with its place in the file. It is a template still. */
export interface Passage {
  readonly kind: PassageKind;
  readonly place: string;
  readonly text: string;
}

/** What is told together and rests on the same claims: a beat, a question, a section, what is said beside it, a fixed text. */
export interface Entry {
  readonly kind: 'head' | 'beat' | 'question' | 'section' | 'recap' | 'notes' | 'words';
  /** File below `src/content/`. */
  readonly file: string;
  readonly place: string;
  readonly passages: readonly Passage[];
  /** Claims that it names; of a head or a recap, those of its whole page. */
  readonly claims: readonly string[];
  /** Where claims are added. */
  readonly claimsIn: string;
}

/** What a visitor reads or hears in one go: a step, a topic, what is said in a session, a group of fixed words, a list. */
export interface Unit {
  readonly kind: 'step' | 'topic' | 'notes' | 'words' | 'list';
  readonly id: string;
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** A passage with all that it stands in. */
export interface PassageInPlace {
  readonly unit: Unit;
  readonly entry: Entry;
  readonly passage: Passage;
}

/** One passage, or none where there is no text. */
export const passage = (kind: PassageKind, place: string, text: string | undefined): Passage[] =>
  text === undefined ? [] : [{ kind, place, text }];

/** One passage for each text, with its place in the list. */
export const listed = (kind: PassageKind, place: string, texts: readonly string[]): Passage[] =>
  texts.map((text, index) => ({ kind, place: `${place} ${index + 1}`, text }));

/** Every text inside a value with its path: `plan.points.show-the-card.text`. */
export function textsByPath(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsByPath(each, path === '' ? name : `${path}.${name}`));
}

/** Whether a path of the fixed words lies at another one, or below it. */
export const liesIn = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}.`);

/** Every text of some units with all that it stands in. */
export const inPlace = (units: readonly Unit[]): PassageInPlace[] =>
  units.flatMap((unit) =>
    unit.entries.flatMap((entry) => entry.passages.map((each) => ({ unit, entry, passage: each }))),
  );
