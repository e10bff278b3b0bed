import type { DaysPlace } from '../../domain/crs/days-place.ts';
import { ChosenDays } from '../days/chosen-days.svelte.ts';
import { printedPlace, readPlace } from '../days/days-address.ts';

/**
 * Whose days a place shows, with all that is worked out of them. Another day works out nothing: every window holds a copy
 * of its own of what is given, so that the two are told apart by what they say.
 */
export function daysOf(place: () => DaysPlace, callAtC: () => number): { readonly chosen: ChosenDays } {
  const key = $derived(printedPlace({ ...place(), day: 0 }));
  const chosen = $derived.by(() => {
    const { person, care } = readPlace(key);
    const days = new ChosenDays(callAtC);
    days.show(person, care);
    return days;
  });
  return {
    get chosen() {
      return chosen;
    },
  };
}
