import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BUSY_IS_STUCK,
  HELD_IS_NOBODY,
  idleAfter,
  idleAt,
  LEAST_TO_ANSWER,
  LONGEST_SILENCE,
  secondsLeft,
  secondsSaid,
  secondsToAnswer,
  type IdleEvent,
  type IdleOutcome,
  type IdleSettings,
  type IdleState,
  type IdleStep,
} from '../../../src/domain/kiosk/idle.ts';

const STANDARD: IdleSettings = { idleSeconds: 90, warningSeconds: 30 };
const settings: fc.Arbitrary<IdleSettings> = fc.record({
  idleSeconds: fc.integer({ min: 60, max: 600 }),
  warningSeconds: fc.integer({ min: 15, max: 120 }),
});
/** A clock may begin anywhere: a page that has been open for months, or a box that thinks it is before its own beginning. */
const beginning = fc.integer({ min: -1e12, max: 1e12 });

/** An event to which the room gives its time. */
type Timeless = IdleEvent extends infer Event ? (Event extends IdleEvent ? Omit<Event, 'now'> : never) : never;

/** A waiting room, told in order. Times are seconds. */
class Room {
  state: IdleState;
  now: number;
  readonly outcomes: IdleOutcome[] = [];
  readonly #settings: IdleSettings;

  constructor(set: IdleSettings = STANDARD, start = 0) {
    this.now = start;
    this.state = idleAt(start);
    this.#settings = set;
  }

  /** Something happens now. */
  is(event: Timeless): IdleOutcome {
    const step: IdleStep = idleAfter(this.state, { ...event, now: this.now }, this.#settings);
    this.state = step.state;
    this.outcomes.push(step.outcome);
    return step.outcome;
  }

  /** Seconds pass, each with its tick. Gives what came of it, with the second at which it did. */
  pass(seconds: number, isInSight = true): [number, IdleOutcome][] {
    const came: [number, IdleOutcome][] = [];
    for (let second = 1; second <= seconds; second += 1) {
      this.now += 1000;
      const outcome = this.is({ is: 'tick', isInSight });
      if (outcome !== 'nothing') came.push([second, outcome]);
    }
    return came;
  }

  /** Nobody comes until the question stands. */
  untilAsked(): this {
    this.pass(this.#settings.idleSeconds);
    if (this.state.askedAt === null) throw new Error('nobody was asked');
    return this;
  }
}

/** All that can happen, with the milliseconds since what happened before. */
type Happening = Timeless & { readonly after: number };
const pointer = fc.constantFrom('1', '2', '3');
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.record({ is: fc.constant('tick' as const), isInSight: fc.constant(true), after: fc.constant(1000) }),
  },
  fc.record({ is: fc.constant('tick' as const), isInSight: fc.boolean(), after: fc.integer({ min: 0, max: 4e5 }) }),
  fc.record({ is: fc.constantFrom('sign' as const, 'weighs' as const), after: fc.integer({ min: 0, max: 2000 }) }),
  fc.record({
    is: fc.constantFrom('down' as const, 'up' as const),
    pointer,
    after: fc.integer({ min: 0, max: 90_000 }),
  }),
  fc.record({ is: fc.constant('busy' as const), busy: fc.boolean(), after: fc.integer({ min: 0, max: 2000 }) }),
);
/** A stretch in which nobody comes, so that questions are asked and time runs out. */
const quiet: fc.Arbitrary<Happening[]> = fc
  .integer({ min: 10, max: 150 })
  .map((ticks) => Array.from({ length: ticks }, () => ({ is: 'tick', isInSight: true, after: 1000 })));
const afternoon = fc
  .array(fc.oneof(fc.array(happening, { maxLength: 8 }), quiet), { minLength: 1, maxLength: 10 })
  .map((parts) => parts.flat());
const short: fc.Arbitrary<IdleSettings> = fc.record({
  idleSeconds: fc.integer({ min: 60, max: 90 }),
  warningSeconds: fc.integer({ min: 15, max: 40 }),
});

