import { expect, test } from 'vitest';
import { ALL_CHECKS, findingsIn } from '../../../src/quality/all-checks.ts';
import type { CheckedContent } from '../../../src/quality/finding.ts';
import { beat, choice, lesson, question, smallSite, topicSection, type Draft } from './small-site.ts';

type Change = (site: Draft<CheckedContent>) => void;

const LONG =
  'This one sentence goes on and on and on because nobody who wrote it ever found a good place to stop it at all.';
const HARD =
  'Administration necessitates considerable organizational preparation, multidisciplinary communication, individualized documentation.';

/** What is wrong in the content, the check that says so, the file that it names, and what it says. */
const REJECTED: readonly (readonly [what: string, check: string, change: Change, file: string, message: RegExp])[] = [
  [
    'words too hard for grade six',
    'reading-level',
    (site) => {
      beat(site).more = Array.from({ length: 10 }, () => HARD);
    },
    'steps/en/1-collection.yaml',
    /too hard: FKGL is grade .* Use shorter words/,
  ],
  [
    'words too long for another language',
    'reading-level',
    (site) => {
      site.reading.formula = 'lix';
      beat(site).more = Array.from({ length: 30 }, () => HARD);
    },
    'steps/en/1-collection.yaml',
    /too hard: LIX is \d+/,
  ],
  [
    'a long word that few know',
    'hard-words',
    (site) => {
      beat(site).more = ['Your team does the documentation.'];
    },
    'steps/en/1-collection.yaml',
    /“documentation” is a long word \(5 syllables\)/,
  ],
  [
    'a sentence of more than twenty words',
    'sentence-length',
    (site) => {
      beat(site).more = [LONG];
    },
    'steps/en/1-collection.yaml',
    /A sentence has 24 words, and 20 is the limit/,
  ],
  [
    'sentences that are long on average',
    'sentence-length',
    (site) => {
      for (const each of site.lessons) for (const one of each.beats) one.more = Array.from({ length: 30 }, () => LONG);
    },
    'steps/en/1-collection.yaml',
    /words on average; 12 is the goal/,
  ],
  [
    'a caption of three sentences',
    'chunk-size',
    (site) => {
      beat(site).caption = ['Your team is here. They look after you.', 'Call them.'];
    },
    'steps/en/1-collection.yaml',
    /3 sentences, and 2 is the limit/,
  ],
  [
    'a caption of more than thirty words',
    'chunk-size',
    (site) => {
      beat(site).caption = [`${'one two three four '.repeat(4)}here.`, `${'one two three four '.repeat(4)}here.`];
    },
    'steps/en/1-collection.yaml',
    /34 words, and 30 is the limit/,
  ],
  [
    'a paragraph of four sentences',
    'chunk-size',
    (site) => {
      topicSection(site).paragraphs.push('You call. They come. They help. You rest.');
    },
    'topics/en/call.yaml',
    /4 sentences, and 3 is the limit/,
  ],
  [
    'a word that counts as plain and is not in the glossary',
    'masked-terms',
    (site) => {
      site.reading.masked.push('oxygen');
    },
    'reading/en.yaml',
    /glossary\/en\.yaml or "terms".* does not have it/,
  ],
  [
    'a meaning of more than twelve words',
    'masked-terms',
    (site) => {
      site.glossary['t-cell'] = { id: 't-cell', word: 'T cell', meaning: LONG };
    },
    'glossary/en.yaml',
    /has 24 words, and 12 is the limit/,
  ],
  [
    'a meaning that is harder than the word',
    'masked-terms',
    (site) => {
      site.glossary['t-cell'] = { id: 't-cell', word: 'T cell', meaning: 'An immunological component of circulation.' };
    },
    'glossary/en.yaml',
    /reads at grade \d+/,
  ],
  [
    'a page made of medical terms',
    'masked-terms',
    (site) => {
      beat(site).more = Array.from({ length: 40 }, () => 'T cells look for illness and T cells help.');
    },
    'steps/en/1-collection.yaml',
    /of 100 words are medical terms/,
  ],
  [
    'a term that nothing near it explains',
    'term-before-meaning',
    (site) => {
      beat(site).more = [
        'The cytokines are there.',
        'Call your team.',
        'It can bring a fever.',
        'A cytokine is a signal.',
      ];
    },
    'steps/en/1-collection.yaml',
    /“cytokines” comes up here for the first time in "1-collection".*Explain it in the same or the next sentence/,
  ],
  [
    'a term in a picture whose beat does not explain it',
    'term-before-meaning',
    (site) => {
      beat(site).labels = { cell: { name: 'Macrophage' } };
    },
    'steps/en/1-collection.yaml',
    /“Macrophage” comes up here/,
  ],
  [
    'a glossary word that no step would have to explain',
    'term-before-meaning',
    (site) => {
      site.glossary['new-word'] = { id: 'new-word', word: 'new word', meaning: 'A word.' };
    },
    'reading/en.yaml',
    /glossary has the word "new-word"/,
  ],
  [
    'two new terms in one beat',
    'new-terms',
    (site) => {
      beat(site).more = ['T cells look for illness.', 'A macrophage is a clean-up cell.'];
    },
    'steps/en/1-collection.yaml',
    /2 new terms at once: t-cell, macrophage/,
  ],
  [
    'four new terms in one step',
    'new-terms',
    (site) => {
      beat(site).more = [
        'T cells look for illness.',
        'A macrophage is a clean-up cell.',
        'Cytokines are signals. IL-6 is one.',
      ];
    },
    'steps/en/1-collection.yaml',
    /4 new terms in one step/,
  ],
  [
    'sentences that do not say who acts',
    'active-voice',
    (site) => {
      beat(site).more = Array.from({ length: 30 }, () => 'Your blood is taken and checked.');
    },
    'steps/en/1-collection.yaml',
    /do not say who acts/,
  ],
  [
    'a word about what patients should do',
    'speaks-to-you',
    (site) => {
      beat(site).more = ['Patients should call.'];
    },
    'steps/en/1-collection.yaml',
    /“Patients should” speaks about the reader/,
  ],
  [
    'a word of war in feedback',
    'banned-words',
    (site) => {
      choice(site, 'sleep').feedback = 'The cells attack the cancer, and you can rest after you have called.';
    },
    'quizzes/en/1-collection.yaml',
    /“attack” frightens or blames/,
  ],
  [
    'two words of doubt in one sentence',
    'hedges',
    (site) => {
      beat(site).more = ['It may come back, and it might last.'];
    },
    'steps/en/1-collection.yaml',
    /Two words of doubt/,
  ],
  [
    'a double negative',
    'hedges',
    (site) => {
      beat(site).more = ['A fever is not unusual.'];
    },
    'steps/en/1-collection.yaml',
    /“not unusual” says no twice/,
  ],
  [
    'a beat that teaches nothing',
    'whole-beat',
    (site) => {
      beat(site).objectives = [];
    },
    'facts/beats/1-collection.yaml',
    /teaches no objective/,
  ],
  [
    'a beat that rests on nothing',
    'whole-beat',
    (site) => {
      beat(site).claims = [];
    },
    'facts/beats/1-collection.yaml',
    /rests on no claim/,
  ],
  [
    'a title of more than fifteen words',
    'whole-beat',
    (site) => {
      beat(site).claim = 'Your team looks after you by day and by night and you can call them any time';
    },
    'steps/en/1-collection.yaml',
    /The title has 17 words/,
  ],
  [
    'six names in one picture',
    'names-in-view',
    (site) => {
      beat(site).labels = Object.fromEntries('abcdef'.split('').map((id) => [id, { name: 'A cell' }]));
    },
    'steps/en/1-collection.yaml',
    /6 things are named/,
  ],
  [
    'life size again without a word',
    'scale-changes',
    (site) => {
      const [first] = lesson(site).beats;
      if (!first) return;
      const { scale: _, ...second } = first;
      first.scale = { kind: 'water', place: 'Inside your body', note: 'not to scale' };
      lesson(site).beats.push(second);
    },
    'steps/en/1-collection.yaml',
    /does not say where we are/,
  ],
  [
    'a description that is too short',
    'alt-text',
    (site) => {
      beat(site).alt = 'A nurse comes in.';
    },
    'steps/en/1-collection.yaml',
    /has 4 words; it needs 8 to 40/,
  ],
  [
    'a description that is too long',
    'alt-text',
    (site) => {
      beat(site).alt = 'A nurse comes in. '.repeat(11);
    },
    'steps/en/1-collection.yaml',
    /has 44 words/,
  ],
  [
    'a description that begins with "image of"',
    'alt-text',
    (site) => {
      beat(site).alt = 'Image of a nurse who comes in and sits down.';
    },
    'steps/en/1-collection.yaml',
    /Begin with what happens/,
  ],
  [
    'a description that says the caption again',
    'alt-text',
    (site) => {
      beat(site).alt = beat(site).caption.join(' ');
    },
    'steps/en/1-collection.yaml',
    /It is the caption again/,
  ],
  [
    'an objective that no beat teaches',
    'objectives-covered',
    (site) => {
      beat(site).objectives = ['P1.1', 'P1.2', 'P1.3'];
    },
    'facts/beats/',
    /No beat teaches it/,
  ],
  [
    'an objective that no question asks for',
    'objectives-covered',
    (site) => {
      lesson(site).cards = [];
    },
    'facts/quiz-key.yaml',
    /No question asks for it/,
  ],
  [
    'an objective that does not exist',
    'objectives-covered',
    (site) => {
      beat(site).objectives.push('P1.9');
    },
    'facts/',
    /no such objective/,
  ],
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
    'feedback of more than forty words',
    'chunk-size',
    (site) => {
      choice(site, 'call').feedback = 'Your team can help you. '.repeat(9);
    },
    'quizzes/en/1-collection.yaml',
    /45 words, and 40 is the limit/,
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
    /“All of the above” asks for logic/,
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
    'a question about what is not so',
    'positive-stems',
    (site) => {
      question(site).stem = 'What do you not do?';
    },
    'quizzes/en/1-collection.yaml',
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
    'a question without a question mark',
    'full-question',
    (site) => {
      question(site).stem = 'Say what you do.';
    },
    'quizzes/en/1-collection.yaml',
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
    'a number in the words',
    'literal-numbers',
    (site) => {
      beat(site).more = ['It takes 5 hours.'];
    },
    'steps/en/1-collection.yaml',
    /The number 5 stands in the words.*facts\/claims\.yaml/,
  ],
  [
    'the number of a claim that is not named',
    'claims-named',
    (site) => {
      beat(site).more = ['It is {us-labels-stay-close.weeks} weeks.'];
    },
    'steps/en/1-collection.yaml',
    /a number of the claim "us-labels-stay-close" without naming that claim.*facts\/beats\/1-collection\.yaml/,
  ],
  [
    'the number to call at without its claim',
    'claims-named',
    (site) => {
      topicSection(site).claims = ['cells-look'];
    },
    'topics/en/call.yaml',
    /shows \{centre\.callAtC\}, which rests on the claim fever-call-now/,
  ],
  [
    'the number of the team without a claim that tells to call',
    'claims-named',
    (site) => {
      beat(site).more = ['Call {centre.phone}.'];
    },
    'steps/en/1-collection.yaml',
    /needs a claim that tells people to call/,
  ],
  [
    'a treatment that no named claim speaks of',
    'claims-named',
    (site) => {
      beat(site).more = ['Steroids calm the cells.'];
    },
    'steps/en/1-collection.yaml',
    /It speaks of “Steroids”, and none of its claims does/,
  ],
  [
    'a claim that is not in the ledger',
    'claims-named',
    (site) => {
      question(site).claims = ['no-such-claim'];
    },
    'facts/quiz-key.yaml',
    /names the claim "no-such-claim"/,
  ],
  [
    'claims for words that are not there',
    'claims-named',
    (site) => {
      site.pageClaims['landing.gone'] = ['fever-call-now'];
    },
    'facts/pages.yaml',
    /no words at this path/,
  ],
  [
    'a claim past its review',
    'fresh-claims',
    (site) => {
      site.day = '2027-12-01';
    },
    'facts/claims.yaml',
    /review was due by 2027-11-25/,
  ],
  [
    'a claim that was checked more than a year ago',
    'fresh-claims',
    (site) => {
      Object.assign(site.claims['cells-look'] ?? {}, { checkedOn: '2025-11-24', reviewBy: '2030-01-01' });
    },
    'facts/claims.yaml',
    /last checked on 2025-11-24/,
  ],
  [
    'a number that rests on memory',
    'nothing-firm-from-memory',
    (site) => {
      beat(site).claims = ['team-habit'];
      beat(site).more = ['It is {us-labels-stay-close.weeks} weeks.'];
    },
    'steps/en/1-collection.yaml',
    /known from memory only/,
  ],
  [
    '°C without °F',
    'both-units',
    (site) => {
      topicSection(site).paragraphs = ['Is it {centre.callAtC} °C or the lower number your team gave you? Call now.'];
    },
    'topics/en/call.yaml',
    /shows \{centre\.callAtC\} without \{centre\.callAtF\}/,
  ],
  [
    '°F without °C in a picture',
    'both-units',
    (site) => {
      beat(site).texts = { screen: '{reading.belowF} °F' };
    },
    'steps/en/1-collection.yaml',
    /shows \{reading\.belowF\} without \{reading\.belowC\}/,
  ],
  [
    'the sign of one unit behind the number of the other',
    'both-units',
    (site) => {
      topicSection(site).paragraphs = [
        '{centre.callAtC} °F ({centre.callAtF} °C), or the lower number your team gave you.',
      ];
    },
    'topics/en/call.yaml',
    /puts the sign of one unit behind the number of the other/,
  ],
  [
    '"common" without a number',
    'plain-frequencies',
    (site) => {
      beat(site).more = ['A fever is common.'];
    },
    'steps/en/1-collection.yaml',
    /“common” stands without a number/,
  ],
  [
    'a percentage',
    'plain-frequencies',
    (site) => {
      beat(site).more = ['It helps {us-labels-stay-close.weeks} % of people.'];
    },
    'steps/en/1-collection.yaml',
    /counts in percent/,
  ],
  [
    'a decimal',
    'plain-frequencies',
    (site) => {
      beat(site).more = ['It helps 2.5 people.'];
    },
    'steps/en/1-collection.yaml',
    /shows a decimal/,
  ],
  [
    'two denominators on one page',
    'plain-frequencies',
    (site) => {
      beat(site).more = ['It helps 3 of 10 people.', 'It tires 20 out of 100 people.'];
    },
    'steps/en/1-collection.yaml',
    /counts out of 10 and out of 100/,
  ],
  [
    'a phone number in the words',
    'clinic-numbers',
    (site) => {
      beat(site).more = ['Call 555-010-9999.'];
    },
    'steps/en/1-collection.yaml',
    /“555-010-9999” is a number to call/,
  ],
  [
    'an emergency number in the words',
    'clinic-numbers',
    (site) => {
      beat(site).more = ['Call 911.'];
    },
    'steps/en/1-collection.yaml',
    /“911” is a number to call/,
  ],
  [
    '"two weeks" in the words',
    'clinic-numbers',
    (site) => {
      beat(site).more = ['Stay close for two weeks.'];
    },
    'steps/en/1-collection.yaml',
    /“two weeks” is a time or a distance in words/,
  ],
  [
    'the number to call at without the lower one',
    'clinic-numbers',
    (site) => {
      topicSection(site).paragraphs = ['At {centre.callAtC} °C ({centre.callAtF} °F) or more, call now.'];
    },
    'topics/en/call.yaml',
    /stands alone\. Add “or the lower number your team gave you”/,
  ],
  [
    'braces that nothing fills',
    'known-placeholders',
    (site) => {
      beat(site).more = ['Stay close {centre.nearbyy}.'];
    },
    'steps/en/1-collection.yaml',
    /Nothing is known of \{centre\.nearbyy\}/,
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
  [
    'a language with a missing choice',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      question(site).choices.pop();
    },
    'quizzes/en/1-collection.yaml',
    /Its parts are not those of/,
  ],
  [
    'a language with another right answer',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      question(site).right = 'sleep';
    },
    'quizzes/en/1-collection.yaml',
    /Its parts are not those of/,
  ],
  [
    'a language with another placeholder',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      topicSection(site).paragraphs = ['Llame a su equipo.'];
    },
    'topics/en/call.yaml',
    /has the placeholders/,
  ],
  [
    'a language with empty words',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      lesson(site).recap.what = ' ';
    },
    'steps/en/1-collection.yaml',
    /There are no words here\. Translate/,
  ],
  [
    'a language with a sentence left over from the other',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
    },
    'steps/en/1-collection.yaml',
    /still in the other language/,
  ],
  [
    'a translation that is much shorter',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      beat(site).alt = 'Una enfermera.';
    },
    'steps/en/1-collection.yaml',
    /much shorter/,
  ],
];

