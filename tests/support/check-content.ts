import { LOCALES } from '../../src/i18n/locales.ts';
import { ALL_CHECKS, findingsIn } from '../../src/quality/all-checks.ts';
import type { Finding } from '../../src/quality/finding.ts';
import { contentOnDisk } from './content-on-disk.ts';

const showsAll = process.argv.includes('--all');

/** Findings of one file, in the order of their places. */
function told(file: string, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ level, place, message, check }) => `  ${level === 'fail' ? '✗' : '·'} ${place}\n    ${message} [${check}]`,
  );
  return `\nsrc/content/${file}\n${lines.join('\n')}`;
}

/** Everything that was found in a language, or the reason why it cannot be read. */
function look(): Finding[] | string {
  try {
    return LOCALES.flatMap((locale) => findingsIn(contentOnDisk(locale)));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const result = look();
if (typeof result === 'string') {
  console.log(
    `\n${result}\n\nContent could not be read as a whole. Correct this first; then run "npm run content" again.`,
  );
  process.exitCode = 1;
} else {
  const fails = result.filter(({ level }) => level === 'fail');
  const warnings = result.length - fails.length;
  const listed = showsAll ? result : fails;
  for (const [file, findings] of Object.entries(Object.groupBy(listed, ({ file }) => file)).toSorted()) {
    console.log(told(file, findings ?? []));
  }
  const more = warnings > 0 && !showsAll ? ' (to see them: npm run content -- --all)' : '';
  console.log(
    `\n${ALL_CHECKS.length} rules, languages: ${LOCALES.join(', ')}. ${fails.length} to correct, ${warnings} to look at${more}`,
  );
  process.exitCode = fails.length > 0 ? 1 : 0;
}
