import { isAsBuilt } from '../domain/clinic/as-built.ts';
import type { ClinicProblem, ClinicReading, ProblemKind } from '../domain/clinic/clinic-file.ts';
import { LONGEST_FILE, type ClinicSettings } from '../domain/clinic/clinic-settings.ts';
import { COPY_HEADER } from '../offline/notes.ts';

/** Where a clinic's settings lie, beside the pages. */
const ADDRESS = '/clinic.json';

let reading: Promise<ClinicReading> | undefined;

/**
 * The clinic's settings as the file stands now, or as the page was built where it cannot be fetched. Fetched once a page;
 * never throws.
 */
export const clinicReading = (builtWith: ClinicSettings): Promise<ClinicReading> => (reading ??= fetched(builtWith));

async function fetched(builtWith: ClinicSettings): Promise<ClinicReading> {
  try {
    const response = await fetch(ADDRESS, { cache: 'no-cache', credentials: 'same-origin' });
    if (!response.ok) return unreachable(builtWith);
    const length = Number(response.headers.get('content-length') ?? 0);
    const text = length > 4 * LONGEST_FILE ? ' '.repeat(LONGEST_FILE + 1) : await response.text();
    const problems = problemsBehind(response);
    if (isAsBuilt(text, builtWith)) return { settings: builtWith, problems };
    // Most visitors never meet a changed file, so what checks one comes only then.
    const { readClinicText } = await import('../domain/clinic/clinic-file.ts');
    const read = readClinicText(text);
    return { ...read, problems: [...problems, ...read.problems] };
  } catch {
    return unreachable(builtWith);
  }
}

/** A kiosk that cannot read the file goes on with its last copy: staff hear of a mistake, but not that the network is gone. */
function problemsBehind(response: Response): ClinicProblem[] {
  const why = response.headers.get(COPY_HEADER);
  return why === null || why === 'not-reachable' ? [] : [{ field: null, kind: why as ProblemKind }];
}

const unreachable = (builtWith: ClinicSettings): ClinicReading => ({
  settings: builtWith,
  problems: [{ field: null, kind: 'not-reachable' }],
});

/** Calls back once with the settings. Returns how to stop waiting. */
export function onClinic(builtWith: ClinicSettings, callback: (reading: ClinicReading) => void): () => void {
  let waiting = true;
  void clinicReading(builtWith).then((read) => {
    if (waiting) callback(read);
  });
  return () => {
    waiting = false;
  };
}

/** Today in UTC (`2026-11-25`), but never before the day of the content: a device's clock may be wrong. */
export function todayFrom(builtOn: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return today > builtOn ? today : builtOn;
}
