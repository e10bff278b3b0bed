import type { HTMLInputAttributes } from 'svelte/elements';
import type { ClinicField, FieldUnits } from '../../domain/clinic/clinic-draft.ts';
import type { ClinicWords } from './clinic-words.ts';

/** What kind of text a box takes. */
export type FieldInput = Pick<HTMLInputAttributes, 'type' | 'inputmode' | 'spellcheck' | 'autocapitalize'>;

/** The fields in the order of the form, under its headings. */
export const GROUPS = {
  call: ['clinicName', 'phone', 'emergencyNumber', 'callAtC', 'temperatureTimes'],
  after: ['nearbyWeeks', 'nearbyMinutes', 'noDrivingWeeks'],
  about: ['product', 'country', 'languages', 'checkedOn'],
  kiosk: ['idleSeconds', 'idleWarningSeconds', 'kioskCode', 'publicAddress'],
} as const satisfies Record<string, readonly ClinicField[]>;
export const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];
export const FIELDS_IN_ORDER: readonly ClinicField[] = GROUP_NAMES.flatMap((group) => [...GROUPS[group]]);

/** What shows on the plan and not on the card. */
export const ON_THE_PLAN: ReadonlySet<ClinicField> = new Set([
  'emergencyNumber',
  'temperatureTimes',
  'nearbyWeeks',
  'nearbyMinutes',
  'noDrivingWeeks',
  'checkedOn',
]);

const WHOLE = { type: 'text', inputmode: 'numeric' } as const;
const CODE = { type: 'text', spellcheck: false } as const;
export const INPUTS: Readonly<Record<ClinicField, FieldInput>> = {
  clinicName: { type: 'text' },
  phone: { type: 'tel' },
  emergencyNumber: { type: 'tel' },
  callAtC: { type: 'text', inputmode: 'decimal' },
  temperatureTimes: { type: 'time' },
  nearbyWeeks: WHOLE,
  nearbyMinutes: WHOLE,
  noDrivingWeeks: WHOLE,
  checkedOn: { type: 'date' },
  country: { ...CODE, autocapitalize: 'characters' },
  languages: { ...CODE, autocapitalize: 'none' },
  idleSeconds: WHOLE,
  idleWarningSeconds: WHOLE,
  kioskCode: WHOLE,
  product: { type: 'text', spellcheck: false },
  publicAddress: { type: 'url', inputmode: 'url' },
};

export const unitsIn = ({ units }: ClinicWords): FieldUnits => ({
  callAtC: units.celsius,
  nearbyWeeks: units.weeks,
  nearbyMinutes: units.minutes,
  noDrivingWeeks: units.weeks,
  idleSeconds: units.seconds,
  idleWarningSeconds: units.seconds,
});

/** The box of a field on the page, or the frame around its boxes. */
export const fieldId = (field: ClinicField): string => `clinic-${field}`;
