import type { Claims } from '../content/claims-schema.ts';
import type { GlossaryWords } from '../content/step-schema.ts';
import type { TopicFacts, TopicWords } from '../content/topic-schema.ts';
import { isBeatOf, isStepId, type BeatId, type StepId } from '../domain/journey/journey.ts';
import type { Topic, TopicBlank, TopicId, TopicPicture, TopicSection } from '../domain/journey/topic.ts';
import { PICTURE_LABELS } from '../scenes/pictures/picture-labels.ts';
import { checkClaims } from './join-lesson.ts';

/** The files that one topic of one language is joined from, already checked against their schemas. */
export interface TopicParts {
  readonly words: TopicWords;
  readonly facts: TopicFacts;
  readonly glossary: GlossaryWords;
  readonly claims: Claims;
}

/** The beat that `5-monitoring#call-now` names, or undefined where the journey has none of that name. */
export function beatNamed(address: string): { readonly step: StepId; readonly beat: BeatId } | undefined {
  const [step = '', beat = ''] = address.split('#');
  return isStepId(step) && isBeatOf(step, beat) ? { step, beat } : undefined;
}

/**
 * Everything that one topic says in one language. Its texts are templates still: dotted placeholders stand in them.
 * Throws where words and facts do not fit, naming file and place.
 */
export function joinTopic(id: TopicId, locale: string, { words, facts, glossary, claims }: TopicParts): Topic {
  const wordsFile = `topics/${locale}/${id}.yaml`;
  const factsFile = `facts/topics/${id}.yaml`;
  const stray = Object.keys(words.sections).find((section) => !Object.hasOwn(facts, section));
  if (stray !== undefined) {
    throw new Error(
      `${wordsFile}: the section "${stray}" is not in ${factsFile}. Add it there with its claims, or correct the name.`,
    );
  }
  const term = words.terms.find((name) => !Object.hasOwn(glossary, name));
  if (term !== undefined) {
    throw new Error(`${wordsFile}: the term "${term}" is not in glossary/${locale}.yaml. Add it there.`);
  }

  const countOf = (value: string): number => {
    const [claim = '', field = ''] = value.split('.');
    const count = claims[claim]?.values?.[field];
    if (typeof count !== 'number') {
      throw new Error(
        `${factsFile}: "people" counts "${value}", which is no number in facts/claims.yaml. Add it to "values" there.`,
      );
    }
    return count;
  };

  const checkLabels = (section: string, picture: TopicPicture, labels: Readonly<Record<string, string>>): void => {
    const known = PICTURE_LABELS[picture];
    const place = `${wordsFile}: the picture "${picture}" of the section "${section}"`;
    const missing = known.find((label) => !Object.hasOwn(labels, label));
    if (missing !== undefined) throw new Error(`${place} has no word for "${missing}". Add it under "labels".`);
    const unknown = Object.keys(labels).find((label) => !known.includes(label));
    if (unknown !== undefined)
      throw new Error(`${place} shows nothing called "${unknown}". It has ${known.join(', ')}.`);
  };

  const sections = Object.entries(facts).map(([name, fact]): TopicSection => {
    const own = words.sections[name];
    if (!own) throw new Error(`${wordsFile}: the section "${name}" has no words. Add them.`);
    if (fact.claims.length === 0) {
      throw new Error(`${factsFile}: the section "${name}" names no claims. Name those that its words rest on.`);
    }
    checkClaims(`${factsFile}: the section "${name}"`, fact.claims, claims);
    if (fact.seeBeat !== undefined && !beatNamed(fact.seeBeat)) {
      throw new Error(
        `${factsFile}: the section "${name}" sends to "${fact.seeBeat}", which is no beat of the journey. See src/domain/journey/journey.ts.`,
      );
    }
    if ((fact.telling === 'asked') !== (own.ask !== undefined)) {
      throw new Error(
        fact.telling === 'asked'
          ? `${wordsFile}: the section "${name}" is told only when asked, so it needs the words of that choice under "ask".`
          : `${wordsFile}: the section "${name}" has an "ask", but ${factsFile} does not say "telling: asked". Take it out, or add that there.`,
      );
    }
    if ((fact.picture === undefined) !== (own.picture === undefined)) {
      throw new Error(
        fact.picture === undefined
          ? `${wordsFile}: the section "${name}" describes a picture, but ${factsFile} names none. Name it there.`
          : `${wordsFile}: the section "${name}" has no words for its picture "${fact.picture}". Add "picture" with alt and caption.`,
      );
    }
    if (fact.picture !== undefined && own.picture) checkLabels(name, fact.picture, own.picture.labels);
    return {
      id: name,
      heading: own.heading,
      telling: fact.telling,
      ...(own.ask !== undefined && { ask: own.ask }),
      urgent: fact.urgent,
      paragraphs: own.paragraphs,
      ...(own.list && { list: own.list }),
      after: own.after,
      blanks: Object.entries(own.blanks).map(([blank, label]) => ({ id: blank as TopicBlank, label })),
      ...(fact.picture !== undefined &&
        own.picture && {
          picture: {
            name: fact.picture,
            ...own.picture,
            ...(fact.people && {
              people: { group: countOf(fact.people.group), affected: countOf(fact.people.affected) },
            }),
          },
        }),
      ...(fact.seeBeat !== undefined && { seeBeat: fact.seeBeat }),
      ...(fact.card !== undefined && { card: fact.card }),
      claims: fact.claims,
    };
  });

  const { title, shortTitle, purpose, recap, terms } = words;
  return { id, title, shortTitle, purpose, sections, recap, terms };
}
