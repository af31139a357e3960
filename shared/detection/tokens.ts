import { asciiUnits, invisible, isDigit, isManifold, separates, type Folder } from './folding.ts';

/** What stood between a token and the one before it, as bits. */
export const gap = {
  comma: 1,
  stop: 2,
  line: 4,
  blank: 8,
  colon: 16,
  quote: 32,
  bracket: 64,
  dash: 128,
  question: 256,
  bullet: 512,
  semicolon: 1024,
} as const;

export type TokenKind = 'word' | 'number' | 'link';

/** A word, number or link with its span in the original text (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly kind: TokenKind;
  start: number;
  end: number;
  /** Range in `Tokens.units`. Empty for links. */
  from: number;
  to: number;
  /** Bits of `gap` before this token. */
  gap: number;
  /** Stands inside quotation marks. */
  quoted: boolean;
  /** The word mixes letters with digits or signs, or scripts: worth a look at its skeleton. */
  readonly odd: boolean;
  /** First letter is a capital in the original. */
  readonly capital: boolean;
}

export interface Tokens {
  readonly text: string;
  readonly list: Token[];
  /** Folded units of all words and numbers, one after the other. */
  readonly units: number[];
  /** Bits of `gap` after the last token. */
  readonly tail: number;
}

/** Whether a run without white space is a link or a mail address; `tokens.ts` knows no domains. */
export type LinkTest = (run: string) => boolean;

const longestLink = 2048;
const longestQuote = 700;

/** Reads `text` from `from` to `to` (UTF-16 offsets) in one pass. */
export function readTokens(
  text: string,
  from: number,
  to: number,
  folder: Folder,
  isLink: LinkTest,
): Tokens {
  const list: Token[] = [];
  const units: number[] = [];
  const quotes: Quote[] = [];
  let pending = 0;
  let newlines = 0;
  let runStart = from;
  let checkedUntil = from;
  let index = from;
  const word: Word = { end: 0, from: 0, digitsOnly: false, odd: false };

  while (index < to) {
    const unit = text.charCodeAt(index);
    const width = isHighSurrogate(unit) ? 2 : 1;
    let isSeparator: boolean;
    if (unit < 128) isSeparator = asciiUnits[unit] === 0;
    else {
      const plain = folder.foldUnit(text, index);
      const folded = plain === isManifold ? folder.fold(text, index) : undefined;
      if (folded === invisible) {
        index += width;
        continue;
      }
      isSeparator = folded ? folded.length === 0 : plain === separates;
    }
    if (isSeparator) {
      if (unit === 32) {
        runStart = ++index;
        continue;
      }
      const bit = separatorBit(text, index, unit, to);
      if (unit === 10 || unit === 0x2028 || unit === 0x2029) newlines++;
      pending |= bit;
      if (bit === gap.quote || unit === 39) noteQuote(quotes, text, index, unit, list.length);
      index += width;
      if (
        bit !== 0 &&
        bit !== gap.comma &&
        bit !== gap.colon &&
        bit !== gap.dash &&
        bit !== gap.stop
      )
        runStart = index;
      else if (isSpace(unit)) runStart = index;
      continue;
    }
    if (newlines > 0) pending |= newlines > 1 ? gap.line | gap.blank : gap.line;
    newlines = 0;

    readWord(text, index, to, folder, units, word);
    const next = text.charCodeAt(word.end);
    if (
      next !== 32 &&
      index >= checkedUntil &&
      index - runStart < longestLink &&
      mayContinueLink(text, word.end, next, to)
    ) {
      const runEnd = endOfRun(text, runStart, Math.min(to, runStart + longestLink));
      const linkEnd = trimLink(text, runStart, runEnd);
      checkedUntil = runEnd;
      if (linkEnd > word.end && isLink(text.slice(runStart, linkEnd))) {
        units.length = word.from;
        list.push(
          token('link', runStart, linkEnd, units.length, units.length, pending, false, false),
        );
        pending = 0;
        index = linkEnd;
        continue;
      }
    }
    const kind = word.digitsOnly ? 'number' : 'word';
    const first = text.charCodeAt(index);
    const capital = first >= 65 && first <= 90 ? true : first > 127 && isUpper(text, index);
    list.push(token(kind, index, word.end, word.from, units.length, pending, word.odd, capital));
    pending = 0;
    index = word.end;
  }
  if (newlines > 0) pending |= gap.line;
  markQuotes(list, quotes);
  return { text, list: joinSpacedLetters(list, units), units, tail: pending };
}

function token(
  kind: TokenKind,
  start: number,
  end: number,
  from: number,
  to: number,
  bits: number,
  odd: boolean,
  capital: boolean,
): Token {
  return { kind, start, end, from, to, gap: bits, quoted: false, odd, capital };
}

