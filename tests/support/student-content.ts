import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { claimsSchema, sourcesSchema, type Claims, type Sources } from '../../src/content/claims-schema.ts';
import { deeperFactsSchema, deeperWordsSchema } from '../../src/content/deeper-schema.ts';
import { DEEPER_STEPS, type DeeperBeat } from '../../src/domain/journey/deeper.ts';
import { joinDeeper } from '../../src/lesson/join-deeper.ts';

const CONTENT = new URL('../../src/content/', import.meta.url);

/** A file of words or facts as it stands on the disk. */
export const readContent = (file: string): unknown => parse(readFileSync(new URL(file, CONTENT), 'utf8'));

/** The claims that only students are told, by file. */
export const studentClaimFiles = (): Readonly<Record<string, Claims>> =>
  Object.fromEntries(
    readdirSync(new URL('facts/student/claims/', CONTENT)).map((file) => [
      file,
      claimsSchema.parse(readContent(`facts/student/claims/${file}`)),
    ]),
  );

/** Ids of the claims that facts for students name anywhere: under "claims" of a beat, a case, a question, a product. */
export function namedClaims(): ReadonlySet<string> {
  const named = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, inside] of Object.entries(value)) {
      if (field === 'claims' && Array.isArray(inside)) for (const id of inside) named.add(String(id));
      look(inside);
    }
  };
  const files = globSync(['facts/student/*.yaml', 'facts/student/deeper/*.yaml'], { cwd: fileURLToPath(CONTENT) });
  for (const file of files) look(readContent(file));
  return named;
}

/** All claims that words for students may rest on. */
export const allClaims = (): Claims => ({
  ...claimsSchema.parse(readContent('facts/claims.yaml')),
  ...Object.fromEntries(Object.values(studentClaimFiles()).flatMap((claims) => Object.entries(claims))),
});

export const allSources = (): Sources => sourcesSchema.parse(readContent('facts/sources.yaml'));

/** Every beat at student depth in a language, joined as the pages join it. */
export const allDeeper = (locale: string): readonly DeeperBeat[] =>
  DEEPER_STEPS.flatMap((step) =>
    joinDeeper(
      step,
      locale,
      deeperWordsSchema.parse(readContent(`student/${locale}/deeper/${step}.yaml`)),
      deeperFactsSchema.parse(readContent(`facts/student/deeper/${step}.yaml`)),
    ),
  );
