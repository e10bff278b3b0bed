import { check, type Found } from '../finding.ts';
import { unitsOf } from '../passages.ts';
import { termsIn } from '../phrases.ts';

const MOST_IN_A_BEAT = 1;
const MOST_IN_A_STEP = 3;
/** The introduction names the whole cast on purpose, one card a beat. */
const MEETS_ALL = 'meet-the-cast';

/** On the way through the steps, at most one new term a beat and three a step. Source: rubric 8.6. */
export const newTerms = check('new-terms', 6, (content) => {
  const met = new Set<string>();
  return unitsOf(content)
    .filter(({ kind }) => kind === 'step')
    .flatMap(({ id: step, file, entries }) => {
      const inStep: string[] = [];
      const found = entries.flatMap(({ place, passages }): Found[] => {
        const news: string[] = [];
        for (const { text, kind } of passages) {
          if (kind === 'alt') continue;
          for (const { id } of termsIn(text, content.reading.terms)) {
            if (!met.has(id)) news.push(id);
            met.add(id);
          }
        }
        inStep.push(...news);
        return news.length > MOST_IN_A_BEAT && step !== MEETS_ALL
          ? [
              {
                level: 'warn',
                file,
                place,
                message: `${news.length} new terms at once: ${news.join(', ')}. One is enough. Leave one out, or say it in plain words here.`,
              },
            ]
          : [];
      });
      return inStep.length > MOST_IN_A_STEP && step !== MEETS_ALL
        ? [
            ...found,
            {
              level: 'warn' as const,
              file,
              place: `all of "${step}"`,
              message: `${inStep.length} new terms in one step: ${inStep.join(', ')}. Three are enough.`,
            },
          ]
        : found;
    });
});
