import { shuffled } from '../random/shuffled.ts';
import type { Choice, ChoiceId, MarkedItem, MatchItem, MatchTarget } from './quiz-item.ts';

const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;

/** A whole number that is always the same for the same item, for its seeded shuffle (FNV-1a, 32 bit). */
export function seedOf(itemId: string): number {
  let hash = FNV_OFFSET;
  for (const letter of itemId) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** Choice ids in the order in which they are shown: the same for everybody, and never already the answer of an ordering. */
export function shownOrder(item: MarkedItem): ChoiceId[] {
  const ids = item.choices.map(({ id }) => id);
  if (item.keepOrder) return ids;
  const order = shuffled(ids, seedOf(item.id));
  if (item.kind !== 'order' || order.some((id, place) => id !== item.right[place])) return order;
  return [...order.slice(1), ...order.slice(0, 1)];
}

/** Targets in the order in which they are shown: the same for everybody, and never every match straight across. */
export function shownTargets(item: MatchItem): MatchTarget[] {
  const rows = shownOrder(item);
  const order = shuffled(item.targets, seedOf(`${item.id} targets`));
  const isBeside = (targets: readonly MatchTarget[]): boolean =>
    rows.every((row, place) => targets[place]?.id === item.right[row]);
  return isBeside(order) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** The choices of an item in the order in which they are shown. */
export function shownChoices<I extends MarkedItem>(item: I): I['choices'][number][] {
  const byId = new Map<ChoiceId, Choice>(item.choices.map((choice) => [choice.id, choice]));
  return shownOrder(item).flatMap((id) => byId.get(id) ?? []);
}
