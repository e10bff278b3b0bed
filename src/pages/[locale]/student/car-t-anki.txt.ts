import type { APIRoute, GetStaticPaths } from 'astro';
import { ankiText } from '../../../domain/review/anki.ts';
import { LOCALES, type Locale } from '../../../i18n/locales.ts';
import { ankiNotesOf } from './_anki-of.ts';

export const getStaticPaths = (() => LOCALES.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

/** Cards for Anki: mechanisms, questions and cases as one file of text. */
export const GET: APIRoute = async ({ params }) =>
  new Response(ankiText(await ankiNotesOf(params['locale'] as Locale)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
