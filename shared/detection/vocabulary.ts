import { createFolder, type Folder } from './folding.ts';
import {
  createPhraseTree,
  isOpen,
  languageOf,
  mayStep,
  meaningOf,
  mostLanguages,
  type PhraseTree,
} from './phrase-tree.ts';
import { awakeByPassage, enoughWords } from './passages.ts';
import { gap, type Token, type Tokens } from './tokens.ts';
import { cellsOfRoot, rootCell, rootCount, rootsOf, Senses, silence, termsOf } from './senses.ts';
import { createWordMemory, type Word } from './word-memory.ts';
import { createWordIndex } from './word-index.ts';

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
  /** Compiles one language a step, so that no message has to wait for it; changes no result. */
  prepareInSteps(): Generator<undefined, void, undefined>;
  find(tokens: Tokens): Found;
}

const widestSkip = 3;
/**
 * One small word in eight keeps a second language awake: people mix them. A language whose small
 * words are rarer is somebody else's, and its words would be misread.
 */
const foreignShare = 8;
const namesLanguage = 'names';

/**
 * A language's phrases are compiled when a message first needs them; the everyday words of all
 * languages, which tell which those are, at once. What is found depends on the message alone: every
 * look-up counts only the languages that the message keeps awake, whatever others are compiled. A
 * word of a sleeping language hides no slip or look-alike of one that is awake.
 */
