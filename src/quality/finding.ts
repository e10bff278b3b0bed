import type { CastWords } from '../content/cast-schema.ts';
import type { ReadingTable } from '../content/reading-schema.ts';
import type { SiteContent } from '../lesson/site-content.ts';

/** Everything that the checks look at: the content of one language, and what they need to judge it. */
export interface CheckedContent extends SiteContent {
  readonly cast: CastWords;
  readonly reading: ReadingTable;
  /** The day of the content: `2026-11-25`. Claims are past their review or not on this day. */
  readonly day: string;
  /** The language that this one was translated from, where there is one. */
  readonly translatedFrom?: SiteContent;
}

/** Something in the content that does not fit a rule, for whoever can put it right. */
export interface Finding {
  /** `fail` stops the build. `warn` asks somebody to look. */
  readonly level: 'fail' | 'warn';
  /** Id of the check. */
  readonly check: string;
  /** File below `src/content/`. */
  readonly file: string;
  /** Place in the file, in words. */
  readonly place: string;
  /** What is not right, and what to do. */
  readonly message: string;
}

/** A finding before its check has put its name to it. */
export type Found = Omit<Finding, 'check'>;

/** One rule of the teaching rubric that a machine can check. */
export interface Check {
  readonly id: string;
  /** Its number in section 8 of the rubric. */
  readonly rubric: number;
  run(content: CheckedContent): Finding[];
}

/** A check that signs its findings. */
export const check = (id: string, rubric: number, find: (content: CheckedContent) => readonly Found[]): Check => ({
  id,
  rubric,
  run: (content) => find(content).map((found) => ({ ...found, check: id })),
});

/** A number as people read it: at most one decimal. */
export const shown = (value: number): string => String(Math.round(value * 10) / 10);

/** A text in quotes, shortened for a message. */
export const quoted = (text: string): string => `“${text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text}”`;
