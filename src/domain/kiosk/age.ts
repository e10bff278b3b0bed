/** How long ago a day was, in the largest unit that fits: what `Intl.RelativeTimeFormat` takes. */
export interface Age {
  readonly amount: number;
  readonly unit: 'day' | 'month' | 'year';
}

const DAY = 86_400_000;

/** From a day such as `2026-01-25` to another. Days up to a month, whole months up to two years, then years. */
export function ageOf(day: string, today: string): Age {
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(`${today}T00:00:00Z`);
  const days = Math.round((to.getTime() - from.getTime()) / DAY);
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    to.getUTCMonth() -
    from.getUTCMonth() -
    (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
  if (months < 1) return { amount: days, unit: 'day' };
  return months < 24 ? { amount: months, unit: 'month' } : { amount: Math.floor(months / 12), unit: 'year' };
}
