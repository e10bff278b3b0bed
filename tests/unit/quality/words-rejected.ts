import type { Rejected } from './rejected.ts';
import { beat, choice, topicSection } from './small-site.ts';

const LONG =
  'This one sentence goes on and on and on because nobody who wrote it ever found a good place to stop it at all.';
const HARD =
  'Administration necessitates considerable organizational preparation, multidisciplinary communication, individualized documentation.';

/** Words that are too hard, too many, not explained, or not kind. */
export const WORDS_REJECTED: readonly Rejected[] = [
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
    'feedback of more than forty words',
    'chunk-size',
    (site) => {
      choice(site, 'call').feedback = 'Your team can help you. '.repeat(9);
    },
    'quizzes/en/1-collection.yaml',
    /45 words, and 40 is the limit/,
  ],
  [
    'a choice of more than ten words',
    'chunk-size',
    (site) => {
      choice(site, 'read').text = 'You read all about it until you feel that you know it';
    },
    'quizzes/en/1-collection.yaml',
    /12 words, and 10 is the limit/,
  ],
];
