import type { Claims, PageClaims, Sources } from '../content/claims-schema.ts';
import type { QuizKey } from '../content/quiz-schema.ts';
import type { PromptFacts } from '../content/session-schema.ts';
import type { Topic } from '../domain/journey/topic.ts';
import type { Lesson, Term } from '../domain/journey/lesson.ts';
import type { LeaderNotes } from '../domain/session/leader-notes.ts';
import type { Prompt } from '../domain/session/teach-back.ts';
import type { Locale } from '../i18n/locales.ts';
import type { KioskWords } from '../i18n/kiosk-words.ts';
import type { SessionWords } from '../i18n/session-words.ts';
import type { UiWords } from '../i18n/ui-words.ts';

/** What an education session says in one language: to the family, and to the nurse who leads it. */
export interface SessionContent {
  /** Fixed words of its two windows and its sheets. */
  readonly words: SessionWords;
  /** What the nurse says and asks beside each step, in order. */
  readonly notes: readonly LeaderNotes[];
  readonly prompts: readonly Prompt[];
  readonly promptFacts: PromptFacts;
}

/** Everything that the site says in one language, joined with what is true in all of them. Texts are templates still. */
export interface SiteContent {
  readonly locale: Locale;
  /** All steps in order, the introduction first. */
  readonly lessons: readonly Lesson[];
  /** Pages beside the six steps: questions and answers, the call, serious CRS, life afterwards. */
  readonly topics: readonly Topic[];
  readonly ui: UiWords;
  readonly session: SessionContent;
  /** Fixed words of the kiosk. */
  readonly kiosk: KioskWords;
  readonly glossary: Readonly<Record<string, Term>>;
  readonly claims: Claims;
  readonly sources: Sources;
  readonly quizKey: QuizKey;
  /** Claims behind the fixed words of pages, by the path of those words in `ui/<locale>.json`; `session.…` in `ui/session/<locale>/`, `kiosk.…` in `ui/kiosk/<locale>/`. */
  readonly pageClaims: PageClaims;
}
