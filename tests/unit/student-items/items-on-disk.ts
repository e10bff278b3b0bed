import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { claimsSchema, sourcesSchema, type Claims, type Sources } from '../../../src/content/claims-schema.ts';
import { joinStudentItems, type JoinedStudentItem } from '../../../src/content/join-student-items.ts';
import {
  studentItemsSchema,
  studentItemWordsSchema,
  type StudentItemKeys,
} from '../../../src/content/student-items-schema.ts';

const CONTENT = new URL('../../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, CONTENT), 'utf8'));

/** The key of all questions for students, as it stands in its file. */
export const itemKeys = (): StudentItemKeys => studentItemsSchema.parse(read('facts/student/items.yaml'));

/** The questions for students of a language, as they stand in their files. */
export function studentItemsOf(locale: string): JoinedStudentItem[] {
  const file = `student/${locale}/items.yaml`;
  return joinStudentItems(studentItemWordsSchema.parse(read(file)), itemKeys(), file);
}

/** All claims that a student is told, of the journey too. */
export function studentClaims(): Claims {
  const folder = 'facts/student/claims/';
  const own = readdirSync(new URL(folder, CONTENT)).map((file) => claimsSchema.parse(read(folder + file)));
  return Object.assign({}, claimsSchema.parse(read('facts/claims.yaml')), ...own) as Claims;
}

export const allSources = (): Sources => sourcesSchema.parse(read('facts/sources.yaml'));
