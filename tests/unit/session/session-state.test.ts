import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CARE } from '../../../src/domain/crs/care.ts';
import { SAFETY_POINTS } from '../../../src/domain/quiz/quiz-item.ts';
import {
  PATH_IDS,
  placeOnPath,
  stopKey,
  stopsOf,
  type PathId,
  type Stop,
} from '../../../src/domain/session/session-path.ts';
import {
  audienceView,
  isUnprinted,
  LONGEST_ENTRY,
  MOST_PARKED,
  NO_SESSION,
  sceneOf,
  sessionAfter,
  stopAfter,
  type AudienceScene,
  type SessionEvent,
  type SessionState,
} from '../../../src/domain/session/session-state.ts';
import { ANSWERERS, MARKS, PROMPT_IDS } from '../../../src/domain/session/teach-back.ts';

const everyStop = stopsOf('full');
const anyStop = fc.constantFrom(...everyStop);
const anyBeat = anyStop.filter((stop) => stop.at === 'beat');
const now = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_900_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const choice = fc.constantFrom('a', 'b', 'c');
/** Words that a family may have said, and that must not come to their screen. */
const SECRET = 'my-own-words';
const typed = fc.string({ maxLength: 200 }).map((text) => `${SECRET} ${text}`);

/** What a nurse does to lead: it moves the pictures. */
const leading: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ do: fc.constantFrom('next' as const, 'back' as const), now }),
  fc.record({ do: fc.constant('go' as const), stop: anyStop }),
  fc.record({ do: fc.constant('path' as const), path: fc.constantFrom(...PATH_IDS) }),
  fc.tuple(anyBeat, now).map(([beat, at]): SessionEvent => ({ ...beat, do: 'replay-beat', now: at })),
  fc.record({ do: fc.constant('play' as const), from: share, now }),
  fc.record({ do: fc.constant('pause' as const), at: share }),
  fc.record({ do: fc.constant('speed' as const), speed: fc.constantFrom(0.75, 1, 1.5), at: share, now }),
  fc.constantFrom<SessionEvent>({ do: 'more' }, { do: 'close-detour' }, { do: 'back-to-question' }),
  fc.record({ do: fc.constant('point' as const), point: fc.constantFrom(...SAFETY_POINTS, null) }),
  fc.constantFrom<SessionEvent>(
    { do: 'detour', detour: { to: 'call' } },
    { do: 'detour', detour: { to: 'topic', topic: 'serious', section: null } },
    { do: 'detour', detour: { to: 'days', place: { day: 3, person: 'harder', care: NO_CARE } } },
  ),
  fc.record({
    do: fc.constant('ask' as const),
    step: fc.constant('5-monitoring' as const),
    item: fc.constantFrom('first-sign', 'call-line'),
    way: fc.constantFrom('cards' as const, 'tablet' as const),
    people: fc.integer({ min: -2, max: 12 }),
  }),
  fc.record({
    do: fc.constant('stage' as const),
    stage: fc.constantFrom('asking' as const, 'counts' as const, 'shown' as const),
  }),
  fc.record({ do: fc.constant('tally' as const), choice, by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ do: fc.constant('people' as const), people: fc.integer({ min: -2, max: 12 }) }),
);

/** What a nurse writes down: only for the nurse and for paper. */
const writing: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({
    do: fc.constant('mark' as const),
    prompt: fc.constantFrom(...PROMPT_IDS),
    who: fc.constantFrom(...ANSWERERS),
    mark: fc.constantFrom(...MARKS),
  }),
  fc.record({ do: fc.constant('park' as const), text: typed }),
  fc.record({ do: fc.constant('unpark' as const), id: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('enter' as const), line: fc.constantFrom('first-line', 'second-line'), text: typed }),
  fc.constant<SessionEvent>({ do: 'printed' }),
);

const screening: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ do: fc.constant('freeze' as const), at: share }),
  fc.constant<SessionEvent>({ do: 'blank' }),
);

const start: fc.Arbitrary<SessionEvent> = fc.record({
  do: fc.constant('start' as const),
  path: fc.constantFrom(...PATH_IDS),
  now,
});

const after = (state: SessionState, events: readonly SessionEvent[]): SessionState =>
  events.reduce(sessionAfter, state);
