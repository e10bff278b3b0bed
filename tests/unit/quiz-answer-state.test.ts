import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAnswerShown,
  markOf,
  nextAnswerState,
  phaseOf,
  unansweredState,
  type AnswerEvent,
  type AnswerState,
} from '../../src/domain/quiz/answer-state.ts';
import { itemsToComeBackTo, safetyStandings, standingOf, type Answers } from '../../src/domain/quiz/come-back.ts';
import { feedbackOn } from '../../src/domain/quiz/feedback.ts';
import type { MarkedItem } from '../../src/domain/quiz/quiz-item.ts';
import { storedAnswer, storedAnswers } from '../../src/domain/quiz/stored-answer.ts';
import { bins, days, hotspot, match, multi, ONE_OF_EACH, order, single } from './quiz-items.ts';

const after = (item: MarkedItem, ...events: AnswerEvent[]): AnswerState =>
  events.reduce((state, event) => nextAnswerState(item, state, event), unansweredState(item));

const choose = (choice: string): AnswerEvent => ({ type: 'choiceMade', choice });
const toggle = (choice: string): AnswerEvent => ({ type: 'choiceToggled', choice });
const place = (choice: string, bin: string): AnswerEvent => ({ type: 'cardPlaced', choice, bin });
const move = (choice: string, by: 1 | -1): AnswerEvent => ({ type: 'choiceMoved', choice, by });
const pair = (choice: string, target: string): AnswerEvent => ({ type: 'rowMatched', choice, target });
const press = (day: number): AnswerEvent => ({ type: 'dayPressed', day });
const nudge = (end: 'first' | 'last', by: 1 | -1): AnswerEvent => ({ type: 'dayMoved', end, by });
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

  test('a question is done once its answer was found or shown, and tried again after the first miss', () => {
    const phaseAfter = (...events: AnswerEvent[]): string => phaseOf(single(), after(single(), ...events));
    expect(phaseAfter(choose('wait'))).toBe('answering');
    expect(phaseAfter(check)).toBe('answering');
    expect(phaseAfter(choose('wait'), check)).toBe('retry');
    expect(phaseAfter(choose('wait'), check, retry, choose('wait'), check)).toBe('done');
    expect(phaseAfter(choose('call'), check)).toBe('done');
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
    ['a target that the question does not have', match(), pair('fluids', 'nothing')],
    ['a match of a question without targets', single(), pair('call', 'pressure')],
    ['a match undone that was never made', match(), { type: 'matchUndone', choice: 'fluids' }],
    ['a day that the strip does not have', days(), press(21)],
    ['half a day', days(), press(1.5)],
    ['a day of a question without days', single(), press(1)],
    ['a new try where nothing was missed', single(), retry],
    ['a look at the beat before anything was missed', single(), { type: 'seenAgain' }],
  ])('%s changes nothing', (_, item, event) => {
    const before = unansweredState(item);
    expect(nextAnswerState(item, before, event)).toBe(before);
  });
});

describe('matching', () => {
  const answerAfter = (...events: AnswerEvent[]) => after(match(), ...events).answer;

  test('a target that another row has moves to the row that is matched with it now', () => {
    expect(answerAfter(pair('fluids', 'calm'), pair('oxygen', 'calm'))).toEqual({
      kind: 'match',
      targetOf: { oxygen: 'calm' },
    });
  });

  test('a row can be matched anew, and its match undone', () => {
    expect(answerAfter(pair('fluids', 'calm'), pair('fluids', 'spare'))).toEqual({
      kind: 'match',
      targetOf: { fluids: 'spare' },
    });
    expect(answerAfter(pair('fluids', 'calm'), { type: 'matchUndone', choice: 'fluids' })).toEqual({
      kind: 'match',
      targetOf: {},
    });
  });

  test('the same match again changes nothing', () => {
    const before = after(match(), pair('fluids', 'calm'), check);
    expect(nextAnswerState(match(), before, pair('fluids', 'calm'))).toBe(before);
  });

  test('after a miss the right matches stay', () => {
    const events = [pair('fluids', 'pressure'), pair('oxygen', 'calm'), pair('steroids', 'spare'), check];
    expect(feedbackOn(match(), after(match(), ...events))).toMatchObject({
      verdict: 'partly',
      reasons: [{ choice: 'oxygen' }, { choice: 'steroids' }],
    });
    expect(answerAfter(...events, retry)).toEqual({ kind: 'match', targetOf: { fluids: 'pressure' } });
  });
});

