import type { Answer } from './answer.ts';
import { daySlips } from './day-slips.ts';
import type { Choice, ChoiceId, MarkedItem } from './quiz-item.ts';

/** How one chosen part of an answer stands. `safe`: more careful than needed, and therefore fine. */
export type PartMark = 'right' | 'safe' | 'not-yet';

/** How an answer stands. There is no wrong, and no number. */
export type Mark =
  | { readonly kind: 'unanswered' }
  | {
      readonly kind: PartMark;
      /** By choice id, for the choices that the answer holds. */
      readonly parts: Readonly<Record<ChoiceId, PartMark>>;
      /** Choices that belong to the answer and are not in it yet. */
      readonly missing: readonly ChoiceId[];
    };

const UNANSWERED: Mark = { kind: 'unanswered' };

/** Marks an answer by the ids of its choices. What is incomplete, or belongs to another question, is unanswered. */
export function markAnswer(item: MarkedItem, answer: Answer): Mark {
  const choiceById = new Map<ChoiceId, Choice>(item.choices.map((choice) => [choice.id, choice]));
  const known = (ids: readonly ChoiceId[]): boolean => ids.every((id) => choiceById.has(id));
  /** Calling the team is never held against anybody, whatever the key says. */
  const otherwise = (id: ChoiceId): PartMark => (choiceById.get(id)?.callsTeam ? 'safe' : 'not-yet');

  switch (item.kind) {
    case 'single':
    case 'hotspot': {
      if (answer.kind !== 'one' || answer.choice === null || !known([answer.choice])) return UNANSWERED;
      const { choice } = answer;
      if (choice === item.right) return whole({ [choice]: 'right' });
      const isSafe = item.kind === 'single' && item.safe.includes(choice);
      return whole({ [choice]: isSafe ? 'safe' : otherwise(choice) });
    }
    case 'multi': {
      if (answer.kind !== 'several' || answer.choices.length === 0 || !known(answer.choices)) return UNANSWERED;
      return whole(
        Object.fromEntries(answer.choices.map((id) => [id, item.right.includes(id) ? 'right' : otherwise(id)])),
        item.right.filter((id) => !answer.choices.includes(id)),
      );
    }
    case 'order': {
      if (answer.kind !== 'order' || !holdsAll(item, answer.choices)) return UNANSWERED;
      return whole(
        Object.fromEntries(answer.choices.map((id, place) => [id, item.right[place] === id ? 'right' : 'not-yet'])),
      );
    }
    case 'bins': {
      if (answer.kind !== 'bins' || !holdsAll(item, Object.keys(answer.binOf))) return UNANSWERED;
      return whole(
        Object.fromEntries(
          Object.entries(answer.binOf).map(([id, bin]) => {
            if (bin === item.right[id]) return [id, 'right'];
            return [id, bin === item.safeBin ? 'safe' : otherwise(id)];
          }),
        ),
      );
    }
    case 'match': {
      if (answer.kind !== 'match' || !holdsAll(item, Object.keys(answer.targetOf))) return UNANSWERED;
      return whole(
        Object.fromEntries(
          Object.entries(answer.targetOf).map(([id, target]) => [
            id,
            target === item.right[id] ? 'right' : otherwise(id),
          ]),
        ),
      );
    }
    case 'days': {
      if (answer.kind !== 'days' || answer.first === null || answer.last === null) return UNANSWERED;
      const slips = daySlips(item, { first: answer.first, last: answer.last });
      const made = item.choices.filter(({ when }) => slips.includes(when));
      return whole(Object.fromEntries(made.map(({ id, when }) => [id, when === 'longer' ? 'safe' : otherwise(id)])));
    }
  }
}

const holdsAll = (item: MarkedItem, ids: readonly ChoiceId[]): boolean =>
  ids.length === item.choices.length && item.choices.every(({ id }) => ids.includes(id));

function whole(parts: Readonly<Record<ChoiceId, PartMark>>, missing: readonly ChoiceId[] = []): Mark {
  const marks = Object.values(parts);
  if (missing.length > 0 || marks.includes('not-yet')) return { kind: 'not-yet', parts, missing };
  return { kind: marks.includes('safe') ? 'safe' : 'right', parts, missing };
}