interface Word {
  end: number;
  from: number;
  digitsOnly: boolean;
  odd: boolean;
}

/** Reads the word at `start` into `word`, one object for the whole text, and its units into `units`. */
function readWord(
  text: string,
  start: number,
  to: number,
  folder: Folder,
  units: number[],
  word: Word,
): void {
  const from = units.length;
  let end = start;
  let digits = 0;
  let others = 0;
  let signs = 0;
  let index = start;
  while (index < to) {
    const unit = text.charCodeAt(index);
    if (unit < 128) {
      const plain = asciiUnits[unit] ?? 0;
      if (plain !== 0) {
        units.push(plain);
        if (plain < 58) digits++;
        end = ++index;
        continue;
      }
      if (unit === 32) break;
    } else {
      const plain = folder.foldUnit(text, index);
      if (plain > isManifold) {
        units.push(plain);
        if (isDigit(plain)) digits++;
        else if (plain > 0x36f) others++;
        end = ++index;
        continue;
      }
    }
    const folded = folder.fold(text, index);
    if (folded === invisible) {
      index += isHighSurrogate(unit) ? 2 : 1;
      continue;
    }
    if (folded.length === 0) {
      // An apostrophe or a sign inside a word belongs to it: don't, p@ssword.
      if (isInnerApostrophe(unit) && isWordUnit(text, index + 1, to, folder)) {
        index++;
        continue;
      }
      if (isLetterSign(unit) && leadsToWord(text, index + 1, to, folder)) {
        if (digits === units.length - from) break;
        units.push(unit);
        signs++;
        index++;
        continue;
      }
      if ((unit === 45 || unit === 173) && isHyphenBreak(text, index, to)) {
        index = skipLineBreak(text, index + 1, to);
        continue;
      }
      break;
    }
    for (let i = 0; i < folded.length; i++) {
      const part = folded[i] ?? 0;
      units.push(part);
      if (isDigit(part)) digits++;
      else if (part > 0x36f) others++;
    }
    index += isHighSurrogate(unit) ? 2 : 1;
    end = index;
  }
  const length = units.length - from;
  word.end = end;
  word.from = from;
  word.digitsOnly = digits === length;
  word.odd = signs > 0 || others > 0 || (digits > 0 && digits < length);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 160 || (unit >= 0x2000 && unit <= 0x200a)
  );
}

function isUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

function isInnerApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x02bc || unit === 96 || unit === 0xb4;
}

function isWordUnit(text: string, index: number, to: number, folder: Folder): boolean {
  if (index >= to) return false;
  const folded = folder.fold(text, index);
  return folded !== invisible && folded.length > 0;
}

/** @, $ and | stand for letters; a few of them may stand together: p@$$word. */
function isLetterSign(unit: number): boolean {
  return unit === 64 || unit === 36 || unit === 124;
}

function leadsToWord(text: string, index: number, to: number, folder: Folder): boolean {
  let at = index;
  while (at < index + 2 && isLetterSign(text.charCodeAt(at))) at++;
  return isWordUnit(text, at, to, folder);
}

function isHyphenBreak(text: string, index: number, to: number): boolean {
  const next = text.charCodeAt(index + 1);
  if (index + 2 >= to || (next !== 10 && next !== 13)) return false;
  const after = text.charAt(skipLineBreak(text, index + 1, to));
  return after !== '' && after !== after.toUpperCase();
}

function skipLineBreak(text: string, index: number, to: number): number {
  let at = index;
  if (text.charCodeAt(at) === 13) at++;
  if (at < to && text.charCodeAt(at) === 10) at++;
  return at;
}

function separatorBit(text: string, index: number, unit: number, to: number): number {
  if (isSpace(unit)) return 0;
  switch (unit) {
    case 44:
    case 0x60c:
    case 0x2192:
      return gap.comma;
    case 38:
    case 43:
    case 47:
    case 124:
      // "Pay the fee + give your card": a comma, but not in "+45" or "24/7".
      return isSpace(text.charCodeAt(index + 1)) ? gap.comma : 0;
    // "CPR + PIN", not "+45".
    case 43:
      return isSpace(text.charCodeAt(index + 1)) ? gap.comma : 0;
    case 46:
      return isFullStop(text, index, to) ? gap.stop : 0;
    case 33:
    case 0x3002:
    case 0x2026:
      return gap.stop;
    case 63:
    case 0x61f:
      return gap.stop | gap.question;
    case 59:
    case 0x61b:
      return gap.semicolon;
    case 58:
      return gap.colon;
    case 34:
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x2018:
      return gap.quote;
    case 40:
    case 41:
    case 91:
    case 93:
    case 60:
    case 62:
      return gap.bracket;
    case 45:
    case 0x2013:
    case 0x2014:
      return gap.dash;
    case 42:
    case 0x2022:
    case 0x25cf:
    case 0xb7:
    case 0x25aa:
      return gap.bullet;
    default:
      return unit >= 0xd83c && unit <= 0xd83e ? gap.dash : 0;
  }
}

