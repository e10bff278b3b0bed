import type detours from '../content/ui/session/en/detours.json';
import type audience from '../content/ui/session/en/audience.json';
import type presenter from '../content/ui/session/en/presenter.json';
import type room from '../content/ui/session/en/room.json';
import type sheets from '../content/ui/session/en/sheets.json';
import type teachBack from '../content/ui/session/en/teachBack.json';

/** The interface words of the education session in one language, part by part, in the places that the English files have. */
export interface SessionWords {
  /** For the nurse: windows, notes, time, paths. */
  readonly presenter: typeof presenter;
  /** What stands on the family's screen beside film and questions. */
  readonly audience: typeof audience;
  /** Depth on request: the days, topics, more words. */
  readonly detours: typeof detours;
  /** A question to everybody in the room. */
  readonly room: typeof room;
  /** Prompts, marks, and the list to come back to. */
  readonly teachBack: typeof teachBack;
  /** What is printed and taken home. */
  readonly sheets: typeof sheets;
}
