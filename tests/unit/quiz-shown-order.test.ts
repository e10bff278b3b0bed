import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedOf, shownChoices, shownOrder, shownTargets } from '../../src/domain/quiz/shown-order.ts';
import { choice, match, order, ONE_OF_EACH, single } from './quiz-items.ts';

describe('the order in which choices are shown', () => {
  test('everybody sees the same question in the same order', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(shownOrder(single({ id }))).toEqual(shownOrder(single({ id })));
      }),
    );
  });

  test('every choice is shown, once', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...ONE_OF_EACH), (id, item) => {
        const shown = shownChoices({ ...item, id }).map((each) => each.id);
        expect(shown.toSorted()).toEqual(item.choices.map((each) => each.id).toSorted());
      }),
    );
  });

  test('the right answer has no favourite place', () => {
    const places = Array.from({ length: 300 }, (_, n) => shownOrder(single({ id: `P${n}` })).indexOf('call'));
    for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeGreaterThan(60);
  });

  test('an ordering never begins in its right order', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(shownOrder(order({ id }))).not.toEqual(order().right);
      }),
    );
  });

  test('every target is shown, once, and never all of them straight across from their rows', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const item = match({ id });
        const targets = shownTargets(item).map((each) => each.id);
        expect(targets.toSorted()).toEqual(item.targets.map((each) => each.id).toSorted());
        expect(shownOrder(item).every((row, place) => targets[place] === item.right[row])).toBe(false);
      }),
    );
  });

  test('numbers and times keep their natural order', () => {
    const hours = [choice('1-hour'), choice('4-hours'), choice('morning')];
    expect(shownOrder(single({ choices: hours, keepOrder: true }))).toEqual(['1-hour', '4-hours', 'morning']);
  });

  test('two questions with like names do not share a seed', () => {
    expect(seedOf('P1.2')).not.toBe(seedOf('P2.1'));
  });
});