const session = fc
  .tuple(start, fc.array(fc.oneof(leading, writing, screening), { maxLength: 40 }))
  .map(([first, rest]) => after(NO_SESSION, [first, ...rest]));

/** A session of a path at one of its stops. */
const at = (path: PathId, stop: Stop): SessionState =>
  after(NO_SESSION, [
    { do: 'start', path, now: 0 },
    { do: 'go', stop },
  ]);

/** Every name and every text in a value, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...wordsIn(each)]);
}

describe("the family's screen", () => {
  /** All that a scene may hold, by what it shows. */
  const MAY_HOLD: Readonly<Record<AudienceScene['show'], readonly string[]>> = {
    welcome: ['show'],
    call: ['show'],
    closing: ['show', 'point'],
    beat: ['show', 'step', 'beat', 'film', 'more'],
    prompt: ['show', 'step', 'prompt'],
    question: ['show', 'step', 'item', 'stage', 'counts'],
    days: ['show', 'day', 'person', 'care'],
    topic: ['show', 'topic', 'section'],
  };

  test('is handed the scene and whether it is dark, and nothing else, whatever was done', () => {
    fc.assert(
      fc.property(session, (state) => {
        const view = audienceView(state);
        expect(Object.keys(view).toSorted()).toEqual(['blank', 'scene']);
        expect(Object.keys(view.scene).toSorted()).toEqual(MAY_HOLD[view.scene.show].toSorted());
        if (view.scene.show === 'beat') {
          expect(Object.keys(view.scene.film).toSorted()).toEqual(['from', 'run', 'since', 'speed']);
        }
      }),
    );
  });

  test('never holds a mark, a parked question or a word that was typed', () => {
    fc.assert(
      fc.property(session, (state) => {
        const words = wordsIn(audienceView(state));
        expect(words.filter((word) => word.includes(SECRET))).toEqual([]);
        for (const mark of MARKS) expect(words).not.toContain(mark);
        for (const who of ANSWERERS) expect(words).not.toContain(who);
      }),
    );
  });

  test('looks the same whatever is marked, parked, typed or printed', () => {
    fc.assert(
      fc.property(session, fc.array(writing, { maxLength: 20 }), (state, written) => {
        expect(audienceView(after(state, written))).toEqual(audienceView(state));
      }),
    );
  });

  test('does not tell when the session began, or how long it takes', () => {
    fc.assert(
      fc.property(session, now, (state, otherStart) => {
        expect(audienceView({ ...state, startedAt: otherStart })).toEqual(audienceView(state));
      }),
    );
  });

  test('shows what a room answered only when the nurse shows the counts', () => {
    fc.assert(
      fc.property(session, (state) => {
        const { scene } = audienceView({ ...state, frozen: null });
        if (scene.show === 'question' && scene.stage === 'asking') expect(scene.counts).toBeNull();
      }),
    );
    const asked = after(at('full', { at: 'closing' }), [
      { do: 'ask', step: '5-monitoring', item: 'first-sign', way: 'cards', people: 3 },
      { do: 'tally', choice: 'a', by: 1 },
    ]);
    expect(audienceView(asked).scene).toMatchObject({ stage: 'asking', counts: null });
    expect(audienceView(sessionAfter(asked, { do: 'stage', stage: 'counts' })).scene).toMatchObject({
      counts: { a: 1 },
    });
  });

  test('asks a safety point without its answer, and shows all five only when the nurse does', () => {
    const closing = at('full', { at: 'closing' });
    expect(audienceView(closing).scene).toEqual({ show: 'closing', point: 'fever-call-now' });
    expect(audienceView(sessionAfter(closing, { do: 'point', point: null })).scene).toEqual({
      show: 'closing',
      point: null,
    });
  });
});

describe('freeze', () => {
  test("keeps the family's picture, standing still, whatever the nurse does until it is let go", () => {
    fc.assert(
      fc.property(session, share, fc.array(fc.oneof(leading, writing), { maxLength: 25 }), (state, moment, events) => {
        const frozen = sessionAfter({ ...state, frozen: null }, { do: 'freeze', at: moment });
        const { scene } = audienceView(frozen);
        if (scene.show === 'beat') expect(scene.film).toMatchObject({ from: moment, since: null });
        const later = after(frozen, events);
        expect(audienceView(later).scene).toEqual(scene);
        const free = sessionAfter(later, { do: 'freeze', at: moment });
        expect(audienceView(free).scene).toEqual(sceneOf(later));
      }),
    );
  });

  test('does not keep the nurse from looking ahead', () => {
    const here = at('full', { at: 'welcome' });
    const ahead = after(here, [
      { do: 'freeze', at: 1 },
      { do: 'next', now: 5 },
    ]);
    expect(sceneOf(ahead).show).toBe('beat');
    expect(audienceView(ahead).scene.show).toBe('welcome');
  });
});

