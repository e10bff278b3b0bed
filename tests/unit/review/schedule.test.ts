import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_RECORD, SURENESS, type StoredCard } from '../../../src/domain/review/record.ts';
import {
  believable,
  dayAfter,
  dayOf,
  daysBetween,
  dueDays,
  dayPlan,
  LONGEST_PAUSE,
  middayOf,
  mixed,
} from '../../../src/domain/review/due.ts';
import {
  answerOfCase,
  answerOfItem,
  nextCard,
  ratingOfCase,
  ratingOfItem,
  withCase,
  withItem,
  type CardAnswer,
} from '../../../src/domain/review/schedule.ts';
import { answer, cardDue, recordWith, solved } from './records.ts';

const at = (day: string, clock = '09:00'): string => new Date(`${day}T${clock}:00`).toISOString();
const given = (day: string, rating: CardAnswer['rating'], clock?: string): CardAnswer => ({
  card: 'item:S4.1',
  at: at(day, clock),
  rating,
});
const pauseOf = (card: StoredCard, from: string): number => daysBetween(from, dayOf(new Date(card.due)));

describe('what an answer says about a memory', () => {
  test.each([
    [false, 'guess', 'again'],
    [false, 'fairly-sure', 'again'],
    [false, 'sure', 'again'],
    [true, 'guess', 'hard'],
    [true, 'fairly-sure', 'good'],
    [true, 'sure', 'easy'],
  ] as const)('a question: right %s, %s', (right, sureness, rating) => {
    expect(ratingOfItem({ right, sureness })).toBe(rating);
  });

  test.each([
    ['the grade is not right, the plan fits', { gradeRight: false }, 'again'],
    ['the grade of CRS is right, that of ICANS is not', { icansRight: false }, 'again'],
    ['the grade is right, the plan does not fit', { planFits: false }, 'hard'],
    ['right, but a guess', { sureness: 'guess' }, 'hard'],
    ['right and fairly sure', {}, 'good'],
    ['both grades right, and sure', { icansRight: true, sureness: 'sure' }, 'easy'],
  ] as const)('a case: %s', (_, changed, rating) => {
    expect(ratingOfCase(solved(changed))).toBe(rating);
  });

  test('drawn cases and the forms for before and after make no cards', () => {
    expect(answerOfCase(solved({ case: 'drawn-17' }))).toBeUndefined();
    expect(answerOfItem(answer({ askedFor: 'form-a' }))).toBeUndefined();
    expect(answerOfItem(answer({ askedFor: 'review' }))).toMatchObject({ card: 'item:S4.1' });
  });
});

