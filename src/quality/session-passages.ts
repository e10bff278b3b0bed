import type { LessonBeat } from '../domain/journey/lesson.ts';
import type { BeatNotes } from '../domain/session/leader-notes.ts';
import type { SessionWords } from '../i18n/session-words.ts';
import type { SiteContent } from '../lesson/site-content.ts';
import { fixedWordsUnit } from './fixed-words.ts';
import { listed, passage, type Entry, type Passage, type Unit } from './passage.ts';

type Content = Pick<SiteContent, 'locale' | 'lessons' | 'session' | 'pageClaims'>;

/** What a family hears and is asked beside a beat, in plain words. */
const spokenPassages = (at: string, { say, ask, watchFor }: BeatNotes): Passage[] => [
  ...listed('paragraph', `${at}, say`, say),
  ...passage('stem', `${at}, ask`, ask),
  ...passage('feedback', `${at}, watchFor, answer`, watchFor.answer),
];

/** What stays with the nurse: a mistaken idea as families voice it, and the clinic's own rule. */
const unspokenPassages = (at: string, { watchFor, local }: BeatNotes): Passage[] => [
  ...passage('option', `${at}, watchFor, idea`, watchFor.idea),
  ...passage('paragraph', `${at}, local`, local),
];

/** The notes of each step. They rest on the claims of the beats that they stand beside. */
const notesUnits = (
  { locale, lessons, session }: Content,
  passagesOf: (at: string, notes: BeatNotes) => Passage[],
): Unit[] =>
  session.notes.map(({ step, beats }): Unit => {
    const file = `session/${locale}/${step}.yaml`;
    const told = lessons.find((lesson) => lesson.step === step)?.beats ?? [];
    return {
      kind: 'notes',
      id: `notes-${step}`,
      file,
      entries: told.flatMap(({ id, claims }: LessonBeat): Entry[] => {
        const notes = beats[id];
        const place = `beat "${id}"`;
        if (!notes) return [];
        return [
          {
            kind: 'notes',
            file,
            place,
            passages: passagesOf(place, notes),
            claims,
            claimsIn: `facts/beats/${step}.yaml`,
          },
        ];
      }),
    };
  });

/** What is asked in the open, and what a nurse listens for: plain, so that both can be told again in the same words. */
function promptsUnit({ locale, session: { prompts, promptFacts } }: Content): Unit {
  const file = `prompts/${locale}.yaml`;
  return {
    kind: 'notes',
    id: 'prompts',
    file,
    entries: prompts.map(({ id, name, say, listenFor }): Entry => {
      const at = `prompt "${id}"`;
      return {
        kind: 'notes',
        file,
        place: at,
        passages: [
          ...passage('label', `${at}, name`, name),
          ...passage('prompt', `${at}, say`, say),
          ...listenFor.flatMap((each) => passage('item', `${at}, listenFor "${each.id}"`, each.text)),
        ],
        claims: promptFacts[id]?.claims ?? [],
        claimsIn: 'facts/prompts.yaml',
      };
    }),
  };
}

/** What the nurse says to the family stands among the words of the presenter. */
const isSaid = (path: string): boolean => /^session\.presenter\.welcome(Say|Ask)\b/.test(path);

/** Who leads prints the sheets, and keeps the record of the session. */
const isTakenHome = (path: string): boolean => !/^session\.sheets\.(page|panel|sessionRecord)\b/.test(path);

/** What the family reads when something cannot be shown, and the name of the longer words; the rest is the nurse's. */
const isOnScreen = (path: string): boolean => /^session\.detours\.(lostOnScreen|moreTitle|daysAsk|daysSay)$/.test(path);

/** Fixed words of one part of the session. What is printed is read as a page; the others are names of buttons. */
const partUnit = (
  { locale, session, pageClaims }: Content,
  part: keyof SessionWords,
  isOurs?: (path: string) => boolean,
): Unit =>
  fixedWordsUnit(
    {
      kind: part === 'sheets' ? 'words' : 'list',
      id: `session-${part}`,
      file: `ui/session/${locale}/${part}.json`,
      path: `session.${part}`,
      words: session.words[part],
      pageClaims,
    },
    isOurs,
  );

/**
 * What a family reads, hears and takes home in a session. A question to the room stands on their screen, and on the tablet
 * that they pass.
 */
export const sessionUnits = (content: Content): Unit[] =>
  [
    ...notesUnits(content, spokenPassages),
    promptsUnit(content),
    partUnit(content, 'presenter', isSaid),
    partUnit(content, 'audience'),
    partUnit(content, 'room'),
    partUnit(content, 'detours', isOnScreen),
    partUnit(content, 'sheets', isTakenHome),
  ].filter(({ entries }) => entries.length > 0);

/** What only the nurse reads in a session. */
export const sessionStaffUnits = (content: Content): Unit[] => [
  ...notesUnits(content, unspokenPassages),
  partUnit(content, 'presenter', (path) => !isSaid(path)),
  partUnit(content, 'teachBack'),
  partUnit(content, 'detours', (path) => !isOnScreen(path)),
  partUnit(content, 'sheets', (path) => !isTakenHome(path)),
];
