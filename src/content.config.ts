import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { casesSchema, caseWordsSchema, drawnWordsSchema } from './content/case-schema.ts';
import { castWordsSchema } from './content/cast-schema.ts';
import { claimsSchema, pageClaimsSchema, sourcesSchema } from './content/claims-schema.ts';
import { pematSchema } from './content/pemat-schema.ts';
import { productsSchema } from './content/product-schema.ts';
import { quizKeySchema, quizWordsSchema } from './content/quiz-schema.ts';
import { readingSchema } from './content/reading-schema.ts';
import { leaderNotesSchema, promptFactsSchema, promptWordsSchema } from './content/session-schema.ts';
import { deeperFactsSchema, deeperWordsSchema } from './content/deeper-schema.ts';
import { glossarySchema, stepFactsSchema, stepWordsSchema } from './content/step-schema.ts';
import { studentItemsSchema, studentItemWordsSchema } from './content/student-items-schema.ts';
import { topicFactsSchema, topicWordsSchema } from './content/topic-schema.ts';

/** One collection of whole files: the id of an entry is its path below the folder, without its ending. */
const files = <S extends z.ZodType>(folder: string, schema: S, pattern = '**/*.yaml') =>
  defineCollection({
    loader: glob({
      base: `./src/content/${folder}`,
      pattern,
      generateId: ({ entry }) => entry.replace(/\.\w+$/, ''),
    }),
    schema,
  });

/** Which folder of words and facts is checked by which schema. */
export const collections = {
  steps: files('steps', stepWordsSchema),
  beatFacts: files('facts/beats', stepFactsSchema),
  claims: files('facts', claimsSchema, 'claims.yaml'),
  sources: files('facts', sourcesSchema, 'sources.yaml'),
  pageClaims: files('facts', pageClaimsSchema, 'pages.yaml'),
  quizKey: files('facts', quizKeySchema, 'quiz-key.yaml'),
  quizzes: files('quizzes', quizWordsSchema),
  glossary: files('glossary', glossarySchema),
  cast: files('cast', castWordsSchema),
  topics: files('topics', topicWordsSchema),
  topicFacts: files('facts/topics', topicFactsSchema),
  pemat: files('quality', pematSchema),
  reading: files('reading', readingSchema),
  session: files('session', leaderNotesSchema),
  prompts: files('prompts', promptWordsSchema),
  promptFacts: files('facts', promptFactsSchema, 'prompts.yaml'),
  studentClaims: files('facts/student/claims', claimsSchema),
  studentItems: files('facts/student', studentItemsSchema, 'items.yaml'),
  studentItemWords: files('student', studentItemWordsSchema, '*/items.yaml'),
  products: files('facts/student', productsSchema, 'products.yaml'),
  cases: files('facts/student', casesSchema, 'cases.yaml'),
  caseWords: files('student', caseWordsSchema, '*/cases.yaml'),
  drawnWords: files('student', drawnWordsSchema, '*/drawn.yaml'),
  deeper: files('student', deeperWordsSchema, '*/deeper/*.yaml'),
  deeperFacts: files('facts/student/deeper', deeperFactsSchema),
};
