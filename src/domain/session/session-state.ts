import type { DaysPlace } from '../crs/days-place.ts';
import type { BeatId, StepId } from '../journey/journey.ts';
import type { TopicId } from '../journey/topic.ts';
import { SAFETY_POINTS, type ChoiceId, type SafetyPoint } from '../quiz/quiz-item.ts';
import { HOLDING, type FilmCue } from './film-cue.ts';
import { stopBeside, stopsOf, type PathId, type Stop } from './session-path.ts';
import { MOST_PEOPLE, tallied, type AnswerWay, type RoomQuestion } from './room-question.ts';
import { withMark, type Answerer, type Mark, type Marks, type PromptId } from './teach-back.ts';

/** Something that stands on the screen in place of the stop, until somebody goes on. */
export type Detour =
  | { readonly to: 'question'; readonly room: RoomQuestion }
  | { readonly to: 'days'; readonly place: DaysPlace }
  | { readonly to: 'topic'; readonly topic: TopicId; readonly section: string | null }
  | { readonly to: 'call' };

/** What the family sees. Nothing else of a session ever reaches their screen. */
export type AudienceScene =
  | { readonly show: 'welcome' | 'call' }
  /** The open question of one safety point, or all five to look at. */
  | { readonly show: 'closing'; readonly point: SafetyPoint | null }
  | {
      readonly show: 'beat';
      readonly step: StepId;
      readonly beat: BeatId;
      readonly film: FilmCue;
      /** Whether the longer words of the beat stand beside it. */
      readonly more: boolean;
    }
  | { readonly show: 'prompt'; readonly step: StepId; readonly prompt: PromptId }
  | {
      readonly show: 'question';
      readonly step: StepId;
      readonly item: string;
      readonly stage: RoomQuestion['stage'];
      /** Only once the nurse has shown them. */
      readonly counts: RoomQuestion['counts'] | null;
    }
  | ({ readonly show: 'days' } & DaysPlace)
  | { readonly show: 'topic'; readonly topic: TopicId; readonly section: string | null };

/** What the family's screen is handed. */
export interface AudienceView {
  readonly scene: AudienceScene;
  /** The screen is dark, so that people look at one another. */
  readonly blank: boolean;
}

/** A question that somebody asked, kept for the sheet. */
export interface ParkedQuestion {
  readonly id: number;
  readonly text: string;
}

/** Everything of one session. It lives in the memory of its windows only. */
export interface SessionState {
  /** Milliseconds at which it began; null before. */
  readonly startedAt: number | null;
  readonly path: PathId;
  readonly stop: Stop;
  /** The safety point that is asked at the closing; null while all five stand there to look at. */
  readonly point: SafetyPoint | null;
  /** The question from which a beat was shown again: going on leads back to it. */
  readonly cameFrom: Stop | null;
  readonly film: FilmCue;
  readonly more: boolean;
  readonly detour: Detour | null;
  /** What the family's screen keeps while the nurse looks ahead. */
  readonly frozen: AudienceScene | null;
  readonly blank: boolean;
  readonly marks: Marks;
  readonly parked: readonly ParkedQuestion[];
  /** What was typed for the sheets, by the id of its line. */
  readonly entries: Readonly<Record<string, string>>;
  /** Items that the room was asked, for the nurse's record. */
  readonly asked: readonly string[];
  /** Steps of which something was shown, for the nurse's record. */
  readonly shown: readonly StepId[];
  /** Counts changes of what can be printed; `printed` is where that stood at the last print. */
  readonly changes: number;
  readonly printed: number;
}

/** Longest text that a line of a sheet or a parked question takes, in characters. */
export const LONGEST_ENTRY = 120;
/** Most questions that can be parked: the sheet has no room for more. */
export const MOST_PARKED = 8;

/** A session that has not begun. */
export const NO_SESSION: SessionState = {
  startedAt: null,
  path: 'full',
  stop: { at: 'welcome' },
  point: SAFETY_POINTS[0],
  cameFrom: null,
  film: HOLDING,
  more: false,
  detour: null,
  frozen: null,
  blank: false,
  marks: {},
  parked: [],
  entries: {},
  asked: [],
  shown: [],
  changes: 0,
  printed: 0,
};

