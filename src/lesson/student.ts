import { getCollection, getEntry } from 'astro:content';
import type { Claims, Sources } from '../content/claims-schema.ts';
import type { DeeperBeat, DeeperStepId } from '../domain/journey/deeper.ts';
import type { Locale } from '../i18n/locales.ts';
import { checkClaims, checkSources } from './join-lesson.ts';
import { joinDeeper } from './join-deeper.ts';
import { readFacts } from './lesson.ts';

/** The claims of the journey with those that only students are told. Throws where one id stands for two claims. */
export async function readStudentFacts(): Promise<{ readonly claims: Claims; readonly sources: Sources }> {
  const { claims: ofJourney, sources } = await readFacts();
  const claims: Record<string, Claims[string]> = { ...ofJourney };
  for (const { id: file, data } of await getCollection('studentClaims')) {
    for (const [id, claim] of Object.entries(data)) {
      if (Object.hasOwn(claims, id))
        throw new Error(`facts/student/claims/${file}.yaml: the claim "${id}" stands elsewhere, too.`);
      claims[id] = claim;
    }
  }
  checkSources(claims, sources);
  return { claims, sources };
}

/** The beats of a step at student depth, as templates. Throws where a file is missing or does not fit the others. */
export async function readDeeper(step: DeeperStepId, locale: Locale): Promise<readonly DeeperBeat[]> {
  const words = (await getEntry('deeper', `${locale}/deeper/${step}`))?.data;
  const facts = (await getEntry('deeperFacts', step))?.data;
  if (!words) throw new Error(`student/${locale}/deeper/${step}.yaml could not be read. Add it.`);
  if (!facts) throw new Error(`facts/student/deeper/${step}.yaml could not be read. Add it.`);
  const { claims } = await readStudentFacts();
  const beats = joinDeeper(step, locale, words, facts);
  for (const beat of beats) checkClaims(`facts/student/deeper/${step}.yaml: "${beat.id}"`, beat.claims, claims);
  return beats;
}
