import { getCollection, getEntry } from 'astro:content';
import type { CastWords } from '../content/cast-schema.ts';
import type { Pemat } from '../content/pemat-schema.ts';
import type { ReadingTable } from '../content/reading-schema.ts';
import type { Locale } from '../i18n/locales.ts';

/** What the words of a language are judged by: how it is read, its words for the cast, and our own ratings of it. */
export async function readChecksOfWords(
  locale: Locale,
): Promise<{ readonly reading: ReadingTable; readonly cast: CastWords; readonly ratings: readonly Pemat[] }> {
  const reading = (await getEntry('reading', locale))?.data;
  const cast = (await getEntry('cast', locale))?.data;
  const ratings = (await getCollection('pemat', ({ id }) => id.startsWith(`${locale}/`))).map(({ data }) => data);
  if (!reading) throw new Error(`reading/${locale}.yaml could not be read. Add it.`);
  if (!cast) throw new Error(`cast/${locale}.yaml could not be read. Add it.`);
  if (ratings.length === 0) throw new Error(`quality/${locale}/ holds no rating. Add one for each form.`);
  return { reading, cast, ratings };
}
