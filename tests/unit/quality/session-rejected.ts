import type { Rejected } from './rejected.ts';
import { notes, openPrompt, smallSite } from './small-site.ts';

const NOTES = 'session/en/1-collection.yaml';
const PROMPTS = 'prompts/en.yaml';
const LONG =
  'This one sentence goes on and on and on because nobody who wrote it ever found a good place to stop it at all.';
const HARD = 'Administration necessitates considerable organizational preparation and multidisciplinary communication.';

/** What a nurse says, asks and hands out in a session, held to the words and facts of its families. */
export const SESSION_REJECTED: readonly Rejected[] = [
  [
    'notes too hard for grade six',
    'reading-level',
    (site) => {
      notes(site).say = Array.from({ length: 15 }, () => HARD);
    },
    NOTES,
    /too hard: FKGL is grade/,
  ],
  [
    'prompts too hard for grade six',
    'reading-level',
    (site) => {
      openPrompt(site).say = `${HARD} `.repeat(15);
    },
    PROMPTS,
    /too hard: FKGL is grade/,
  ],
  [
    'printed sheets too hard for grade six',
    'reading-level',
    (site) => {
      Object.assign(site.session.words.sheets, { fever: Array.from({ length: 15 }, () => HARD) });
    },
    'ui/session/en/sheets.json',
    /too hard: FKGL is grade/,
  ],
  [
    'a sentence too long to say',
    'sentence-length',
    (site) => {
      notes(site).say = [LONG];
    },
    NOTES,
    /A sentence has 24 words, and 20 is the limit/,
  ],
  [
    'a question too long to ask',
    'sentence-length',
    (site) => {
      notes(site).ask = LONG;
    },
    NOTES,
    /A sentence has 24 words, and 20 is the limit/,
  ],
  [
    'a prompt too long to ask',
    'chunk-size',
    (site) => {
      openPrompt(site).say = 'What would you do then? '.repeat(13);
    },
    PROMPTS,
    /65 words, and 60 is the limit/,
  ],
  [
    'an answer that frightens',
    'banned-words',
    (site) => {
      notes(site).watchFor.answer = 'It is a storm of signals.';
    },
    NOTES,
    /“storm” frightens or blames/,
  ],
  [
    'a point to listen for that blames',
    'banned-words',
    (site) => {
      for (const each of openPrompt(site).listenFor) each.text = 'fails to call';
    },
    PROMPTS,
    /“fails” frightens or blames/,
  ],
  [
    'words on the screen of a family that frighten',
    'banned-words',
    (site) => {
      site.session.words.audience.welcomeLead = 'A storm of signals can make you sick.';
    },
    'ui/session/en/audience.json',
    /“storm” frightens or blames/,
  ],
  [
    'a welcome that frightens',
    'banned-words',
    (site) => {
      site.session.words.presenter.welcomeSay = ['Your cells attack the cancer.'];
    },
    'ui/session/en/presenter.json',
    /“attack” frightens or blames/,
  ],
  [
    '°C in a sheet that has no °F',
    'both-units',
    (site) => {
      Object.assign(site.session.words.sheets, { temperatureLog: { celsius: '°C' } });
    },
    'ui/session/en/sheets.json',
    /shows one unit without °F/,
  ],
  [
    'a question to the room that blames',
    'banned-words',
    (site) => {
      Object.assign(site.session.words.room, { open: 'Wrong! Ask them again.' });
    },
    'ui/session/en/room.json',
    /“Wrong!” frightens or blames/,
  ],
  [
    'a number that a nurse says',
    'literal-numbers',
    (site) => {
      notes(site).say = ['It takes 5 hours.'];
    },
    NOTES,
    /The number 5 stands in the words/,
  ],
  [
    'a number in the rule of a clinic',
    'literal-numbers',
    (site) => {
      notes(site).local = 'Call at 39 degrees.';
    },
    NOTES,
    /The number 39 stands in the words.*"digitsForStaff"/,
  ],
  [
    'a number in the mistaken idea of a family',
    'literal-numbers',
    (site) => {
      notes(site).watchFor.idea = 'I am well after 5 days.';
    },
    NOTES,
    /The number 5 stands in the words/,
  ],
  [
    'a number for who leads a session',
    'literal-numbers',
    (site) => {
      site.session.words.presenter.keys = ['Wait for 20 seconds.'];
    },
    'ui/session/en/presenter.json',
    /The number 20 stands in the words.*"digitsForStaff"/,
  ],
  [
    'a time that a clinic sets, said aloud',
    'clinic-numbers',
    (site) => {
      notes(site).say = ['You stay close for two weeks.'];
    },
    NOTES,
    /“two weeks” is a time or a distance in words/,
  ],
  [
    'the number of a claim that the beat does not rest on',
    'claims-named',
    (site) => {
      notes(site).say = ['It is {us-labels-stay-close.weeks} weeks.'];
    },
    NOTES,
    /a number of the claim "us-labels-stay-close".*facts\/beats\/1-collection\.yaml/,
  ],
  [
    'a treatment in an answer that no claim of the beat speaks of',
    'claims-named',
    (site) => {
      notes(site).watchFor.answer = 'Steroids calm the cells.';
    },
    NOTES,
    /It speaks of “Steroids”, and none of its claims does/,
  ],
  [
    'a treatment in a prompt that none of its claims speaks of',
    'claims-named',
    (site) => {
      for (const each of openPrompt(site).listenFor) each.text = 'names steroids';
    },
    PROMPTS,
    /It speaks of “steroids”.*facts\/prompts\.yaml/,
  ],
  [
    'the number to call at in a printed sheet without its claim',
    'claims-named',
    (site) => {
      Object.assign(site.session.words.sheets, {
        fever: '{centre.callAtC} °C ({centre.callAtF} °F) or more, or the lower number your team gave you.',
      });
    },
    'ui/session/en/sheets.json',
    /shows \{centre\.callAtC\}.*for session\.sheets\.fever in facts\/pages\.yaml/,
  ],
  [
    'claims for words of a session that are not there',
    'claims-named',
    (site) => {
      site.pageClaims['session.sheets.gone'] = ['fever-call-now'];
    },
    'facts/pages.yaml',
    /no words at this path.*ui\/session\/en/,
  ],
  [
    '°C without °F in the rule of a clinic',
    'both-units',
    (site) => {
      notes(site).local = 'A fever is {centre.callAtC} or more.';
    },
    NOTES,
    /shows \{centre\.callAtC\} without \{centre\.callAtF\}/,
  ],
  [
    'braces in the rule of a clinic that nothing fills',
    'known-placeholders',
    (site) => {
      notes(site).local = 'The number: {centre.telephone}.';
    },
    NOTES,
    /Nothing is known of \{centre\.telephone\}/,
  ],
  [
    'braces in a prompt that nothing fills',
    'known-placeholders',
    (site) => {
      openPrompt(site).say = 'Who is at {phone}?';
    },
    PROMPTS,
    /Nothing is known of \{phone\}/,
  ],
  [
    'a language with fewer lines to say',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
      notes(site).say = ['Es normal preocuparse.'];
    },
    NOTES,
    /Its parts are not those of session\/en\/1-collection\.yaml/,
  ],
  [
    'a prompt that is still in the other language',
    'same-in-both-languages',
    (site) => {
      site.translatedFrom = smallSite();
    },
    PROMPTS,
    /still in the other language: “I want to check/,
  ],
];
