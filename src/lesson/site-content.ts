import type { Claims, PageClaims, Sources } from '../content/claims-schema.ts';
import type { QuizKey } from '../content/quiz-schema.ts';
import type { Topic } from '../domain/journey/topic.ts';
import type { Lesson, Term } from '../domain/journey/lesson.ts';
import type { Locale } from '../i18n/locales.ts';
import type { UiWords } from '../i18n/ui-words.ts';

/** Everything that the site says in one language, joined with what is true in all of them. Texts are templates still. */
export interface SiteContent {
  readonly locale: Locale;
  /** All steps in order, the introduction first. */
  readonly lessons: readonly Lesson[];
  /** Pages beside the six steps: questions and answers, the call, serious CRS, life afterwards. */
  readonly topics: readonly Topic[];
  readonly ui: UiWords;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly claims: Claims;
  readonly sources: Sources;
  readonly quizKey: QuizKey;
  /** Claims behind the fixed words of pages, by the path of those words in `ui/<locale>.json`. */
  readonly pageClaims: PageClaims;
}
