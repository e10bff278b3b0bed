import { getEntry } from 'astro:content';
import { joinStudentItems, type JoinedStudentItem } from '../content/join-student-items.ts';
import { DEEPER_BEATS } from '../domain/journey/deeper.ts';
import { rightBeat } from '../domain/quiz/feedback.ts';
import type { StudentItem } from '../domain/review/student-item.ts';
import type { Locale } from '../i18n/locales.ts';
import { claimNotes } from './claim-notes.ts';
import { checkClaims } from './join-lesson.ts';
import { readLesson } from './lesson.ts';
import { readStudentFacts } from './student.ts';

/** Title of the beat of the journey that shows the right answer. */
async function journeyBeat({ item }: JoinedStudentItem, locale: Locale): Promise<StudentItem['shownBy']['journey']> {
  const address = rightBeat(item);
  const { beats } = await readLesson(address.step, locale);
  return { ...address, name: beats.find(({ id }) => id === address.beat)?.claim ?? '' };
}

async function deeperBeat(
  { item, deeper }: JoinedStudentItem,
  locale: Locale,
): Promise<StudentItem['shownBy']['deeper']> {
  const step = DEEPER_BEATS.find(({ id }) => id === deeper)?.step;
  if (!deeper || !step) return undefined;
  const name = (await getEntry('deeper', `${locale}/deeper/${step}`))?.data[deeper]?.claim;
  if (name === undefined) {
    throw new Error(
      `facts/student/items.yaml: "${item.id}" is shown by "${deeper}", for which student/${locale}/deeper/${step}.yaml has no words.`,
    );
  }
  return { step, beat: deeper, name };
}

/**
 * All questions for students in one language, as templates, step by step: those of practice and both forms.
 * Throws where a file is missing or does not fit the others.
 */
export async function readStudentItems(locale: Locale): Promise<readonly StudentItem[]> {
  const keys = (await getEntry('studentItems', 'items'))?.data;
  const words = (await getEntry('studentItemWords', `${locale}/items`))?.data;
  if (!keys) throw new Error('facts/student/items.yaml could not be read. Add it.');
  if (!words) throw new Error(`student/${locale}/items.yaml could not be read. Add it.`);
  const { claims, sources } = await readStudentFacts();
  return Promise.all(
    joinStudentItems(words, keys, `student/${locale}/items.yaml`).map(async (joined): Promise<StudentItem> => {
      const { item, step, topic, form, safetyIdea } = joined;
      checkClaims(`facts/student/items.yaml: "${item.id}"`, item.claims, claims);
      const deeper = await deeperBeat(joined, locale);
      return {
        item,
        step,
        topic,
        safetyIdea,
        ...(form && { form }),
        shownBy: { journey: await journeyBeat(joined, locale), ...(deeper && { deeper }) },
        references: claimNotes(item.claims, claims, sources),
      };
    }),
  );
}
