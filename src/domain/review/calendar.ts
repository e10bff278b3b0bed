import { dayAfter, type DueDay } from './due.ts';

/** The words of a calendar file. */
export interface CalendarWords {
  readonly name: string;
  /** Of one day, by how many cards are due. */
  readonly summary: (count: number) => string;
  readonly description: string;
}

/** Longest line in bytes, without its end. Source: RFC 5545, 3.1. */
const LONGEST_LINE = 75;

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n');

/** A line broken where it is too long in bytes, never inside a letter; each further line begins with a space. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const lines = [''];
  let length = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (length + size > LONGEST_LINE) {
      lines.push(' ');
      length = 1;
    }
    lines[lines.length - 1] = `${lines.at(-1) ?? ''}${letter}`;
    length += size;
  }
  return lines.join('\r\n');
}

const date = (day: string): string => day.replaceAll('-', '');

/**
 * A calendar with one all-day event for each day on which something is due. It holds how many cards wait, and nothing of
 * what they ask or how they were answered. Opened again later, it moves the events of the same days.
 */
export function calendarText(days: readonly DueDay[], words: CalendarWords, address: string, now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const event = ({ day, count }: DueDay): readonly string[] => [
    'BEGIN:VEVENT',
    `UID:due-${day}@car-t-step-by-step`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(dayAfter(day, 1))}`,
    `SUMMARY:${escaped(words.summary(count))}`,
    `DESCRIPTION:${escaped(words.description)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//car-t-step-by-step//review//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...days.flatMap(event),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
