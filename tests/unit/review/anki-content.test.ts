import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { ankiText } from '../../../src/domain/review/anki.ts';
import { DEEPER_BEATS, DEEPER_STEPS } from '../../../src/domain/journey/deeper.ts';
import type { StudentItem } from '../../../src/domain/review/student-item.ts';
import { claimNotes } from '../../../src/lesson/claim-notes.ts';
import { ankiNotes } from '../../../src/modes/student/review/anki-notes.ts';
import type { ReviewWords } from '../../../src/modes/student/review/review-words.ts';
import type { CasesWords } from '../../../src/modes/student/cases/cases-words.ts';
import { allClaims, allDeeper, allSources } from '../../support/student-content.ts';
import { bank as cases } from '../cases/bank-on-disk.ts';
import { studentItemsOf } from '../student-items/items-on-disk.ts';

const words = (part: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../src/content/ui/student/en/${part}.json`, import.meta.url), 'utf8'));
const claims = allClaims();
const sources = allSources();
const beats = allDeeper('en');
const items = studentItemsOf('en').map((joined): StudentItem => ({
  ...joined,
  shownBy: { journey: { step: '4-cytokine-release', beat: 'macrophages-join', name: '' } },
  references: claimNotes(joined.item.claims, claims, sources),
}));
const named = new Set([...beats, ...cases].flatMap((each) => each.claims));
const notes = ankiNotes({
  locale: 'en',
  items,
  cases,
  beats,
  notes: Object.fromEntries(claimNotes([...named], claims, sources).map((note) => [note.id, note])),
  steps: Object.fromEntries(DEEPER_STEPS.map((step) => [step, step])),
  words: (words('review') as ReviewWords).anki,
  caseWords: words('cases') as CasesWords,
});
const file = ankiText(notes);
const body = file
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n');
const rows: readonly string[][] = parse(body, { delimiter: '\t', quote: '"' });
const column = (index: number): string[] => rows.map((row) => row[index] ?? '');

describe('the cards for Anki', () => {
  test('have four columns and a name of their own each', () => {
    expect(rows.every((row) => row.length === 4)).toBe(true);
    expect(new Set(column(0)).size).toBe(rows.length);
    expect(column(0).every((guid) => /^car-t:(item|case|beat):[\w.-]+$/.test(guid))).toBe(true);
  });

  test('are all there: every mechanism, every question of practice, every case', () => {
    const practice = items.filter(({ form }) => form === undefined);
    expect(rows).toHaveLength(DEEPER_BEATS.length + practice.length + cases.length);
    expect(practice.length).toBeGreaterThanOrEqual(30);
    expect(cases.length).toBeGreaterThanOrEqual(24);
  });

  test('lie on one line each, with quotes that close', () => {
    expect(file.trimEnd().split('\n')).toHaveLength(rows.length + 6);
    for (const line of body.trimEnd().split('\n'))
      expect((line.match(/"/g) ?? []).length % 2, line.slice(0, 60)).toBe(0);
  });

  test('close every tag that they open, and hold no others', () => {
    for (const field of [...column(1), ...column(2)]) {
      const open: string[] = [];
      for (const [, slash, tag = ''] of field.matchAll(/<(\/?)([a-z]+)>/g)) {
        if (slash) expect(open.pop(), field.slice(0, 80)).toBe(tag);
        else open.push(tag);
      }
      expect(open, field.slice(0, 80)).toEqual([]);
      expect(field.replaceAll(/<\/?(p|b|i|ul|ol|li|small|table|tr|th|td)>/g, '')).not.toMatch(/[<>]/);
    }
  });

  test('ask something, answer it, and say where it comes from and under which licence', () => {
    for (const [guid = '', front = '', back = ''] of rows) {
      expect(front.length, guid).toBeGreaterThan(40);
      expect(back.length, guid).toBeGreaterThan(120);
      expect(back, guid).toMatch(/Sources: |Not re-read/);
      expect(back, guid).toContain('MIT licence');
    }
  });

  test('are tagged by step and objective', () => {
    for (const tags of column(3)) expect(tags).toMatch(/^step[1-6]( [\w.-]+)* ?/);
    for (const tags of column(3)) expect(tags).toMatch(/ S\d\.\d/);
  });

  test('give nothing away: the answer of a question is not on its front alone', () => {
    for (const { guid, front } of notes.filter((note) => note.guid.startsWith('car-t:item:'))) {
      expect(front, guid).not.toContain('MIT licence');
    }
  });
});
