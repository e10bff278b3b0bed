import type { PageClaims } from '../content/claims-schema.ts';
import { liesIn, passage, textsByPath, type Unit } from './passage.ts';

/** Fixed words with fewer words than this are names of buttons and fields. */
const FEWEST_IN_A_SENTENCE = 4;

/** A group of fixed words. */
export interface FixedWords extends Pick<Unit, 'kind' | 'id' | 'file'> {
  /** Path of the group, as `facts/pages.yaml` has it: `plan`, `session.sheets`. */
  readonly path: string;
  readonly words: unknown;
  readonly pageClaims: PageClaims;
}

/** A group of fixed words as a unit: each text of it that `isOurs` by its path, with the claims that are named for it. */
export function fixedWordsUnit(
  { kind, id, file, path: group, words, pageClaims }: FixedWords,
  isOurs: (path: string) => boolean = () => true,
): Unit {
  const spoken = textsByPath(words, group).filter(([path]) => isOurs(path));
  return {
    kind,
    id,
    file,
    entries: spoken.map(([path, text]) => {
      const short = text.split(/\s+/).length < FEWEST_IN_A_SENTENCE && !/[.?!]$/.test(text);
      return {
        kind: 'words',
        file,
        place: path,
        passages: passage(/alt$/i.test(path) ? 'alt' : short ? 'label' : 'paragraph', path, text),
        claims: Object.entries(pageClaims).flatMap(([outer, claims]) => (liesIn(path, outer) ? claims : [])),
        claimsIn: 'facts/pages.yaml',
      };
    }),
  };
}
