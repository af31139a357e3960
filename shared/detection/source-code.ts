import type { Tokens } from './tokens.ts';

/** Marks that programs are full of and letters hardly hold: fewer are chance. */
const leastMarks = 6;
/** Words for each mark, at most. */
const wordsPerMark = 8;

const underscore = 95;
const equals = 61;

/**
 * Whether a stretch of a text is a program, a set of data or a log rather than words to a reader.
 * Counts braces, calls such as `read(`, names with an underscore, and equals signs, all outside
 * links. Linear.
 */
export function isSourceCode({ text, list }: Tokens, from: number, to: number): boolean {
  let marks = 0;
  let before = 32;
  let at = from;
  for (let i = 0; i <= list.length; i++) {
    const token = list[i];
    if (token !== undefined && token.kind !== 'link') continue;
    for (const end = token?.start ?? to; at < end; at++) {
      const unit = text.charCodeAt(at);
      // A row of the same sign divides a letter; programs hold one at a time.
      if (unit === before) continue;
      if (unit === 123 || unit === 125 || unit === equals) marks++;
      else if ((unit === 40 || unit === underscore) && isNamePart(before)) marks++;
      before = unit;
    }
    at = token?.end ?? to;
  }
  return marks >= leastMarks && marks * wordsPerMark >= list.length;
}

function isNamePart(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === underscore;
}
