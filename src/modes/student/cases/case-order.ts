import { SUPPORTS, type CaseFacts } from '../../../domain/cases/case.ts';
import { shuffled } from '../../../domain/random/shuffled.ts';

/** Cases that are asked with nothing shown: their order is mixed, so that it gives nothing away. */
const isMixed = ({ support }: Pick<CaseFacts, 'support'>): boolean => support === 'independent';

/** The bank in the order in which it is worked through: guided cases first, by how much they show, then the others mixed. */
export function orderedCases<Case extends Pick<CaseFacts, 'support'>>(bank: readonly Case[], mix: number): Case[] {
  const guided = SUPPORTS.flatMap((support) => bank.filter((each) => each.support === support && !isMixed(each)));
  return [...guided, ...shuffled(bank.filter(isMixed), mix)];
}

/** The cases of a set in the order in which it names them. */
export const casesOfSet = <Case extends Pick<CaseFacts, 'id'>>(bank: readonly Case[], set: readonly string[]): Case[] =>
  set.flatMap((id) => bank.find((each) => each.id === id) ?? []);

/** How many in a row have to be right and sure before the rest of the guided cases may be left out. */
const SURE_IN_A_ROW = 2;

/** Whether the last cases were right, grade and plan, and their grade sure. */
export function maySkipAhead(
  attempts: readonly {
    readonly gradeRight: boolean;
    readonly icansRight?: boolean;
    readonly planFits: boolean;
    readonly sureness: string;
  }[],
): boolean {
  const last = attempts.slice(-SURE_IN_A_ROW);
  return (
    last.length === SURE_IN_A_ROW &&
    last.every(
      ({ gradeRight, icansRight = true, planFits, sureness }) =>
        gradeRight && icansRight && planFits && sureness === 'sure',
    )
  );
}