export function createVocabulary(books: readonly PhraseBook[]): Vocabulary {
  if (books.length > mostLanguages) throw new RangeError(`More than ${mostLanguages} lexicons.`);
  const folder = createFolder();
  const small = createWordIndex(folder, 1 << 13);
  const words = createWordIndex(folder, 1 << 16);
  const tree = createPhraseTree(words);
  const memory = createWordMemory();
  const meanings: string[] = [];
  const traits: Traits[] = [];
  const numbers = new Map<string, number>();
  const everyday = new Map<number, number[]>();
  const languages = books.map((book) => book.language);
  const foreignScript = books.map((book) => isForeignScript(book.everyday));
  let compiled = 0;
  const senses = new Senses();
  let numberSense = { compiled: -1, sense: silence };
  /** By token of the message that is read: its word, and its sense. */
  const heard: (Word | undefined)[] = [];
  const said: number[] = [];

  books.forEach((book, language) => {
    for (const word of book.everyday) {
      const term = small.add(word, 1);
      const tongues = everyday.get(term);
      if (tongues) tongues.push(language);
      else everyday.set(term, [language]);
    }
    for (const word of book.numberWords) small.addNumber(word);
  });

  function compile(book: PhraseBook, language: number): void {
    for (const meaning in book.phrases) {
      let number = numbers.get(meaning);
      if (number === undefined) {
        number = meanings.length;
        numbers.set(meaning, number);
        meanings.push(meaning);
        traits.push(traitsOf(meaning));
      }
      for (const phrase of book.phrases[meaning] ?? []) tree.add(phrase, number, language);
    }
  }

  function wake(active: number): void {
    if ((active & ~compiled) === 0) return;
    books.forEach((book, language) => {
      if ((active & ~compiled & (1 << language)) !== 0) compile(book, language);
    });
    compiled |= active;
  }

  function hear(units: readonly number[], token: Token): Word {
    const { from, to } = token;
    const place = memory.place(units, from, to, token.odd);
    if (place >= 0) {
      const known = memory.recall(place, units, from, to);
      if (known) return known;
    }
    const word = listen(units, token);
    if (place >= 0) memory.keep(place, units, from, to, word);
    return word;
  }

  function listen(units: readonly number[], token: Token): Word {
    const exact = small.exactly(units, token);
    const isNumeral = token.kind === 'number';
    const terms =
      exact ??
      (isNumeral ? undefined : (small.asLatin(units, token) ?? small.asSlip(units, token)));
    return {
      tongues: terms ? terms.flatMap((term) => everyday.get(term) ?? []) : nothing,
      isPlain: exact !== undefined || isNumeral,
      isNumber: isNumeral || (terms?.includes(small.numberTerm) ?? false),
      compiled: -1,
      isWhole: false,
      sense: silence,
    };
  }

  /** The first sense that one of the languages knows: a slip is none where the word itself is one. */
  function senseOf(word: Word, units: readonly number[], token: Token, active: number): number {
    if (word.compiled !== compiled) {
      word.compiled = compiled;
      word.sense = silence;
      word.isWhole = word.isPlain;
      addSense(word, words.exactly(units, token));
    }
    let sense = senses.knownTo(word.sense, active);
    if (sense === silence && !word.isWhole) {
      // The last that is added comes first.
      const written = word.sense;
      word.sense = silence;
      addSense(word, words.asSlip(units, token));
      addSense(word, words.asLatin(units, token));
      word.isWhole = true;
      sense = senses.knownTo(word.sense, active);
      if (written !== silence) word.sense = senses.putFirst(written, word.sense);
    }
    return sense === silence && word.isNumber ? anyNumber() : sense;
  }

  function addSense(word: Word, terms: readonly number[] | undefined): void {
    if (!terms) return;
    const all = word.isNumber ? [...terms, words.numberTerm] : terms;
    word.sense = senses.add(word.sense, words.languagesOf(terms), all, tree);
  }

  function anyNumber(): number {
    if (numberSense.compiled !== compiled)
      numberSense = { compiled, sense: senses.add(silence, -1, [words.numberTerm], tree) };
    return numberSense.sense;
  }

  /** Starts anew when too many senses have gathered, which only takes time. */
  function tidy(): void {
    if (!senses.isFull) return;
    senses.clear();
    memory.forget();
    numberSense = { compiled: -1, sense: silence };
  }

  return {
    folder,
    *prepareInSteps() {
      for (let language = 0; language < books.length; language++) {
        wake(1 << language);
        yield;
      }
    },
    find({ list, units }) {
      tidy();
      heard.length = list.length;
      said.length = list.length;
      const counts = languages.map(() => 0);
      let hasWords = false;
      for (let i = 0; i < list.length; i++) {
        const token = list[i];
        if (!token || token.kind === 'link') {
          heard[i] = undefined;
          continue;
        }
        if (token.kind === 'word') hasWords = true;
        const word = hear(units, token);
        heard[i] = word;
        const { tongues } = word;
        for (let k = 0; k < tongues.length; k++) {
          const tongue = tongues[k] ?? 0;
          counts[tongue] = (counts[tongue] ?? 0) + 1;
        }
      }
      if (!hasWords) return { hits: [], language: 'und' };
      const most = Math.max(...counts);
      const own = most < 2 ? counts : ownWords(heard, list.length, counts, most);
      const latinOnly = most === 0 && !hasForeignScript(list, units);
      let active = 0;
      for (let i = 0; i < languages.length; i++) {
        if (
          languages[i] === namesLanguage ||
          ((own[i] ?? 0) * foreignShare >= most && !(latinOnly && foreignScript[i] === true))
        )
          active |= 1 << i;
      }
      // Only a language with enough words to rule a passage, yet asleep, needs the closer look.
      const hasSleepers = counts.some(
        (count, i) => count >= enoughWords && (active & (1 << i)) === 0,
      );
      const byToken = hasSleepers
        ? awakeByPassage(list, heard, active, languages.length)
        : undefined;
      wake(byToken ? byToken.reduce((all, bits) => all | bits, active) : active);
      for (let i = 0; i < list.length; i++) {
        const word = heard[i];
        const token = list[i];
        said[i] = word && token ? senseOf(word, units, token, byToken?.[i] ?? active) : silence;
      }
      const search = new PhraseSearch(list, said, senses.cells, tree);
      for (let i = 0; i < list.length; i++) search.from(i, byToken?.[i] ?? active);
      return {
        hits: withoutInner(search.found, meanings, traits),
        language: mainLanguage(counts, languages),
      };
    },
  };
}