/** What somebody does in a session. `now` is in milliseconds of the clock that all its windows share. */
export type SessionEvent =
  | { readonly do: 'start'; readonly path: PathId; readonly stop?: Stop; readonly now: number }
  | { readonly do: 'path'; readonly path: PathId }
  | { readonly do: 'next' | 'back'; readonly now: number }
  | { readonly do: 'go'; readonly stop: Stop }
  | { readonly do: 'replay-beat'; readonly step: StepId; readonly beat: BeatId; readonly now: number }
  | { readonly do: 'play'; readonly from?: number; readonly now: number }
  | { readonly do: 'pause'; readonly at: number }
  | { readonly do: 'speed'; readonly speed: FilmCue['speed']; readonly at: number; readonly now: number }
  | { readonly do: 'freeze'; readonly at: number }
  | { readonly do: 'blank' | 'more' | 'close-detour' | 'back-to-question' | 'printed' | 'end' }
  | { readonly do: 'point'; readonly point: SafetyPoint | null }
  | { readonly do: 'detour'; readonly detour: Detour }
  | { readonly do: 'days'; readonly place: DaysPlace }
  | {
      readonly do: 'ask';
      readonly step: StepId;
      readonly item: string;
      readonly way: AnswerWay;
      readonly people: number;
    }
  | { readonly do: 'people'; readonly people: number }
  | { readonly do: 'tally'; readonly choice: ChoiceId; readonly by: 1 | -1 }
  | { readonly do: 'turn'; readonly turn: number | null }
  | { readonly do: 'stage'; readonly stage: RoomQuestion['stage'] }
  | { readonly do: 'mark'; readonly prompt: PromptId; readonly who: Answerer; readonly mark: Mark }
  | { readonly do: 'park'; readonly text: string }
  | { readonly do: 'unpark'; readonly id: number }
  | { readonly do: 'enter'; readonly line: string; readonly text: string };

const cleaned = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_ENTRY);

/** The scene that the nurse is at, whatever the family's screen keeps. */
export function sceneOf({ stop, point, film, more, detour }: SessionState): AudienceScene {
  switch (detour?.to) {
    case 'question': {
      const { step, item, stage, counts } = detour.room;
      return { show: 'question', step, item, stage, counts: stage === 'counts' ? counts : null };
    }
    case 'days':
      return { show: 'days', ...detour.place };
    case 'topic':
      return { show: 'topic', topic: detour.topic, section: detour.section };
    case 'call':
      return { show: 'call' };
    case undefined:
      break;
  }
  switch (stop.at) {
    case 'beat':
      return { show: 'beat', step: stop.step, beat: stop.beat, film, more };
    case 'prompt':
      return { show: 'prompt', step: stop.step, prompt: stop.prompt };
    case 'closing':
      return { show: 'closing', point };
    case 'welcome':
      return { show: 'welcome' };
  }
}

/** All that the family's screen may know. */
export const audienceView = (state: SessionState): AudienceView => ({
  scene: state.frozen ?? sceneOf(state),
  blank: state.blank,
});

/** Whether something would be lost with the last window: typed, marked or parked, and not printed since. */
export const isUnprinted = ({ changes, printed }: SessionState): boolean => changes > printed;

const changed = (state: SessionState): SessionState => ({ ...state, changes: state.changes + 1 });

/** Stands at a stop with nothing over it. A beat holds its complete picture, or plays from the beginning; the closing asks its first point. */
function standingAt(state: SessionState, stop: Stop, playFrom: number | null): SessionState {
  const { speed, run } = state.film;
  const film: FilmCue =
    stop.at === 'beat' && playFrom !== null
      ? { from: 0, since: playFrom, speed, run: run + 1 }
      : { ...HOLDING, speed, run };
  const shown = stop.at === 'beat' && !state.shown.includes(stop.step) ? [...state.shown, stop.step] : state.shown;
  const point = stop.at === 'closing' ? SAFETY_POINTS[0] : state.point;
  return { ...state, stop, point, cameFrom: null, film, shown, more: false, detour: null };
}

/** The question again from which a beat was shown, as it stood; the same state where none was. */
const backAtQuestion = (state: SessionState): SessionState =>
  state.cameFrom ? { ...standingAt(state, state.cameFrom, null), point: state.point } : state;

/** What the closing shows, in order: each point's question, then all five to look at. */
const CLOSING_ORDER: readonly (SafetyPoint | null)[] = [...SAFETY_POINTS, null];

/** What the closing shows after or before; undefined at its ends and at other stops. */
const closingBeside = ({ stop, point }: SessionState, direction: 1 | -1): SafetyPoint | null | undefined =>
  stop.at === 'closing' ? CLOSING_ORDER[CLOSING_ORDER.indexOf(point) + direction] : undefined;

/** Where going on leads to another stop: back to a question, or on along the path. */
export const stopAfter = ({
  cameFrom,
  path,
  stop,
}: Pick<SessionState, 'cameFrom' | 'path' | 'stop'>): Stop | undefined => cameFrom ?? stopBeside(path, stop, 1);

/** The same question with what somebody changes in it; nothing where no question is asked. */
const inRoom = (state: SessionState, change: (room: RoomQuestion) => RoomQuestion): SessionState =>
  state.detour?.to === 'question' ? { ...state, detour: { to: 'question', room: change(state.detour.room) } } : state;

