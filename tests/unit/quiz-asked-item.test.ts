import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextAnswerState, unansweredState, type AnswerEvent } from '../../src/domain/quiz/answer-state.ts';
import { answersAfterSeeingAgain, askedItem } from '../../src/domain/quiz/asked-item.ts';
import { itemsToComeBackTo, safetyStandings, standingOfPair, type Answers } from '../../src/domain/quiz/come-back.ts';
import { markAnswer } from '../../src/domain/quiz/mark.ts';
import { choice, single } from './quiz-items.ts';

const twin = single({ id: 'twin', choices: [choice('sleep'), choice('ring')], right: 'ring' });
const question = single({ twin, safety: 'fever-call-now' });
const lone = single();

/** Answers after somebody chose this in whatever is asked now, and had it checked. */
function answering(answers: Answers, ...choices: string[]): Answers {
  const asked = askedItem(question, answers);
  const events = choices.flatMap((id): AnswerEvent[] => [
    { type: 'retried' },
    { type: 'choiceMade', choice: id },
    { type: 'answerChecked' },
  ]);
  const state = events.reduce(
    (before, event) => nextAnswerState(asked, before, event),
    answers[asked.id] ?? unansweredState(asked),
  );
  return { ...answers, [asked.id]: state };
}
const seeing = (answers: Answers): Answers => answersAfterSeeingAgain(question, answers);

describe('what is asked', () => {
  test('first the question itself', () => {
    expect(askedItem(question, {})).toBe(question);
  });

  test('after a miss and another try the same question', () => {
    expect(askedItem(question, answering({}, 'wait', 'medicine'))).toBe(question);
  });

  test('after a miss whose answer was looked up, its twin, fresh', () => {
    const answers = seeing(answering({}, 'wait'));
    expect(askedItem(question, answers)).toBe(twin);
    expect(answers['twin']).toBeUndefined();
  });

  test('after the twin was missed and looked up too, the question again, fresh', () => {
    const answers = seeing(answering(seeing(answering({}, 'wait')), 'sleep'));
    expect(askedItem(question, answers)).toBe(question);
    expect(answers[question.id]).toBeUndefined();
  });

  test('then the twin once more, fresh', () => {
    const answers = seeing(answering(seeing(answering(seeing(answering({}, 'wait')), 'sleep')), 'medicine'));
    expect(askedItem(question, answers)).toBe(twin);
    expect(answers['twin']).toBeUndefined();
  });

  test('a look at the beat without a miss changes nothing', () => {
    for (const answers of [{}, answering({}, 'call'), answering({}, 'wait', 'call')])
      expect(seeing(answers)).toBe(answers);
  });

  test('a question without a twin stays itself', () => {
    const answers = answering({}, 'wait');
    expect(answersAfterSeeingAgain(lone, answers)).toBe(answers);
    expect(askedItem(lone, { [lone.id]: { ...unansweredState(lone), seenAgain: true } })).toBe(lone);
  });

  test('a look again always brings the other one of the pair, unanswered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('wait', 'medicine', 'call', 'sleep', 'ring')), (visit) => {
        let answers: Answers = {};
        for (const each of visit) {
          const asked = askedItem(question, answers);
          answers = answering(answers, each);
          const missed = markAnswer(asked, (answers[asked.id] ?? unansweredState(asked)).answer).kind === 'not-yet';
          const found = answers[asked.id]?.found ?? false;
          const after = seeing(answers);
          const next = askedItem(question, after);
          expect(next === asked).toBe(!missed || found);
          if (next !== asked) expect(after[next.id]).toBeUndefined();
          answers = after;
        }
      }),
    );
  });
});

describe('how a pair stands for the plan', () => {
  test('missed and only looked up it is to come back to', () => {
    const answers = seeing(answering({}, 'wait'));
    expect(standingOfPair(question, answers)).toBe('come-back');
    expect(itemsToComeBackTo([question], answers)).toEqual([question]);
    expect(safetyStandings([question], answers)['fever-call-now']).toBe('come-back');
  });

  test('it stays so while both are missed in turn', () => {
    expect(standingOfPair(question, seeing(answering(seeing(answering({}, 'wait')), 'sleep')))).toBe('come-back');
  });

  test('once the twin is found it is known', () => {
    const answers = answering(seeing(answering({}, 'wait')), 'ring');
    expect(standingOfPair(question, answers)).toBe('known');
    expect(itemsToComeBackTo([question], answers)).toEqual([]);
    expect(safetyStandings([question], answers)['fever-call-now']).toBe('known');
  });

  test('not answered it is open', () => {
    expect(standingOfPair(question, {})).toBe('open');
  });
});
