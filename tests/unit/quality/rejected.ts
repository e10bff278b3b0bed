import type { CheckedContent } from '../../../src/quality/finding.ts';
import type { Draft } from './small-site.ts';

/** What is wrong in the content, how the small site is made so, the check that says so, the file that it names, and what it says. */
export type Rejected = readonly [
  what: string,
  check: string,
  change: (site: Draft<CheckedContent>) => void,
  file: string,
  message: RegExp,
];
