import { execFileSync } from 'node:child_process';

let known: string | undefined;

/** The day on which the content was last committed (`2026-11-25`); today, where there is no history to ask. */
export function contentDate(): string {
  known ??= lastCommit() ?? new Date().toISOString().slice(0, 10);
  return known;
}

function lastCommit(): string | undefined {
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
  } catch {
    // A copy of the files without their history.
    return undefined;
  }
}
