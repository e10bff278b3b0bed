/** The highest number that a drawn case can have; the lowest is 0. */
export const LAST_SEED = 999;
/** Cases that one set can name. */
export const MOST_IN_SET = 60;

/** Longer addresses are not read: no address of ours is. */
const LONGEST_ADDRESS = 4000;
/** What a visitor is shown of a part that cannot be read. */
const LONGEST_SHOWN = 40;
const BETWEEN_CASES = ',';

/** What of an address could not be used. */
export type CasesProblem =
  { readonly kind: 'case' | 'set' | 'seed'; readonly text: string } | { readonly kind: 'setEmpty' };

/** Where somebody is: in the whole bank or a set, at a case of it or at a drawn one, the bank mixed with a number. */
export interface CasesPlace {
  /** Ids of a chosen set, in its order. Absent: the whole bank. */
  readonly set?: readonly string[];
  /** Absent: the first one. */
  readonly case?: string;
  /** Number of a drawn case; it is shown instead of one of the bank. */
  readonly seed?: number;
  /** What the order of the bank is mixed by. */
  readonly mix: number;
}

/** How the bank is mixed where no address says otherwise. */
export const FIRST_MIX = 1;

function wholeNumber(text: string, most: number): number | undefined {
  const value = /^\d{1,4}$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value <= most ? value : undefined;
}

/**
 * Reads what stands in an address behind `?`, given the ids of the bank. Never throws: what cannot be used is left out, and
 * told as a problem. Parts of other names are left alone.
 */
export function readCasesPlace(
  search: string,
  bank: readonly string[],
): { readonly place: CasesPlace; readonly problems: readonly CasesProblem[] } {
  const parts = new URLSearchParams(search.slice(0, LONGEST_ADDRESS));
  const problems: CasesProblem[] = [];
  const shown = (text: string): string => text.slice(0, LONGEST_SHOWN);

  const setText = parts.get('set');
  const named = setText === null ? [] : setText.split(BETWEEN_CASES).slice(0, MOST_IN_SET);
  const wanted = named.map((text) => text.trim()).filter((text) => text !== '');
  const set = [...new Set(wanted)].filter((id) => {
    if (bank.includes(id)) return true;
    problems.push({ kind: 'set', text: shown(id) });
    return false;
  });
  if (setText !== null && set.length === 0) problems.push({ kind: 'setEmpty' });

  const among = set.length > 0 ? set : bank;
  const caseText = parts.get('case');
  const isKnown = caseText !== null && among.includes(caseText);
  if (caseText !== null && !isKnown) problems.push({ kind: 'case', text: shown(caseText) });

  const seedText = parts.get('seed');
  const seed = seedText === null ? undefined : wholeNumber(seedText, LAST_SEED);
  if (seedText !== null && seed === undefined) problems.push({ kind: 'seed', text: shown(seedText) });

  const place: CasesPlace = {
    ...(set.length > 0 && { set }),
    ...(isKnown && { case: caseText }),
    ...(seed !== undefined && { seed }),
    // How the order is mixed is no place of its own: a number that cannot be read harms nobody.
    mix: wholeNumber(parts.get('mix') ?? '', LAST_SEED) ?? FIRST_MIX,
  };
  return { place, problems };
}

/** The part of an address behind `?`; empty at the beginning. The same place always gives the same text. */
export function printedCasesPlace({ set, case: id, seed, mix }: CasesPlace): string {
  return [
    ...(set === undefined ? [] : [`set=${set.join(BETWEEN_CASES)}`]),
    ...(id === undefined || seed !== undefined ? [] : [`case=${id}`]),
    ...(seed === undefined ? [] : [`seed=${seed}`]),
    ...(mix === FIRST_MIX ? [] : [`mix=${mix}`]),
  ].join('&');
}
