import type { DeeperFacts, DeeperWords } from '../content/deeper-schema.ts';
import { DEEPER, type DeeperBeat, type DeeperStepId } from '../domain/journey/deeper.ts';

/** The beats of a step at student depth with their words and facts. Throws where they do not fit, naming file and place. */
export function joinDeeper(
  step: DeeperStepId,
  locale: string,
  words: DeeperWords,
  facts: DeeperFacts,
): readonly DeeperBeat[] {
  const file = `student/${locale}/deeper/${step}.yaml`;
  const ids: readonly string[] = DEEPER[step].map(({ id }) => id);
  const stray = [...Object.keys(words), ...Object.keys(facts)].find((id) => !ids.includes(id));
  if (stray !== undefined)
    throw new Error(`${file}: "${stray}" is no beat of ${step} at student depth. See deeper.ts.`);
  return DEEPER[step].map(({ id, after }): DeeperBeat => {
    const own = words[id];
    const fact = facts[id];
    if (!own) throw new Error(`${file}: the beat "${id}" has no words. Add them.`);
    if (!fact) throw new Error(`facts/student/deeper/${step}.yaml: the beat "${id}" names no claims. Add them.`);
    const { scale, labels, ...rest } = own;
    return {
      ...rest,
      id,
      step,
      after,
      labels: Object.fromEntries(
        Object.entries(labels).map(([label, { name, does }]) => [
          label,
          does === undefined ? { name } : { name, does },
        ]),
      ),
      ...(scale && { scale }),
      claims: fact.claims,
      objectives: fact.objectives,
    };
  });
}
