import type { Rejected } from './rejected.ts';
import { choice, lesson, question, spoken } from './small-site.ts';

/** Questions that are no fair question, and feedback that helps nobody. */
export const QUESTIONS_REJECTED: readonly Rejected[] = [
  [
    'feedback of a few words',
    'feedback-of-choices',
    (site) => {
      choice(site, 'call').feedback = 'Yes, that is right.';
    },
    'quizzes/en/1-collection.yaml',
    /has 4 words; 8 are the least/,
  ],
  [
    'two choices with the same feedback',
    'feedback-of-choices',
    (site) => {
      for (const id of ['sleep', 'read'])
        choice(site, id).feedback = 'That is a thought that many people have at first.';
    },
    'quizzes/en/1-collection.yaml',
    /the same as that of/,
  ],
  [
    '"See it again" that leads to another objective',
    'see-it-again',
    (site) => {
      choice(site, 'sleep').again = { step: '2-engineering', beat: 'new-instructions' };
    },
    'facts/quiz-key.yaml',
    /leads to 2-engineering#new-instructions, which does not teach P1\.1/,
  ],
  [
    'two choices only',
    'choices-to-choose-from',
    (site) => {
      question(site).choices = question(site).choices.filter(({ id }) => id !== 'read');
    },
    'quizzes/en/1-collection.yaml',
    /There are 2 choices/,
  ],
  [
    '"all of the above"',
    'choices-to-choose-from',
    (site) => {
      choice(site, 'read').text = 'All of the above';
    },
    'quizzes/en/1-collection.yaml',
    /“All of” asks for logic/,
  ],
  [
    '"A and B"',
    'choices-to-choose-from',
    (site) => {
      choice(site, 'read').text = 'A and B';
    },
    'quizzes/en/1-collection.yaml',
    /“A and B” asks for logic/,
  ],
  [
    '"both of" among what is matched',
    'choices-to-choose-from',
    (site) => {
      Object.assign(question(site), { kind: 'match', targets: [{ id: 'both', text: 'Both of them' }] });
    },
    'quizzes/en/1-collection.yaml',
    /“Both of” asks for logic/,
  ],
  [
    'a question about what is not so',
    'positive-stems',
    (site) => {
      question(site).stem = 'What do you not do?';
    },
    'quizzes/en/1-collection.yaml',
    /“not” makes the question negative/,
  ],
  [
    'a question said aloud about what is not so',
    'positive-stems',
    (site) => {
      spoken(site).stem = 'What do you not do?';
    },
    'quizzes/en/6-treatment.yaml',
    /“not” makes the question negative/,
  ],
  [
    'a right choice that is always the longest',
    'key-not-given-away',
    (site) => {
      for (const { quiz, cards } of site.lessons) {
        for (const item of [...quiz, ...cards]) {
          if (item.kind === 'single')
            for (const each of item.choices) if (each.id === 'call') each.text = 'Call your own team now';
        }
      }
    },
    'quizzes/en/',
    /The longest choice is the right one in 100 of 100/,
  ],
  [
    'a right choice that always stands first',
    'key-not-given-away',
    (site) => {
      for (const { quiz, cards } of site.lessons) {
        for (const item of [...quiz, ...cards]) {
          if (item.kind === 'single') item.choices.sort((a, b) => Number(b.id === 'call') - Number(a.id === 'call'));
        }
      }
    },
    'quizzes/en/',
    /The right answer stands in place 1 in 100 of 100/,
  ],
  [
    'choices of very different length',
    'key-not-given-away',
    (site) => {
      choice(site, 'read').text = 'Read about it all for a very long time';
    },
    'quizzes/en/1-collection.yaml',
    /more than twice as long/,
  ],
  [
    'matches of very different length',
    'key-not-given-away',
    (site) => {
      const targets = ['Rest', 'Read about it all'].map((text) => ({ id: 'one', text }));
      Object.assign(question(site), { kind: 'match', targets });
    },
    'quizzes/en/1-collection.yaml',
    /more than twice as long/,
  ],
  [
    'a question without a question mark',
    'full-question',
    (site) => {
      question(site).stem = 'Say what you do.';
    },
    'quizzes/en/1-collection.yaml',
    /does not end with a question mark/,
  ],
  [
    'a question said aloud without a question mark',
    'full-question',
    (site) => {
      spoken(site).stem = 'Say your plan.';
    },
    'quizzes/en/6-treatment.yaml',
    /does not end with a question mark/,
  ],
  [
    'a word of the question in the right choice only',
    'full-question',
    (site) => {
      question(site).scenario = 'Your doctor is not here, and your telephone is.';
      choice(site, 'call').text = 'Use the telephone';
    },
    'quizzes/en/1-collection.yaml',
    /“telephone” stands in the question and in the right choice only/,
  ],
  [
    'a safety point that no question asks for',
    'safety-everywhere',
    (site) => {
      delete question(site).safety;
    },
    'facts/quiz-key.yaml',
    /No question of the steps asks for it/,
  ],
  [
    'a safety point that nobody listens for',
    'safety-everywhere',
    (site) => {
      for (const { quiz } of site.lessons) for (const item of quiz) if (item.kind === 'spoken') item.listenFor.pop();
    },
    'facts/quiz-key.yaml',
    /Nobody listens for it/,
  ],
  [
    'a safety point that the plan leaves out',
    'safety-everywhere',
    (site) => {
      site.ui.plan.points = {} as typeof site.ui.plan.points;
    },
    'ui/en.json',
    /The plan does not tell it/,
  ],
  [
    'a choice to call the team that is neither right nor safe',
    'safety-everywhere',
    (site) => {
      question(site).right = 'read';
    },
    'facts/quiz-key.yaml',
    /It calls the team, and is neither right nor safe/,
  ],
  [
    'fifteen questions on the way',
    'few-questions',
    (site) => {
      const { quiz, cards } = lesson(site);
      quiz.push(...cards, ...cards, ...cards);
    },
    'facts/quiz-key.yaml',
    /ask 18 questions, and 14 are the limit/,
  ],
];
