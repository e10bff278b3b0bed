import { expect, test } from 'vitest';
import { PATH_IDS, stopsOf } from '../../../src/domain/session/session-path.ts';
import { addressOf, stoodAtFrom } from '../../../src/modes/session/session-address.ts';

test('the address of every place leads back to it, on as many screens', () => {
  for (const path of PATH_IDS) {
    for (const stop of stopsOf(path)) {
      for (const isOneScreen of [true, false]) {
        expect(stoodAtFrom(addressOf({ path, stop, isOneScreen }))).toEqual({ path, stop, isOneScreen });
      }
    }
  }
});

test.each(['', '#', '#full', '#full/', '#half/closing', '#full/7-surgery/cut', '#one-screen/closing', '#one-screen/'])(
  'the address "%s" leads nowhere',
  (hash) => {
    expect(stoodAtFrom(hash)).toBeUndefined();
  },
);
