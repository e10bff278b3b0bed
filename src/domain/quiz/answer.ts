import type { ChoiceId, MarkedItem } from './quiz-item.ts';
import { shownOrder } from './shown-order.ts';

/** What somebody has answered so far, in the form that the kind of question asks for. Plain data: it can be stored. */
export type Answer =
  | { readonly kind: 'one'; readonly choice: ChoiceId | null }
  | { readonly kind: 'several'; readonly choices: readonly ChoiceId[] }
  | { readonly kind: 'order'; readonly choices: readonly ChoiceId[] }
  | { readonly kind: 'bins'; readonly binOf: Readonly<Record<ChoiceId, string>> }
  /** Target id by choice id; no target stands twice. */
  | { readonly kind: 'match'; readonly targetOf: Readonly<Record<ChoiceId, string>> }
  | DaysAnswer;

/** The first and the last marked day. Where both are marked, the first is not after the last. */
export interface DaysAnswer {
  readonly kind: 'days';
  readonly first: number | null;
  readonly last: number | null;
}

/** The answer before anybody has touched the question; an order begins as it is shown. */
export function emptyAnswer(item: MarkedItem): Answer {
  switch (item.kind) {
    case 'single':
    case 'hotspot':
      return { kind: 'one', choice: null };
    case 'multi':
      return { kind: 'several', choices: [] };
    case 'order':
      return { kind: 'order', choices: shownOrder(item) };
    case 'bins':
      return { kind: 'bins', binOf: {} };
    case 'match':
      return { kind: 'match', targetOf: {} };
    case 'days':
      return { kind: 'days', first: null, last: null };
  }
}
