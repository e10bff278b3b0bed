import { getEntry } from 'astro:content';
import { CAST_MEMBERS } from '../domain/journey/cast-members.ts';
import type { CastMember } from '../domain/journey/lesson.ts';
import type { Locale } from '../i18n/locales.ts';

/** Everyone in "Who's who" in the words of a language. */
export async function readCast(locale: Locale): Promise<readonly CastMember[]> {
  const words = (await getEntry('cast', locale))?.data;
  if (!words) throw new Error(`cast/${locale}.yaml could not be read. Add it.`);
  return CAST_MEMBERS.map((member) => ({ ...member, ...words[member.id] }));
}
