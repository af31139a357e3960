import { createFolder, isDigit, latinLookAlike, skeletonOf, type Folder } from './folding.ts';
import { gap, type Token, type Tokens } from './tokens.ts';
import { UnitTrie } from './trie.ts';

/**
 * Words and phrases of one language, as plain data: meaning → phrases. In a phrase, `a|b` are
 * alternatives, `word?` may be missing, `..` skips up to three words, `#` is any number, and
 * `word*`, `*word`, `*word*` match the beginning, the end or any part of a word.
 */
export interface PhraseBook {
  /** ISO 639-1, or `names` for proper names that are the same in every language. */
  readonly language: string;
  /** Frequent small words that tell the language apart from others. */
  readonly everyday: readonly string[];
  readonly numberWords: readonly string[];
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A meaning found in the tokens `from` to `to` (exclusive). */
export interface Hit {
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
}

export interface Found {
  /** Ordered by first token, longer first. A hit inside a longer one is left out. */
  readonly hits: readonly Hit[];
  /** The language with most everyday words, or `und`. */
  readonly language: string;
}

export interface Vocabulary {
  readonly folder: Folder;
  find(tokens: Tokens): Found;
}

interface PhraseNode {
  next?: Map<number, PhraseNode>;
  skip?: PhraseNode;
  outputs?: { readonly meaning: string; readonly language: number }[];
}

const longestWord = 48;
const widestSkip = 3;
/** One small word in eight keeps a second language awake: people mix them. */
const foreignShare = 8;
/** Shorter words have no a/o/a spelling: "før" would become "for". */
const shortestWithoutMarks = 5;
const shortestSkeleton = 5;
const namesLanguage = 'names';

export function createVocabulary(books: readonly PhraseBook[]): Vocabulary {
  const folder = createFolder();
  const words = createWordIndex(folder);
  const root: PhraseNode = newNode();
  const languages = books.map((book) => book.language);
  const everyday: (number[] | undefined)[] = [];
  const anyNumber = words.numberTerm;

  books.forEach((book, language) => {
    for (const word of book.everyday) {
      const term = words.add(word);
      (everyday[term] ??= []).push(language);
    }
    for (const word of book.numberWords) words.addAs(word, anyNumber);
    for (const [meaning, phrases] of Object.entries(book.phrases)) {
      for (const phrase of phrases) addPhrase(root, words, phrase, { meaning, language });
    }
  });

  return { folder, find: (tokens) => findHits(tokens, root, words, everyday, languages) };
}

function newNode(): PhraseNode {
  return {};
}

function addPhrase(
  root: PhraseNode,
  words: WordIndex,
  phrase: string,
  output: { readonly meaning: string; readonly language: number },
): void {
  let ends: PhraseNode[] = [root];
  for (const slot of phrase.split(' ')) {
    if (slot === '..') {
      ends = ends.map((node) => (node.skip ??= newNode()));
      continue;
    }
    const optional = slot.endsWith('?');
    const choices = (optional ? slot.slice(0, -1) : slot).split('|');
    const reached = new Set<PhraseNode>(optional ? ends : []);
    for (const choice of choices) {
      const term = choice === '#' ? words.numberTerm : words.add(choice);
      for (const node of ends) {
        const next = (node.next ??= new Map<number, PhraseNode>());
        let child = next.get(term);
        if (!child) next.set(term, (child = newNode()));
        reached.add(child);
      }
    }
    ends = [...reached];
  }
  for (const node of ends) {
    if (node !== root) (node.outputs ??= []).push(output);
  }
}

function findHits(
  tokens: Tokens,
  root: PhraseNode,
  words: WordIndex,
  everyday: readonly (readonly number[] | undefined)[],
  languages: readonly string[],
): Found {
  const { list } = tokens;
  const terms: (readonly number[] | undefined)[] = new Array<undefined>(list.length);
  const counts = languages.map(() => 0);
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (!token || token.kind === 'link') continue;
    const found = words.match(tokens.units, token);
    if (!found) continue;
    terms[i] = found;
    for (const term of found) {
      const tongues = everyday[term];
      if (tongues) for (const tongue of tongues) counts[tongue] = (counts[tongue] ?? 0) + 1;
    }
  }

