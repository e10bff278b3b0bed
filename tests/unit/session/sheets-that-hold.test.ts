import { describe, expect, test } from 'vitest';
import { NO_SESSION, sessionAfter, type SessionEvent } from '../../../src/domain/session/session-state.ts';
import { dateLine, sheetsThatHold } from '../../../src/modes/session/sheets/session-sheets.ts';

const after = (...events: readonly SessionEvent[]) => sheetsThatHold(events.reduce(sessionAfter, NO_SESSION));

describe('what would be gone with the last window', () => {
  test('is nothing at first, nor after looking around', () => {
    expect(after()).toEqual([]);
    expect(after({ do: 'start', path: 'full', now: 1 }, { do: 'next', now: 2 })).toEqual([]);
  });

  test('stands on the sheet that shows it', () => {
    expect(after({ do: 'park', text: 'Can my dog stay?' })).toEqual(['my-questions']);
    expect(after({ do: 'enter', line: dateLine('3-infusion'), text: 'March 3' })).toEqual(['my-journey']);
    expect(after({ do: 'enter', line: 'attended', text: 'two' })).toEqual(['session-record']);
    expect(after({ do: 'mark', prompt: 'fever-call-now', who: 'patient', mark: 'said' })).toEqual(['session-record']);
  });

  test('is not what was typed and taken back', () => {
    const line = dateLine('3-infusion');
    expect(after({ do: 'enter', line, text: 'March 3' }, { do: 'enter', line, text: ' ' })).toEqual([]);
  });
});
