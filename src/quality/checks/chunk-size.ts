import { filledBy, standardValues } from '../filled.ts';
import { check, type Found } from '../finding.ts';
import type { PassageKind } from '../passage.ts';
import { passagesIn } from '../passages.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';

interface Size {
  readonly words: number;
  readonly sentences?: number;
}

/** Caption <= 30 words and 2 sentences; paragraph <= 60 words and 3 sentences; choice <= 10 words; feedback <= 40 words; what somebody is asked to tell <= 60 words. Source: rubric 8.3, 3.2, 3.4. */
const LIMITS: Readonly<Partial<Record<PassageKind, Size>>> = {
  caption: { words: 30, sentences: 2 },
  paragraph: { words: 60, sentences: 3 },
  item: { words: 60, sentences: 3 },
  recap: { words: 60, sentences: 3 },
  stem: { words: 60, sentences: 3 },
  prompt: { words: 60 },
  option: { words: 10 },
  feedback: { words: 40 },
};

/** The note at the foot of every page says all of it in one place, and so does the main message. */
const WHOLE: readonly string[] = ['about.disclaimer', 'session.audience.welcomeLead'];

export const chunkSize = check('chunk-size', 3, (content) => {
  const fill = filledBy(standardValues(content));
  return passagesIn(content).flatMap(({ entry, passage }): Found[] => {
    const limit = LIMITS[passage.kind];
    if (!limit || WHOLE.includes(passage.place)) return [];
    const sentences = sentencesOf(fill(passage.text), content.reading.dotted);
    const ends = sentences.filter((sentence) => !sentence.endsWith(':')).length;
    const words = sentences.flatMap(wordsOf).length;
    const tooMuch = [
      ...(words > limit.words ? [`${words} words, and ${limit.words} is the limit`] : []),
      ...(limit.sentences !== undefined && ends > limit.sentences
        ? [`${ends} sentences, and ${limit.sentences} is the limit`]
        : []),
    ];
    return tooMuch.map((what) => ({
      level: 'fail',
      file: entry.file,
      place: passage.place,
      message: `Too much at once: ${what}. Say less, or make two of it.`,
    }));
  });
});
