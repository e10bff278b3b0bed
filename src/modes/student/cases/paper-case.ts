import type { CaseFacts, CaseWords, StudentCase } from '../../../domain/cases/case.ts';

/** What stands on paper of a case that is still to be answered: nothing that gives its answer away. */
export interface PaperCase extends Pick<CaseFacts, 'id' | 'support' | 'asksIcans' | 'moments' | 'before'> {
  readonly words: Pick<CaseWords, 'title' | 'story' | 'notes' | 'question'>;
  readonly plans: readonly string[];
}

/** A case without its answers. */
export function paperCase({ id, support, asksIcans, moments, before, plans, words }: StudentCase): PaperCase {
  const { title, story, notes, question } = words;
  return {
    id,
    support,
    asksIcans,
    moments,
    before: { feverSinceOnset: before.feverSinceOnset, given: before.given },
    words: { title, story, notes, question },
    plans: plans.map((plan) => words.plans[plan.id]?.text ?? plan.id),
  };
}
