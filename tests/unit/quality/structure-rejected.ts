import type { Rejected } from './rejected.ts';
import { beat, lesson, question, smallSite, topicSection } from './small-site.ts';

/** Beats, pictures, objectives and languages with a part that is missing or too much. */
export const STRUCTURE_REJECTED: readonly Rejected[] = [
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
