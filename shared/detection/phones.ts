import type { Tokens } from './tokens.ts';

/** A phone number as it stands in the message. Offsets are UTF-16 units of the original text. */
export interface PhoneNumber {
  readonly start: number;
  readonly end: number;
  /** Digits without a country code. */
  readonly digits: string;
  /** Country code when the number is written with + or 00, else empty. */
  readonly country: '45' | 'other' | '';
}

const longestNumber = 15;

/**
 * Finds numbers that are written as phone numbers. The full numbering plans are not needed here:
 * a rule asks only whether a +45 number has eight digits, and whether there is a number to call.
 */
export function findNumbers(tokens: Tokens): PhoneNumber[] {
  const { list, units, text } = tokens;
  const found: PhoneNumber[] = [];
  for (let i = 0; i < list.length; i++) {
    const first = list[i];
    if (!first || first.kind !== 'number') continue;
    let digits = '';
    let end = first.end;
    let k = i;
    for (; k < list.length && digits.length <= longestNumber; k++) {
      const token = list[k];
      if (!token || token.kind !== 'number') break;
      if (k > i && !isNumberGap(text, end, token.start)) break;
      digits += String.fromCharCode(
        ...units.slice(token.from, Math.min(token.to, token.from + 20)),
      );
      end = token.end;
    }
    const plus = text.charAt(first.start - 1) === '+';
    const number = describe(digits, plus, first.start, end);
    if (number) {
      found.push(number);
      i = k - 1;
    }
  }
  return found;
}

/** Digits of one number are parted by a space, a hyphen, a dot, or brackets. */
function isNumberGap(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) {
    if (!' -.()\u00a0'.includes(text.charAt(i))) return false;
  }
  return true;
}

function describe(
  digits: string,
  plus: boolean,
  start: number,
  end: number,
): PhoneNumber | undefined {
  const international = plus || digits.startsWith('00');
  if (international) {
    const rest = plus ? digits : digits.slice(2);
    if (rest.length < 8 || rest.length > longestNumber) return undefined;
    const danish = rest.startsWith('45');
    return {
      start: plus ? start - 1 : start,
      end,
      digits: danish ? rest.slice(2) : rest,
      country: danish ? '45' : 'other',
    };
  }
  return digits.length === 8 ? { start, end, digits, country: '' } : undefined;
}
