import {
  cyrillicLookAlike,
  isDigit,
  latinLookAlike,
  skeletonUnit,
  type Folder,
} from './folding.ts';
import type { Token } from './tokens.ts';
import { NodeLists, Trie } from './trie.ts';

/**
 * Words of lexicons: each pattern `word`, `word*`, `*word` or `*word*` has a term, and so has a long
 * list of alternatives.
 */
export interface WordIndex {
  readonly numberTerm: number;
  /** Registers a pattern for the languages of `bits` and gives its term. */
  add(pattern: string, bits: number): number;
  /** Gives one term to patterns with `|` between them. */
  addChoices(choices: string, bits: number): number;
  addNumber(pattern: string): void;
  /** Terms of the patterns that a token fits as it is written. */
  exactly(units: readonly number[], token: Token): readonly number[] | undefined;
  /** The same for the Latin word that it looks like. */
  asLatin(units: readonly number[], token: Token): readonly number[] | undefined;
  /** The same for slips of eye and hand: 0/O, 1/l/I, rn/m. */
  asSlip(units: readonly number[], token: Token): readonly number[] | undefined;
  /** Bits of the languages that have one of the terms. */
  languagesOf(terms: readonly number[]): number;
}

/** A longer word is read by its beginning: no word of a lexicon is longer. */
const longestWord = 48;
/** Shorter words have no a/o/a spelling: "før" would become "for". */
const shortestWithoutMarks = 5;
const shortestSkeleton = 5;

/** `capacity`: letters that are expected, a power of two. */
export function createWordIndex(folder: Folder, capacity: number): WordIndex {
  const whole = new Trie(capacity);
  const inner = new Trie(1 << 12);
  const skeletons = new Trie(capacity);
  /** The first steps of `inner`, which every letter of every word tries. */
  const innerRoots = new Int32Array(1 << 16);
  const exact = new NodeLists();
  const prefix = new NodeLists();
  const suffix = new NodeLists();
  const infix = new NodeLists();
  const skeletonExact = new NodeLists();
  const skeletonPrefix = new NodeLists();
  const known = new Map<string, number>();
  const numberTerm = 1;
  /** By term: its pattern, and bits of the languages that have it. */
  const patterns: string[] = ['', '#'];
  const languages: number[] = [0, 0];
  const folded: number[] = [];

  /** Two patterns of one spelling, in an order that no other language changes. */
  function byPattern(a: number, b: number): number {
    return (patterns[a] ?? '') < (patterns[b] ?? '') ? -1 : 1;
  }

  function register(pattern: string, term: number): void {
    const opens = pattern.charCodeAt(0) === 42;
    const closes = pattern.length > 1 && pattern.charCodeAt(pattern.length - 1) === 42;
    const word = opens || closes ? pattern.slice(opens ? 1 : 0, closes ? -1 : undefined) : pattern;
    if (!hasDanishLetter(word)) registerSpelling(word, opens, closes, term);
    else for (const spelling of spellings(word)) registerSpelling(spelling, opens, closes, term);
  }

  function registerSpelling(word: string, opens: boolean, closes: boolean, term: number): void {
    folded.length = 0;
    for (let i = 0; i < word.length; i++) {
      const units = folder.fold(word, i);
      for (let k = 0; k < units.length; k++) {
        const unit = units[k] ?? -1;
        if (unit >= 0) folded.push(unit);
      }
    }
    if (folded.length === 0) return;
    if (opens) {
      (closes ? infix : suffix).put(inner.add(folded), term, byPattern);
      const first = folded[0] ?? 0;
      innerRoots[first] = inner.step(0, first);
      return;
    }
    (closes ? prefix : exact).put(whole.add(folded), term, byPattern);
    if (folded.length < shortestSkeleton) return;
    let node = 0;
    for (let i = 0; i < folded.length; i++) {
      const unit = folded[i] ?? 0;
      const pair = pairSkeleton(unit, folded[i + 1]);
      node = skeletons.grow(node, pair === 0 ? skeletonUnit(unit) : pair);
      if (pair !== 0) i++;
    }
    (closes ? skeletonPrefix : skeletonExact).put(node, term, byPattern);
  }

  function matchWhole(
    units: readonly number[],
    from: number,
    to: number,
  ): readonly number[] | undefined {
    let found: readonly number[] | undefined;
    let node = 0;
    let i = from;
    for (; i < to; i++) {
      node = whole.step(node, units[i] ?? 0);
      if (node === 0) break;
      found = joined(found, prefix.at(node));
    }
    if (i === to) found = joined(found, exact.at(node));
    for (let start = from; start < to - 2; start++) {
      node = innerRoots[units[start] ?? 0] ?? 0;
      for (let k = start; node !== 0;) {
        found = joined(found, infix.at(node));
        if (++k === to) {
          found = joined(found, suffix.at(node));
          break;
        }
        node = inner.step(node, units[k] ?? 0);
      }
    }
    return found;
  }

  function matchSkeleton(
    units: readonly number[],
    from: number,
    to: number,
  ): readonly number[] | undefined {
    let found: readonly number[] | undefined;
    let node = 0;
    for (let i = from; i < to; i++) {
      const unit = units[i] ?? 0;
      const pair = i + 1 < to ? pairSkeleton(unit, units[i + 1]) : 0;
      node = skeletons.step(node, pair === 0 ? skeletonUnit(unit) : pair);
      if (node === 0) return found;
      found = joined(found, skeletonPrefix.at(node));
      if (pair !== 0) i++;
    }
    return joined(found, skeletonExact.at(node));
  }

  function termOf(key: string, bits: number): { readonly term: number; readonly isNew: boolean } {
    const term = known.get(key);
    if (term !== undefined) {
      languages[term] = (languages[term] ?? 0) | bits;
      return { term, isNew: false };
    }
    known.set(key, patterns.length);
    languages.push(bits);
    return { term: patterns.push(key) - 1, isNew: true };
  }

  return {
    numberTerm,
    add(pattern, bits) {
      const { term, isNew } = termOf(pattern, bits);
      if (isNew) register(pattern, term);
      return term;
    },
    addChoices(choices, bits) {
      const { term, isNew } = termOf(choices, bits);
      if (isNew) for (const pattern of choices.split('|')) register(pattern, term);
      return term;
    },
    addNumber(pattern) {
      register(pattern, numberTerm);
    },
    exactly(units, token) {
      return matchWhole(units, token.from, endOf(token));
    },
    asLatin(units, token) {
      if (!token.odd) return undefined;
      const seen: number[] = [];
      for (let i = token.from; i < endOf(token); i++)
        seen.push(latinLookAlike(units[i] ?? 0) ?? units[i] ?? 0);
      const latin = matchWhole(seen, 0, seen.length);
      const cyrillic = asCyrillic(units, token.from, endOf(token));
      return cyrillic ? joined(latin, matchWhole(cyrillic, 0, cyrillic.length)) : latin;
    },
    asSlip(units, token) {
      const to = endOf(token);
      return to - token.from >= shortestSkeleton && mayBeSlip(units, token.from, to)
        ? matchSkeleton(units, token.from, to)
        : undefined;
    },
    languagesOf(terms) {
      let bits = 0;
      for (const term of terms) bits |= languages[term] ?? 0;
      return bits;
    },
  };
}

