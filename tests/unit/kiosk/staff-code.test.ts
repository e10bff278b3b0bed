import { describe, expect, test } from 'vitest';
import {
  EMPTY_PAD,
  LONGEST_CODE,
  padKeyOf,
  pressKey,
  REST,
  restLeft,
  WRONG_BEFORE_REST,
  type CodePad,
} from '../../../src/domain/kiosk/staff-code.ts';

const CODE = '0482';

/** Presses keys one after another at one moment: digits, `<` takes back, `!` opens. */
function pressed(keys: string, now = 0, from: CodePad = EMPTY_PAD): { pad: CodePad; opens: boolean } {
  let after = { pad: from, opens: false };
  for (const key of keys) {
    const named = key === '<' ? 'Backspace' : key === '!' ? 'Enter' : key;
    const padKey = padKeyOf(named);
    if (!padKey) throw new Error(`"${key}" is no key of the pad`);
    after = pressKey(after.pad, padKey, CODE, now);
  }
  return after;
}

describe('the pad for the code of a kiosk', () => {
  test.each([
    ['the code', '0482!', true],
    ['the code after a digit taken back', '04887<<2!', true],
    ['the code after one wrong try', '1111!0482!', true],
    ['the code after two wrong tries', '1111!2222!0482!', true],
    ['the code without its first zero', '482!', false],
    ['the beginning of the code', '048!', false],
    ['the code and one digit more', '04820!', false],
    ['the code without pressing Open', '0482', false],
    ['nothing', '!', false],
    ['more taken back than typed, then the code', '1<<<0482!', true],
  ])('%s: %s', (_, keys, opens) => {
    expect(pressed(keys).opens).toBe(opens);
  });

  test('a wrong code is told, gone from the pad, and no longer told with the next digit', () => {
    const wrong = pressed('1111!').pad;
    expect(wrong).toMatchObject({ typed: '', isRefused: true, wrong: 1 });
    expect(pressed('0', 0, wrong).pad.isRefused).toBe(false);
  });

  test('pressing Open with nothing typed is no wrong try', () => {
    expect(pressed('!!!!!!').pad).toEqual(EMPTY_PAD);
  });

  test('nobody types more digits than a code has', () => {
    expect(pressed('123456789012').pad.typed).toBe('12345678'.slice(0, LONGEST_CODE));
  });

  test('after three wrong codes the pad rests, also for the right one, and answers again after half a minute', () => {
    const resting = pressed('1!'.repeat(WRONG_BEFORE_REST), 1000).pad;
    expect(restLeft(resting, 1000)).toBe(REST / 1000);
    expect(pressed('0482!', 1000 + REST - 1, resting)).toEqual({ pad: resting, opens: false });
    expect(restLeft(resting, 1000 + REST)).toBe(0);
    expect(pressed('0482!', 1000 + REST, resting).opens).toBe(true);
  });

  test('after a rest three tries are free again', () => {
    const resting = pressed('1!'.repeat(WRONG_BEFORE_REST)).pad;
    const again = pressed('1!1!', REST, resting).pad;
    expect(again).toMatchObject({ wrong: 2, restsUntil: null });
    expect(pressed('1!', REST, again).pad.restsUntil).toBe(2 * REST);
  });

  test.each(['a', ' ', 'Tab', 'Escape', '12', '٣', 'ArrowLeft'])('the key "%s" is none of the pad', (key) => {
    expect(padKeyOf(key)).toBeUndefined();
  });
});
