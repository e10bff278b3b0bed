import type { StepId } from './journey.ts';

/** Drawn symbols of "Who's who". */
export type CastSymbolId =
  | 'tcell'
  | 'car'
  | 'cartcell'
  | 'cancer'
  | 'healthy'
  | 'macrophage'
  | 'il6'
  | 'other-signals'
  | 'toci'
  | 'steroid'
  | 'vector';

/** One member of the cast in every language: how it is drawn, and when it is first seen. */
export interface CastRole {
  readonly id: string;
  readonly symbol: CastSymbolId;
  /** First step in which it is seen. */
  readonly since: StepId;
  readonly group: 'inside-the-body' | 'medicines';
}

/** Everyone in "Who's who", in the order in which they are met. Their words are in `content/cast/<locale>.yaml`. */
export const CAST_MEMBERS = [
  { id: 't-cell', symbol: 'tcell', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'car', symbol: 'car', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'car-t-cell', symbol: 'cartcell', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'cancer-cell', symbol: 'cancer', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'healthy-cell', symbol: 'healthy', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'macrophage', symbol: 'macrophage', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'il-6', symbol: 'il6', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'other-signals', symbol: 'other-signals', since: 'meet-the-cast', group: 'inside-the-body' },
  { id: 'virus', symbol: 'vector', since: '2-engineering', group: 'inside-the-body' },
  { id: 'signal-blocker', symbol: 'toci', since: 'meet-the-cast', group: 'medicines' },
  { id: 'steroid', symbol: 'steroid', since: 'meet-the-cast', group: 'medicines' },
] as const satisfies readonly CastRole[];

/** Id of a member of the cast. */
export type CastMemberId = (typeof CAST_MEMBERS)[number]['id'];