function endOf(token: Token): number {
  return Math.min(token.to, token.from + longestWord);
}

/** A Cyrillic word with Latin letters in it, as the Cyrillic word that a reader sees. */
function asCyrillic(
  units: readonly number[],
  from: number,
  to: number,
): readonly number[] | undefined {
  let isCyrillic = false;
  let isMixed = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? 0;
    if (unit >= 0x430 && unit <= 0x52f) isCyrillic = true;
    else if (cyrillicLookAlike(unit) === undefined) return undefined;
    else isMixed = true;
  }
  if (!isCyrillic || !isMixed) return undefined;
  return units.slice(from, to).map((unit) => cyrillicLookAlike(unit) ?? unit);
}

/** Plain words are read letter by letter; only those with a letter that slips are read again. */
function mayBeSlip(units: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = units[i] ?? 0;
    if (unit === 105 || unit === 108 || unit < 97 || unit > 122 || isDigit(unit)) return true;
    if (unit === 110 && i > from && units[i - 1] === 114) return true;
    if (unit === 118 && i > from && units[i - 1] === 118) return true;
  }
  return false;
}

/** "rn" looks like "m" and "vv" like "w"; 0 for any other pair. */
function pairSkeleton(unit: number, next: number | undefined): number {
  if (unit === 114 && next === 110) return 109;
  return unit === 118 && next === 118 ? 119 : 0;
}

function joined(
  found: readonly number[] | undefined,
  more: readonly number[] | undefined,
): readonly number[] | undefined {
  if (!more) return found;
  return found ? [...found, ...more] : more;
}

function hasDanishLetter(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 127 && letterForms[word.charAt(i)] !== undefined) return true;
  }
  return false;
}

/** Danish is typed with æøå, with ae/oe/aa and with a/o/a; one word of a lexicon stands for all. */
function spellings(word: string): string[] {
  let found = [''];
  for (const letter of word) {
    const forms = letterForms[letter];
    if (!forms) {
      for (let i = 0; i < found.length; i++) found[i] = `${found[i] ?? ''}${letter}`;
      continue;
    }
    const usable = word.length < shortestWithoutMarks ? forms.slice(0, 2) : forms;
    found = found.flatMap((start) => usable.map((form) => start + form));
  }
  return found;
}

const letterForms: Readonly<Record<string, readonly string[]>> = {
  æ: ['æ', 'ae', 'a'],
  ä: ['æ', 'ae', 'a'],
  ø: ['ø', 'oe', 'o'],
  ö: ['ø', 'oe', 'o'],
  å: ['å', 'aa', 'a'],
};
