import type { CaseFacts, Support } from '../../../domain/cases/case.ts';
import { caseReasoning } from '../../../domain/cases/reasoning.ts';
import type { Grade } from '../../../domain/grading/bedside.ts';
import type { CaseAttempt, Sureness } from '../../../domain/review/record.ts';
import { fill } from '../../../i18n/fill.ts';
import type { CasesWords } from './cases-words.ts';

/** What somebody has answered of a case so far. */
export interface CaseAnswer {
  readonly crs: Grade | null;
  readonly icans: Grade | null;
  readonly sureness: Sureness | null;
  readonly plan: string | null;
}

export const NO_ANSWER: CaseAnswer = { crs: null, icans: null, sureness: null, plan: null };

/** What a case asks for at a support, beside the grade of ICANS that some ask for. */
export const asksGrade = (support: Support): boolean => support !== 'worked';
export const asksPlan = (support: Support): boolean => support === 'faded-both' || support === 'independent';

/** The first thing that is missing before the grade can be checked. */
export function missingOf(
  asked: CaseFacts,
  { crs, icans, sureness }: CaseAnswer,
): 'grade' | 'icans' | 'sure' | undefined {
  if (crs === null) return 'grade';
  if (asked.asksIcans && icans === null) return 'icans';
  return sureness === null ? 'sure' : undefined;
}

/** How an answered grade stands: CRS and, where it is asked for, ICANS. */
export const gradesRight = (
  asked: CaseFacts,
  { crs, icans }: CaseAnswer,
): { readonly crs: boolean; readonly icans: boolean; readonly all: boolean } => {
  const right = { crs: crs === asked.crs, icans: !asked.asksIcans || icans === asked.icans };
  return { ...right, all: right.crs && right.icans };
};

/** The verdict on a grade in words. */
export function verdictText(asked: CaseFacts, answer: CaseAnswer, words: CasesWords): string {
  const { verdict } = words;
  const right = gradesRight(asked, answer);
  const values = { grade: asked.crs, icans: asked.icans };
  if (!asked.asksIcans) return fill(right.crs ? verdict.right : verdict.notYet, values);
  if (right.all) return fill(verdict.rightBoth, values);
  if (right.crs) return fill(verdict.icansOnly, values);
  return fill(right.icans ? verdict.crsOnly : verdict.notYetBoth, values);
}

/** What to make of an answer by how sure somebody was of it. */
export function adviceText(isRight: boolean, sureness: Sureness, words: CasesWords): string {
  const { advice } = words.verdict;
  if (sureness === 'sure') return isRight ? advice.rightSure : advice.notYetSure;
  return isRight ? advice.rightUnsure : advice.notYetUnsure;
}

/** The plan that fits a case. */
export const fittingPlan = ({ plans }: CaseFacts): string => plans.find(({ fit }) => fit === 'fits')?.id ?? '';

/** A case that is worked through, for the record. A plan that was not asked for counts as fitting. */
export const attemptOf = (asked: CaseFacts, answer: CaseAnswer, sureness: Sureness, at: string): CaseAttempt => ({
  case: asked.id,
  at,
  grade: asked.crs,
  gradeRight: answer.crs === asked.crs,
  ...(asked.asksIcans && { icansRight: answer.icans === asked.icans }),
  planFits: answer.plan === null || answer.plan === fittingPlan(asked),
  sureness,
  deciding: caseReasoning(asked).deciding,
});
