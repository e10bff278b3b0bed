/** How many days before its review a claim is listed as one to look at soon. */
export const SOON_DAYS = 60;

const DAY = 86_400_000;
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** How a claim stands on a day: its review is past, or comes soon, or neither. */
export function reviewState(reviewBy: string, today: string): 'past' | 'soon' | 'later' {
  if (reviewBy < today) return 'past';
  return dayNumber(reviewBy) - dayNumber(today) <= SOON_DAYS ? 'soon' : 'later';
}
