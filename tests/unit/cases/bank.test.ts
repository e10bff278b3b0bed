import { describe, expect, test } from 'vitest';
import { SUPPORTS, TRAPS, type CaseMoment, type StudentCase, type Trap } from '../../../src/domain/cases/case.ts';
import { afterChange, neighbours } from '../../../src/domain/cases/neighbours.ts';
import { caseReasoning } from '../../../src/domain/cases/reasoning.ts';
import { crsGrading } from '../../../src/domain/grading/crs-grade.ts';
import { icansGrading } from '../../../src/domain/grading/icans-grade.ts';
import { bank, claims } from './bank-on-disk.ts';

const withTrap = (trap: Trap): readonly StudentCase[] => bank.filter(({ traps }) => traps.includes(trap));
const lastOf = ({ moments }: StudentCase): CaseMoment => moments[2];
const numbersIn = (text: string): readonly string[] =>
  text.replaceAll(/(\d) (\d{3})/g, '$1$2').match(/\d+(\.\d+)?/g) ?? [];
const textsOf = ({ words }: StudentCase): readonly string[] => [
  words.title,
  words.story,
  ...words.notes,
  words.question,
  words.point,
  ...Object.values(words.plans).flatMap(({ text, feedback, next }) => [text, feedback, next]),
];
const fitting = ({ plans }: StudentCase): string => plans.find(({ fit }) => fit === 'fits')?.id ?? '';

