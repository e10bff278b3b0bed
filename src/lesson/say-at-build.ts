import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClinicText, type ClinicProblem } from '../domain/clinic/clinic-file.ts';
import type { ClinicSettings } from '../domain/clinic/clinic-settings.ts';
import { placeholdersOf } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { sayer, type FillIn, type Say } from '../i18n/say.ts';
import type { Claims } from '../content/claims-schema.ts';
import { contentDate } from './content-date.ts';
import { reviewNotice } from './due-for-review.ts';
import { readFacts, readUi } from './lesson.ts';
import { mark } from './marks.ts';
import { readStudentFacts } from './student.ts';

/** The clinic's settings that the pages are built with. Throws where the file has a mistake, naming the field. */
function clinicAtBuild(): ClinicSettings {
  const { settings, problems } = readClinicText(readFileSync(join(process.cwd(), 'public/clinic.json'), 'utf8'));
  if (problems.length > 0) throw new Error(`public/clinic.json: ${problems.map(told).join('; ')}. Correct the file.`);
  return settings;
}

const told = ({ field, kind }: ClinicProblem): string =>
  field === null ? kind.replaceAll('-', ' ') : `"${field}" is ${kind.replaceAll('-', ' ')}`;

/** Numbers of claims, dated where their claim can go out of date. */
export const datedNumbers = (claims: Claims): FillIn['numbers'] =>
  Object.fromEntries(
    Object.entries(claims).flatMap(([id, { values = {}, reviewBy, callToAction }]) =>
      Object.entries(values).map(([name, value]) => [
        `${id}.${name}`,
        { value, ...(callToAction ? {} : { reviewBy }) },
      ]),
    ),
  );

let listed = false;

/** All that fills the texts of a language: handed to islands, and written into each page for its script. */
export async function fillInFor(locale: Locale): Promise<FillIn> {
  const { claims } = await readFacts();
  const ui = readUi(locale);
  const builtOn = contentDate();
  const notice = reviewNotice((await readStudentFacts()).claims, builtOn);
  if (notice !== undefined && !listed) console.warn(notice);
  listed = true;
  return {
    locale,
    centre: ui.centre,
    numbers: datedNumbers(claims),
    askToday: ui.clinic.askToday,
    builtWith: clinicAtBuild(),
    builtOn,
  };
}

/** Fills texts as the site stands when it is built. */
async function sayAtBuild(locale: Locale): Promise<Say> {
  const fillIn = await fillInFor(locale);
  return sayer(fillIn, fillIn.builtWith, fillIn.builtOn);
}

/**
 * Fills the texts of a static page, each marked with its template where it has a placeholder, so that the page's
 * script can fill it in again. Texts for an island are never marked: an island fills them in itself.
 */
export async function markedSay(locale: Locale): Promise<Say> {
  const say = await sayAtBuild(locale);
  return (text) => (placeholdersOf(text).some((name) => name.includes('.')) ? mark(text, say(text)) : say(text));
}

/** Fills texts for where no mark may stand: titles, descriptions, files. */
export const plainSay = sayAtBuild;
