import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readingSchema } from '../../../src/content/reading-schema.ts';
import { CAST_MEMBERS } from '../../../src/domain/journey/cast-members.ts';
import { JOURNEY, NUMBERED_STEPS, stepNumber, type StepId } from '../../../src/domain/journey/journey.ts';
import type { Lesson, LessonBeat } from '../../../src/domain/journey/lesson.ts';
import type { Topic, TopicSection } from '../../../src/domain/journey/topic.ts';
import {
  SAFETY_POINTS,
  type Choice,
  type QuizItem,
  type SingleItem,
  type SpokenItem,
} from '../../../src/domain/quiz/quiz-item.ts';
import type { BeatNotes, LeaderNotes } from '../../../src/domain/session/leader-notes.ts';
import type { Prompt } from '../../../src/domain/session/teach-back.ts';
import type { KioskWords } from '../../../src/i18n/kiosk-words.ts';
import type { SessionWords } from '../../../src/i18n/session-words.ts';
import type { UiWords } from '../../../src/i18n/ui-words.ts';
import type { CheckedContent } from '../../../src/quality/finding.ts';
import english from '../../../src/content/ui/en.json' with { type: 'json' };

/** A part of the content that a test may change. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

/** The table of English itself, so that the words which the checks look for are the real ones. */
const reading = readingSchema.parse(
  parse(readFileSync(new URL('../../../src/content/reading/en.yaml', import.meta.url), 'utf8')),
);

const claim = (statement: string, more: object = {}) => ({
  statement,
  sources: ['a-paper'],
  certainty: 'verified' as const,
  country: 'any',
  checkedOn: '2026-11-25',
  reviewBy: '2027-11-25',
  ...more,
});

const claims: CheckedContent['claims'] = {
  'fever-call-now': claim('At this temperature people call at once.', { callToAction: true }),
  'us-labels-stay-close': claim('Labels ask to stay close for 2 weeks.', { values: { weeks: 2 } }),
  'cells-look': claim('T cells look for illness.'),
  'team-habit': claim('Teams often do this.', { certainty: 'from-memory', sources: [], checkedOn: undefined }),
};

const beatOf = (step: StepId): LessonBeat => ({
  id: JOURNEY[step][0],
  claim: 'Your team looks after you',
  caption: ['Your team looks after you.', 'Call them at any time.'],
  alt: 'A nurse comes in, sits down beside you and takes your hand.',
  scale: { kind: 'lens', place: 'Inside your body', note: 'not to scale' },
  labels: { nurse: { name: 'Your nurse' } },
  texts: {},
  more: ['The team is there by day and by night.'],
  claims: ['cells-look'],
  objectives: [1, 2, 3, 4].map((n) => `P${stepNumber(step)}.${n}`),
});

/** The right choice stands in another place from question to question. */
const choicesOf = (step: StepId, turn: number): Choice[] => {
  const again = { step, beat: JOURNEY[step][0] };
  const choices: Choice[] = [
    {
      id: 'call',
      text: 'Call your team',
      feedback: 'They can help you at once, so call at any time.',
      again,
      callsTeam: true,
    },
    {
      id: 'sleep',
      text: 'Sleep for a bit',
      feedback: 'Rest seems kind. But your team can help you only when you call.',
      again,
    },
    {
      id: 'read',
      text: 'Read about it all',
      feedback: 'It helps to read. But first call, and then read with your team.',
      again,
    },
  ];
  return [...choices.slice(turn % 3), ...choices.slice(0, turn % 3)];
};

const questionOf = (step: StepId, n: number): SingleItem => ({
  id: `P${stepNumber(step)}.${n}`,
  kind: 'single',
  objective: `P${stepNumber(step)}.${n}`,
  stem: 'You feel ill. What do you do?',
  claims: ['fever-call-now'],
  // Shown as they stand, so that the places of the right choices are even.
  keepOrder: true,
  choices: choicesOf(step, stepNumber(step) + n),
  right: 'call',
  safe: [],
});

const lessonOf = (step: StepId): Lesson => {
  const safety = SAFETY_POINTS[stepNumber(step) - 1];
  const first = questionOf(step, 1);
  const spoken: QuizItem = {
    id: 'P6.4',
    kind: 'spoken',
    objective: 'P6.4',
    stem: 'What is your plan?',
    claims: ['fever-call-now'],
    questions: ['What will you do?'],
    listenFor: SAFETY_POINTS.map((point) => ({
      safety: point,
      text: 'You call your team.',
      again: { step: '6-treatment', beat: 'feeling-better' },
    })),
  };
  const isLast = step === '6-treatment';
  return {
    step,
    number: stepNumber(step),
    title: 'Your team looks after you',
    shortName: 'Care',
    purpose: 'See how your team looks after you.',
    beats: [beatOf(step)],
    recap: { what: 'Your team looks after you.', action: 'Call them at any time.', why: 'They can help you.' },
    terms: [],
    quiz: [safety ? { ...first, safety } : first, isLast ? spoken : questionOf(step, 4)],
    cards: [questionOf(step, 2), questionOf(step, 3)],
    topicCards: [],
  };
};

