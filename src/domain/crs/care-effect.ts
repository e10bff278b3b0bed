import { bedsideSigns, signStates } from './bedside-signs.ts';
import { CARE_KINDS, NO_CARE, type Care, type CareKind } from './care.ts';
import { courseOf, type Course } from './course.ts';
import { temperatureOf } from './patient-model.ts';
import { feverOf } from './run-measures.ts';

/**
 * What one kind of care does from the day on that it is given. `helps`: it clearly changes the days. `early`: given before
 * there is a fever to treat. `late`: what it treats is almost over. `spare`: this person never needs it.
 */
export const EFFECTS = ['helps', 'early', 'late', 'spare'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The effect of one kind of care in a course. */
export interface CareEffect {
  readonly kind: CareKind;
  readonly effect: Effect;
}

/** A thermometer shows tenths, and people go by what it shows. */
const HALF_A_TENTH = 0.05;
/** Days by which care has to shorten what it treats to count as help. */
const CLEARLY = 0.5;

/** First and last day on which a sign of the monitor is low where nothing is given; null for never. */
function lowSpan({ run }: Course, sign: 'pressure' | 'oxygen', callAtC: number): readonly [number, number] | null {
  const days = run
    .filter((state) => signStates(bedsideSigns(temperatureOf(state), state.leak), callAtC)[sign] === 'low')
    .map(({ day }) => day);
  const [first] = days;
  return first === undefined ? null : [first, days.at(-1) ?? first];
}

function effectOn(kind: CareKind, from: number, untreated: Course, callAtC: number): Effect {
  if (kind === 'fluids' || kind === 'oxygen') {
    const span = lowSpan(untreated, kind === 'fluids' ? 'pressure' : 'oxygen', callAtC);
    if (!span) return 'spare';
    return from < span[1] - CLEARLY ? 'helps' : 'late';
  }
  const shownFrom = callAtC - HALF_A_TENTH;
  const without = feverOf(untreated.run, shownFrom);
  if (without.start === null) return 'spare';
  if (from <= without.start) return 'early';
  const alone = courseOf(untreated.patient, { ...NO_CARE, [kind]: from });
  return without.days - feverOf(alone.run, shownFrom).days >= CLEARLY ? 'helps' : 'late';
}

/**
 * What each kind of care that is given does by itself, in the order in which care is offered.
 *
 * @param untreated the same person with nothing given
 * @param callAtC number in °C that the clinic calls at: from it on there is a fever to treat
 */
export const careEffects = (care: Care, untreated: Course, callAtC: number): readonly CareEffect[] =>
  CARE_KINDS.flatMap((kind) => {
    const from = care[kind];
    return from === null ? [] : [{ kind, effect: effectOn(kind, from, untreated, callAtC) }];
  });
