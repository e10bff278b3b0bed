import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { readUi } from '../../../lesson/lesson.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** The words of the days of a made-up person, as templates, for a session to fetch when it goes there. */
export const GET: APIRoute = ({ params }) => Response.json(readUi(params['locale'] as Locale).days);
