import { getEntry } from 'astro:content';
import { TOPIC_IDS, type Topic, type TopicId } from '../domain/journey/topic.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinTopic } from './join-topic.ts';
import { readFacts } from './lesson.ts';

/** One page beside the steps in one language, as templates. Throws where a file is missing or does not fit the others. */
export async function readTopic(id: TopicId, locale: Locale): Promise<Topic> {
  const words = (await getEntry('topics', `${locale}/${id}`))?.data;
  const facts = (await getEntry('topicFacts', id))?.data;
  const glossary = (await getEntry('glossary', locale))?.data;
  if (!words) throw new Error(`topics/${locale}/${id}.yaml could not be read. Add it.`);
  if (!facts) throw new Error(`facts/topics/${id}.yaml could not be read. Add it.`);
  if (!glossary) throw new Error(`glossary/${locale}.yaml could not be read. Add it.`);
  const { claims } = await readFacts();
  return joinTopic(id, locale, { words, facts, glossary, claims });
}

/** All pages beside the steps in one language, as templates. */
export const readTopics = (locale: Locale): Promise<readonly Topic[]> =>
  Promise.all(TOPIC_IDS.map((id) => readTopic(id, locale)));
