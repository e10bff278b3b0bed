import type { StudentCase } from '../../../../domain/cases/case.ts';
import { drawnCase, type DrawnWords } from '../../../../domain/cases/drawn-case.ts';
import type { ClaimNote } from '../../../../domain/journey/claim-note.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { said } from '../../../../i18n/say.ts';
import { readCases, readDrawnWords } from '../../../../lesson/cases.ts';
import { claimNotes } from '../../../../lesson/claim-notes.ts';
import { plainSay } from '../../../../lesson/say-at-build.ts';
import { readStudentFacts } from '../../../../lesson/student.ts';
import { readStudentWords } from '../../../../lesson/student-words.ts';
import type { CasesWords } from '../../../../modes/student/cases/cases-words.ts';

/** All that pages with cases need. Made-up cases hold nothing that a clinic sets, so their texts are filled in once, here. */
export interface CasesData {
  readonly cases: readonly StudentCase[];
  readonly drawn: DrawnWords;
  /** The claims that any case rests on, by id. */
  readonly notes: Readonly<Record<string, ClaimNote>>;
  readonly words: CasesWords;
}

/** So many drawn cases name every claim that one of them can rest on. */
const LOOKED_AT = 60;

/** The bank of one language with everything that is shown beside it. */
export async function casesData(locale: Locale): Promise<CasesData> {
  const say = await plainSay(locale);
  const cases = said(await readCases(locale), say);
  const { claims, sources } = await readStudentFacts();
  const drawnClaims = Array.from({ length: LOOKED_AT }, (_, seed) => drawnCase(seed).claims).flat();
  const used = [...new Set([...cases.flatMap((each) => each.claims), ...drawnClaims])];
  const notes = Object.fromEntries(claimNotes(used, claims, sources).map((note) => [note.id, note]));
  return {
    cases,
    drawn: said(await readDrawnWords(locale), say),
    notes,
    words: said(readStudentWords(locale).cases, say),
  };
}