const nothing: readonly number[] = [];
/** Cyrillic, Arabic and the like; combining marks and what comes before them belong to Latin. */
function isForeign(unit: number): boolean {
  return unit > 0x36f;
}

function isForeignScript(everyday: readonly string[]): boolean {
  return everyday.length > 0 && everyday.every((word) => isForeign(word.charCodeAt(0)));
}

function hasForeignScript(list: readonly Token[], units: readonly number[]): boolean {
  return list.some(({ from, to, odd }) => {
    if (!odd) return false;
    for (let i = from; i < to; i++) if (isForeign(units[i] ?? 0)) return true;
    return false;
  });
}

/** A hit before the longest readings are chosen; the meaning as its number. */
interface RawHit {
  readonly meaning: number;
  readonly from: number;
  readonly to: number;
  /** The end of the phrase, for its language and its first word. */
  readonly end: number;
  /** A bit for each token, counted from `from`, that `..` passed over. */
  readonly skipped: number;
}

/** Follows phrases through the words of one message; they are short, so each start is bounded. */
class PhraseSearch {
  readonly found: RawHit[] = [];
  private readonly list: readonly Token[];
  private readonly said: readonly number[];
  private readonly senses: Int32Array;
  private readonly tree: PhraseTree;
  /** Bits of the languages whose phrases count from `start`. */
  private active = 0;
  private start = 0;

  constructor(
    list: readonly Token[],
    said: readonly number[],
    senses: Int32Array,
    tree: PhraseTree,
  ) {
    this.list = list;
    this.said = said;
    this.senses = senses;
    this.tree = tree;
  }

  /** Follows the phrases whose first word is token `start`. */
  from(start: number, active: number): void {
    const sense = this.said[start] ?? silence;
    if (sense === silence) return;
    this.start = start;
    this.active = active;
    const { senses } = this;
    const roots = rootsOf(senses, sense);
    const end = roots + rootCount(senses, sense) * cellsOfRoot;
    for (let at = roots; at < end; at += cellsOfRoot) {
      if (((senses[at + rootCell.languages] ?? 0) & active) === 0) continue;
      const node = senses[at + rootCell.node] ?? 0;
      const first = senses[at + rootCell.end] ?? 0;
      if (first !== 0) this.keep(first, start + 1, 0);
      const followers = senses[at + rootCell.followers] ?? 0;
      if (followers !== 0) this.follow(node, followers, start + 1, 0);
      const skip = senses[at + rootCell.skip] ?? 0;
      if (skip !== 0) this.skip(skip, start + 1, 0);
    }
  }

  private collect(node: number, at: number, skipped: number): void {
    const { tree } = this;
    if ((tree.languages(node) & this.active) === 0) return;
    const first = tree.firstEnd(node);
    if (first !== 0) this.keep(first, at, skipped);
    const followers = tree.followers(node);
    if (followers !== 0) this.follow(node, followers, at, skipped);
    const skip = tree.skip(node);
    if (skip !== 0) this.skip(skip, at, skipped);
  }

  /** The phrases that end before token `to`, the first of them at `first`. */
  private keep(first: number, to: number, skipped: number): void {
    const { tree, active, start } = this;
    for (let place = first; place !== 0; place = tree.nextEnd(place)) {
      const end = tree.endAt(place);
      if ((active & (1 << languageOf(end))) !== 0)
        this.found.push({ meaning: meaningOf(end), from: start, to, end, skipped });
    }
  }

  private skip(node: number, at: number, skipped: number): void {
    const followers = this.tree.followers(node);
    let passed = skipped;
    for (let width = 0; width <= widestSkip; width++) {
      if (width > 0) {
        if (breaksPhrase(this.list[at + width - 1])) break;
        passed |= 1 << (at + width - 1 - this.start);
      }
      this.follow(node, followers, at + width, passed);
    }
  }

