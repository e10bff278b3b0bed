import { describe, expect, test } from 'vitest';
import { mixed } from '../../../src/domain/review/due.ts';
import type { StudentItem } from '../../../src/domain/review/student-item.ts';
import { askableOf } from '../../../src/modes/student/review/askable.ts';
import { bank } from '../cases/bank-on-disk.ts';
import { studentItemsOf } from '../student-items/items-on-disk.ts';

const items = studentItemsOf('en').map((joined): StudentItem => ({
  ...joined,
  shownBy: { journey: { step: '4-cytokine-release', beat: 'macrophages-join', name: '' } },
  references: [],
}));
const askable = askableOf(items, bank);

describe('what can come back', () => {
  test('is every question of practice and every case that asks something, each once', () => {
    const practice = items.filter(({ form }) => form === undefined);
    const asking = bank.filter(({ support }) => support !== 'worked');
    expect(askable).toHaveLength(practice.length + asking.length);
    expect(new Set(askable.map(({ card }) => card)).size).toBe(askable.length);
  });

  test('is mixed: grades, brain signs, infection and what is no CRS stand between questions', () => {
    const kinds = new Set(askable.map(({ kind }) => kind));
    for (const kind of ['grade-2', 'grade-3', 'icans', 'infection', 'not-crs', '5-monitoring'])
      expect(kinds).toContain(kind);
    const order = mixed(askable, 5).map(({ kind }) => kind);
    expect(order.filter((kind, index) => kind === order[index - 1])).toEqual([]);
  });
});
