import { DEEPER_STEPS } from '../../../domain/journey/deeper.ts';
import type { AnkiNote } from '../../../domain/review/anki.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { said } from '../../../i18n/say.ts';
import { claimNotes } from '../../../lesson/claim-notes.ts';
import { readJourney } from '../../../lesson/lesson.ts';
import { plainSay } from '../../../lesson/say-at-build.ts';
import { readDeeper, readStudentFacts } from '../../../lesson/student.ts';
import { readStudentItems } from '../../../lesson/student-items.ts';
import { readStudentWords } from '../../../lesson/student-words.ts';
import { ankiNotes } from '../../../modes/student/review/anki-notes.ts';
import { casesData } from './cases/_cases-data.ts';

/** All notes for Anki in one language, from the same content as the pages. */
export async function ankiNotesOf(locale: Locale): Promise<readonly AnkiNote[]> {
  const say = await plainSay(locale);
  const { claims, sources } = await readStudentFacts();
  const beats = said((await Promise.all(DEEPER_STEPS.map((step) => readDeeper(step, locale)))).flat(), say);
  const { cases, notes, words: caseWords } = await casesData(locale);
  const used = [...new Set(beats.flatMap((beat) => beat.claims))];
  return ankiNotes({
    locale,
    items: said(await readStudentItems(locale), say),
    cases,
    beats,
    notes: { ...notes, ...Object.fromEntries(claimNotes(used, claims, sources).map((note) => [note.id, note])) },
    steps: Object.fromEntries((await readJourney(locale)).map(({ step, title }) => [step, title])),
    words: said(readStudentWords(locale).review.anki, say),
    caseWords,
  });
}
