import { describe, expect, it } from 'vitest';
import { mask } from '../../../shared/privacy/mask.ts';

/** Each bullet stands for one hidden letter or digit. */
const b = (count: number) => '\u2022'.repeat(count);

describe('mask', () => {
  it.each([
    ['CPR with hyphen', 'cpr 010190-1234.', `cpr ${b(6)}-${b(4)}.`],
    ['CPR in one piece', 'nr 0101901234', `nr ${b(10)}`],
    ['CPR with day + 60', '610190 1234', `${b(6)} ${b(4)}`],
    [
      'card with a right check digit',
      'card 4111 1111 1111 1111 now',
      `card ${b(4)} ${b(4)} ${b(4)} ${b(4)} now`,
    ],
    ['account by its name', 'kontonr. 1234 0012345678', `kontonr. ${b(4)} ${b(10)}`],
    ['IBAN', 'to DK50 0040 0440 1162 43 today', `to ${b(4)} ${b(4)} ${b(4)} ${b(4)} ${b(2)} today`],
    ['code by its name', 'Your code is 482913.', `Your code is ${b(6)}.`],
    ['Danish code', 'Din MitID-kode: 55-12-90', `Din MitID-kode: ${b(2)}-${b(2)}-${b(2)}`],
    ['password', 'password: hunter', `password: ${b(6)}`],
    ['user id', 'bruger-id: anna1985', `bruger-id: ${b(8)}`],
  ])('hides %s', (_what, text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    'Call 114 or +45 33 98 00 10 today at 10:30',
    'Pay 1.250,00 kr before 24-12-2026',
    'The code of conduct is online',
    'order 1234 5678 9012 3456 has no right check digit',
    'din pakke 123456789012 er på vej',
  ])('leaves %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('keeps the length, so that evidence still fits', () => {
    const text = 'CPR 010190-1234 \u{1d7d8} code: \u{1d400}bc12 end';
    expect(mask(text)).toHaveLength(text.length);
  });

  it('takes time in proportion to the length', () => {
    const text = '1 '.repeat(500_000) + 'konto '.repeat(100_000) + 'code '.repeat(100_000);
    expect(mask(text)).toHaveLength(text.length);
  });
});