describe('nobody is there', () => {
  test('a kiosk asks after its time, waits for an answer, and begins anew', () => {
    fc.assert(
      fc.property(settings, beginning, (set, start) => {
        const answer = Math.max(20, set.warningSeconds);
        expect(new Room(set, start).pass(set.idleSeconds + answer)).toEqual([
          [set.idleSeconds, 'ask'],
          [set.idleSeconds + answer, 'begin-anew'],
        ]);
      }),
    );
  });

  test('what it begins anew with knows nothing of who was there', () => {
    const room = new Room();
    room.is({ is: 'down', pointer: 'gum' });
    room.is({ is: 'busy', busy: true });
    room.pass(60 + 300 + 90 + 10);
    room.is({ is: 'weighs' });
    expect(room.pass(30)).toEqual([[30, 'begin-anew']]);
    expect(room.state).toEqual(idleAt(room.now));
  });

  test('no setting leaves less than 20 seconds to answer in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 120 }), (warningSeconds) => {
        const room = new Room({ idleSeconds: 60, warningSeconds }).untilAsked();
        expect(room.pass(LEAST_TO_ANSWER - 1)).toEqual([]);
      }),
    );
    expect(LEAST_TO_ANSWER).toBe(20);
  });
});

describe('somebody is there', () => {
  const signs: fc.Arbitrary<Timeless> = fc.constantFrom(
    { is: 'sign' },
    { is: 'down', pointer: '1' },
    { is: 'busy', busy: true },
  );

  test('any press while it asks ends the question, and all of the time is there again', () => {
    fc.assert(
      fc.property(settings, signs, fc.nat(19), (set, sign, waited) => {
        const room = new Room(set).untilAsked();
        room.pass(waited);
        expect(room.is(sign)).toBe('stop-asking');
        room.is({ is: 'up', pointer: '1' });
        room.is({ is: 'busy', busy: false });
        expect(room.pass(set.idleSeconds)).toEqual([[set.idleSeconds, 'ask']]);
      }),
    );
  });

  test('a visitor may say so as often as they like', () => {
    const room = new Room();
    for (let time = 0; time < 200; time += 1) {
      room.pass(90 + 29);
      room.is({ is: 'sign' });
    }
    expect(room.outcomes).not.toContain('begin-anew');
    expect(room.outcomes.filter((each) => each === 'stop-asking')).toHaveLength(200);
  });

  test('a press now and then is never answered with a question', () => {
    fc.assert(
      fc.property(settings, fc.array(fc.nat(598), { minLength: 1, maxLength: 20 }), (set, pauses) => {
        const room = new Room(set);
        for (const pause of pauses) {
          room.pass(pause % set.idleSeconds);
          room.is({ is: 'sign' });
        }
        expect(room.outcomes.every((each) => each === 'nothing')).toBe(true);
      }),
    );
  });

  test('whoever looks for the answer keeps the question, and has all of the time again', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 1, max: 19 }), (set, waited) => {
        const room = new Room(set).untilAsked();
        room.pass(waited);
        expect(room.is({ is: 'weighs' })).toBe('nothing');
        expect(secondsLeft(room.state, set)).toBe(secondsToAnswer(set));
        expect(room.pass(secondsToAnswer(set))).toEqual([[secondsToAnswer(set), 'begin-anew']]);
      }),
    );
  });
});

