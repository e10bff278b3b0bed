import type { Lesson } from '../../domain/journey/lesson.ts';
import type { LeaderNotes } from '../../domain/session/leader-notes.ts';
import type { Rests } from '../../scenes/stage/rests.ts';

/** All of one step that a session needs, as templates. It comes when the step is near. */
export interface StepData {
  readonly lesson: Pick<Lesson, 'step' | 'number' | 'title' | 'shortName' | 'beats' | 'recap' | 'quiz' | 'cards'>;
  readonly notes: LeaderNotes;
  /** The complete picture of every beat. */
  readonly rests: Rests<object>;
}