  private follow(node: number, followers: number, at: number, skipped: number): void {
    const { tree, senses } = this;
    const sense = this.said[at] ?? silence;
    if (sense === silence || breaksPhrase(this.list[at])) return;
    const end = rootsOf(senses, sense);
    for (let i = termsOf(sense); i < end; i += 2) {
      const term = senses[i] ?? 0;
      if (!mayStep(node, followers, term, senses[i + 1] ?? 0)) continue;
      const child = tree.step(node, term);
      if (child !== 0) this.collect(child, at + 1, skipped);
    }
  }
}

function breaksPhrase(token: Token | undefined): boolean {
  return !token || (token.gap & (gap.stop | gap.blank | gap.semicolon | gap.bullet)) !== 0;
}

/**
 * Small words by language. Those of the language with most of them wake no other one that has few:
 * the Danish "mit" is no German.
 */
function ownWords(
  heard: readonly (Word | undefined)[],
  length: number,
  counts: readonly number[],
  most: number,
): readonly number[] {
  const main = counts.indexOf(most);
  let shared: number[] | undefined;
  for (let i = 0; i < length; i++) {
    const tongues = heard[i]?.tongues;
    if (!tongues || tongues.length < 2 || !tongues.includes(main)) continue;
    shared ??= counts.map(() => 0);
    for (let k = 0; k < tongues.length; k++) {
      const tongue = tongues[k] ?? 0;
      shared[tongue] = (shared[tongue] ?? 0) + 1;
    }
  }
  if (!shared) return counts;
  return counts.map((count, i) => (count * 2 > most ? count : count - (shared[i] ?? 0)));
}

function mainLanguage(counts: readonly number[], languages: readonly string[]): string {
  let best = -1;
  counts.forEach((count, i) => {
    if (count > 0 && count > (counts[best] ?? 0)) best = i;
  });
  return languages[best] ?? 'und';
}

/** "bank account number" is no "bank": the longest reading of a word wins. */
function withoutInner(
  raw: RawHit[],
  meanings: readonly string[],
  traits: readonly Traits[],
): Hit[] {
  putInOrder(raw, traits);
  const kept: Hit[] = [];
  const open: RawHit[] = [];
  const keptRaw: RawHit[] = [];
  const denials = raw.filter(({ meaning }) => traits[meaning]?.isNegation === true);
  let nextDenial = 0;
  for (const hit of raw) {
    while ((denials[nextDenial]?.from ?? Infinity) <= hit.from) nextDenial++;
    if (hit.skipped !== 0 && isDenied(hit, denials, nextDenial)) continue;
    let still = 0;
    for (let i = 0; i < open.length; i++) {
      const outer = open[i];
      if (outer && outer.to > hit.from) open[still++] = outer;
    }
    open.length = still;
    if (isSwallowed(open, hit, traits) || isRepeated(keptRaw, hit)) continue;
    kept.push({ meaning: meanings[hit.meaning] ?? '', from: hit.from, to: hit.to });
    keptRaw.push(hit);
    open.push(hit);
  }
  return kept;
}

/**
 * Longer hits before shorter ones; of the same words, open-ended readings come first and cues after
 * concepts, as stance expects. Hits come by their first word and few share it, so this is linear.
 */
function putInOrder(raw: RawHit[], traits: readonly Traits[]): void {
  for (let i = 1; i < raw.length; i++) {
    const hit = raw[i];
    if (!hit) continue;
    let at = i;
    for (; at > 0; at--) {
      const before = raw[at - 1];
      if (!before || before.from !== hit.from || before.to > hit.to) break;
      if (before.to === hit.to && rankOf(before, traits) <= rankOf(hit, traits)) break;
      raw[at] = before;
    }
    raw[at] = hit;
  }
}

function rankOf({ meaning, end }: RawHit, traits: readonly Traits[]): number {
  const kind = isOpen(end) ? 0 : traits[meaning]?.isCue === true ? 2 : 1;
  return kind * mostLanguages + languageOf(end);
}

