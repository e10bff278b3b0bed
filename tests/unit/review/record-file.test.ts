import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_RECORD, mergedRecords, type StudentRecord } from '../../../src/domain/review/record.ts';
import { LONGEST_RECORD, readRecordText, recordFileText, recordText } from '../../../src/domain/review/record-file.ts';
import { withAllCards, withCase, withItem } from '../../../src/domain/review/schedule.ts';
import { answer, cardDue, recordWith, solved } from './records.ts';

const FULL: StudentRecord = withCase(
  withItem(withItem(EMPTY_RECORD, answer()), answer({ item: 'S5.2', right: false, sureness: 'sure' })),
  solved({ icansRight: true }),
);
const asFile = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...FULL, ...fields });

describe('a record as a text', () => {
  test.each([
    ['as it is stored', recordText],
    ['as it is saved for a person', recordFileText],
  ])('%s is read back as it was', (_, write) => {
    expect(readRecordText(write(FULL))).toEqual({ kind: 'read', record: FULL, fromVersion: 1 });
  });

  test('what it does not know is left out and carried nowhere', () => {
    const text = asFile({ evil: '<script>', items: [{ ...answer(), note: 'x' }], __proto__: { items: [] } });
    expect(readRecordText(text)).toMatchObject({ record: { items: [answer()] } });
    expect(text).toContain('evil');
    expect(JSON.stringify(readRecordText(text))).not.toMatch(/evil|note/);
  });
});

describe('a text that is no record is refused with the reason', () => {
  test.each<readonly [string, string, string]>([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\t ', 'empty'],
    ['half of a record', recordText(FULL).slice(0, -20), 'half-written'],
    ['a web page', '<!doctype html><p>Not found', 'half-written'],
    ['a byte that is no letter', '\u0000', 'half-written'],
    ['brackets without an end', '['.repeat(100_000), 'half-written'],
    ['a list', '[]', 'not-a-record'],
    ['a number', '7', 'not-a-record'],
    ['nothing at all', 'null', 'not-a-record'],
    ['a clinic’s file', '{"clinicName":"St. Anne"}', 'not-a-record'],
    ['a version in words', asFile({ version: '1' }), 'not-a-record'],
    ['half a version', asFile({ version: 0.5 }), 'not-a-record'],
    ['a later version', asFile({ version: 2 }), 'newer'],
    ['a much later version', asFile({ version: 1e300 }), 'newer'],
    ['a version from before the first', asFile({ version: -1 }), 'older'],
    ['far too long', ' '.repeat(LONGEST_RECORD + 1), 'too-long'],
  ])('%s', (_, text, why) => {
    expect(readRecordText(text)).toEqual({ kind: 'refused', why });
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['no list of answers', { items: {} }, 'items'],
    ['no cards', { cards: undefined }, 'cards'],
    ['an answer that is a text', { items: ['S4.1'] }, 'items[0]'],
    ['an item with an address as its name', { items: [answer({ item: 'javascript:alert(1)' })] }, 'items[0].item'],
    ['markup as a name', { items: [answer(), answer({ item: '<b>' })] }, 'items[1].item'],
    ['a name that every object has', { items: [answer({ item: '__proto__' })] }, 'items[0].item'],
    ['a day instead of a time', { items: [answer({ at: '2026-12-01' })] }, 'items[0].at'],
    ['a day that no calendar has', { items: [answer({ at: '2026-13-41T10:00:00Z' })] }, 'items[0].at'],
    ['a time long ago', { items: [answer({ at: '0001-01-01T10:00:00Z' })] }, 'items[0].at'],
    ['right in words', { items: [{ ...answer(), right: 'yes' }] }, 'items[0].right'],
    ['a sureness that nobody can choose', { items: [{ ...answer(), sureness: 'certain' }] }, 'items[0].sureness'],
    ['a grade that is never asked for', { cases: [solved({ grade: 5 })] }, 'cases[0].grade'],
    ['a grade in words', { cases: [{ ...solved(), grade: '3' }] }, 'cases[0].grade'],
    ['a line that does not decide', { cases: [solved({ deciding: 'constructor' })] }, 'cases[0].deciding'],
    ['a card of no kind', { cards: [cardDue('S4.1', '2026-12-04')] }, 'cards[0].id'],
    [
      'a memory without end',
      { cards: [cardDue('item:a', '2026-12-04', { stability: 1e12 })] },
      'cards[0].memory.stability',
    ],
    ['a memory in words', { cards: [cardDue('item:a', '2026-12-04', { reps: '1' })] }, 'cards[0].memory.reps'],
    [
      'a card that was never met',
      { cards: [{ ...cardDue('item:a', '2026-12-04'), memory: {} }] },
      'cards[0].memory.stability',
    ],
    [
      'more cards than there are',
      { cards: Array.from({ length: 2001 }, (_, n) => cardDue(`item:${String(n)}`, '2026-12-04')) },
      'cards',
    ],
  ])('%s, and where it stands', (_, fields, place) => {
    expect(readRecordText(asFile(fields))).toEqual({ kind: 'refused', why: 'broken', place });
  });

  test('cut off anywhere, it is half-written', () => {
    const text = recordText(FULL);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        expect(readRecordText(text.slice(0, length))).toEqual({ kind: 'refused', why: 'half-written' });
      }),
    );
  });

  test('no text whatever breaks the page', () => {
    const entry = fc.oneof(
      fc.constant(answer()),
      fc.constant(solved()),
      fc.constant(cardDue('item:a', '2026-12-04')),
      fc.jsonValue(),
    );
    const shaped = fc.record({
      version: fc.constantFrom(0, 1, 2),
      items: fc.array(entry),
      cases: fc.array(entry),
      cards: fc.array(entry),
      answers: fc.array(entry),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          shaped.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = readRecordText(text);
          if (read.kind === 'read')
            expect(readRecordText(recordText(read.record))).toMatchObject({ record: read.record });
          else expect(read.why).toBeTypeOf('string');
        },
      ),
    );
  });
});