  const active = activeLanguages(counts, languages);
  const raw: Hit[] = [];
  for (let i = 0; i < list.length; i++) {
    if (terms[i]) collect(root, i, i, list, terms, active, raw);
  }
  return { hits: withoutInner(raw), language: mainLanguage(counts, languages) };
}

/** Follows every phrase that begins at token `from`; phrases are short, so this is bounded. */
function collect(
  node: PhraseNode,
  from: number,
  at: number,
  list: readonly Token[],
  terms: readonly (readonly number[] | undefined)[],
  active: readonly boolean[],
  hits: Hit[],
): void {
  if (node.outputs) {
    for (const { meaning, language } of node.outputs) {
      if (active[language] === true) hits.push({ meaning, from, to: at });
    }
  }
  if (node.next) follow(node, from, at, list, terms, active, hits);
  if (node.skip) {
    for (let skipped = 0; skipped <= widestSkip; skipped++) {
      if (skipped > 0 && breaksPhrase(list[at + skipped - 1])) break;
      follow(node.skip, from, at + skipped, list, terms, active, hits);
    }
  }
}

function follow(
  node: PhraseNode,
  from: number,
  at: number,
  list: readonly Token[],
  terms: readonly (readonly number[] | undefined)[],
  active: readonly boolean[],
  hits: Hit[],
): void {
  const here = terms[at];
  if (!here || (at > from && breaksPhrase(list[at]))) return;
  const { next } = node;
  if (!next) return;
  for (const term of here) {
    const child = next.get(term);
    if (child) collect(child, from, at + 1, list, terms, active, hits);
  }
}

function breaksPhrase(token: Token | undefined): boolean {
  return !token || (token.gap & (gap.stop | gap.blank | gap.semicolon | gap.bullet)) !== 0;
}

/** A language whose small words are rare here is somebody else's: its words would be misread. */
function activeLanguages(counts: readonly number[], languages: readonly string[]): boolean[] {
  const most = Math.max(0, ...counts);
  return languages.map(
    (name, i) => name === namesLanguage || (counts[i] ?? 0) * foreignShare >= most,
  );
}

function mainLanguage(counts: readonly number[], languages: readonly string[]): string {
  let best = -1;
  counts.forEach((count, i) => {
    if (count > 0 && count > (counts[best] ?? 0)) best = i;
  });
  return languages[best] ?? 'und';
}

/** "bank account number" is no "bank": the longest reading of a word wins. */
function withoutInner(raw: readonly Hit[]): Hit[] {
  const sorted = [...raw].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Hit[] = [];
  let open: Hit[] = [];
  for (const hit of sorted) {
    open = open.filter((outer) => outer.to > hit.from);
    if (open.some((outer) => isLonger(outer, hit) && swallows(outer.meaning, hit.meaning)))
      continue;
    if (isRepeated(kept, hit)) continue;
    kept.push(hit);
    open.push(hit);
  }
  return kept;
}

function isLonger(outer: Hit, inner: Hit): boolean {
  return (
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}

/** Names and set phrases swallow their parts; what is said about a party leaves the party standing. */
function swallows(outer: string, inner: string): boolean {
  const tells = outer.startsWith('claim.') || outer.startsWith('threat.');
  if (inner.startsWith('cue.')) return !tells || (outer.startsWith('claim.') && isNegation(inner));
  if (outer === 'cue.they' || outer === 'cue.sender') return false;
  if (tells || outer.startsWith('action.'))
    return familyOf(outer) === familyOf(inner) || outer === 'action.gift-card';
  return true;
}

function isNegation(meaning: string): boolean {
  return meaning === 'cue.not' || meaning === 'cue.never';
}

function familyOf(meaning: string): string {
  return meaning.slice(0, meaning.indexOf('.'));
}

function isRepeated(kept: readonly Hit[], hit: Hit): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i];
    if (!other || other.from !== hit.from || other.to !== hit.to) return false;
    if (other.meaning === hit.meaning) return true;
  }
  return false;
}

interface WordIndex {
  readonly numberTerm: number;
  /** Registers `word`, `word*`, `*word` or `*word*` and gives its term. */
  add(pattern: string): number;
  addAs(pattern: string, term: number): void;
  match(units: readonly number[], token: Token): readonly number[] | undefined;
}

