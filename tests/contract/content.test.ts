import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { ALL_CHECKS } from '../../src/quality/all-checks.ts';
import type { CheckedContent } from '../../src/quality/finding.ts';
import { contentOnDisk } from '../support/content-on-disk.ts';

// The same rules as `npm run content`, which says in plain words what to do.
describe.each(LOCALES)('the content in %s', (locale) => {
  let content: CheckedContent;
  beforeAll(() => {
    content = contentOnDisk(locale);
  });

  test.each(ALL_CHECKS.map((check) => [check.id, check] as const))('keeps the rule %s', (_, check) => {
    const against = check.run(content).filter(({ level }) => level === 'fail');
    expect(against.map(({ file, place, message }) => `${file}, ${place}: ${message}`)).toEqual([]);
  });
});
