import type { CaseMoment } from '../../../domain/cases/case.ts';
import { signStates, type SignState } from '../../../domain/crs/bedside-signs.ts';
import { FEVER } from '../../../domain/grading/crs-grade.ts';

/** Breaths a minute above which breathing is shown as raised. Illustrative, as the states of the other signs are. */
const FAST_BREATHING = 20;

export const VITALS = ['temperature', 'heart', 'pressure', 'breathing', 'oxygen'] as const;
export type Vital = (typeof VITALS)[number];

/** How a sign stands, as a word; a saturation that is held up by oxygen is said to be so. */
export type VitalState = SignState | 'onOxygen';

/** How each sign of a moment stands to what is usual. */
export function vitalStates(moment: CaseMoment): Readonly<Record<Vital, VitalState>> {
  const { bedside, heartRate, systolic, diastolic, breathing, saturation } = moment;
  const states = signStates(
    { temperatureC: bedside.temperature, heartRate, bloodPressure: { systolic, diastolic }, oxygen: saturation },
    FEVER,
  );
  const helped = bedside.oxygen.device !== 'room-air' && states.oxygen !== 'low';
  return {
    ...states,
    // A pressure that a vasopressor holds up is still the low one that the grade looks at.
    pressure: bedside.hypotension ? 'low' : states.pressure,
    breathing: breathing > FAST_BREATHING ? 'raised' : 'usual',
    oxygen: helped ? 'onOxygen' : states.oxygen,
  };
}