describe('a finger that stays on the glass', () => {
  test('is somebody for a minute, and nobody after it', () => {
    fc.assert(
      fc.property(settings, (set) => {
        const room = new Room(set);
        room.is({ is: 'down', pointer: 'gum' });
        const minute = HELD_IS_NOBODY / 1000;
        expect(room.pass(minute + set.idleSeconds + secondsToAnswer(set))).toEqual([
          [minute + set.idleSeconds, 'ask'],
          [minute + set.idleSeconds + secondsToAnswer(set), 'begin-anew'],
        ]);
      }),
    );
    expect(HELD_IS_NOBODY).toBe(60_000);
  });

  test('is no sign when it goes at last', () => {
    const room = new Room();
    room.is({ is: 'down', pointer: 'gum' });
    room.pass(60 + 90);
    expect(room.state.askedAt).not.toBeNull();
    expect(room.is({ is: 'up', pointer: 'gum' })).toBe('nothing');
    expect(room.pass(30)).toEqual([[30, 'begin-anew']]);
  });

  test('does not keep others from answering', () => {
    const room = new Room();
    room.is({ is: 'down', pointer: 'gum' });
    room.pass(60 + 90 + 10);
    expect(room.is({ is: 'down', pointer: 'finger' })).toBe('stop-asking');
    room.is({ is: 'up', pointer: 'finger' });
    expect(room.pass(90)).toEqual([[90, 'ask']]);
  });

  test('is a sign when it goes within the minute', () => {
    const room = new Room();
    room.is({ is: 'down', pointer: '1' });
    room.pass(40);
    room.is({ is: 'up', pointer: '1' });
    expect(room.pass(90)).toEqual([[90, 'ask']]);
  });

  test('however many come and are never seen to go, none is remembered for longer than it counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 100 }), (pauses) => {
        const room = new Room();
        pauses.forEach((pause, number) => {
          room.is({ is: 'down', pointer: String(number) });
          room.pass(pause);
          for (const since of Object.values(room.state.held)) {
            expect(room.now - since).toBeLessThanOrEqual(HELD_IS_NOBODY);
          }
        });
        room.pass(61);
        expect(room.state.held).toEqual({});
      }),
    );
  });
});

describe('a film or a voice that the visitor started', () => {
  test('is somebody for as long as it goes on', () => {
    fc.assert(
      fc.property(settings, fc.nat(BUSY_IS_STUCK / 1000), (set, length) => {
        const room = new Room(set);
        room.pass(30);
        room.is({ is: 'busy', busy: true });
        expect(room.pass(length)).toEqual([]);
        room.is({ is: 'busy', busy: false });
        expect(room.pass(set.idleSeconds)).toEqual([[set.idleSeconds, 'ask']]);
      }),
    );
  });

  test('cannot hold the kiosk for ever when its end is lost', () => {
    const room = new Room();
    room.is({ is: 'busy', busy: true });
    expect(room.pass(300 + 90 + 30)).toEqual([
      [300 + 90, 'ask'],
      [300 + 90 + 30, 'begin-anew'],
    ]);
  });

  test('an end that comes much too late is no sign', () => {
    const early = new Room();
    early.is({ is: 'busy', busy: true });
    early.pass(300 + 50);
    early.is({ is: 'busy', busy: false });
    expect(early.pass(40)).toEqual([[40, 'ask']]);

    const room = new Room();
    room.is({ is: 'busy', busy: true });
    room.pass(300 + 90);
    expect(room.is({ is: 'busy', busy: false })).toBe('nothing');
    expect(room.pass(30)).toEqual([[30, 'begin-anew']]);
  });
});

describe('sleep, and clocks that jump', () => {
  test('after any sleep it asks first, with all of the time to answer', () => {
    fc.assert(
      fc.property(settings, fc.nat(800), fc.integer({ min: LONGEST_SILENCE + 1, max: 4e9 }), (set, awake, slept) => {
        const room = new Room(set);
        room.pass(awake % (set.idleSeconds + secondsToAnswer(set)));
        room.now += slept;
        expect(room.is({ is: 'tick', isInSight: true })).not.toBe('begin-anew');
        const asked = room.state.askedAt === null ? set.idleSeconds : 0;
        const came = room.pass(asked + secondsToAnswer(set));
        expect(came.at(-1)?.[1]).toBe('begin-anew');
        const stood = (came.at(-1)?.[0] ?? 0) - (came.find(([, outcome]) => outcome === 'ask')?.[0] ?? 0);
        expect(stood).toBe(secondsToAnswer(set));
      }),
    );
  });

  test('something else that wakes it does not cut the answer short', () => {
    const room = new Room().untilAsked();
    room.pass(10);
    room.now += 7_200_000;
    room.is({ is: 'up', pointer: 'gum' });
    expect(room.pass(30)).toEqual([[30, 'begin-anew']]);
  });

  test('a question that nobody can see does not run out', () => {
    const room = new Room().untilAsked();
    room.pass(29);
    expect(room.pass(10_000, false)).toEqual([]);
    expect(room.pass(30)).toEqual([[30, 'begin-anew']]);
  });

  test('a clock that goes back changes nothing', () => {
    fc.assert(
      fc.property(short, afternoon, fc.nat(), fc.integer({ min: 1, max: 1e10 }), (set, all, where, jump) => {
        const at = where % all.length;
        const [steady, jumping] = [new Room(set), new Room(set)];
        all.forEach(({ after, ...event }, number) => {
          // The happening at the jump comes in the same moment as the one before.
          const passed = number === at ? 0 : after;
          steady.now += passed;
          jumping.now += number === at ? -jump : passed;
          steady.is(event);
          jumping.is(event);
        });
        expect(jumping.outcomes).toEqual(steady.outcomes);
      }),
    );
  });

  test('chewing gum does not profit from a clock that goes back', () => {
    const room = new Room();
    room.is({ is: 'down', pointer: 'gum' });
    room.pass(20);
    room.now -= 3_600_000;
    expect(room.pass(1 + 40 + 90)).toEqual([[1 + 40 + 90, 'ask']]);
  });

  test('a tick that goes back comes to nothing', () => {
    fc.assert(
      fc.property(short, fc.nat(130), fc.integer({ min: 1, max: 1e10 }), (set, awake, jump) => {
        const room = new Room(set);
        room.pass(Math.min(awake, set.idleSeconds + secondsToAnswer(set) - 1));
        room.now -= jump;
        expect(room.is({ is: 'tick', isInSight: true })).toBe('nothing');
      }),
    );
  });
});

