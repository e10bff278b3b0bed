/**
 * What a clinic may set for its own patients, as it stands in `public/clinic.json`.
 * `null` means that this site does not know it, and words leave it to the patient's own team.
 */
export interface ClinicSettings {
  readonly clinicName: string | null;
  /** The number that the team answers day and night. */
  readonly phone: string | null;
  /** The emergency number of the country. */
  readonly emergencyNumber: string | null;
  /** Temperature in °C from which patients of this clinic call: 37.5 to 38.0. */
  readonly callAtC: number;
  /** Times of day at which patients take their temperature, such as `08:00`. */
  readonly temperatureTimes: readonly string[] | null;
  /** For how many weeks after the infusion a patient stays close to the clinic. */
  readonly nearbyWeeks: number | null;
  /** How close: minutes of travel at most. */
  readonly nearbyMinutes: number | null;
  /** For how many weeks after the infusion a patient does not drive. */
  readonly noDrivingWeeks: number | null;
  /** When somebody at the clinic last checked all of this: `2026-11-25`. */
  readonly checkedOn: string | null;
  /** Two letters, such as `US`. */
  readonly country: string | null;
  /** Languages that this clinic offers, such as `en`; the first one is where a visitor begins. */
  readonly languages: readonly string[];
  /** Seconds without a touch after which a kiosk asks whether somebody is still there: 60 to 600. */
  readonly idleSeconds: number;
  /** Seconds that it then waits for an answer: 15 to 120. */
  readonly idleWarningSeconds: number;
  /** Opens the staff page of a kiosk: 4 to 8 digits. Anybody can read it in the file: it only keeps curious fingers out. */
  readonly kioskCode: string | null;
  /** The product that this clinic gives, by its generic name. */
  readonly product: string | null;
  /** Where visitors find this site from their own device: an `https:` address. */
  readonly publicAddress: string | null;
}

/** Fever as in the claim `fever-is-the-entry-sign`. No clinic may set a higher number to call at. */
export const HIGHEST_CALL_AT_C = 38;
/** The lowest number to call at that a clinic may set. */
export const LOWEST_CALL_AT_C = 37.5;

/** Longer files are refused unread, in characters. */
export const LONGEST_FILE = 10_000;

/** Where a clinic has set nothing, or something that cannot be used. */
export const DEFAULT_CLINIC: ClinicSettings = {
  clinicName: null,
  phone: null,
  emergencyNumber: null,
  callAtC: HIGHEST_CALL_AT_C,
  temperatureTimes: null,
  nearbyWeeks: null,
  nearbyMinutes: null,
  noDrivingWeeks: null,
  checkedOn: null,
  country: null,
  languages: ['en'],
  idleSeconds: 90,
  idleWarningSeconds: 30,
  kioskCode: null,
  product: null,
  publicAddress: null,
};
