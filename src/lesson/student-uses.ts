import type { DeeperBeat } from '../domain/journey/deeper.ts';
import { deeperPath, DEEPER_STEPS } from '../domain/journey/deeper.ts';
import type { Locale } from '../i18n/locales.ts';
import { readCases } from './cases.ts';
import { namesIn, saidInAnswers, type ClaimUse } from './claim-uses.ts';
import { readProducts } from './products.ts';
import { readDeeper } from './student.ts';
import { readStudentItems } from './student-items.ts';
import { readStudentWords } from './student-words.ts';

const ofBeat =
  (locale: Locale) =>
  ({ id, step, claim, caption, more, labels, claims }: DeeperBeat): ClaimUse => ({
    kind: 'student',
    page: 'ui-studentBeats',
    href: deeperPath(locale, step, id),
    heading: claim,
    says: [caption.join(' '), ...more, namesIn(labels)],
    claims,
  });

/** Every place of the student's pages that names a claim: beats, cases, questions, products. */
export async function studentPlaces(locale: Locale): Promise<readonly ClaimUse[]> {
  const base = `/${locale}/student/`;
  const beats = (await Promise.all(DEEPER_STEPS.map((step) => readDeeper(step, locale)))).flat().map(ofBeat(locale));
  const cases = (await readCases(locale)).map(({ id, words, claims }): ClaimUse => ({
    kind: 'student',
    page: 'ui-studentCases',
    href: `${base}cases/?case=${id}`,
    heading: words.title,
    says: [words.point, ...Object.values(words.plans).map(({ feedback }) => feedback)],
    claims,
  }));
  const questions = (await readStudentItems(locale)).map(({ item }): ClaimUse => ({
    kind: 'student',
    page: 'ui-studentQuestions',
    href: `${base}questions/`,
    heading: item.stem,
    says: saidInAnswers(item),
    claims: item.claims,
  }));
  const { products: facts, lesson: ofLesson, labels2025 } = await readProducts();
  const products = facts.map(({ id, generic, target, costimulation, binder, vector, indications, sets }): ClaimUse => ({
    kind: 'student',
    page: 'ui-studentProducts',
    href: `${base}products/#${id}`,
    heading: generic,
    says: [generic],
    claims: [target, costimulation, binder, vector, indications, ...sets].flatMap(({ claims }) => [...claims]),
  }));
  const { lesson, rems } = readStudentWords(locale).products;
  const aboutProducts = [
    {
      id: 'lesson-title',
      heading: lesson.title,
      says: [lesson.answer, lesson.need, lesson.say],
      claims: ofLesson,
    },
    { id: 'rems-title', heading: rems.title, says: rems.points.map(({ text }) => text), claims: labels2025 },
  ].map(({ id, ...about }): ClaimUse => ({
    kind: 'student',
    page: 'ui-studentProducts',
    href: `${base}products/#${id}`,
    ...about,
  }));
  return [...beats, ...cases, ...questions, ...products, ...aboutProducts];
}
