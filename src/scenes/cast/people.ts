import { P } from './palette.ts';
import type { Looks } from './person-head.ts';
import type { Skin } from './skin-tones.ts';

/** One person of the story: what is always the same about them. */
export interface Person {
  readonly skin: Skin;
  /** Colour of the cardigan or the working top. */
  readonly top: string;
  readonly shirt?: string;
  readonly trousers?: string;
  readonly looks: Looks;
}

/** The patient, in apricot. */
export const patient = {
  skin: 'brown',
  top: P.apricot,
  shirt: '#FFF6E8',
  looks: { hair: 'curly', hairColor: '#3A2C26' },
} as const satisfies Person;
/** The caregiver, in sage. */
export const caregiver = {
  skin: 'deep',
  top: P.sage2,
  shirt: '#F3E8D4',
  trousers: '#5D6B7A',
  looks: { hair: 'short', hairColor: '#A7A19A', beard: true, glasses: true },
} as const satisfies Person;
/** The nurse of the day, in teal. */
export const nurse = {
  skin: 'tan',
  top: P.teal,
  looks: { hair: 'hijab', scarf: '#F2E3CC', hairColor: '#2E2622' },
} as const satisfies Person;
/** The second nurse, also the one of the night, in green. */
export const nurse2 = {
  skin: 'light',
  top: '#3F7F6F',
  looks: { hair: 'bun', hairColor: '#7A4A2C' },
} as const satisfies Person;
/** The doctor of the ward. */
export const doctor = {
  skin: 'light',
  top: '#2E6470',
  looks: { hair: 'short', hairColor: '#5B4636' },
} as const satisfies Person;
/** The courier who carries the cells to the laboratory. */
export const courier = {
  skin: 'light',
  top: '#7D8DA0',
  trousers: '#525F6E',
  looks: { hair: 'bun', hairColor: '#7A4A2A' },
} as const satisfies Person;
/** The laboratory technician. */
export const technician = {
  skin: 'deep',
  top: '#C6DADF',
  trousers: '#A9C3C8',
  looks: { hair: 'wrap', scarf: '#9CC7C6', hairColor: '#2E2622', glasses: true },
} as const satisfies Person;
