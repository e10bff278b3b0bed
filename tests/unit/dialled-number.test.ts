import { expect, test } from 'vitest';
import { dialAddress, digitsOf } from '../../src/domain/clinic/dialled-number.ts';

test.each([
  ['555 0142', 'tel:5550142'],
  ['+1 (555) 0142-77', 'tel:+1555014277'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['(020) 7946 0000', 'tel:02079460000'],
  ['112', 'tel:112'],
])('%s is dialled as %s', (written, address) => {
  expect(dialAddress(written)).toBe(address);
});

test('the digits of a number are what is dialled of it', () => {
  expect(digitsOf('+1 (555) 01-42')).toBe('15550142');
});
