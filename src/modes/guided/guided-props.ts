import type { Lesson } from '../../domain/journey/lesson.ts';
import type { FillIn } from '../../i18n/say.ts';
import type { UiWords } from '../../i18n/ui-words.ts';

/**
 * What the page hands to the island of a step. Its scene comes with the island, since code cannot travel in a page.
 * Texts are templates, which the island fills in with the clinic's settings.
 */
export interface GuidedProps {
  /** The complete pictures of the film as text: see `Rests`. What a page hands over as an object travels twice as long. */
  readonly rests: string;
  readonly lesson: Pick<Lesson, 'step' | 'number' | 'title' | 'beats'>;
  /** What else there is to open beside the film. */
  readonly counts: { readonly questions: number; readonly cards: number };
  /** Where the words of that lie, as a file: see `AsideWords`. */
  readonly asideAt: string;
  readonly fillIn: FillIn;
  readonly locale: string;
  readonly words: Pick<UiWords, 'player' | 'nav'> & {
    readonly quiz: Pick<UiWords['quiz'], 'backToQuestion' | 'tryAgain'>;
    readonly step: Pick<UiWords['step'], 'checkNote' | 'checkNoteOne' | 'moreShow'>;
    readonly errors: Pick<UiWords['errors'], 'partLost'>;
  };
  /** The way on after this step. */
  readonly next: { readonly href: string; readonly label: string };
  /** A page that goes further into this step, offered once the step is done. */
  readonly further?: { readonly href: string; readonly label: string; readonly note: string } | undefined;
  /** Id of the popover that shows who is who. */
  readonly whosWhoId: string;
}

/** Questions, cards and the short version of a step, as templates. They come when somebody nears them. */
export interface AsideWords {
  readonly lesson: Pick<Lesson, 'number' | 'recap' | 'quiz' | 'cards'>;
  readonly words: Pick<UiWords, 'quiz' | 'step' | 'nav'>;
}
