import { getEntry } from 'astro:content';
import type { StudentCase } from '../domain/cases/case.ts';
import type { DrawnWords } from '../domain/cases/drawn-case.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinCases } from './join-cases.ts';
import { checkClaims } from './join-lesson.ts';
import { readStudentFacts } from './student.ts';

/** The bank of made-up cases in one language, in the order in which they are asked. Throws where files do not fit. */
export async function readCases(locale: Locale): Promise<readonly StudentCase[]> {
  const facts = (await getEntry('cases', 'cases'))?.data;
  const words = (await getEntry('caseWords', `${locale}/cases`))?.data;
  if (!facts) throw new Error('facts/student/cases.yaml could not be read. Add it.');
  if (!words) throw new Error(`student/${locale}/cases.yaml could not be read. Add it.`);
  const { claims } = await readStudentFacts();
  const cases = joinCases(locale, facts, words);
  for (const one of cases) checkClaims(`facts/student/cases.yaml: "${one.id}"`, one.claims, claims);
  return cases;
}

/** What is said of drawn cases in one language. Throws where it is missing. */
export async function readDrawnWords(locale: Locale): Promise<DrawnWords> {
  const words = (await getEntry('drawnWords', `${locale}/drawn`))?.data;
  if (!words) throw new Error(`student/${locale}/drawn.yaml could not be read. Add it.`);
  return words;
}
