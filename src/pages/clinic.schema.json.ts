import type { APIRoute } from 'astro';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { readUi } from '../lesson/lesson.ts';
import { clinicJsonSchema } from './_clinic-schema.ts';

/** Publishes the JSON Schema of `clinic.json` beside it, for editors that check as somebody types. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(clinicJsonSchema(readUi(DEFAULT_LOCALE).clinic), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
