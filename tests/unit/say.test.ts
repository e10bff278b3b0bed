import { describe, expect, test } from 'vitest';
import english from '../../src/content/ui/en.json' with { type: 'json' };
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { said, sayer, type FillIn } from '../../src/i18n/say.ts';

const fillIn: FillIn = {
  locale: 'en',
  centre: english.centre,
  numbers: {
    'us-labels-no-driving.weeks': { value: 2, reviewBy: '2027-05-24' },
    'making-takes-weeks.from': { value: 3 },
  },
  askToday: 'Ask your team for today’s rule.',
  builtWith: DEFAULT_CLINIC,
  builtOn: '2026-11-25',
};
const say = sayer(fillIn, { ...DEFAULT_CLINIC, callAtC: 37.5, phone: '555 0142' }, '2026-11-25');
const later = sayer(fillIn, DEFAULT_CLINIC, '2027-05-25');

describe('a text that is filled in', () => {
  test('has the clinic’s own values, and no degree sign at the beginning of a line', () => {
    expect(say('Call {centre.phone} at {centre.callAtC} °C ({centre.callAtF} °F).')).toBe(
      'Call 555 0142 at 37.5\u00a0°C (99.5\u00a0°F).',
    );
  });

  test('keeps what somebody else fills in', () => {
    expect(say('Step {number}: {centre.phone}')).toBe('Step {number}: 555 0142');
  });

  test('is refused where nothing is known of a name', () => {
    expect(() => say('{centre.fax}')).toThrow('{centre.fax}');
  });

  test('is filled in wherever it stands inside a value', () => {
    expect(said({ a: ['{centre.phone}', 2, null], b: { c: '{centre.callAtC}' } }, say)).toEqual({
      a: ['555 0142', 2, null],
      b: { c: '37.5' },
    });
  });
});

describe('a number past its review', () => {
  const rule = 'In the US, labels say at least {us-labels-no-driving.weeks} weeks.';

  test('is followed by the advice to ask for today’s rule', () => {
    expect(say(rule)).toBe('In the US, labels say at least 2 weeks.');
    expect(later(rule)).toBe('In the US, labels say at least 2 weeks. Ask your team for today’s rule.');
  });

  test('is not when the text is a label, which has no room for it', () => {
    expect(later('{us-labels-no-driving.weeks} weeks')).toBe('2 weeks');
  });

  test('a number without a review, and what the clinic has set, never expire', () => {
    expect(later('It takes {making-takes-weeks.from} weeks.')).toBe('It takes 3 weeks.');
    expect(later('Call at {centre.callAtC} °C.')).toBe('Call at 38.0\u00a0°C.');
  });
});
