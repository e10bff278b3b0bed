import { NO_CARE, type Care, type MadeUpPersonId } from './care.ts';

/** Where somebody stands in the days of a made-up person: the day, whose days, and what is given. */
export interface DaysPlace {
  readonly day: number;
  readonly person: MadeUpPersonId;
  readonly care: Care;
}

/** Where the days begin: a body that becomes warmer, before any fever. */
export const STARTING_PLACE: DaysPlace = { day: 7, person: 'milder', care: NO_CARE };
