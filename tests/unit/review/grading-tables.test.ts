import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crsRows, feverText, iceRows, icansRows } from '../../../src/modes/student/review/grading-tables.ts';
import type { ReviewWords } from '../../../src/modes/student/review/review-words.ts';

const file = new URL('../../../src/content/ui/student/en/review.json', import.meta.url);
const { notes } = JSON.parse(readFileSync(file, 'utf8')) as ReviewWords;

describe('the tables of the notes say what the consensus says', () => {
  test.each([
    [1, ['not low'], ['room air']],
    [2, ['low, no vasopressor needed'], ['blow-by', 'cannula, 6 L/min or less']],
    [
      3,
      ['one vasopressor, with or without vasopressin', 'vasopressin as the only vasopressor'],
      ['cannula, more than 6 L/min', 'face mask', 'Venturi mask', 'non-rebreather mask'],
    ],
    [4, ['more than one vasopressor, vasopressin not counted'], ['CPAP', 'BiPAP', 'ventilator']],
  ])('CRS grade %s', (grade, pressures, oxygen) => {
    expect(crsRows(notes).find((row) => row.grade === grade)).toEqual({ grade, pressures, oxygen });
  });

  test('CRS begins at 38.0 °C', () => {
    expect(feverText('en')).toBe('38.0');
  });

  test('every way of giving oxygen stands in one row', () => {
    expect(crsRows(notes).flatMap(({ oxygen }) => oxygen)).toHaveLength(Object.keys(notes.crs.devices).length);
  });

  test('the tasks of the ICE score have ten points', () => {
    expect(iceRows(notes).reduce((sum, { points }) => sum + points, 0)).toBe(10);
  });

  test.each([
    ['ICE score', [['7 to 9'], ['3 to 6'], ['0 to 2, and awake'], ['cannot be taken: see waking']]],
    [
      'Waking',
      [
        ['by itself (raises nothing alone)'],
        ['to voice'],
        ['only to touch'],
        ['only to strong or repeated touch', 'cannot be roused'],
      ],
    ],
    [
      'Seizure',
      [
        [],
        [],
        ['stops quickly', 'on EEG only, and stops'],
        ['longer than 5 minutes', 'repeated, without waking between'],
      ],
    ],
    ['Movement', [[], [], [], ['deep weakness of a part, such as one side']]],
    ['Swelling in the brain', [[], [], ['local, on imaging'], ['diffuse, on imaging', 'signs of raised pressure']]],
  ])('ICANS: %s', (name, cells) => {
    expect(icansRows(notes).find((row) => row.name === name)?.cells).toEqual(cells);
  });
});
