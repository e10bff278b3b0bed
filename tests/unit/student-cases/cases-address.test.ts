import { describe, expect, test } from 'vitest';
import { printedCasesPlace, readCasesPlace } from '../../../src/modes/student/cases/cases-address.ts';

const BANK = ['fluids-hold', 'past-six-liters', 'two-names'];

describe('the address of a case', () => {
  test('without anything it is the whole bank', () => {
    expect(readCasesPlace('', BANK)).toEqual({ place: { mix: 1 }, problems: [] });
    expect(printedCasesPlace({ mix: 1 })).toBe('');
  });

  test.each([
    ['case=two-names', { case: 'two-names', mix: 1 }],
    ['set=two-names,fluids-hold', { set: ['two-names', 'fluids-hold'], mix: 1 }],
    ['set=two-names,fluids-hold&case=fluids-hold', { set: ['two-names', 'fluids-hold'], case: 'fluids-hold', mix: 1 }],
    ['seed=17', { seed: 17, mix: 1 }],
    ['seed=0', { seed: 0, mix: 1 }],
    ['case=two-names&mix=4', { case: 'two-names', mix: 4 }],
  ])('%s says where somebody is, and is written the same again', (search, place) => {
    expect(readCasesPlace(`?${search}`, BANK)).toEqual({ place, problems: [] });
    expect(printedCasesPlace(place)).toBe(search);
  });

  test.each([
    ['case=nobody', [{ kind: 'case', text: 'nobody' }]],
    ['seed=-1', [{ kind: 'seed', text: '-1' }]],
    ['seed=1000', [{ kind: 'seed', text: '1000' }]],
    ['seed=', [{ kind: 'seed', text: '' }]],
    ['set=', [{ kind: 'setEmpty' }]],
    ['set=a,b', [{ kind: 'set', text: 'a' }, { kind: 'set', text: 'b' }, { kind: 'setEmpty' }]],
    ['case=__proto__', [{ kind: 'case', text: '__proto__' }]],
  ])('of %s nothing can be used: that is told, and the whole bank is shown', (search, problems) => {
    expect(readCasesPlace(`?${search}`, BANK)).toEqual({ place: { mix: 1 }, problems });
  });

  test('a set keeps what it can, each case once', () => {
    expect(readCasesPlace('?set=two-names,nobody,two-names', BANK)).toEqual({
      place: { set: ['two-names'], mix: 1 },
      problems: [{ kind: 'set', text: 'nobody' }],
    });
  });

  test('a case outside the set of the address is no case of it', () => {
    expect(readCasesPlace('?set=two-names&case=fluids-hold', BANK).problems).toEqual([
      { kind: 'case', text: 'fluids-hold' },
    ]);
  });

  test('a long text is shown in short', () => {
    const [problem] = readCasesPlace(`?case=${'x'.repeat(3000)}`, BANK).problems;
    expect(problem).toEqual({ kind: 'case', text: 'x'.repeat(40) });
  });
});
