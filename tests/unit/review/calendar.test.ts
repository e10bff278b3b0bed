import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/domain/review/calendar.ts';

const WORDS = {
  name: 'CAR T, step by step',
  summary: (count: number) => `Review: ${String(count)} due, 10 minutes; then rest`,
  description:
    'Äußerst lange, doch nützliche Beschreibung; mit Komma, Semikolon\\Strich und\nzweiter Zeile, damit gefaltet wird 🩺🩺🩺🩺',
};
const DAYS = [
  { day: '2026-12-31', count: 3 },
  { day: '2027-02-28', count: 1 },
];
const text = calendarText(DAYS, WORDS, 'https://example.org/en/student/review/', new Date('2026-12-30T18:05:09.123Z'));
const events = new ICAL.Component(ICAL.parse(text) as unknown[])
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event));

describe('a calendar file', () => {
  test('has one event for each day, which lasts the whole day', () => {
    expect(
      events.map(({ startDate, endDate }) => [startDate.toString(), startDate.isDate, endDate.toString()]),
    ).toEqual([
      ['2026-12-31', true, '2027-01-01'],
      ['2027-02-28', true, '2027-03-01'],
    ]);
  });

  test('says what was meant, whatever letters it holds', () => {
    expect(events[0]?.summary).toBe('Review: 3 due, 10 minutes; then rest');
    expect(events[0]?.description).toBe(WORDS.description);
  });

  test('moves the events of the same days when it is opened again', () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      'due-2026-12-31@car-t-step-by-step',
      'due-2027-02-28@car-t-step-by-step',
    ]);
  });

  test('keeps to the form: ends of lines, length of lines, when it was made', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).toContain('DTSTAMP:20261230T180509Z');
    expect(lines.filter((line) => line.startsWith('BEGIN:')).length).toBe(
      lines.filter((line) => line.startsWith('END:')).length,
    );
  });

  test('without days is still a calendar', () => {
    expect(ICAL.parse(calendarText([], WORDS, 'https://example.org/', new Date(0)))).toHaveLength(3);
  });
});
