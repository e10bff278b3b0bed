import type { Locale } from '../../../i18n/locales.ts';
import { readJourney, readUi } from '../../../lesson/lesson.ts';
import { fillInFor } from '../../../lesson/say-at-build.ts';
import { readPrompts, readSessionWords } from '../../../lesson/session.ts';
import type { SessionPageData } from '../../../modes/session/session-page-data.ts';

/** What both windows of the education session are handed. */
export async function sessionPageData(locale: Locale): Promise<SessionPageData> {
  const { player, quiz, call, plan, nav, step, clinic } = readUi(locale);
  const lessons = await readJourney(locale);
  return {
    locale,
    fillIn: await fillInFor(locale),
    words: readSessionWords(locale),
    steps: lessons.map((lesson) => ({
      step: lesson.step,
      number: lesson.number,
      title: lesson.title,
      shortName: lesson.shortName,
      beats: lesson.beats.map(({ id, claim }) => ({ id, claim })),
    })),
    prompts: await readPrompts(locale),
    ui: { player, quiz, call, plan, nav, step, clinic: { card: clinic.card } },
  };
}
