import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { caseWordsSchema, casesSchema, drawnWordsSchema } from '../../../src/content/case-schema.ts';
import { claimsSchema, type Claims } from '../../../src/content/claims-schema.ts';
import type { StudentCase } from '../../../src/domain/cases/case.ts';
import type { DrawnWords } from '../../../src/domain/cases/drawn-case.ts';
import { joinCases } from '../../../src/lesson/join-cases.ts';

const CONTENT = new URL('../../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, CONTENT), 'utf8'));

/** The bank as it stands in the files. */
export const bank: readonly StudentCase[] = joinCases(
  'en',
  casesSchema.parse(read('facts/student/cases.yaml')),
  caseWordsSchema.parse(read('student/en/cases.yaml')),
);

/** What is said of drawn cases. */
export const drawnWords: DrawnWords = drawnWordsSchema.parse(read('student/en/drawn.yaml'));

/** Every claim that students can be told. */
export const claims: Claims = Object.assign(
  {},
  claimsSchema.parse(read('facts/claims.yaml')),
  ...readdirSync(new URL('facts/student/claims/', CONTENT)).map((file) =>
    claimsSchema.parse(read(`facts/student/claims/${file}`)),
  ),
) as Claims;