const peopleWithin = (people: number): number => Math.min(MOST_PEOPLE, Math.max(1, Math.round(people)));

/** The session after something was done. The same object where it changes nothing. */
export function sessionAfter(state: SessionState, event: SessionEvent): SessionState {
  switch (event.do) {
    case 'start':
      return {
        ...standingAt(state, event.stop ?? firstStop(event.path), null),
        path: event.path,
        startedAt: state.startedAt ?? event.now,
      };
    case 'path':
      return event.path === state.path ? state : { ...state, path: event.path };
    case 'next': {
      if (state.cameFrom) return backAtQuestion(state);
      const point = closingBeside(state, 1);
      if (point !== undefined) return { ...state, point, detour: null };
      const next = stopBeside(state.path, state.stop, 1);
      if (!next) return state.detour || state.more ? { ...state, detour: null, more: false } : state;
      return standingAt(state, next, event.now);
    }
    case 'back': {
      if (state.detour) return { ...state, detour: null };
      if (state.cameFrom) return backAtQuestion(state);
      const point = closingBeside(state, -1);
      if (point !== undefined) return { ...state, point };
      const before = stopBeside(state.path, state.stop, -1);
      return before ? standingAt(state, before, null) : state;
    }
    case 'go':
      return standingAt(state, event.stop, null);
    case 'replay-beat': {
      const isAsking = state.stop.at === 'prompt' || state.stop.at === 'closing';
      const cameFrom = state.cameFrom ?? (isAsking ? state.stop : null);
      return { ...standingAt(state, { at: 'beat', step: event.step, beat: event.beat }, event.now), cameFrom };
    }
    case 'back-to-question':
      return backAtQuestion(state);
    case 'point':
      return state.stop.at === 'closing' ? { ...state, point: event.point, detour: null } : state;
    case 'play':
      if (state.stop.at !== 'beat' || state.detour) return state;
      return {
        ...state,
        film: { ...state.film, from: event.from ?? 0, since: event.now, run: state.film.run + 1 },
      };
    case 'pause':
      return { ...state, film: { ...state.film, from: event.at, since: null } };
    case 'speed': {
      const { since } = state.film;
      return {
        ...state,
        film: { ...state.film, speed: event.speed, ...(since !== null && { from: event.at, since: event.now }) },
      };
    }
    case 'freeze':
      return { ...state, frozen: state.frozen ? null : standingStill(sceneOf(state), event.at) };
    case 'blank':
      return { ...state, blank: !state.blank };
    case 'more':
      return state.stop.at === 'beat' && !state.detour ? { ...state, more: !state.more } : state;
    case 'detour':
      return { ...state, detour: event.detour };
    case 'close-detour':
      return state.detour ? { ...state, detour: null } : state;
    case 'days':
      return state.detour?.to === 'days' ? { ...state, detour: { to: 'days', place: event.place } } : state;
    case 'ask': {
      const { step, item, way, people } = event;
      const room: RoomQuestion = {
        step,
        item,
        way,
        people: peopleWithin(people),
        counts: {},
        stage: 'asking',
        turn: null,
      };
      const asked = state.asked.includes(item) ? state.asked : [...state.asked, item];
      return { ...state, asked, detour: { to: 'question', room } };
    }
    case 'people':
      return inRoom(state, (room) => ({ ...room, people: peopleWithin(event.people) }));
    case 'tally':
      return inRoom(state, (room) => tallied(room, event.choice, event.by));
    case 'turn':
      return inRoom(state, (room) => ({ ...room, turn: event.turn }));
    case 'stage':
      return inRoom(state, (room) => ({ ...room, stage: event.stage, turn: null }));
    case 'mark':
      return changed({ ...state, marks: withMark(state.marks, event.prompt, event.who, event.mark) });
    case 'park': {
      const text = cleaned(event.text);
      if (text === '' || state.parked.length >= MOST_PARKED) return state;
      const id = Math.max(0, ...state.parked.map((each) => each.id)) + 1;
      return changed({ ...state, parked: [...state.parked, { id, text }] });
    }
    case 'unpark':
      return changed({ ...state, parked: state.parked.filter(({ id }) => id !== event.id) });
    case 'enter':
      return changed({ ...state, entries: { ...state.entries, [event.line]: event.text.slice(0, LONGEST_ENTRY) } });
    case 'printed':
      return { ...state, printed: state.changes };
    case 'end':
      return NO_SESSION;
  }
}

/** The first stop of a path. */
const firstStop = (path: PathId): Stop => stopsOf(path)[0] ?? { at: 'welcome' };

const standingStill = (scene: AudienceScene, at: number): AudienceScene =>
  scene.show === 'beat' ? { ...scene, film: { ...scene.film, from: at, since: null } } : scene;
