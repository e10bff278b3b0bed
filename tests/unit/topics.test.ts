import { expect, test } from 'vitest';
import type { Claims } from '../../src/content/claims-schema.ts';
import { topicFactsSchema, topicWordsSchema } from '../../src/content/topic-schema.ts';
import { beatNamed, joinTopic, type TopicParts } from '../../src/lesson/join-topic.ts';

const claims: Claims = {
  'fever-call-now': {
    statement: 'At the threshold the patient calls at once.',
    sources: [],
    certainty: 'logic',
    country: 'any',
    reviewBy: '2027-11-25',
    values: { group: 100, affected: 3, place: 'nine centers' },
  },
};

/** A topic of one section, changed where a test needs it. */
function parts(change: { facts?: object; section?: object; terms?: string[] } = {}): TopicParts {
  return {
    words: topicWordsSchema.parse({
      title: 'Call your team: what to say',
      shortTitle: 'What to say',
      purpose: 'Here are the words for the call.',
      recap: { what: 'Your team can help.', action: 'Call now.', why: 'Early care works best.' },
      terms: change.terms ?? ['fever'],
      sections: { 'say-this': { heading: 'Call, and say this', ...change.section } },
    }),
    facts: topicFactsSchema.parse({ 'say-this': { claims: ['fever-call-now'], ...change.facts } }),
    glossary: { fever: { word: 'fever', meaning: 'A temperature that means to call.' } },
    claims,
  };
}
/** A section that says no more than its heading. */
const topicSection = (heading: string) => ({ heading, paragraphs: [], after: [], blanks: {} });

const joined = (change?: Parameters<typeof parts>[0]) => joinTopic('call', 'en', parts(change));

test('a section joins its words with the claims that they rest on', () => {
  const [section] = joined({ section: { paragraphs: ['Call {centre.phone}.'] } }).sections;
  expect(section).toMatchObject({
    id: 'say-this',
    telling: 'open',
    paragraphs: ['Call {centre.phone}.'],
    claims: ['fever-call-now'],
  });
});

test('sections are read in the order of the facts, in every language', () => {
  const two = parts();
  const topic = joinTopic('call', 'en', {
    ...two,
    facts: topicFactsSchema.parse({ first: { claims: ['fever-call-now'] }, ...two.facts }),
    words: { ...two.words, sections: { ...two.words.sections, first: topicSection('First of all') } },
  });
  expect(topic.sections.map(({ id }) => id)).toEqual(['first', 'say-this']);
});

test('a picture of people counts the people of its claim', () => {
  const [section] = joined({
    facts: {
      picture: 'people-in-a-record',
      people: { group: 'fever-call-now.group', affected: 'fever-call-now.affected' },
    },
    section: {
      picture: {
        alt: 'Figures of people.',
        caption: 'Each figure is one person.',
        labels: { affected: 'It happened', others: 'It did not' },
      },
    },
  }).sections;
  expect(section?.picture?.people).toEqual({ group: 100, affected: 3 });
});

test.each([
  [
    'a section without claims',
    { facts: { claims: [] } },
    'facts/topics/call.yaml: the section "say-this" names no claims. Name those that its words rest on.',
  ],
  [
    'a claim that nobody wrote down',
    { facts: { claims: ['hearsay'] } },
    'facts/topics/call.yaml: the section "say-this" names the claim "hearsay", which facts/claims.yaml does not have.',
  ],
  [
    'a part of the film that is not there',
    { facts: { seeBeat: '5-monitoring#phone-rings' } },
    'facts/topics/call.yaml: the section "say-this" sends to "5-monitoring#phone-rings", which is no beat of the journey.',
  ],
  [
    'a step that is not there',
    { facts: { seeBeat: '7-party#call-now' } },
    'facts/topics/call.yaml: the section "say-this" sends to "7-party#call-now", which is no beat of the journey.',
  ],
  [
    'an explained word that the list of words lacks',
    { terms: ['pyrexia'] },
    'topics/en/call.yaml: the term "pyrexia" is not in glossary/en.yaml. Add it there.',
  ],
  [
    'a section told only when asked, without the words that ask',
    { facts: { telling: 'asked' } },
    'topics/en/call.yaml: the section "say-this" is told only when asked, so it needs the words of that choice under "ask".',
  ],
  [
    'words that ask, in a section that is open to all',
    { section: { ask: 'Tell me more' } },
    'topics/en/call.yaml: the section "say-this" has an "ask", but facts/topics/call.yaml does not say "telling: asked".',
  ],
  [
    'a picture without words',
    { facts: { picture: 'call-script' } },
    'topics/en/call.yaml: the section "say-this" has no words for its picture "call-script".',
  ],
  [
    'words for a picture that is not there',
    { section: { picture: { alt: 'A phone.', caption: 'A phone.' } } },
    'topics/en/call.yaml: the section "say-this" describes a picture, but facts/topics/call.yaml names none.',
  ],
  [
    'a part of a picture without a word',
    {
      facts: { picture: 'call-script' },
      section: { picture: { alt: 'A phone.', caption: 'A phone.', labels: { phone: 'Call', card: 'Your card' } } },
    },
    'topics/en/call.yaml: the picture "call-script" of the section "say-this" has no word for "temperature". Add it',
  ],
  [
    'people counted by something that is no number',
    {
      facts: {
        picture: 'people-in-a-record',
        people: { group: 'fever-call-now.place', affected: 'fever-call-now.affected' },
      },
      section: { picture: { alt: 'Figures.', caption: 'People.', labels: { affected: 'Yes', others: 'No' } } },
    },
    'facts/topics/call.yaml: "people" counts "fever-call-now.place", which is no number in facts/claims.yaml.',
  ],
])('%s is refused, and the message says where', (_, change, message) => {
  expect(() => joined(change)).toThrow(message);
});

test('a section that only one of the two files has is refused', () => {
  const some = parts();
  expect(() => joinTopic('call', 'en', { ...some, facts: {} })).toThrow(
    'topics/en/call.yaml: the section "say-this" is not in facts/topics/call.yaml.',
  );
  expect(() => joinTopic('call', 'en', { ...some, words: { ...some.words, sections: {} } })).toThrow(
    'topics/en/call.yaml: the section "say-this" has no words. Add them.',
  );
});

test('an address of the film is a step and a beat of that step', () => {
  expect(beatNamed('5-monitoring#call-now')).toEqual({ step: '5-monitoring', beat: 'call-now' });
  expect(beatNamed('6-treatment#call-now')).toBeUndefined();
  expect(beatNamed('5-monitoring')).toBeUndefined();
});
