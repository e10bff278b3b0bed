import { describe, expect, test } from 'vitest';
import { afterAnswer, newRound } from '../../../src/domain/review/item-round.ts';
import { keptSitting, type KeptSitting } from '../../../src/domain/review/kept-sitting.ts';

const KNOWN = ['S1.1', 'S1.2', 'S1.3'];
const SITTING: KeptSitting = {
  name: 'Collection',
  askedFor: 'practice',
  round: afterAnswer(afterAnswer(newRound(['S1.2', 'S1.1']), false), true),
  madeGood: [],
};
const { round } = SITTING;

test('a sitting comes back as it was kept', () => {
  expect(keptSitting(structuredClone(SITTING), KNOWN)).toEqual(SITTING);
});

describe('what is no sitting of these items is nothing', () => {
  test.each([
    ['nothing at all', undefined],
    ['a text', 'sitting'],
    ['a list', [SITTING]],
    ['no round', { ...SITTING, round: undefined }],
    ['no name', { ...SITTING, name: 3 }],
    ['an unknown purpose', { ...SITTING, askedFor: 'fun' }],
    ['no items', { ...SITTING, round: { ...round, ids: [] } }],
    ['items of another version', { ...SITTING, round: { ...round, ids: ['S1.2', 'S9.9'] } }],
    ['an item twice', { ...SITTING, round: { ...round, ids: ['S1.2', 'S1.2'] } }],
    ['an answer to something else', { ...SITTING, round: { ...round, answered: { 'S1.3': true } } }],
    ['an answer that is neither right nor wrong', { ...SITTING, round: { ...round, answered: { 'S1.2': 'yes' } } }],
    ['no word on misses', { ...SITTING, round: { ...round, asksAgain: 1 } }],
    ['a miss of something else', { ...SITTING, round: { ...round, askedAgain: ['S1.3'] } }],
    ['something else made good', { ...SITTING, madeGood: ['S1.3'] }],
  ])('%s', (_, value) => {
    expect(keptSitting(value, KNOWN)).toBeUndefined();
  });
});