describe('marking days', () => {
  const answerAfter = (...events: AnswerEvent[]) => after(days(), ...events).answer;
  const marked = (first: number | null, last: number | null) => ({ kind: 'days', first, last });

  test.each<[string, AnswerEvent[], [number | null, number | null]]>([
    ['the first press marks the first day', [press(1)], [1, null]],
    ['the second press marks the last', [press(1), press(14)], [1, 14]],
    ['pressed from last to first they are the same days', [press(14), press(1)], [1, 14]],
    ['the same day twice is one day', [press(3), press(3)], [3, 3]],
    ['a third press begins anew', [press(1), press(14), press(5)], [5, null]],
    ['plus moves an end by a day', [press(1), press(14), nudge('last', 1)], [1, 15]],
    ['minus moves an end by a day', [press(1), press(14), nudge('first', -1)], [0, 14]],
    ['an end stays on the strip', [press(0), press(20), nudge('first', -1), nudge('last', 1)], [0, 20]],
    ['neither end passes the other', [press(3), press(3), nudge('first', 1), nudge('last', -1)], [3, 3]],
    ['an end that is not marked begins at the other', [press(5), nudge('last', 1)], [5, 5]],
    ['with no day marked it begins at the infusion', [nudge('last', -1)], [null, 0]],
  ])('%s', (_, events, [first, last]) => {
    expect(answerAfter(...events)).toEqual(marked(first, last));
  });

  test('whatever is pressed, the first day is on the strip and not after the last', () => {
    const presses = fc.oneof(
      fc.integer({ min: -2, max: 23 }).map(press),
      fc
        .tuple(fc.constantFrom('first' as const, 'last' as const), fc.constantFrom(1 as const, -1 as const))
        .map(([end, by]) => nudge(end, by)),
      fc.constantFrom(check, retry),
    );
    fc.assert(
      fc.property(fc.array(presses), (visit) => {
        const { answer } = after(days(), ...visit);
        if (answer.kind !== 'days') throw new Error('a question about days has an answer in days');
        const [first, last] = [answer.first ?? 0, answer.last ?? 20];
        expect(first >= 0 && first <= last && last <= 20).toBe(true);
      }),
    );
  });

  test.each<[string, number, number, [number | null, number | null], string]>([
    ['the end that was right', 1, 7, [1, null], 'partly'],
    ['the end that was safe', 4, 20, [null, 20], 'partly'],
    ['neither, where both were off', 4, 7, [null, null], 'not-yet'],
    ['neither, where only the infusion day was marked', 0, 0, [null, null], 'not-yet'],
  ])('a new try keeps %s', (_, first, last, [kept, keptLast], verdict) => {
    const missed = after(days(), press(first), press(last), check);
    expect(feedbackOn(days(), missed)?.verdict).toBe(verdict);
    expect(nextAnswerState(days(), missed, retry).answer).toEqual(marked(kept, keptLast));
  });

  test('after two misses the right days are shown with their reason', () => {
    const state = after(days(), press(0), press(0), check, retry, press(1), press(3), check);
    expect(isAnswerShown(state)).toBe(true);
    expect(feedbackOn(days(), state)?.answer).toEqual({ choices: [], reason: 'those days' });
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
    fc
      .tuple(fc.constantFrom('fluids', 'oxygen', 'steroids'), fc.constantFrom('pressure', 'breathing', 'calm', 'spare'))
      .map(([id, target]) => pair(id, target)),
    fc.nat(20).map(press),
    fc.constantFrom(check, retry, { type: 'seenAgain' } as const),
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
    ['a look again that is no yes or no', { ...unansweredState(single()), seenAgain: 'yes' }],
  ])('%s in the store is an unanswered question', (_, stored) => {
    expect(storedAnswer(single(), stored)).toEqual(unansweredState(single()));
  });

  test.each<[string, MarkedItem, unknown]>([
    ['one target for two rows', match(), { kind: 'match', targetOf: { fluids: 'calm', oxygen: 'calm' } }],
    ['a target that is gone', match(), { kind: 'match', targetOf: { fluids: 'gone' } }],
    ['days from last to first', days(), { kind: 'days', first: 9, last: 3 }],
    ['a day beyond the strip', days(), { kind: 'days', first: 1, last: 99 }],
    ['a day that is no number', days(), { kind: 'days', first: '1', last: null }],
  ])('%s in the store is an unanswered question', (_, item, answer) => {
    expect(storedAnswer(item, { ...unansweredState(item), misses: 1, answer })).toEqual(unansweredState(item));
  });

  test('an answer stored before there were twins is read as it was', () => {
    const { seenAgain: _, ...stored } = after(single(), choose('wait'), check);
    expect(storedAnswer(single(), stored)).toEqual(after(single(), choose('wait'), check));
  });

  test('twins are checked with their questions, and what belongs to other steps stays as it lies', () => {
    const item = single({ twin: multi({ id: 'twin' }) });
    const elsewhere = after(order(), check);
    const broken = { single: { misses: -1 }, twin: { version: 1, answer: 'x' }, elsewhere } as unknown as Answers;
    expect(storedAnswers([item], broken)).toEqual({
      single: unansweredState(item),
      twin: unansweredState(multi()),
      elsewhere,
    });
    expect(storedAnswers([item], {})).toEqual({});
  });
});