const section: TopicSection = {
  id: 'fever',
  heading: 'What you do about a fever',
  telling: 'open',
  urgent: false,
  paragraphs: [
    'Is it {centre.callAtC} °C ({centre.callAtF} °F) or more, or the lower number your team gave you? Call now.',
  ],
  after: [],
  blanks: [],
  claims: ['fever-call-now'],
};

const topic: Topic = {
  id: 'call',
  title: 'Call your team',
  shortTitle: 'Call',
  purpose: 'See when you call.',
  sections: [section],
  recap: { what: 'A fever is a sign.', action: 'Call your team.', why: 'They can help you.' },
  terms: [],
};

const notesOf = (step: StepId): LeaderNotes => ({
  step,
  beats: {
    [JOURNEY[step][0]]: {
      say: ['It is normal to feel worried.', 'You can call us at any time.'],
      ask: 'What worries you most?',
      watchFor: { idea: 'I do not want to bother anybody at night.', answer: 'It is never a bother. Please call us.' },
      local: 'Say who picks up the phone at night.',
    },
  },
});

const prompt: Prompt = {
  id: 'fever-call-now',
  name: 'A fever at night',
  say: 'I want to check that I told this well. In your own words, what would you do about a fever at night?',
  listenFor: [
    { id: 'call-now', text: 'calls right away, day or night', again: { step: '5-monitoring', beat: 'call-now' } },
  ],
};

/** Only the words of a session that a check looks into. */
const sessionWords = {
  presenter: { welcomeSay: ['Stop us at any time, and ask.'], keys: ['Space: play or pause the film.'] },
  audience: { welcomeLead: 'Call your team right away, day or night.' },
  room: { open: 'Ask the room what they would do.' },
  teachBack: { open: 'Ask them to say it in their own words.' },
  sheets: { fever: 'Call your team right away, day or night.' },
} as unknown as SessionWords;

/** Only the words of a kiosk that a check looks into. */
const kioskWords = {
  loop: { fever: { text: ['Call your team right away, day or night.'] } },
  staff: { open: 'Hold the corner to open the staff page.' },
} as unknown as KioskWords;

/** Only the groups of fixed words that a check looks into. */
const ui = {
  landing: { message: ['Call your team at any time.'] },
  plan: { points: Object.fromEntries(SAFETY_POINTS.map((point) => [point, { text: 'Call your team at any time.' }])) },
  centre: english.centre,
} as unknown as UiWords;

/** The whole content of a site with one beat, its notes and four questions a step, in which no check finds anything. */
const site: CheckedContent = {
  locale: 'en',
  lessons: NUMBERED_STEPS.map(lessonOf),
  topics: [topic],
  ui,
  session: {
    words: sessionWords,
    notes: NUMBERED_STEPS.map(notesOf),
    prompts: [prompt],
    promptFacts: {
      'fever-call-now': { listenFor: { 'call-now': '5-monitoring#call-now' }, claims: ['fever-call-now'] },
    },
  },
  kiosk: kioskWords,
  glossary: {
    't-cell': { id: 't-cell', word: 'T cell', meaning: 'A blood cell that looks for illness.' },
  },
  claims,
  sources: { 'a-paper': { citation: 'A paper.' } },
  quizKey: {},
  pageClaims: { 'landing.message': ['fever-call-now'] },
  cast: Object.fromEntries(
    CAST_MEMBERS.map(({ id }) => [id, { name: 'A cell', does: 'It helps your body.', lookFor: 'a round cell' }]),
  ) as CheckedContent['cast'],
  reading: { ...reading, masked: ['t-cell'] },
  day: '2026-11-25',
};

/** A copy of the small site that a test may break. */
export const smallSite = (): Draft<CheckedContent> => structuredClone(site) as unknown as Draft<CheckedContent>;

const there = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The small site has no such part.');
  return value;
};

/** Parts of the small site that tests change. */
export const beat = (site: Draft<CheckedContent>): Draft<LessonBeat> => there(there(site.lessons[0]).beats[0]);
export const lesson = (site: Draft<CheckedContent>): Draft<Lesson> => there(site.lessons[0]);
export const topicSection = (site: Draft<CheckedContent>): Draft<TopicSection> =>
  there(there(site.topics[0]).sections[0]);
export const question = (site: Draft<CheckedContent>): Draft<SingleItem> =>
  there(lesson(site).quiz[0]) as Draft<SingleItem>;
export const choice = (site: Draft<CheckedContent>, id: string): Draft<Choice> =>
  there(question(site).choices.find((each) => each.id === id));
export const spoken = (site: Draft<CheckedContent>): Draft<SpokenItem> =>
  there(site.lessons.flatMap(({ quiz }) => quiz).find((item) => item.kind === 'spoken'));
/** What a nurse has beside the first beat. */
export const notes = (site: Draft<CheckedContent>): Draft<BeatNotes> =>
  there(there(site.session.notes[0]).beats['why-t-cells']);
export const openPrompt = (site: Draft<CheckedContent>): Draft<Prompt> => there(site.session.prompts[0]);