function createWordIndex(folder: Folder): WordIndex {
  const whole = new UnitTrie();
  const inner = new UnitTrie();
  const skeletons = new UnitTrie();
  const exact: (number[] | undefined)[] = [];
  const prefix: (number[] | undefined)[] = [];
  const suffix: (number[] | undefined)[] = [];
  const infix: (number[] | undefined)[] = [];
  const skeletonExact: (number[] | undefined)[] = [];
  const skeletonPrefix: (number[] | undefined)[] = [];
  const known = new Map<string, number>();
  const numberTerm = 1;
  let lastTerm = numberTerm;

  function register(pattern: string, term: number): void {
    const opens = pattern.startsWith('*');
    const closes = pattern.endsWith('*') && pattern.length > 1;
    const word = pattern.slice(opens ? 1 : 0, closes ? -1 : undefined);
    for (const variant of spellings(word)) {
      const units = foldWord(variant, folder);
      if (units.length === 0) continue;
      if (opens) {
        const node = inner.add(units);
        put(closes ? infix : suffix, node, term);
        continue;
      }
      put(closes ? prefix : exact, whole.add(units), term);
      if (units.length >= shortestSkeleton)
        put(closes ? skeletonPrefix : skeletonExact, skeletons.add(skeletonOf(units)), term);
    }
  }

  function matchWhole(units: readonly number[], from: number, to: number): number[] | undefined {
    let found: number[] | undefined;
    let node = 0;
    let i = from;
    for (; i < to; i++) {
      node = whole.step(node, units[i] ?? 0);
      if (node === 0) break;
      found = append(found, prefix[node]);
    }
    if (i === to) found = append(found, exact[node]);
    for (let start = from; start < to - 2; start++) {
      node = 0;
      for (let k = start; k < to; k++) {
        node = inner.step(node, units[k] ?? 0);
        if (node === 0) break;
        found = append(found, infix[node]);
        if (k === to - 1) found = append(found, suffix[node]);
      }
    }
    return found;
  }

  function matchSkeleton(units: readonly number[], from: number, to: number): number[] | undefined {
    let found: number[] | undefined;
    const skeleton = skeletonOf(units.slice(from, to));
    let node = 0;
    for (let i = 0; i < skeleton.length; i++) {
      node = skeletons.step(node, skeleton[i] ?? 0);
      if (node === 0) return found;
      found = append(found, skeletonPrefix[node]);
    }
    return append(found, skeletonExact[node]);
  }

  return {
    numberTerm,
    add(pattern) {
      const term = known.get(pattern);
      if (term !== undefined) return term;
      known.set(pattern, ++lastTerm);
      register(pattern, lastTerm);
      return lastTerm;
    },
    addAs: register,
    match(units, token) {
      const to = Math.min(token.to, token.from + longestWord);
      const found = matchWhole(units, token.from, to);
      if (token.kind === 'number') return append(found, [numberTerm]);
      if (found) return found;
      const length = to - token.from;
      if (token.odd) {
        const seen: number[] = [];
        for (let i = token.from; i < to; i++)
          seen.push(latinLookAlike(units[i] ?? 0) ?? units[i] ?? 0);
        const latin = matchWhole(seen, 0, seen.length);
        if (latin) return latin;
      }
      return length >= shortestSkeleton && mayBeSlip(units, token.from, to)
        ? matchSkeleton(units, token.from, to)
        : undefined;
    },
  };
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

function append(
  found: number[] | undefined,
  more: readonly number[] | undefined,
): number[] | undefined {
  if (!more) return found;
  return found ? [...found, ...more] : [...more];
}

function put(table: (number[] | undefined)[], node: number, term: number): void {
  const terms = (table[node] ??= []);
  if (!terms.includes(term)) terms.push(term);
}

/** Danish is typed with æøå, with ae/oe/aa and with a/o/a; one word of a lexicon stands for all. */
function spellings(word: string): string[] {
  if (!/[æøåäö]/u.test(word)) return [word];
  let found = [''];
  for (const letter of word) {
    const forms = letterForms[letter] ?? [letter];
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

function foldWord(word: string, folder: Folder): number[] {
  const units: number[] = [];
  for (let i = 0; i < word.length; i++) {
    for (const unit of folder.fold(word, i)) if (unit >= 0) units.push(unit);
  }
  return units;
}