describe('a record of an earlier version', () => {
  const early = { version: 0, answers: [{ item: 'S4.1', at: '2026-09-01T08:00:00Z', right: false, sureness: 'sure' }] };

  test('the first shape had answers only: they become items, and get their cards', () => {
    const read = readRecordText(JSON.stringify(early));
    expect(read).toMatchObject({ kind: 'read', fromVersion: 0, record: { version: 1, cases: [], cards: [] } });
    if (read.kind !== 'read') return;
    expect(read.record.items).toEqual([answer({ at: '2026-09-01T08:00:00.000Z', right: false, sureness: 'sure' })]);
    expect(withAllCards(read.record).cards.map(({ id }) => id)).toEqual(['item:S4.1']);
  });

  test.each([
    [{ version: 0 }, 'items'],
    [{ version: 0, answers: [7] }, 'items[0]'],
    [{ version: 0, answers: [{ item: 'S4.1' }] }, 'items[0].at'],
  ])('is checked like one of today: %j', (stored, place) => {
    expect(readRecordText(JSON.stringify(stored))).toEqual({ kind: 'refused', why: 'broken', place });
  });
});

describe('two records in one', () => {
  const attempt = fc.record({
    item: fc.constantFrom('S1.1', 'S4.1', 'S5.2'),
    at: fc.constantFrom('2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z', '2026-12-03T09:00:00.000Z'),
    right: fc.boolean(),
    sureness: fc.constantFrom('guess', 'fairly-sure', 'sure'),
  });
  const record = fc
    .record({ items: fc.array(attempt, { maxLength: 6 }), pressures: fc.array(fc.boolean(), { maxLength: 2 }) })
    .map(({ items, pressures }) => {
      const withItems = items
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .reduce((sofar, each) => withItem(sofar, answer(each)), EMPTY_RECORD);
      return pressures.reduce((sofar, gradeRight) => withCase(sofar, solved({ gradeRight })), withItems);
    })
    .map((each) => mergedRecords(each, EMPTY_RECORD));

  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(mergedRecords(a, b)).toEqual(mergedRecords(b, a));
      }),
    );
  });

  test('it does not matter in which order three come together', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        expect(mergedRecords(mergedRecords(a, b), c)).toEqual(mergedRecords(a, mergedRecords(b, c)));
      }),
    );
  });

  test('once more changes nothing', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = mergedRecords(a, b);
        expect(mergedRecords(both, a)).toEqual(both);
        expect(mergedRecords(both, both)).toEqual(both);
      }),
    );
  });

  test('every answer of both is there once, in the order of time', () => {
    const tab = recordWith({ items: [answer(), answer({ item: 'S5.2', at: '2026-12-03T09:00:00.000Z' })] });
    const other = recordWith({ items: [answer(), answer({ item: 'S1.1', at: '2026-12-02T09:00:00.000Z' })] });
    expect(mergedRecords(tab, other).items.map(({ item }) => item)).toEqual(['S4.1', 'S1.1', 'S5.2']);
  });

  test('of a card the later memory stands, although an older tab had put it off for longer', () => {
    const old = recordWith({ cards: [cardDue('item:S4.1', '2027-01-10')] });
    const missed = recordWith({
      cards: [cardDue('item:S4.1', '2026-12-04', { last_review: '2026-12-03T09:00:00.000Z', rating: 1 })],
    });
    expect(mergedRecords(old, missed).cards).toEqual(missed.cards);
    expect(mergedRecords(missed, old).cards).toEqual(missed.cards);
  });
});