function isSwallowed(open: readonly RawHit[], hit: RawHit, traits: readonly Traits[]): boolean {
  const inner = traits[hit.meaning];
  if (!inner) return false;
  for (let i = 0; i < open.length; i++) {
    const outer = open[i];
    if (!outer || !isLonger(outer, hit)) continue;
    const trait = traits[outer.meaning];
    if (!trait || !swallows(trait, inner)) continue;
    if (outer.skipped === 0 || !staysInGap(trait, inner) || !isInGap(outer, hit)) return true;
  }
  return false;
}

/** "Send aldrig din kode": a phrase does not reach over a "never", the next one of which is `first`. */
function isDenied(hit: RawHit, denials: readonly RawHit[], first: number): boolean {
  for (let i = first; i < denials.length; i++) {
    const denial = denials[i];
    if (!denial || denial.from >= hit.to) return false;
    if (isInGap(hit, denial)) return true;
  }
  return false;
}

/** Whether `..` of the outer hit passed over all of the inner one. */
function isInGap({ from, skipped }: RawHit, inner: RawHit): boolean {
  const first = inner.from - from;
  if (first <= 0 || inner.to - from > longestMarked) return false;
  for (let at = first; at < inner.to - from; at++) if ((skipped & (1 << at)) === 0) return false;
  return true;
}

const longestMarked = 31;

function isLonger(outer: RawHit, inner: RawHit): boolean {
  return (
    outer.from <= inner.from &&
    outer.to >= inner.to &&
    outer.to - outer.from > inner.to - inner.from
  );
}

/** What decides which of two overlapping meanings stands. */
interface Traits {
  readonly family: string;
  readonly isCue: boolean;
  readonly isNegation: boolean;
  /** "your": what is asked for is the reader's. */
  readonly isOwner: boolean;
  readonly isModal: boolean;
  /** Points at somebody; swallows cues alone. */
  readonly pointsAtSomebody: boolean;
  readonly isGiftCard: boolean;
  /** Orders, asks or asks politely; what it asks for stands within. */
  readonly isTransparent: boolean;
}

const transparent: ReadonlySet<string> = new Set(
  ['modal', 'can', 'please', 'want', 'question', 'ask', 'contact', 'told', 'says', 'said'].map(
    (cue) => `cue.${cue}`,
  ),
);

function traitsOf(meaning: string): Traits {
  const family = meaning.slice(0, meaning.indexOf('.'));
  return {
    family,
    isCue: family === 'cue',
    isNegation: meaning === 'cue.not' || meaning === 'cue.never',
    isOwner: meaning === 'cue.your',
    isModal: meaning === 'cue.modal',
    pointsAtSomebody: meaning === 'cue.they' || meaning === 'cue.sender',
    isGiftCard: meaning === 'action.gift-card',
    isTransparent: transparent.has(meaning),
  };
}

/** Names and set phrases swallow their parts; what is said about a party leaves the party standing. */
function swallows(outer: Traits, inner: Traits): boolean {
  const tells = outer.family === 'claim' || outer.family === 'threat';
  if ((inner.isOwner || inner.isModal) && outer.family === 'action') return false;
  if (inner.isCue) return !tells || (outer.family === 'claim' && inner.isNegation);
  if (outer.pointsAtSomebody || outer.isTransparent) return false;
  if (tells || outer.family === 'action') return outer.family === inner.family || outer.isGiftCard;
  return true;
}

/** "Get your card number": what `..` of a request passes over is what it asks for. */
function staysInGap(outer: Traits, inner: Traits): boolean {
  return !inner.isCue && inner.family !== outer.family && (!outer.isCue || outer.isTransparent);
}

function isRepeated(kept: readonly RawHit[], hit: RawHit): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i];
    if (!other || other.from !== hit.from || other.to !== hit.to) return false;
    if (other.meaning === hit.meaning) return true;
  }
  return false;
}
