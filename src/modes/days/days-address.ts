import { CARE_DAYS, CARE_KINDS, MADE_UP_PEOPLE, type Care, type MadeUpPersonId } from '../../domain/crs/care.ts';
import { STARTING_PLACE, type DaysPlace } from '../../domain/crs/days-place.ts';
import { LAST_MODEL_DAY } from '../../domain/crs/patient-model.ts';

/** Longer addresses are not read: no address of ours is. */
const LONGEST_ADDRESS = 500;

function wholeDay(text: string | null, first: number, last: number): number | undefined {
  const day = text !== null && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  return day !== undefined && day >= first && day <= last ? day : undefined;
}

const isPerson = (text: string | null): text is MadeUpPersonId => text !== null && Object.hasOwn(MADE_UP_PEOPLE, text);

/** Reads what stands in an address behind `?`. Never throws: what cannot be used is as at the beginning of a visit. */
export function readPlace(search: string): DaysPlace {
  const parts = new URLSearchParams(search.slice(0, LONGEST_ADDRESS));
  const person = parts.get('person');
  return {
    day: wholeDay(parts.get('day'), 0, LAST_MODEL_DAY) ?? STARTING_PLACE.day,
    person: isPerson(person) ? person : STARTING_PLACE.person,
    care: Object.fromEntries(
      CARE_KINDS.map((kind) => [kind, wholeDay(parts.get(kind), CARE_DAYS.first, CARE_DAYS.last) ?? null]),
    ) as Record<keyof Care, number | null>,
  };
}

/** The part of an address behind `?`. The same days always give the same text. */
export function printedPlace({ day, person, care }: DaysPlace): string {
  const parts = [`day=${day}`];
  if (person !== STARTING_PLACE.person) parts.push(`person=${person}`);
  for (const kind of CARE_KINDS) if (care[kind] !== null) parts.push(`${kind}=${care[kind]}`);
  return parts.join('&');
}