describe.each(bank.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  const last = lastOf(one);

  test('its keys follow from its last look', () => {
    expect(crsGrading(last.bedside, one.before).grade).toBe(one.crs);
    expect(icansGrading(last.bedside).grade).toBe(one.icans);
    expect(one.asksIcans || one.icans === 0).toBe(true);
  });

  test('its line of thought ends at the key, and each change away from it is one that does what it says', () => {
    expect(caseReasoning(one).grade).toBe(one.crs);
    expect(caseReasoning(one).icans?.grade ?? 0).toBe(one.icans);
    const { lower, higher } = neighbours(one);
    for (const neighbour of [lower, higher]) {
      if (!neighbour) continue;
      const after = afterChange(neighbour.change, { bedside: last.bedside, before: one.before });
      expect(after && crsGrading(after.bedside, after.before).grade).toBe(neighbour.grade);
    }
    if (one.crs > 0 && one.crs < 4) expect(higher?.grade).toBe(one.crs + 1);
    if (one.crs === 0) expect(higher?.grade).toBeGreaterThan(0);
  });

  test('has three plans, of which one fits, and says what each leads to', () => {
    expect(one.plans).toHaveLength(3);
    expect(one.plans.filter(({ fit }) => fit === 'fits')).toHaveLength(1);
    expect(Object.keys(one.words.plans)).toEqual(one.plans.map(({ id }) => id));
    const feedback = Object.values(one.words.plans).map((plan) => plan.feedback);
    expect(new Set(feedback).size).toBe(3);
    for (const plan of Object.values(one.words.plans)) {
      expect(plan.text.split(' ').length).toBeLessThanOrEqual(15);
      expect(plan.feedback.split(' ').length).toBeGreaterThanOrEqual(8);
    }
    const lengths = Object.values(one.words.plans).map(({ text }) => text.length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.4);
  });

  test('its looks are in order, and their figures agree with each other', () => {
    const times = one.moments.map(({ day, hour }) => day * 24 + hour);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(times).size).toBe(3);
    for (const [index, { bedside, systolic, diastolic, saturation, breathing, heartRate }] of one.moments.entries()) {
      const { oxygen } = bedside;
      const mean = (systolic + 2 * diastolic) / 3;
      expect(systolic - diastolic).toBeGreaterThanOrEqual(25);
      if (bedside.hypotension && bedside.vasopressors === 0) expect(systolic < 90 || mean < 65).toBe(true);
      if (!bedside.hypotension) expect(systolic >= 90 && mean >= 65).toBe(true);
      if (bedside.vasopressors > 0) expect(bedside.hypotension && systolic <= 110).toBe(true);
      const next = one.moments[index + 1]?.bedside.oxygen;
      if (oxygen.device === 'room-air') {
        expect(oxygen.why).toBe('none');
        if (next === undefined || next.device === 'room-air') expect(saturation).toBeGreaterThanOrEqual(94);
      } else {
        expect(oxygen.why).not.toBe('none');
      }
      if (oxygen.why === 'comfort') expect(saturation).toBeGreaterThanOrEqual(95);
      if (oxygen.why === 'hypoxia' && oxygen.device !== 'ventilator') expect(breathing).toBeGreaterThanOrEqual(20);
      if (oxygen.why === 'hypoxia') expect(saturation).toBeLessThanOrEqual(96);
      if (bedside.temperature >= 39) expect(heartRate).toBeGreaterThanOrEqual(100);
    }
  });

  test('a fever that the grade needs can be seen, or is told of as hidden', () => {
    const { fever } = caseReasoning(one);
    if (fever === 'fever') expect(last.bedside.temperature).toBeGreaterThanOrEqual(38);
    if (fever === 'hidden') expect(last.bedside.temperature).toBeLessThan(38);
    if (one.before.otherCause === undefined) expect(one.before.feverSinceOnset).toBe(true);
  });

  test('rests on claims that exist, and says no number that is neither theirs nor the case’s own', () => {
    for (const id of one.claims) expect(claims, id).toHaveProperty(id);
    const theirs = one.claims.flatMap((id) => {
      const claim = claims[id];
      return claim ? numbersIn([claim.statement, ...Object.values(claim.values ?? {}).map(String)].join(' ')) : [];
    });
    const own = [
      ...one.moments.flatMap((moment) => numbersIn(JSON.stringify(moment))),
      ...numbersIn([one.words.story, ...one.words.notes, `grade ${String(one.crs)} ${String(one.icans)}`].join(' ')),
    ];
    const known = new Set([...theirs, ...own].map(Number));
    const told = [
      one.words.point,
      ...Object.values(one.words.plans).flatMap(({ text, feedback }) => [text, feedback]),
    ].flatMap(numbersIn);
    expect(told.filter((number) => !known.has(Number(number)))).toEqual([]);
  });

  test('is told in short sentences and in a calm voice', () => {
    for (const text of textsOf(one)) {
      for (const sentence of text.split(/(?<=[.?!:]) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(30);
      expect(text).not.toMatch(/\b(storm|attack|war|overdrive|wrong|fail(s|ed|ure)?|die[sd]?|death)\b/i);
    }
    expect(one.words.story).toContain(String(one.age));
  });
});

