import type { Mention } from '../detection/stance.ts';
import type { Span } from './facts.ts';

const nearby = 40;

/**
 * Codes that the message itself brings ("your code is 482913") are not asked for: typing in a code
 * that one was just sent is what codes are for. Passing it on to somebody is not.
 */
export function withoutOwnCode(
  secrets: readonly (Span & Mention)[],
  codes: readonly Span[],
): readonly (Span & Mention)[] {
  return secrets.filter(
    ({ concept, by, start, end }) =>
      !(
        by === 'action.enter' &&
        (concept === 'credential.code' || concept === 'credential.one-time-code') &&
        codes.some((code) => code.start <= end + nearby && code.end >= start - nearby)
      ),
  );
}
