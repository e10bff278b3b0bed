import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { readTopics } from '../../../lesson/topics.ts';
import { SESSION_TOPICS } from '../../../modes/session/session-topics.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Topics that a session can show, as templates, for it to fetch when somebody asks. */
export const GET: APIRoute = async ({ params }) => {
  const topics = await readTopics(params['locale'] as Locale);
  return Response.json(topics.filter(({ id }) => SESSION_TOPICS.includes(id)));
};