describe('the bank', () => {
  test('leads from worked cases to ones without support, in this order', () => {
    const count = (support: string): number => bank.filter((one) => one.support === support).length;
    expect([count('worked'), count('faded-grade'), count('faded-both')]).toEqual([2, 2, 2]);
    expect(count('independent')).toBeGreaterThanOrEqual(18);
    const order = bank.map(({ support }) => SUPPORTS.indexOf(support));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('has enough of every grade', () => {
    const count = (grade: number): number => bank.filter(({ crs }) => crs === grade).length;
    for (const grade of [0, 1, 2, 3, 4]) expect(count(grade)).toBeGreaterThanOrEqual(4);
    const icans = new Set(bank.filter(({ asksIcans }) => asksIcans).map((one) => one.icans));
    expect(icans.size).toBeGreaterThanOrEqual(3);
  });

  test('has every trap, as often as the teaching asks for', () => {
    const atLeast: Partial<Record<Trap, number>> = { 'sepsis-mimic': 2, 'icans-alone': 2, 'unequal-lines': 3 };
    for (const trap of TRAPS) expect(withTrap(trap).length, trap).toBeGreaterThanOrEqual(atLeast[trap] ?? 1);
    const hidden = bank.filter((one) => one.crs > 0 && caseReasoning(one).fever === 'hidden');
    expect(hidden.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['six-litres', (one) => lastOf(one).bedside.oxygen.flow === 6 && one.crs === 2],
    ['seven-litres', (one) => lastOf(one).bedside.oxygen.flow === 7 && one.crs === 3],
    ['comfort-oxygen', (one) => lastOf(one).bedside.oxygen.why === 'comfort'],
    ['pressor-with-vasopressin', (one) => caseReasoning(one).findings.pressure === 'one-pressor-with-vasopressin'],
    [
      'fever-masked-by-tocilizumab',
      (one) => one.before.given.includes('tocilizumab') && lastOf(one).bedside.temperature < 38,
    ],
    ['fever-masked-by-steroid', (one) => one.before.given.includes('steroid') && lastOf(one).bedside.temperature < 38],
    ['sepsis-mimic', (one) => one.before.otherCause !== undefined && one.crs === 0],
    ['infusion-reaction', (one) => one.before.otherCause === 'infusion-reaction' && lastOf(one).day === 0],
    ['icans-alone', (one) => one.crs === 0 && one.icans > 0],
    ['icans-with-crs', (one) => one.crs > 0 && one.icans > 0],
  ] as const satisfies readonly (readonly [Trap, (one: StudentCase) => boolean])[])(
    '%s is what it says',
    (trap, is) => {
      expect(
        withTrap(trap)
          .filter((one) => !is(one))
          .map(({ id }) => id),
      ).toEqual([]);
    },
  );

  test('unequal lines are unequal, and low flow with one pressor is among them', () => {
    const unequal = withTrap('unequal-lines').map(caseReasoning);
    for (const { pressure, oxygen } of unequal) expect(pressure > 0 && oxygen > 0 && pressure !== oxygen).toBe(true);
    expect(unequal.some(({ findings }) => findings.pressure === 'one-pressor' && findings.oxygen === 'low-flow')).toBe(
      true,
    );
  });

  test('every line decides somewhere, and nobody is a child', () => {
    const deciding = new Set(bank.map((one) => caseReasoning(one).deciding));
    expect(deciding).toEqual(new Set(['fever', 'pressure', 'oxygen', 'both', 'none']));
    const ages = bank.map(({ age }) => age);
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([19, 79]);
    const days = bank.map((one) => lastOf(one).day);
    expect([Math.min(...days), Math.max(...days)]).toEqual([0, 12]);
  });

  test('the fitting plan gives itself away neither by its place nor by its length', () => {
    const places = bank.map((one) => one.plans.findIndex(({ fit }) => fit === 'fits'));
    for (const place of [0, 1, 2]) {
      const share = places.filter((at) => at === place).length / bank.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThanOrEqual(0.15);
    }
    const longest = bank.filter((one) => {
      const lengths = Object.values(one.words.plans).map(({ text }) => text.length);
      return one.words.plans[fitting(one)]?.text.length === Math.max(...lengths);
    });
    expect(longest.length / bank.length).toBeLessThanOrEqual(0.4);
  });

  test('no plan is worded twice, and treating too little and too much are both common', () => {
    const all = bank.flatMap((one) => one.plans);
    for (const fit of ['too-little', 'too-much'] as const) {
      expect(all.filter((plan) => plan.fit === fit).length).toBeGreaterThanOrEqual(15);
    }
    const feedback = bank.flatMap(({ words }) => Object.values(words.plans).map((plan) => plan.feedback));
    expect(new Set(feedback).size).toBe(feedback.length);
  });

  test('doses are told as text of a guideline, not for prescribing', () => {
    for (const one of bank) {
      for (const text of textsOf(one)) {
        if (/\d ?mg(\/kg)?\b(?!\/)/.test(text)) expect(text).toContain('not for prescribing');
      }
    }
  });
});
