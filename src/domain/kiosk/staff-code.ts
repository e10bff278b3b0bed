/** The pad on which staff type the code of a kiosk. A pure machine: time comes from outside, in milliseconds that only go forward. */
export interface CodePad {
  /** Digits so far. */
  readonly typed: string;
  /** Wrong codes in a row. */
  readonly wrong: number;
  /** The last code was wrong, and nothing has been typed since. */
  readonly isRefused: boolean;
  /** Until when no key does anything; null while the pad answers. */
  readonly restsUntil: number | null;
}

export type PadKey = { readonly is: 'digit'; readonly digit: string } | { readonly is: 'take-back' | 'open' };

/** A code of a clinic is never longer. */
export const LONGEST_CODE = 8;
/** Wrong codes in a row after which the pad rests, so that guessing is no game. */
export const WRONG_BEFORE_REST = 3;
/** How long it rests, in milliseconds. */
export const REST = 30_000;

export const EMPTY_PAD: CodePad = { typed: '', wrong: 0, isRefused: false, restsUntil: null };

/** Seconds that the pad still rests; 0 while it answers. */
export const restLeft = ({ restsUntil }: CodePad, now: number): number =>
  restsUntil === null ? 0 : Math.max(0, Math.ceil((restsUntil - now) / 1000));

/** What a key makes of the pad, and whether it opens. */
export function pressKey(
  pad: CodePad,
  key: PadKey,
  code: string,
  now: number,
): { readonly pad: CodePad; readonly opens: boolean } {
  if (restLeft(pad, now) > 0) return { pad, opens: false };
  const awake: CodePad = pad.restsUntil === null ? pad : EMPTY_PAD;
  const stays = (typed: string) => ({ pad: { ...awake, typed, isRefused: false }, opens: false });
  switch (key.is) {
    case 'digit':
      return stays(`${awake.typed}${key.digit}`.slice(0, LONGEST_CODE));
    case 'take-back':
      return stays(awake.typed.slice(0, -1));
    case 'open': {
      if (awake.typed === '') return { pad: awake, opens: false };
      if (awake.typed === code) return { pad: EMPTY_PAD, opens: true };
      const wrong = awake.wrong + 1;
      const restsUntil = wrong >= WRONG_BEFORE_REST ? now + REST : null;
      return { pad: { typed: '', wrong, isRefused: true, restsUntil }, opens: false };
    }
  }
}

/** What a key of a keyboard means on the pad. */
export function padKeyOf(key: string): PadKey | undefined {
  if (/^\d$/.test(key)) return { is: 'digit', digit: key };
  if (key === 'Backspace' || key === 'Delete') return { is: 'take-back' };
  return key === 'Enter' ? { is: 'open' } : undefined;
}