describe('the clicker', () => {
  test.each(PATH_IDS)(
    'walks every stop of the %s path, then the five points, then shows all five, and stays there',
    (path) => {
      let state = sessionAfter(NO_SESSION, { do: 'start', path, now: 0 });
      const seen = [stopKey(state.stop)];
      const points: unknown[] = [];
      for (let pressed = 1; pressed < 200; pressed += 1) {
        const next = sessionAfter(state, { do: 'next', now: pressed });
        if (next === state) break;
        if (stopKey(next.stop) !== seen.at(-1)) seen.push(stopKey(next.stop));
        if (next.stop.at === 'closing') points.push(next.point);
        state = next;
      }
      expect(seen).toEqual(stopsOf(path).map(stopKey));
      expect(points).toEqual([...SAFETY_POINTS, null]);
      expect(sessionAfter(state, { do: 'next', now: 0 })).toBe(state);
    },
  );

  test('"back" undoes "next" at every stop of a path and every point of the closing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PATH_IDS),
        anyStop,
        fc.constantFrom(...SAFETY_POINTS, null),
        now,
        (path, stop, point, moment) => {
          fc.pre(placeOnPath(path, stop) >= 0);
          const here = after(at(path, stop), [{ do: 'point', point }]);
          const next = sessionAfter(here, { do: 'next', now: moment });
          fc.pre(next !== here);
          const back = sessionAfter(next, { do: 'back', now: moment });
          expect([stopKey(back.stop), sceneOf(back).show]).toEqual([stopKey(here.stop), sceneOf(here).show]);
          if (stop.at === 'closing') expect(back.point).toBe(here.point);
        },
      ),
    );
  });

  test('finds back from a part that the path leaves out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATH_IDS), anyStop, (path, stop) => {
        let state = at(path, stop);
        for (let pressed = 0; pressed < 100 && state.stop.at !== 'closing'; pressed += 1) {
          state = sessionAfter(state, { do: 'next', now: pressed });
        }
        expect(state.stop).toEqual({ at: 'closing' });
      }),
    );
  });

  test('"next" plays a beat from its beginning, "back" shows its complete picture', () => {
    const next = sessionAfter(at('full', { at: 'welcome' }), { do: 'next', now: 77 });
    expect(next.film).toMatchObject({ from: 0, since: 77 });
    const again = after(next, [
      { do: 'next', now: 88 },
      { do: 'back', now: 99 },
    ]);
    expect(again.film).toMatchObject({ from: 1, since: null });
  });

  test('going on closes what stood over the picture, and the longer words', () => {
    const open = after(at('full', { at: 'beat', step: '5-monitoring', beat: 'call-now' }), [
      { do: 'more' },
      { do: 'detour', detour: { to: 'call' } },
    ]);
    expect(open.more).toBe(true);
    const on = sessionAfter(open, { do: 'next', now: 1 });
    expect([on.more, on.detour]).toEqual([false, null]);
    const back = sessionAfter(open, { do: 'back', now: 1 });
    expect([back.detour, stopKey(back.stop)]).toEqual([null, '5-monitoring/call-now']);
  });
});

