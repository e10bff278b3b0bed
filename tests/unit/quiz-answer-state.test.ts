import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAnswerShown,
  markOf,
  nextAnswerState,
  unansweredState,
  type AnswerEvent,
  type AnswerState,
} from '../../src/domain/quiz/answer-state.ts';
import { itemsToComeBackTo, safetyStandings, standingOf } from '../../src/domain/quiz/come-back.ts';
import { feedbackOn } from '../../src/domain/quiz/feedback.ts';
import type { MarkedItem } from '../../src/domain/quiz/quiz-item.ts';
import { storedAnswer } from '../../src/domain/quiz/stored-answer.ts';
import { bins, hotspot, multi, ONE_OF_EACH, order, single } from './quiz-items.ts';

const after = (item: MarkedItem, ...events: AnswerEvent[]): AnswerState =>
  events.reduce((state, event) => nextAnswerState(item, state, event), unansweredState(item));

const choose = (choice: string): AnswerEvent => ({ type: 'choiceMade', choice });
const toggle = (choice: string): AnswerEvent => ({ type: 'choiceToggled', choice });
const place = (choice: string, bin: string): AnswerEvent => ({ type: 'cardPlaced', choice, bin });
const move = (choice: string, by: 1 | -1): AnswerEvent => ({ type: 'choiceMoved', choice, by });
const check: AnswerEvent = { type: 'answerChecked' };
const retry: AnswerEvent = { type: 'retried' };

describe('answering', () => {
  test('a choice has no mark until it is checked', () => {
    expect(markOf(single(), after(single(), choose('wait'))).kind).toBe('unanswered');
    expect(feedbackOn(single(), after(single(), choose('wait')))).toBeUndefined();
  });

  test('a choice can be changed before and after the check, and a change takes the mark away', () => {
    expect(after(single(), choose('wait'), choose('call')).answer).toEqual({ kind: 'one', choice: 'call' });
    const changed = after(single(), choose('wait'), check, choose('call'));
    expect(markOf(single(), changed).kind).toBe('unanswered');
    expect(markOf(single(), nextAnswerState(single(), changed, check)).kind).toBe('right');
  });

  test('a check without a choice asks for one and counts as nothing', () => {
    const state = after(single(), check);
    expect(feedbackOn(single(), state)?.verdict).toBe('choose-first');
    expect(standingOf(state)).toBe('open');
  });

  test('a ticked box is unticked by the same press', () => {
    expect(after(multi(), toggle('drive'), toggle('alone'), toggle('drive')).answer).toEqual({
      kind: 'several',
      choices: ['alone'],
    });
  });

  test('a row changes places with its neighbour, and the ends stay where they are', () => {
    const item = order({ keepOrder: true, right: ['lab', 'out', 'kept', 'back'] });
    expect(after(item, move('kept', -1)).answer).toEqual({ kind: 'order', choices: ['kept', 'out', 'back', 'lab'] });
    expect(after(item, move('out', -1))).toEqual(unansweredState(item));
    expect(after(item, move('lab', 1))).toEqual(unansweredState(item));
  });

  test('a card can go from one bin to the other', () => {
    expect(after(bins(), place('fever', 'next-visit'), place('fever', 'call-now')).answer).toEqual({
      kind: 'bins',
      binOf: { fever: 'call-now' },
    });
  });

  test.each<[string, MarkedItem, AnswerEvent]>([
    ['a choice that the question does not have', single(), choose('fly')],
    ['a bin that the question does not have', bins(), place('fever', 'never')],
    ['a tick in a question with one answer', single(), toggle('call')],
    ['a card of a question without bins', order(), place('out', 'call-now')],
    ['a new try where nothing was missed', single(), retry],
  ])('%s changes nothing', (_, item, event) => {
    const before = unansweredState(item);
    expect(nextAnswerState(item, before, event)).toBe(before);
  });
});

describe('a new try', () => {
  test('after one miss nothing is given away', () => {
    const state = after(single(), choose('wait'), check);
    expect(isAnswerShown(state)).toBe(false);
    expect(feedbackOn(single(), state)).toEqual({
      verdict: 'not-yet',
      reasons: [{ choice: 'wait', text: 'about wait' }],
      missing: 0,
      again: { step: '5-monitoring', beat: 'call-now' },
    });
  });

  test('the second miss shows the answer with its reason', () => {
    const state = after(single(), choose('wait'), check, retry, choose('medicine'), check);
    expect(feedbackOn(single(), state)).toMatchObject({
      verdict: 'not-yet',
      reasons: [{ choice: 'medicine' }],
      answer: { choices: ['call'], reason: 'about call' },
    });
  });

  test('checking the same answer twice in a row is one miss', () => {
    expect(isAnswerShown(after(single(), choose('wait'), check, check))).toBe(false);
  });

  test('the same answer in a new try is a second miss', () => {
    expect(isAnswerShown(after(single(), choose('wait'), check, retry, choose('wait'), check))).toBe(true);
  });

  test('what was right is kept, what was not is taken back', () => {
    const ticks = after(multi(), toggle('caregiver'), toggle('drive'), check, retry);
    expect(ticks.answer).toEqual({ kind: 'several', choices: ['caregiver'] });
    const cards = after(
      bins(),
      place('fever', 'next-visit'),
      place('food', 'call-now'),
      place('words', 'call-now'),
      check,
      retry,
    );
    expect(cards.answer).toEqual({ kind: 'bins', binOf: { food: 'call-now', words: 'call-now' } });
    expect(after(single(), choose('wait'), check, retry).answer).toEqual({ kind: 'one', choice: null });
  });

  test('a safe choice is found, and needs no new try', () => {
    const item = single({ safe: ['wait'] });
    const state = after(item, choose('wait'), check);
    expect(feedbackOn(item, state)?.verdict).toBe('safe');
    expect(standingOf(state)).toBe('known');
    expect(nextAnswerState(item, state, retry)).toBe(state);
  });
});

