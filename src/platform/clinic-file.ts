import { LONGEST_FILE, readClinicText, UNREACHABLE, type ClinicReading } from '../domain/clinic/clinic-file.ts';
import type { ClinicSettings } from '../domain/clinic/clinic-settings.ts';

/** Where a clinic's settings lie, beside the pages. */
const ADDRESS = '/clinic.json';

let reading: Promise<ClinicReading> | undefined;

/** The clinic's settings as the file stands now. Fetched once a page; never throws. */
export const clinicReading = (): Promise<ClinicReading> => (reading ??= fetched());

async function fetched(): Promise<ClinicReading> {
  try {
    const response = await fetch(ADDRESS, { cache: 'no-cache', credentials: 'same-origin' });
    if (!response.ok) return UNREACHABLE;
    const length = Number(response.headers.get('content-length') ?? 0);
    return readClinicText(length > 4 * LONGEST_FILE ? ' '.repeat(LONGEST_FILE + 1) : await response.text());
  } catch {
    return UNREACHABLE;
  }
}

/** Calls back once with the settings. Returns how to stop waiting. */
export function onClinic(callback: (reading: ClinicReading) => void): () => void {
  let waiting = true;
  void clinicReading().then((read) => {
    if (waiting) callback(read);
  });
  return () => {
    waiting = false;
  };
}

/** The settings to use: as read, or as the pages were built where the file could not be fetched. */
export const settingsFrom = (read: ClinicReading, builtWith: ClinicSettings): ClinicSettings =>
  read === UNREACHABLE ? builtWith : read.settings;

/** Today in UTC (`2026-11-25`), but never before the day of the content: a device's clock may be wrong. */
export function todayFrom(builtOn: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return today > builtOn ? today : builtOn;
}
