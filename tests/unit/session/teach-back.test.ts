import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBERED_STEPS } from '../../../src/domain/journey/journey.ts';
import { SAFETY_POINTS } from '../../../src/domain/quiz/quiz-item.ts';
import {
  ANSWERERS,
  beatsOf,
  isDone,
  isPromptId,
  isSafetyPoint,
  isSaid,
  MARKS,
  notAsked,
  PROMPT_IDS,
  promptHere,
  promptOf,
  revisitList,
  standingOf,
  stopOfPrompt,
  withMark,
  type Answerer,
  type Mark,
  type Marks,
} from '../../../src/domain/session/teach-back.ts';

/** Marks of the five safety points, each given by the patient. */
const fivePoints = (mark: Mark): Marks => Object.fromEntries(SAFETY_POINTS.map((point) => [point, { patient: mark }]));

const anyMarks: fc.Arbitrary<Marks> = fc
  .array(fc.tuple(fc.constantFrom(...PROMPT_IDS), fc.constantFrom(...ANSWERERS), fc.constantFrom(...MARKS)))
  .map((given) => given.reduce<Marks>((marks, [prompt, who, mark]) => withMark(marks, prompt, who, mark), {}));

describe('prompts', () => {
  test('each numbered step ends in one, and the introduction in none', () => {
    for (const step of NUMBERED_STEPS) expect(promptOf(step)).toBeDefined();
    expect(promptOf('meet-the-cast')).toBeUndefined();
  });

  test('what was said at the end of steps 3 and 5 counts as a safety point', () => {
    expect(promptOf('3-infusion')).toBe('stay-close-no-driving');
    expect(promptOf('5-monitoring')).toBe('fever-call-now');
  });

  test('a safety point is asked at the closing, any other at the end of its own step', () => {
    for (const prompt of PROMPT_IDS) {
      const stop = stopOfPrompt(prompt);
      if (isSafetyPoint(prompt)) expect(stop).toEqual({ at: 'closing' });
      else expect(stop).toEqual({ at: 'prompt', step: prompt, prompt: promptOf(prompt) });
    }
  });

  test('a word that is no prompt is not taken for one', () => {
    expect(isPromptId('fever-call-now')).toBe(true);
    expect(isPromptId('3-infusion')).toBe(false);
    expect(isPromptId('toString')).toBe(false);
  });

  test('a question stands at the end of a step and at each point of the closing, and nowhere else', () => {
    expect(
      promptHere({ stop: { at: 'prompt', step: '6-treatment', prompt: '6-treatment' }, point: 'show-the-card' }),
    ).toBe('6-treatment');
    expect(promptHere({ stop: { at: 'closing' }, point: 'show-the-card' })).toBe('show-the-card');
    expect(promptHere({ stop: { at: 'closing' }, point: null })).toBeUndefined();
    expect(promptHere({ stop: { at: 'welcome' }, point: 'show-the-card' })).toBeUndefined();
    expect(
      promptHere({ stop: { at: 'beat', step: '5-monitoring', beat: 'call-now' }, point: 'show-the-card' }),
    ).toBeUndefined();
  });

  test('a part of the film that answers two things is offered once, in the order of what to listen for', () => {
    const callNow = { step: '5-monitoring', beat: 'call-now' } as const;
    const yourPlan = { step: '3-infusion', beat: 'your-plan' } as const;
    const listenFor = [callNow, yourPlan, { ...callNow }].map((again, index) => ({
      id: `${index}`,
      text: 'calls',
      again,
    }));
    expect(beatsOf({ listenFor })).toEqual([callNow, yourPlan]);
  });
});

