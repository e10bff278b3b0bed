import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { castWordsSchema } from '../../src/content/cast-schema.ts';
import { claimsSchema, pageClaimsSchema, sourcesSchema, type Claims } from '../../src/content/claims-schema.ts';
import { quizKeySchema, quizWordsSchema } from '../../src/content/quiz-schema.ts';
import { readingSchema } from '../../src/content/reading-schema.ts';
import { leaderNotesSchema, promptFactsSchema, promptWordsSchema } from '../../src/content/session-schema.ts';
import { glossarySchema, stepFactsSchema, stepWordsSchema } from '../../src/content/step-schema.ts';
import { topicFactsSchema, topicWordsSchema } from '../../src/content/topic-schema.ts';
import { STEP_IDS } from '../../src/domain/journey/journey.ts';
import { TOPIC_IDS } from '../../src/domain/journey/topic.ts';
import { DEFAULT_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import type { KioskWords } from '../../src/i18n/kiosk-words.ts';
import type { SessionWords } from '../../src/i18n/session-words.ts';
import type { UiWords } from '../../src/i18n/ui-words.ts';
import { contentDate } from '../../src/lesson/content-date.ts';
import { checkSources, joinGlossary, joinLesson } from '../../src/lesson/join-lesson.ts';
import { joinNotes, joinPrompts } from '../../src/lesson/join-session.ts';
import { joinTopic } from '../../src/lesson/join-topic.ts';
import type { SessionContent, SiteContent } from '../../src/lesson/site-content.ts';
import type { CheckedContent } from '../../src/quality/finding.ts';

const CONTENT = new URL('../../src/content/', import.meta.url);

function textOf(file: string): string {
  try {
    return readFileSync(new URL(file, CONTENT), 'utf8');
  } catch {
    throw new Error(`${file}: the file is missing. Add it.`);
  }
}

/** A file of words or facts, held against its schema. Throws naming the file, the place in it and what is expected there. */
function read<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  const text = textOf(file);
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} cannot be read: ${problem}\nDoes a text there hold a colon, a brace or an apostrophe? Put the whole text in quotes.`,
      { cause: error },
    );
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join(' › ') || 'whole file'}: ${message}`);
  throw new Error(`${file} does not have the form that it must have:\n${problems.join('\n')}`);
}

function readSession(locale: Locale, claims: Claims): SessionContent {
  const words = (part: keyof SessionWords): unknown => JSON.parse(textOf(`ui/session/${locale}/${part}.json`));
  const promptFacts = read('facts/prompts.yaml', promptFactsSchema);
  return {
    words: {
      presenter: words('presenter'),
      audience: words('audience'),
      detours: words('detours'),
      room: words('room'),
      teachBack: words('teachBack'),
      sheets: words('sheets'),
    } as SessionWords,
    notes: STEP_IDS.map((step) => joinNotes(step, locale, read(`session/${locale}/${step}.yaml`, leaderNotesSchema))),
    prompts: joinPrompts(locale, read(`prompts/${locale}.yaml`, promptWordsSchema), promptFacts, claims),
    promptFacts,
  };
}

function readKiosk(locale: Locale): KioskWords {
  const folder = `ui/kiosk/${locale}`;
  const parts = readdirSync(new URL(folder, CONTENT));
  return Object.fromEntries(
    parts.map((file) => [file.replace('.json', ''), JSON.parse(textOf(`${folder}/${file}`)) as unknown]),
  ) as unknown as KioskWords;
}

function readSite(locale: Locale): SiteContent {
  const claims = read('facts/claims.yaml', claimsSchema);
  const sources = read('facts/sources.yaml', sourcesSchema);
  checkSources(claims, sources);
  const quizKey = read('facts/quiz-key.yaml', quizKeySchema);
  const glossary = read(`glossary/${locale}.yaml`, glossarySchema);
  return {
    locale,
    lessons: STEP_IDS.map((step) =>
      joinLesson(step, locale, {
        words: read(`steps/${locale}/${step}.yaml`, stepWordsSchema),
        facts: read(`facts/beats/${step}.yaml`, stepFactsSchema),
        quizWords: Object.values(quizKey).some((item) => item.step === step)
          ? read(`quizzes/${locale}/${step}.yaml`, quizWordsSchema)
          : {},
        glossary,
        quizKey,
        claims,
      }),
    ),
    topics: TOPIC_IDS.map((topic) =>
      joinTopic(topic, locale, {
        words: read(`topics/${locale}/${topic}.yaml`, topicWordsSchema),
        facts: read(`facts/topics/${topic}.yaml`, topicFactsSchema),
        glossary,
        claims,
      }),
    ),
    ui: JSON.parse(textOf(`ui/${locale}.json`)) as UiWords,
    session: readSession(locale, claims),
    kiosk: readKiosk(locale),
    glossary: joinGlossary(glossary),
    claims,
    sources,
    quizKey,
    pageClaims: read('facts/pages.yaml', pageClaimsSchema),
  };
}

const isTranslated = (locale: string): boolean => locale !== DEFAULT_LOCALE;

/** All content of a language as it stands in the files, for the checks. Throws where a file does not fit the others. */
export const contentOnDisk = (locale: Locale): CheckedContent => ({
  ...readSite(locale),
  cast: read(`cast/${locale}.yaml`, castWordsSchema),
  reading: read(`reading/${locale}.yaml`, readingSchema),
  day: contentDate(),
  ...(isTranslated(locale) && { translatedFrom: readSite(DEFAULT_LOCALE) }),
});