test('nothing is found in content that keeps every rule', () => {
  expect(findingsIn(smallSite())).toEqual([]);
});

test.each(REJECTED)('%s is found by %s', (_, id, change, file, message) => {
  const site = smallSite();
  change(site);
  const found = ALL_CHECKS.find((each) => each.id === id)?.run(site) ?? [];
  const there = found.filter((each) => each.check === id && each.file === file && each.place !== '');
  expect(there.map(({ message: said }) => said).join('\n')).toMatch(message);
});

test('each check was seen to reject something', () => {
  expect(ALL_CHECKS.map(({ id }) => id).filter((id) => !REJECTED.some(([, check]) => check === id))).toEqual([]);
});

test('a call to action never expires', () => {
  const found = ALL_CHECKS.find(({ id }) => id === 'fresh-claims')?.run({
    ...smallSite(),
    day: '2031-01-01',
  });
  expect(found?.map(({ place }) => place)).not.toContain('"fever-call-now"');
  expect(found?.map(({ place }) => place)).toContain('"cells-look"');
});

test('a translation of all words with the same parts is found to be equal', () => {
  const site = smallSite();
  const translated = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) =>
      typeof each === 'string' && each.includes(' ') && key !== 'scale'
        ? each.replace(/[a-z]{3,}(?![^{]*\})/g, (word) => Array.from(word).reverse().join(''))
        : each,
    );
  const { lessons, topics, ui, glossary } = site;
  const other = {
    ...site,
    ...(translated({ lessons, topics, ui, glossary }) as object),
    translatedFrom: site,
  } as CheckedContent;
  expect(ALL_CHECKS.find(({ id }) => id === 'same-in-both-languages')?.run(other)).toEqual([]);
});
