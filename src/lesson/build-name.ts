import { execFileSync } from 'node:child_process';

let known: string | undefined;

/** The commit that the pages were built from, cut short (`a1b2c3d`), with `+` where files had changed since. Empty without history. */
export function buildName(): string {
  known ??= named();
  return known;
}

function named(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    return `${git('rev-parse', '--short=7', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'public') === '' ? '' : '+'}`;
  } catch {
    // A copy of the files without their history.
    return '';
  }
}
