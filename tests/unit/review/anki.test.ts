import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ankiText, asHtml, bullets, paragraphs, type AnkiNote } from '../../../src/domain/review/anki.ts';

const note = (given: Partial<AnkiNote> = {}): AnkiNote => ({
  guid: 'car-t:a',
  front: 'Front',
  back: 'Back',
  tags: ['step5'],
  ...given,
});
const rowsOf = (text: string): string[][] =>
  parse(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n'),
    { delimiter: '\t', quote: '"', relax_column_count: false },
  );

describe('a file for Anki', () => {
  test('tells Anki how to read it', () => {
    expect(ankiText([]).trim().split('\n')).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#deck:CAR T and CRS',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  test('has four columns, the tags with spaces between', () => {
    expect(rowsOf(ankiText([note({ tags: ['step5', 'S5.1', 'two words'] })]))).toEqual([
      ['car-t:a', 'Front', 'Back', 'step5 S5.1 two-words'],
    ]);
  });

  test('holds any text on one line', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (front, back) => {
        const text = ankiText([note({ front: asHtml(front), back: paragraphs([back]) })]);
        expect(text.trimEnd().split('\n')).toHaveLength(7);
        const [row = []] = rowsOf(text);
        expect(row).toHaveLength(4);
        expect(row[0]).toBe('car-t:a');
        expect(row[1]).not.toMatch(/[<\t\r\n]/);
      }),
    );
  });

  test('quotes are doubled, and what looks like a tag is shown as it is', () => {
    const text = ankiText([note({ front: asHtml('"Storm" is <3 & "high"') })]);
    expect(text).toContain('"""Storm"" is &lt;3 &amp; ""high"""');
    expect(rowsOf(text)[0]?.[1]).toBe('"Storm" is &lt;3 &amp; "high"');
  });

  test('two notes of one name are refused: one would silently replace the other', () => {
    expect(() => ankiText([note(), note()])).toThrow('car-t:a');
  });

  test('lists and paragraphs leave out what is empty', () => {
    expect(bullets([])).toBe('');
    expect(bullets(['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(paragraphs(['a', ' '])).toBe('<p>a</p>');
  });
});