describe('showing again what was missed', () => {
  const callNow = { do: 'replay-beat', step: '5-monitoring', beat: 'call-now', now: 500 } as const;

  test('plays exactly that beat, from its beginning, on the family’s screen', () => {
    const shown = sessionAfter(at('full', { at: 'closing' }), callNow);
    expect(audienceView(shown).scene).toMatchObject({
      show: 'beat',
      step: '5-monitoring',
      beat: 'call-now',
      film: { from: 0, since: 500 },
    });
  });

  const WAYS_BACK: readonly SessionEvent[] = [
    { do: 'back-to-question' },
    { do: 'next', now: 900 },
    { do: 'back', now: 900 },
  ];

  test.each(WAYS_BACK)('"$do" leads back to the question that was asked, and to the same safety point', (wayBack) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyStop.filter((stop) => stop.at === 'prompt' || stop.at === 'closing')),
        fc.constantFrom(...SAFETY_POINTS, null),
        fc.array(anyBeat, { minLength: 1, maxLength: 4 }),
        (stop, point, beats) => {
          const asking = after(at('full', stop), [{ do: 'point', point }]);
          const shown = after(
            asking,
            beats.map((beat) => ({ ...beat, do: 'replay-beat', now: 500 })),
          );
          expect(stopAfter(shown)).toEqual(stop);
          const back = sessionAfter(shown, wayBack);
          expect(sceneOf(back)).toEqual(sceneOf(asking));
          // From there on the way is the usual one.
          expect(back.cameFrom).toBeNull();
          expect(sessionAfter(back, { do: 'back-to-question' })).toBe(back);
        },
      ),
    );
  });

  test('a beat that is played again from the film keeps the way of the film', () => {
    const replayed = sessionAfter(at('full', { at: 'beat', step: '5-monitoring', beat: 'write-it-down' }), callNow);
    expect(replayed.cameFrom).toBeNull();
    expect(stopKey(sessionAfter(replayed, { do: 'next', now: 1 }).stop)).toBe('5-monitoring/caregiver-watches');
  });

  test('whoever goes somewhere else is not led back', () => {
    const gone = after(at('full', { at: 'closing' }), [callNow, { do: 'go', stop: { at: 'welcome' } }]);
    expect(gone.cameFrom).toBeNull();
  });
});

describe('what is written down', () => {
  test('is cut to the length that a sheet has room for', () => {
    fc.assert(
      fc.property(session, (state) => {
        for (const { text } of state.parked) {
          expect(text.length).toBeLessThanOrEqual(LONGEST_ENTRY);
          expect(text).toBe(text.trim());
        }
        for (const text of Object.values(state.entries)) expect(text.length).toBeLessThanOrEqual(LONGEST_ENTRY);
        expect(state.parked.length).toBeLessThanOrEqual(MOST_PARKED);
        expect(new Set(state.parked.map(({ id }) => id)).size).toBe(state.parked.length);
      }),
    );
    const long = 'x'.repeat(LONGEST_ENTRY + 1);
    const written = after(NO_SESSION, [
      { do: 'park', text: `  ${long}` },
      { do: 'enter', line: 'first-line', text: long },
    ]);
    expect(written.parked[0]?.text).toHaveLength(LONGEST_ENTRY);
    expect(written.entries['first-line']).toHaveLength(LONGEST_ENTRY);
  });

  test('an empty question is not parked, and a ninth has no room', () => {
    expect(sessionAfter(NO_SESSION, { do: 'park', text: ' \n ' })).toBe(NO_SESSION);
    const full = after(
      NO_SESSION,
      Array.from({ length: MOST_PARKED }, (_, index): SessionEvent => ({ do: 'park', text: `question ${index}` })),
    );
    expect(full.parked).toHaveLength(MOST_PARKED);
    expect(sessionAfter(full, { do: 'park', text: 'one more' })).toBe(full);
  });

  test('is missed only if it was not printed since', () => {
    const parked = sessionAfter(NO_SESSION, { do: 'park', text: 'Can I go to work?' });
    expect(isUnprinted(NO_SESSION)).toBe(false);
    expect(isUnprinted(parked)).toBe(true);
    const printed = sessionAfter(parked, { do: 'printed' });
    expect(isUnprinted(printed)).toBe(false);
    expect(
      isUnprinted(sessionAfter(printed, { do: 'mark', prompt: 'show-the-card', who: 'patient', mark: 'said' })),
    ).toBe(true);
  });
});

describe('the end of a session', () => {
  test('leaves nothing of it, whatever was done', () => {
    fc.assert(
      fc.property(session, (state) => {
        expect(sessionAfter(state, { do: 'end' })).toEqual(NO_SESSION);
      }),
    );
  });

  test('a session that has not begun knows nothing', () => {
    expect(NO_SESSION).toMatchObject({
      startedAt: null,
      marks: {},
      parked: [],
      entries: {},
      asked: [],
      shown: [],
      frozen: null,
    });
  });
});