describe('marking', () => {
  test('the same mark once more takes it away', () => {
    fc.assert(
      fc.property(
        anyMarks,
        fc.constantFrom(...PROMPT_IDS),
        fc.constantFrom(...ANSWERERS),
        fc.constantFrom(...MARKS),
        (marks, prompt, who, mark) => {
          const cleared = withMark(withMark({ ...marks, [prompt]: {} }, prompt, who, mark), prompt, who, mark);
          expect(cleared[prompt]).toEqual({});
          expect(isSaid(cleared, prompt)).toBe(false);
        },
      ),
    );
  });

  test('another mark replaces the first, and the other person keeps their own', () => {
    let marks = withMark({}, 'show-the-card', 'patient', 'said');
    marks = withMark(marks, 'show-the-card', 'caregiver', 'come-back');
    marks = withMark(marks, 'show-the-card', 'caregiver', 'after-another-try');
    expect(marks).toEqual({ 'show-the-card': { patient: 'said', caregiver: 'after-another-try' } });
  });

  test('the marks before stay as they were', () => {
    const before: Marks = Object.freeze({ 'show-the-card': Object.freeze({ patient: 'said' } as const) });
    withMark(before, 'show-the-card', 'patient', 'come-back');
    expect(before).toEqual({ 'show-the-card': { patient: 'said' } });
  });
});

describe('what counts as said', () => {
  test.each([
    ['nobody was asked', {}, false],
    ['the patient said it', { patient: 'said' }, true],
    ['the caregiver alone said it', { caregiver: 'said' }, true],
    ['another try counts as much as the first', { patient: 'after-another-try' }, true],
    ['one said it, the other is to come back to it', { patient: 'said', caregiver: 'come-back' }, false],
    ['both are to come back to it', { patient: 'come-back', caregiver: 'come-back' }, false],
  ] as const satisfies readonly (readonly [string, Partial<Record<Answerer, Mark>>, boolean])[])(
    '%s',
    (_, own, said) => {
      expect(isSaid({ 'show-the-card': own }, 'show-the-card')).toBe(said);
    },
  );
});

describe('the end', () => {
  test('is reached when all five safety points are said', () => {
    expect(isDone(fivePoints('said'))).toBe(true);
    expect(isDone(fivePoints('after-another-try'))).toBe(true);
    expect(standingOf(fivePoints('said'))).toBe('done');
  });

  test.each(SAFETY_POINTS)('is not reached while "%s" is to come back to, or not asked', (point) => {
    const toComeBack = { ...fivePoints('said'), [point]: { patient: 'come-back' } } as const;
    expect(isDone(toComeBack)).toBe(false);
    expect(standingOf(toComeBack)).toBe('to-look-at-again');
    const missing = { ...fivePoints('said'), [point]: {} };
    expect(isDone(missing)).toBe(false);
    expect(standingOf(missing)).toBe('asking');
    expect(notAsked(missing)).toEqual([point]);
  });

  test('does not hang on the other questions', () => {
    const marks = withMark(fivePoints('said'), '1-collection', 'patient', 'come-back');
    expect(isDone(marks)).toBe(true);
    expect(revisitList(marks)).toEqual([{ prompt: '1-collection', who: ['patient'] }]);
  });

  test('is a list of things to look at again, safety first, and holds no number', () => {
    let marks = withMark({}, '1-collection', 'caregiver', 'come-back');
    marks = withMark(marks, 'show-the-card', 'caregiver', 'come-back');
    marks = withMark(marks, 'show-the-card', 'patient', 'come-back');
    marks = withMark(marks, '6-treatment', 'patient', 'said');
    expect(revisitList(marks)).toEqual([
      { prompt: 'show-the-card', who: ['patient', 'caregiver'] },
      { prompt: '1-collection', who: ['caregiver'] },
    ]);
  });

  test('what is to come back to is on the list, nothing else is, and each only once', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const listed = revisitList(marks).flatMap(({ prompt, who }) => who.map((each) => `${prompt} ${each}`));
        const marked = PROMPT_IDS.flatMap((prompt) =>
          ANSWERERS.filter((who) => marks[prompt]?.[who] === 'come-back').map((who) => `${prompt} ${who}`),
        );
        expect(listed.toSorted()).toEqual(marked.toSorted());
        if (isDone(marks)) expect(revisitList(marks).some(({ prompt }) => isSafetyPoint(prompt))).toBe(false);
      }),
    );
  });
});
