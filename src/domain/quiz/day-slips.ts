import type { DaysItem, DaySlip, DaySpan } from './quiz-item.ts';

/**
 * How marked days differ from the right ones; nothing where they are the same. Days that hold all the right ones are
 * only ever `longer`, at whichever end. The infusion day alone is its own slip, since it is its own mistaken idea.
 */
export function daySlips({ right }: Pick<DaysItem, 'right'>, { first, last }: DaySpan): DaySlip[] {
  if (first <= right.first && last >= right.last) {
    return first === right.first && last === right.last ? [] : ['longer'];
  }
  if (first === 0 && last === 0) return ['only-infusion-day'];
  return [
    ...(first > right.first ? ['starts-late' as const] : []),
    ...(last < right.last ? ['ends-early' as const] : []),
  ];
}
