import type { Claims, Sources } from '../content/claims-schema.ts';
import { joinQuiz } from '../content/join-quiz.ts';
import type { QuizKey, QuizWords } from '../content/quiz-schema.ts';
import type { GlossaryWords, StepFacts, StepWords } from '../content/step-schema.ts';
import { JOURNEY, stepNumber, type BeatId, type StepId } from '../domain/journey/journey.ts';
import type { Lesson, LessonBeat, Term } from '../domain/journey/lesson.ts';

/** The files that one step of one language is joined from, already checked against their schemas. */
export interface LessonParts {
  readonly words: StepWords;
  readonly facts: StepFacts;
  readonly glossary: GlossaryWords;
  /** Questions of this step; empty where it asks none. */
  readonly quizWords: QuizWords;
  readonly quizKey: QuizKey;
  readonly claims: Claims;
}

/** Throws where a claim names a source that is not there. */
export function checkSources(claims: Claims, sources: Sources): void {
  for (const [id, claim] of Object.entries(claims)) {
    const stray = claim.sources.find((source) => !Object.hasOwn(sources, source));
    if (stray !== undefined) {
      throw new Error(
        `facts/claims.yaml: claim "${id}" names the source "${stray}", which sources.yaml does not have. Add it there, or correct the name.`,
      );
    }
  }
}

/** Throws where somebody names a claim that is not there. `who` begins the message: the file, and the place in it. */
export function checkClaims(who: string, named: readonly string[], claims: Claims): void {
  const unknown = named.find((id) => !Object.hasOwn(claims, id));
  if (unknown !== undefined) {
    throw new Error(
      `${who} names the claim "${unknown}", which facts/claims.yaml does not have. Add the claim there, or correct the name.`,
    );
  }
}

/** All explained words of a language, by id. */
export const joinGlossary = (words: GlossaryWords): Readonly<Record<string, Term>> =>
  Object.fromEntries(Object.entries(words).map(([id, term]) => [id, { id, ...term }]));

/**
 * Everything that one step says in one language. Its texts are templates still: dotted placeholders stand in them.
 * Throws where words, facts and journey do not fit, naming file and place.
 */
export function joinLesson(step: StepId, locale: string, parts: LessonParts): Lesson {
  const { words, facts, claims } = parts;
  const file = `steps/${locale}/${step}.yaml`;
  const stray = Object.keys(words.beats).find((id) => !(JOURNEY[step] as readonly string[]).includes(id));
  if (stray !== undefined) throw new Error(`${file}: "${stray}" is no beat of ${step}. See journey.ts.`);
  const beats = JOURNEY[step].map((id: BeatId): LessonBeat => {
    const own = words.beats[id];
    const fact = facts[id];
    if (!own) throw new Error(`${file}: the beat "${id}" has no words. Add them.`);
    if (!fact || fact.claims.length === 0) {
      throw new Error(`facts/beats/${step}.yaml: the beat "${id}" names no claims. Add them.`);
    }
    checkClaims(`facts/beats/${step}.yaml: the beat "${id}"`, fact.claims, claims);
    const { scale, ...rest } = own;
    return { id, ...rest, ...(scale && { scale }), claims: fact.claims, objectives: fact.objectives };
  });

  const glossary = joinGlossary(parts.glossary);
  const terms = words.terms.map((id): Term => {
    const term = glossary[id];
    if (!term) throw new Error(`${file}: the term "${id}" is not in glossary/${locale}.yaml. Add it there.`);
    return term;
  });

  const quizFile = `quizzes/${locale}/${step}.yaml`;
  const { asked: quiz, cards, topicCards } = joinQuiz(parts.quizWords, parts.quizKey, { step, file: quizFile });
  for (const [id, question] of Object.entries(parts.quizKey)) {
    if (question.step === step) checkClaims(`facts/quiz-key.yaml: the question "${id}"`, question.claims, claims);
  }

  return {
    step,
    number: stepNumber(step),
    title: words.title,
    shortName: words.shortName,
    purpose: words.purpose,
    beats,
    recap: words.recap,
    terms,
    quiz,
    cards,
    topicCards,
  };
}
