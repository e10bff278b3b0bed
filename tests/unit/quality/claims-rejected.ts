import type { Rejected } from './rejected.ts';
import { beat, question, topicSection } from './small-site.ts';

/** Statements and numbers that rest on nothing, or mislead. */
export const CLAIMS_REJECTED: readonly Rejected[] = [
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
    'a question whose answers rest on nothing',
    'claims-named',
    (site) => {
      question(site).claims = [];
    },
    'facts/quiz-key.yaml',
    /Its answers rest on no claim/,
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
    'two numbers with one sign',
    'both-units',
    (site) => {
      topicSection(site).paragraphs = [
        '{centre.callAtC} °C ({centre.callAtF}), or the lower number your team gave you.',
      ];
    },
    'topics/en/call.yaml',
    /shows one unit without °F/,
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
    'a finding that students are told without its claim',
    'claims-named',
    (site) => {
      Object.assign(site.ui, { aboutModel: { fit: 'In one study the cells doubled faster.' } });
    },
    'ui/en.json',
    /tells students what was found \(“study”\) and names no claim/,
  ],
  [
    'the number of a claim that words for students do not name',
    'claims-named',
    (site) => {
      Object.assign(site.ui, { patientModel: { why: 'It takes {us-labels-stay-close.weeks} weeks.' } });
    },
    'ui/en.json',
    /a number of the claim "us-labels-stay-close" without naming that claim/,
  ],
  [
    'a number in words for students',
    'literal-numbers',
    (site) => {
      Object.assign(site.ui, { aboutModel: { fit: 'The cells double in 3 days.' } });
    },
    'ui/en.json',
    /The number 3 stands in the words.*digitsForStudents/,
  ],
  [
    'a number for students that rests on memory',
    'nothing-firm-from-memory',
    (site) => {
      Object.assign(site.ui, { patientModel: { why: 'It takes {us-labels-stay-close.weeks} weeks.' } });
      site.pageClaims['patientModel.why'] = ['team-habit'];
    },
    'ui/en.json',
    /known from memory only/,
  ],
  [
    'braces for students that nothing fills',
    'known-placeholders',
    (site) => {
      Object.assign(site.ui, { patientModel: { why: 'It takes {us-labels-stay-close.years} years.' } });
    },
    'ui/en.json',
    /Nothing is known of \{us-labels-stay-close\.years\}/,
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
    'braces without a dot, which nobody fills in a paragraph',
    'known-placeholders',
    (site) => {
      topicSection(site).paragraphs = ['Call {phone}.'];
    },
    'topics/en/call.yaml',
    /Nothing is known of \{phone\}/,
  ],
];