describe('when a card comes back', () => {
  test.each(['again', 'hard', 'good', 'easy'] as const)(
    'met for the first time and %s: not on the same day',
    (rating) => {
      const pause = pauseOf(nextCard(undefined, given('2026-12-01', rating)), '2026-12-01');
      expect(pause).toBeGreaterThanOrEqual(1);
      expect(pause).toBeLessThanOrEqual(12);
    },
  );

  test('a miss comes back tomorrow, and what was easy later than what was hard', () => {
    const [again = 0, hard = 0, good = 0, easy = 0] = (['again', 'hard', 'good', 'easy'] as const).map((rating) =>
      pauseOf(nextCard(undefined, given('2026-12-01', rating)), '2026-12-01'),
    );
    expect(again).toBe(1);
    expect([hard, good, easy]).toEqual([hard, good, easy].toSorted((a, b) => a - b));
    expect(easy).toBeGreaterThan(again);
  });

  test('what is not right comes back tomorrow, however well it was known before', () => {
    let card = nextCard(undefined, given('2026-01-01', 'easy'));
    for (let times = 0; times < 5; times += 1) card = nextCard(card, given(dayOf(new Date(card.due)), 'easy'));
    const day = dayOf(new Date(card.due));
    expect(pauseOf(nextCard(card, given(day, 'again')), day)).toBe(1);
  });

  test('nothing is put off for more than half a year', () => {
    let card = nextCard(undefined, given('2026-01-01', 'easy'));
    for (let times = 0; times < 12; times += 1) {
      const day = dayOf(new Date(card.due));
      card = nextCard(card, given(day, 'easy'));
      expect(pauseOf(card, day)).toBeLessThanOrEqual(LONGEST_PAUSE);
    }
    expect(Number(card.memory['scheduled_days'])).toBeGreaterThan(100);
  });

  test('the first answer of a day counts; asked again after a miss, it still comes back tomorrow', () => {
    const missed = nextCard(undefined, given('2026-12-01', 'again', '09:00'));
    expect(nextCard(missed, given('2026-12-01', 'easy', '09:10'))).toEqual(missed);
    const known = nextCard(undefined, given('2026-12-01', 'good', '09:00'));
    expect(nextCard(known, given('2026-12-01', 'easy', '21:00'))).toEqual(known);
    expect(pauseOf(nextCard(known, given('2026-12-01', 'again', '21:00')), '2026-12-01')).toBe(1);
  });

  test('an answer of another tab from before the last one changes nothing', () => {
    const card = nextCard(undefined, given('2026-12-05', 'good'));
    expect(nextCard(card, given('2026-12-02', 'again'))).toEqual(card);
  });

  test('the same answers give the same days on every device', () => {
    const once = nextCard(nextCard(undefined, given('2026-12-01', 'good')), given('2026-12-04', 'easy'));
    const twice = nextCard(nextCard(undefined, given('2026-12-01', 'good')), given('2026-12-04', 'easy'));
    expect(twice).toEqual(once);
  });

  test('cards that were learned together do not all come back together', () => {
    const days = Array.from({ length: 30 }, (_, n) => {
      const first = nextCard(undefined, { ...given('2026-12-01', 'easy'), card: `item:S4.${String(n)}` });
      return dayOf(new Date(nextCard(first, { ...given('2026-12-09', 'easy'), card: first.id }).due));
    });
    expect(new Set(days).size).toBeGreaterThan(2);
  });

  test('any answers in any order leave a card that the scheduler can go on with', () => {
    const answers = fc.array(
      fc.record({
        right: fc.boolean(),
        sureness: fc.constantFrom(...SURENESS),
        after: fc.integer({ min: -3, max: 400 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(answers, (all) => {
        let record = EMPTY_RECORD;
        let day = '2026-12-01';
        for (const { after, ...attempt } of all) {
          day = dayAfter(day, after);
          record = withItem(record, answer({ ...attempt, at: at(day) }));
          const [card] = record.cards;
          expect(Number.isFinite(Number(card?.memory['stability']))).toBe(true);
          expect(Date.parse(card?.due ?? '')).toBeGreaterThan(0);
        }
        expect(record.items).toHaveLength(all.length);
      }),
    );
  });
});

describe('days are those of the student’s own calendar', () => {
  test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin', 'UTC', 'Asia/Kolkata'])('in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      // Late in the evening and soon after midnight, also in the nights in which clocks change.
      for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-11-01', '2026-12-31']) {
        for (const clock of ['00:05', '23:55']) {
          const card = nextCard(undefined, given(day, 'again', clock));
          expect(dayOf(new Date(card.due)), `${day} ${clock}`).toBe(dayAfter(day, 1));
          expect(
            dayPlan(
              recordWith({ cards: [card] }),
              [{ card: card.id, kind: 'a' }],
              new Date(`${dayAfter(day, 1)}T00:01:00`),
            ).due,
          ).toEqual([card.id]);
        }
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('a midday is on its day', () => {
    expect(dayOf(middayOf('2026-02-28'))).toBe('2026-02-28');
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  });

  test('what a clock that ran ahead has put off for years is due now, and can be answered', () => {
    const now = new Date('2026-12-10T09:00:00');
    const wild = recordWith({
      cards: [
        cardDue('item:S4.1', '2099-01-01', { last_review: '2098-12-01T09:00:00.000Z' }),
        cardDue('item:S5.2', '2099-01-01'),
        cardDue('item:S1.1', '2026-12-20'),
      ],
    });
    const tame = believable(wild, now);
    expect(tame.cards.map(({ due }) => dayOf(new Date(due)))).toEqual(['2026-12-10', '2026-12-10', '2026-12-20']);
    const next = withItem(tame, answer({ at: now.toISOString() }));
    expect(dayOf(new Date(next.cards[0]?.due ?? ''))).not.toBe('2026-12-10');
    expect(believable(next, now)).toBe(next);
  });
});

describe('what there is to do today', () => {
  const now = new Date('2026-12-10T09:00:00');
  const askable = Array.from({ length: 60 }, (_, n) => ({ card: `item:n${String(n)}`, kind: String(n % 4) }));
  const dueAll = recordWith({ cards: askable.map(({ card }) => cardDue(card, '2026-12-09')) });

  test('of many due cards thirty are asked, and the others wait until tomorrow', () => {
    const plan = dayPlan(dueAll, askable, now);
    expect(plan.due).toHaveLength(30);
    expect(plan).toMatchObject({ waiting: 30, enough: false, fresh: [] });
  });

  test('what has waited longest is asked first', () => {
    const late = recordWith({ cards: [...dueAll.cards.slice(0, 59), cardDue('item:n59', '2026-12-05')] });
    expect(dayPlan(late, askable, now).due).toContain('item:n59');
  });

  test('thirty reviews are enough for a day', () => {
    const done = askable.slice(0, 30).reduce(
      (record, { card }) =>
        withItem(record, answer({ item: card.slice(5), askedFor: 'review', at: at('2026-12-10', '08:00') })),
      recordWith({
        ...dueAll,
        items: askable.slice(0, 30).map(({ card }) => answer({ item: card.slice(5), at: at('2026-12-01') })),
      }),
    );
    expect(dayPlan(done, askable, now)).toMatchObject({
      due: [],
      waiting: 30,
      reviewedToday: 30,
      newToday: 0,
      enough: true,
    });
  });

  test('twelve may be met for the first time, and no more', () => {
    expect(dayPlan(EMPTY_RECORD, askable, now).fresh).toHaveLength(12);
    const five = askable
      .slice(0, 5)
      .reduce(
        (record, { card }) => withItem(record, answer({ item: card.slice(5), at: at('2026-12-10', '08:00') })),
        EMPTY_RECORD,
      );
    expect(dayPlan(five, askable, now)).toMatchObject({ newToday: 5, reviewedToday: 0 });
    expect(dayPlan(five, askable, now).fresh).toHaveLength(7);
    const twelve = askable
      .slice(0, 12)
      .reduce(
        (record, { card }) => withItem(record, answer({ item: card.slice(5), at: at('2026-12-10', '08:00') })),
        EMPTY_RECORD,
      );
    expect(dayPlan(twelve, askable, now)).toMatchObject({ fresh: [], enough: true });
  });

  test('what the pages no longer ask is left alone', () => {
    const gone = recordWith({ cards: [cardDue('item:gone', '2026-12-01')] });
    expect(dayPlan(gone, askable, now)).toMatchObject({ due: [], waiting: 0 });
    expect(dueDays(gone, askable, now, 30)).toEqual([]);
  });

  test('kinds are mixed: no two of a kind follow each other where others are left', () => {
    const kinds = mixed(askable, 7).map(({ kind }) => kind);
    expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
    const unequal = [
      ...Array.from({ length: 5 }, (_, n) => ({ card: `a${String(n)}`, kind: 'a' })),
      { card: 'b', kind: 'b' },
      { card: 'c', kind: 'c' },
    ];
    expect(
      mixed(unequal, 3)
        .map(({ kind }) => kind)
        .join(''),
    ).toMatch(/^a[bc]a[bc]aaa$/);
    expect(new Set(mixed(unequal, 3).map(({ card }) => card)).size).toBe(7);
  });

  test('the days that come are counted, and what is late counts for today', () => {
    const record = recordWith({
      cards: [
        cardDue('item:n1', '2026-12-07'),
        cardDue('item:n2', '2026-12-10'),
        cardDue('item:n3', '2026-12-12'),
        cardDue('item:n4', '2027-01-20'),
      ],
    });
    expect(dueDays(record, askable, now, 30)).toEqual([
      { day: '2026-12-10', count: 2 },
      { day: '2026-12-12', count: 1 },
    ]);
  });

  test('a case and a question stand side by side', () => {
    const record = withCase(withItem(EMPTY_RECORD, answer()), solved());
    expect(record.cards.map(({ id }) => id)).toEqual(['item:S4.1', 'case:one-pressor-low-flow']);
  });
});