test('whatever happens, nobody is sent back to the start who has not had the question in sight, unanswered, for its full time', () => {
  let begun = 0;
  fc.assert(
    fc.property(short, afternoon, (set, all) => {
      const room = new Room(set);
      /** Since when the question stands without a break, a sign or a doubt; and whether it stands. */
      let since: number | null = null;
      for (const { after, ...event } of all) {
        room.now += after;
        const outcome = room.is(event);
        if (outcome === 'begin-anew') {
          begun += 1;
          expect(since).not.toBeNull();
          expect(room.now - (since ?? room.now)).toBeGreaterThanOrEqual(secondsToAnswer(set) * 1000);
        }
        const isSign = event.is === 'sign' || event.is === 'down';
        const isBreak = after > LONGEST_SILENCE || ('isInSight' in event && !event.isInSight) || event.is === 'weighs';
        if (outcome === 'ask') since = room.now;
        else if (outcome !== 'nothing' || isSign) since = null;
        else if (isBreak && since !== null) since = room.now;
        expect(room.state.askedAt === null).toBe(since === null);
      }
    }),
    { numRuns: 500 },
  );
  // The afternoons are long enough for the rule to be put to the test.
  expect(begun).toBeGreaterThan(100);
});

describe('the seconds on show', () => {
  test('count down one by one, however unevenly the ticks come', () => {
    fc.assert(
      fc.property(
        settings,
        fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 120, maxLength: 120 }),
        (set, jitter) => {
          const room = new Room(set).untilAsked();
          const due = room.now;
          const total = secondsToAnswer(set);
          const shown = [secondsLeft(room.state, set)];
          for (let second = 1; second < total; second += 1) {
            room.now = due + second * 1000 + (jitter[second] ?? 0);
            room.is({ is: 'tick', isInSight: true });
            shown.push(secondsLeft(room.state, set));
          }
          expect(shown).toEqual(Array.from({ length: total }, (_, second) => total - second));
        },
      ),
    );
  });

  test('nothing is on show while nobody is asked', () => {
    expect(secondsLeft(idleAt(5), STANDARD)).toBeNull();
  });

  test.each([
    ['half a minute', 30, [10, 5]],
    ['a minute', 60, [30, 10, 5]],
    ['the least there is', 15, [10, 5]],
  ] as const)('%s is read out with the question; after it only the last ones are said', (_, warningSeconds, said) => {
    const set = { idleSeconds: 60, warningSeconds };
    const heard: (number | null)[] = [];
    for (let left = secondsToAnswer(set); left > 0; left -= 1) {
      const now = secondsSaid(left, set);
      if (now !== heard.at(-1)) heard.push(now);
    }
    expect(heard).toEqual([null, ...said]);
  });
});
