/**
 * When a kiosk asks whether somebody is still there, and when it begins anew. A pure machine: time comes from outside, in
 * milliseconds of any clock.
 *
 * A sign of somebody is a deliberate act: a touch, a key, a switch. The mouse that only moves is none, since a knock against
 * the table moves it too, and whoever reads on with a hand on it has time enough to press when asked.
 */
export interface IdleSettings {
  /** Seconds without a sign after which it asks: 60 to 600. */
  readonly idleSeconds: number;
  /** Seconds that it then waits for an answer: 15 to 120. Fewer than `LEAST_TO_ANSWER` count as that many. */
  readonly warningSeconds: number;
}

export interface IdleState {
  /** Latest moment that it was told of. */
  readonly latest: number;
  /** Last sign that somebody is there. */
  readonly lastSign: number;
  /** Since when the question has stood in sight without a break; null while nobody is asked. */
  readonly askedAt: number | null;
  /** Something that the visitor started goes on: a film, or reading aloud. It counts as somebody being there. */
  readonly isBusy: boolean;
  /** Pointers that are down, each with the moment at which it came down. One that is held for too long is dropped. */
  readonly held: Readonly<Record<string, number>>;
}

export type IdleEvent =
  | { readonly is: 'sign'; readonly now: number }
  /** Somebody looks for an answer, and has not given it yet. */
  | { readonly is: 'weighs'; readonly now: number }
  | { readonly is: 'down' | 'up'; readonly pointer: string; readonly now: number }
  | { readonly is: 'busy'; readonly busy: boolean; readonly now: number }
  /** Time has passed, and for all of it since the last event the page could be seen, or not. */
  | { readonly is: 'tick'; readonly isInSight: boolean; readonly now: number };

/** What the page has to do after an event. */
export type IdleOutcome = 'nothing' | 'ask' | 'stop-asking' | 'begin-anew';

export interface IdleStep {
  readonly state: IdleState;
  readonly outcome: IdleOutcome;
}

/** Seconds that anybody has to answer in, whatever is set. Source: WCAG 2.2, 2.2.1. */
export const LEAST_TO_ANSWER = 20;
/** A finger, or chewing gum, that stays on the glass for longer than this many milliseconds is nobody. */
export const HELD_IS_NOBODY = 60_000;
/**
 * A film or a voice that goes on for longer than this many milliseconds after the last touch has lost its end. None of a
 * kiosk lasts nearly as long, and no browser's lost word may keep it from the next visitor.
 */
export const BUSY_IS_STUCK = 300_000;
/** After a silence of more than this many milliseconds the machine was asleep, and nobody saw the question. */
export const LONGEST_SILENCE = 5_000;
/** Seconds left at which a screen reader says so. */
export const SAID_ALOUD = [30, 10, 5] as const;

export const idleAt = (now: number): IdleState => ({
  latest: now,
  lastSign: now,
  askedAt: null,
  isBusy: false,
  held: {},
});

/** Seconds to answer in, all of them. */
export const secondsToAnswer = ({ warningSeconds }: IdleSettings): number => Math.max(LEAST_TO_ANSWER, warningSeconds);

/** Whole seconds left to answer; null while nobody is asked. Never zero: at zero the kiosk has begun anew. */
export function secondsLeft({ askedAt, latest }: IdleState, settings: IdleSettings): number | null {
  if (askedAt === null) return null;
  return Math.max(1, Math.round(secondsToAnswer(settings) - (latest - askedAt) / 1000));
}

/**
 * The seconds that a screen reader says while `left` are left: null until the first of `SAID_ALOUD` has passed. All of them
 * are read out with the question itself, so only fewer are said.
 */
export const secondsSaid = (left: number, settings: IdleSettings): number | null =>
  SAID_ALOUD.findLast((each) => left <= each && each < secondsToAnswer(settings)) ?? null;

/** What an event leads to. */
export function idleAfter(before: IdleState, event: IdleEvent, settings: IdleSettings): IdleStep {
  const { now } = event;
  const state = awake(letGo({ ...onClock(before, now), latest: now }), now - before.latest);
  const nothing = (after: IdleState): IdleStep => ({ state: after, outcome: 'nothing' });
  switch (event.is) {
    case 'sign':
      return present(state);
    case 'weighs':
      return state.askedAt === null ? present(state) : nothing({ ...state, lastSign: now, askedAt: now });
    case 'down':
      return present({ ...state, held: { ...state.held, [event.pointer]: now } });
    case 'up': {
      // One that is no longer known was held for too long, or came down before anybody looked.
      if (state.held[event.pointer] === undefined) return nothing(state);
      return present({ ...state, held: without(state.held, event.pointer) });
    }
    case 'busy':
      if (event.busy === state.isBusy) return nothing(state);
      if (event.busy) return present({ ...state, isBusy: true });
      return nothing({ ...state, lastSign: presence(state), isBusy: false });
    case 'tick': {
      if (state.askedAt === null) {
        if (now - presence(state) < settings.idleSeconds * 1000) return nothing(state);
        return { state: { ...state, askedAt: now }, outcome: 'ask' };
      }
      if (!event.isInSight) return nothing({ ...state, askedAt: now });
      if (now - state.askedAt < secondsToAnswer(settings) * 1000) return nothing(state);
      return { state: idleAt(now), outcome: 'begin-anew' };
    }
  }
}

const present = (state: IdleState): IdleStep => ({
  state: { ...state, lastSign: state.latest, askedAt: null },
  outcome: state.askedAt === null ? 'nothing' : 'stop-asking',
});

/** Until when somebody was there, as far as is known. */
function presence({ latest, lastSign, isBusy, held }: IdleState): number {
  if (Object.keys(held).length > 0) return latest;
  return isBusy ? Math.min(latest, lastSign + BUSY_IS_STUCK) : lastSign;
}

/** Drops the pointers that have been held for too long. They were somebody until then. */
function letGo(state: IdleState): IdleState {
  const all = Object.entries(state.held);
  const gone = all.filter(([, since]) => state.latest - since > HELD_IS_NOBODY);
  if (gone.length === 0) return state;
  return {
    ...state,
    lastSign: Math.max(state.lastSign, ...gone.map(([, since]) => since + HELD_IS_NOBODY)),
    held: Object.fromEntries(all.filter((each) => !gone.includes(each))),
  };
}

/** After a sleep the question begins anew, with all of its time. */
const awake = (state: IdleState, silence: number): IdleState =>
  state.askedAt === null || silence <= LONGEST_SILENCE ? state : { ...state, askedAt: state.latest };

/** The state on the clock that says `now`. One that went back has measured no time, rather than time to wait for. */
function onClock(state: IdleState, now: number): IdleState {
  const back = state.latest - now;
  if (back <= 0) return state;
  return {
    ...state,
    lastSign: state.lastSign - back,
    askedAt: state.askedAt === null ? null : state.askedAt - back,
    held: Object.fromEntries(Object.entries(state.held).map(([pointer, since]) => [pointer, since - back])),
  };
}

const without = (held: IdleState['held'], pointer: string): IdleState['held'] =>
  Object.fromEntries(Object.entries(held).filter(([each]) => each !== pointer));
