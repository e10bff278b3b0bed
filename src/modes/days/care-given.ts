import { CARE_KINDS, type Care, type CareKind } from '../../domain/crs/care.ts';
import type { DayStory } from '../../domain/crs/day-story.ts';

/** Days for which a steroid is given, as in the model. */
const STEROID_DAYS = 3;
/** Days in which the steroid of the picture comes and goes. Illustrative. */
const STEROID_FADES = 0.5;

/** What the team gives on a day, in the order in which care is offered. Fluids and oxygen end when the person is well. */
export function givenOn({ day, bedside }: DayStory, care: Care): readonly CareKind[] {
  const isWell = bedside === 'after' || bedside === 'none';
  return CARE_KINDS.filter((kind) => {
    const from = care[kind];
    if (from === null || day < from) return false;
    if (kind === 'blocker') return day === from;
    if (kind === 'steroid') return day < from + STEROID_DAYS;
    return day === from || !isWell;
  });
}

/** How much of the steroid the picture shows at a moment, 0 to 1. */
export function steroidShown(moment: number, { steroid }: Care): number {
  if (steroid === null) return 0;
  const coming = (moment - steroid) / STEROID_FADES;
  const going = (steroid + STEROID_DAYS - moment) / STEROID_FADES + 1;
  return Math.min(1, Math.max(0, Math.min(coming, going)));
}