describe('feedback', () => {
  test('a right answer is explained too', () => {
    expect(feedbackOn(single(), after(single(), choose('call'), check))).toMatchObject({
      verdict: 'right',
      reasons: [{ text: 'about call' }],
    });
    expect(feedbackOn(multi(), after(multi(), toggle('caregiver'), toggle('stay-close'), check))).toMatchObject({
      verdict: 'right',
      reasons: [{ text: 'both' }],
    });
  });

  test('an answer with right parts opens with what is right', () => {
    expect(feedbackOn(multi(), after(multi(), toggle('caregiver'), toggle('drive'), check))).toMatchObject({
      verdict: 'partly',
      reasons: [{ choice: 'drive' }],
      missing: 0,
    });
    expect(feedbackOn(multi(), after(multi(), toggle('caregiver'), check))).toMatchObject({
      verdict: 'partly',
      reasons: [],
      missing: 1,
    });
  });

  test('of an order only the first misplaced row is spoken about', () => {
    const item = order({ keepOrder: true, choices: order().choices.toReversed() });
    expect(feedbackOn(item, after(item, check))?.reasons).toEqual([{ choice: 'out', text: 'about out' }]);
  });

  test('every card that should not wait is spoken about', () => {
    const state = after(
      bins(),
      place('fever', 'next-visit'),
      place('food', 'next-visit'),
      place('words', 'next-visit'),
      check,
    );
    expect(feedbackOn(bins(), state)?.reasons.map(({ choice }) => choice)).toEqual(['fever', 'words']);
  });

  test('a place in the picture has its own feedback', () => {
    expect(feedbackOn(hotspot(), after(hotspot(), choose('signal'), check))?.reasons).toEqual([
      { choice: 'signal', text: 'about signal' },
    ]);
  });
});

describe('what to come back to', () => {
  const fever = single({ id: 'fever', safety: 'fever-call-now' });
  const card = single({ id: 'card', safety: 'show-the-card' });

  test.each<[string, AnswerEvent[], string]>([
    ['not answered', [], 'open'],
    ['chosen but not checked', [choose('call')], 'open'],
    ['right at once', [choose('call'), check], 'known'],
    ['right at the second try', [choose('wait'), check, retry, choose('call'), check], 'known'],
    ['missed once, then left', [choose('wait'), check], 'come-back'],
    [
      'right only after the answer was shown',
      [choose('wait'), check, retry, choose('medicine'), check, choose('call'), check],
      'come-back',
    ],
    ['found, then tried otherwise out of interest', [choose('call'), check, choose('wait'), check], 'known'],
  ])('%s: %s', (_, events, standing) => {
    expect(standingOf(after(single(), ...events))).toBe(standing);
  });

  test('only what was missed is come back to, in the order of the journey', () => {
    const answers = { fever: after(fever, choose('wait'), check), card: after(card, choose('call'), check) };
    expect(itemsToComeBackTo([fever, card], answers)).toEqual([fever]);
  });

  test('each safety point stands as its questions do', () => {
    const answers = { fever: after(fever, choose('wait'), check), card: after(card, choose('call'), check) };
    expect(safetyStandings([fever, card], answers)).toEqual({
      'fever-call-now': 'come-back',
      'call-before-fever-medicine': 'open',
      'watch-mind-and-speech': 'open',
      'show-the-card': 'known',
      'stay-close-no-driving': 'open',
    });
  });
});

describe('keeping an answer', () => {
  const events: fc.Arbitrary<AnswerEvent> = fc.oneof(
    fc.constantFrom('medicine', 'wait', 'call', 'signal', 'landing-spot').map(choose),
    fc.constantFrom('caregiver', 'drive', 'stay-close', 'alone').map(toggle),
    fc
      .tuple(fc.constantFrom('fever', 'food', 'words'), fc.constantFrom('call-now', 'next-visit'))
      .map(([id, bin]) => place(id, bin)),
    fc
      .tuple(fc.constantFrom('out', 'kept', 'back', 'lab'), fc.constantFrom(1 as const, -1 as const))
      .map(([id, by]) => move(id, by)),
    fc.constantFrom(check, retry),
  );

  test('an answer that is stored and read back is the same answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), fc.array(events), (item, visit) => {
        const state = after(item, ...visit);
        const kept = storedAnswer(item, JSON.parse(JSON.stringify(state)));
        const justAsked = state.checked && markOf(item, state).kind === 'unanswered';
        expect(kept).toEqual(justAsked ? { ...state, checked: false } : state);
      }),
    );
  });

  test('whatever lies in the store, the question can be answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ONE_OF_EACH), fc.jsonValue(), (item, stored) => {
        expect(markOf(item, storedAnswer(item, stored)).kind).toBeDefined();
      }),
    );
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another version', { ...unansweredState(single()), version: 2, misses: 1 }],
    ['a choice that is gone', { ...unansweredState(single()), misses: 1, answer: { kind: 'one', choice: 'gone' } }],
    ['an answer to another kind of question', { ...unansweredState(multi()), misses: 1 }],
    ['a count that is no count', { ...unansweredState(single()), misses: -1 }],
  ])('%s in the store is an unanswered question', (_, stored) => {
    expect(storedAnswer(single(), stored)).toEqual(unansweredState(single()));
  });
});