function isFullStop(text: string, index: number, to: number): boolean {
  if (index + 1 >= to) return true;
  const next = text.charCodeAt(index + 1);
  if (isSpace(next) || next === 34 || next === 0x201d || next === 41 || next === 39) return true;
  // "account.Click" lacks only its space; "12.500" and "politi.dk" do not stop.
  return next >= 65 && next <= 90 && text.charCodeAt(index - 1) >= 97;
}

interface Quote {
  readonly at: number;
  readonly tokenIndex: number;
  readonly opens: boolean;
  readonly single: boolean;
}

function noteQuote(
  quotes: Quote[],
  text: string,
  index: number,
  unit: number,
  tokenIndex: number,
): void {
  const before =
    index === 0 || isSpace(text.charCodeAt(index - 1)) || text.charCodeAt(index - 1) === 40;
  const after = index + 1 >= text.length || !isSpace(text.charCodeAt(index + 1));
  const single = unit === 39 || unit === 0x2018;
  if (single && !(before && after) && unit === 39 && before === after) return;
  // « Comme ça »: French writes a space inside.
  quotes.push({ at: index, tokenIndex, opens: before && (after || unit === 0xab), single });
}

function markQuotes(list: Token[], quotes: readonly Quote[]): void {
  let open: Quote | undefined;
  for (const quote of quotes) {
    if (open === undefined || quote.at - open.at > longestQuote) {
      open = quote.opens ? quote : undefined;
    } else if (quote.single === open.single) {
      for (let i = open.tokenIndex; i < quote.tokenIndex; i++) {
        const inside = list[i];
        if (inside) inside.quoted = true;
      }
      open = undefined;
    }
  }
}

function mayContinueLink(text: string, end: number, next: number, to: number): boolean {
  if (end + 1 >= to) return false;
  const after = text.charCodeAt(end + 1);
  if (next === 46 || next === 64) return !isSpace(after);
  if (next === 58) return after === 47 && text.charCodeAt(end + 2) === 47;
  if (next === 91 || next === 40 || next === 123)
    return after === 46 || after === 100 || after === 68 || after === 58;
  return next === 0x3002 || next === 0xff0e;
}

function endOfRun(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (
      isSpace(unit) ||
      unit === 34 ||
      unit === 60 ||
      unit === 62 ||
      unit === 0x201d ||
      unit === 0xbb
    )
      break;
    end++;
  }
  return end;
}

function trimLink(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ".,;:!?'*)]}\u2019\u2026".includes(text.charAt(last - 1))) last--;
  return last;
}

/** Joins letters that stand alone, "M i t I D" or "c.p.r", into the word that they spell. */
function joinSpacedLetters(list: Token[], units: number[]): Token[] {
  let joined: Token[] | undefined;
  let index = 0;
  while (index < list.length) {
    const first = list[index];
    if (!first) break;
    const last = endOfLetterRun(list, index);
    if (last - index < 3) {
      joined?.push(first);
      index++;
      continue;
    }
    joined ??= list.slice(0, index);
    const from = units.length;
    for (let i = index; i < last; i++) {
      const letter = list[i];
      if (letter)
        for (let unit = letter.from; unit < letter.to; unit++) units.push(units[unit] ?? 0);
    }
    const end = list[last - 1]?.end ?? first.end;
    const spelled = units.slice(from);
    const kind = spelled.every(isDigit) ? 'number' : 'word';
    joined.push({ ...first, kind, end, from, to: units.length, odd: spelled.some(isDigit) });
    index = last;
  }
  return joined ?? list;
}

const widestLetterGap = 4;

function endOfLetterRun(list: readonly Token[], start: number): number {
  const first = list[start];
  if (!first || !isSingleLetter(first)) return start;
  let index = start + 1;
  let width = widestLetterGap;
  while (index < list.length) {
    const token = list[index];
    const previous = list[index - 1];
    if (!token || !previous || !isSingleLetter(token)) break;
    const distance = token.start - previous.end;
    if (distance > width || (token.gap & (gap.comma | gap.blank)) !== 0) break;
    if (index === start + 1) width = distance;
    index++;
  }
  return index;
}

function isSingleLetter(token: Token): boolean {
  return token.kind !== 'link' && token.to - token.from === 1;
}
