import type { Locale } from '../i18n/locales.ts';
import type { StudentWords } from '../i18n/student-words.ts';

const PARTS = import.meta.glob<unknown>('../content/ui/student/*/*.json', { eager: true, import: 'default' });

/** The fixed words of the student's pages in one language, as templates. Throws where the language has none. */
export function readStudentWords(locale: Locale): StudentWords {
  const start = `../content/ui/student/${locale}/`;
  const parts = Object.entries(PARTS)
    .filter(([path]) => path.startsWith(start))
    .map(([path, words]) => [path.slice(start.length).replace('.json', ''), words]);
  if (parts.length === 0) throw new Error(`ui/student/${locale}/ holds no words. Add them.`);
  return Object.fromEntries(parts) as StudentWords;
}
