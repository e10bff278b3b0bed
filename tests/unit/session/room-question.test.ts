import { describe, expect, it } from 'vitest';
import {
  answeredCount,
  askableItems,
  askedItem,
  choiceToWatch,
  isAnsweredByCard,
  letteredChoices,
  standingOf,
  tallied,
  withLetters,
  type RoomQuestion,
} from '../../../src/domain/session/room-question.ts';
import { shownOrder } from '../../../src/domain/quiz/shown-order.ts';
import type { SpokenItem } from '../../../src/domain/quiz/quiz-item.ts';
import { bins, choice, days, match, multi, ONE_OF_EACH, order, single, hotspot } from '../quiz-items.ts';

const room = (more: Partial<RoomQuestion> = {}): RoomQuestion => ({
  step: '5-monitoring',
  item: 'single',
  way: 'cards',
  people: 3,
  counts: {},
  stage: 'asking',
  turn: null,
  ...more,
});

const { safeBin: _, ...binsWithoutSafer } = bins({ choices: [choice('food'), choice('fever')] });

const spoken: SpokenItem = {
  id: 'spoken',
  kind: 'spoken',
  objective: 'P6.4',
  stem: 'What is your plan?',
  claims: [],
  questions: ['What will you do?'],
  listenFor: [],
};

describe('letters', () => {
  it.each(ONE_OF_EACH)('follow the order in which the $kind question is shown', (item) => {
    const lettered = withLetters(item);

    expect(lettered.map(({ id }) => id)).toEqual(shownOrder(item));
    expect(lettered.map(({ letter }) => letter).join('')).toBe('ABCDEF'.slice(0, item.choices.length));
  });

  it.each(ONE_OF_EACH)('stand on cards where one card answers the $kind question', (item) => {
    const isCard = item.kind === 'single' || item.kind === 'hotspot';

    expect(isAnsweredByCard(item)).toBe(isCard);
    expect(letteredChoices(item) !== undefined).toBe(isCard);
  });
});

describe('what a step can ask', () => {
  const twin = single({ id: 'twin' });
  const lesson = { quiz: [single({ twin }), spoken, order()], cards: [match()] };

  it('is each question followed by its twin, then the cards, and nothing spoken', () => {
    expect(askableItems(lesson).map(({ item, from }) => `${from} ${item.id}`)).toEqual([
      'quiz single',
      'twin twin',
      'quiz order',
      'card match',
    ]);
  });

  it.each(['single', 'twin', 'order', 'match'])('is found by its id: %s', (id) => {
    expect(askedItem(lesson, id)?.id).toBe(id);
  });

  it.each(['spoken', 'elsewhere'])('is not found: %s', (id) => {
    expect(askedItem(lesson, id)).toBeUndefined();
  });
});

describe('where a choice stands', () => {
  it.each([
    ['the right one', single(), 'call', 'right'],
    ['one that is not so', single(), 'wait', 'other'],
    ['one that is over-cautious', single({ safe: ['wait'] }), 'wait', 'safe'],
    [
      'one that calls the team, whatever the key says',
      single({ choices: [choice('medicine'), choice('ring', { callsTeam: true }), choice('call')] }),
      'ring',
      'safe',
    ],
    ['the right place in a picture', hotspot(), 'landing-spot', 'right'],
    ['another place in a picture', hotspot(), 'cell', 'other'],
    ['one of several that fit', multi(), 'stay-close', 'right'],
    ['one that does not fit among several', multi(), 'drive', 'other'],
    [
      'one that calls the team among several',
      multi({ choices: [choice('caregiver'), choice('stay-close'), choice('ring', { callsTeam: true })] }),
      'ring',
      'safe',
    ],
  ] as const)('%s', (_, item, id, standing) => {
    expect(standingOf(item, id)).toBe(standing);
  });
});

describe('the choice to watch for', () => {
  it('is the one that tempts first, before anybody has chosen', () => {
    expect(choiceToWatch(single(), {})?.id).toBe('medicine');
  });

  it('is the one of those not so that most people took', () => {
    expect(choiceToWatch(single(), { medicine: 1, wait: 2, call: 3 })?.id).toBe('wait');
  });

  it('stays the one that tempts when all took the right one', () => {
    expect(choiceToWatch(single(), { call: 6 })?.id).toBe('medicine');
  });

  it('is never a choice that calls the team, or a safe one', () => {
    const item = single({
      choices: [choice('ring', { callsTeam: true }), choice('rest'), choice('medicine'), choice('call')],
      safe: ['rest'],
    });

    expect(choiceToWatch(item, { ring: 3, rest: 3 })?.id).toBe('medicine');
  });

  it('is none where every choice is right or safe', () => {
    expect(choiceToWatch(single({ choices: [choice('call'), choice('rest')], safe: ['rest'] }), {})).toBeUndefined();
  });

  it.each([
    ['an ordering', order(), 'out'],
    ['cards: one that belongs in the safer bin', bins({ choices: [choice('food'), choice('fever')] }), 'fever'],
    ['cards of which no bin is safer', binsWithoutSafer, 'food'],
    ['matches', match(), 'fluids'],
    ['days: never that they watch longer', days({ choices: days().choices.toReversed() }), 'early'],
  ] as const)('in %s', (_, item, id) => {
    expect(choiceToWatch(item, {})?.id).toBe(id);
  });
});

describe('a tally', () => {
  it('counts one more and one fewer', () => {
    const two = tallied(tallied(room(), 'call', 1), 'call', 1);

    expect(two.counts).toEqual({ call: 2 });
    expect(tallied(two, 'call', -1).counts).toEqual({ call: 1 });
  });

  it('never goes below nothing', () => {
    const before = room();

    expect(tallied(before, 'call', -1)).toBe(before);
  });

  it.each([1, 3, 6])('never holds more answers than %s people', (people) => {
    let now = room({ people });
    for (let taps = 0; taps < 8; taps += 1) now = tallied(now, taps % 2 === 0 ? 'call' : 'wait', 1);

    expect(answeredCount(now)).toBe(people);
  });
});
