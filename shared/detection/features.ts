import type { Reading } from './reading.ts';
import type { Mention, Stance } from './stance.ts';
import type { Token, Tokens } from './tokens.ts';

/** What a feature is made of: a word, the beginning of a long one, two words in a row, one or two meanings. */
export type FeatureKind = 'word' | 'beginning' | 'pair' | 'meaning';

/**
 * One thing that a message holds. `feature` is `featureOf(name)`; tokens `from` to `to` (exclusive)
 * carry it, none when it is about the message as a whole. `meaning` is empty for words, and
 * `other` for all but two meanings that stand near each other.
 */
export type VisitFeature = (
  feature: number,
  kind: FeatureKind,
  from: number,
  to: number,
  meaning: string,
  other: string,
) => void;

/** A stretch of the original text, UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const link = '@link';
const number = '#';
const beginning = 5;
const beginningMark = 0x2026;
const seed = 0x811c9dc5;
const prime = 0x01000193;
/** 30 bits: small integers everywhere, and too many to meet another feature's by chance. */
const mask = 0x3fffffff;

function hashOf(name: string): number {
  let hash = seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), prime);
  return hash;
}

function hashOfPair(first: number, second: number): number {
  return Math.imul(first ^ (second >>> 15), 0x9e3779b1) ^ second;
}

/** Two meanings, whichever comes first. */
function hashOfMeanings(first: number, second: number): number {
  return Math.imul(first + second, 0x9e3779b1) ^ (first ^ second);
}

/** The number of a feature from its name: `word`, `begin…`, `two words`, `concept|stance` or two of these. */
export function featureOf(name: string): number {
  const space = name.indexOf(' ');
  if (space < 0) return hashOf(name) & mask;
  const first = hashOf(name.slice(0, space));
  const second = hashOf(name.slice(space + 1));
  return (name.includes('|') ? hashOfMeanings(first, second) : hashOfPair(first, second)) & mask;
}

/** The name of a feature that `visitFeatures` visits. */
export function nameOfFeature(
  { tokens }: Reading,
  kind: FeatureKind,
  from: number,
  meaning: string,
  other: string,
): string {
  if (kind === 'meaning') return other === '' ? meaning : [meaning, other].sort().join(' ');
  const word = wordAt(tokens, from);
  if (kind === 'beginning') return `${word.slice(0, beginning)}…`;
  return kind === 'pair' ? `${word} ${wordAt(tokens, from + 1)}` : word;
}

function wordAt({ list, units }: Tokens, at: number): string {
  const token = list[at];
  if (token?.kind !== 'word') return token?.kind === 'link' ? link : number;
  return String.fromCharCode(...units.slice(token.from, token.to));
}

const linkHash = hashOf(link);
const numberHash = hashOf(number);

function hashOn(before: number, units: readonly number[], from: number, to: number): number {
  let hash = before;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] ?? 0), prime);
  return hash;
}

const everywhere: Stretch = { start: 0, end: Infinity };

/** Visits every feature of a stretch, some more than once. Linear in tokens and mentions. */
export function visitFeatures(reading: Reading, visit: VisitFeature, near = everywhere): void {
  const { list, units } = reading.tokens;
  let before = 0;
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (token === undefined || token.start < near.start || token.end > near.end) continue;
    const { kind, from, to } = token;
    let hash = kind === 'link' ? linkHash : numberHash;
    const isLong = kind === 'word' && to - from > beginning;
    if (isLong) {
      hash = hashOn(seed, units, from, from + beginning);
      const start = Math.imul(hash ^ beginningMark, prime);
      hash = hashOn(hash, units, from + beginning, to);
      visit(hash & mask, 'word', i, i + 1, '', '');
      visit(start & mask, 'beginning', i, i + 1, '', '');
    } else {
      if (kind === 'word') hash = hashOn(seed, units, from, to);
      visit(hash & mask, 'word', i, i + 1, '', '');
    }
    if (before !== 0) visit(hashOfPair(before, hash) & mask, 'pair', i - 1, i + 1, '', '');
    before = hash;
  }
  visitMeanings(reading, visit, near);
  visitTraits(reading, visit, near);
}

function isWithin(token: Token | undefined, { start, end }: Stretch): boolean {
  return token !== undefined && token.start >= start && token.end <= end;
}

/** A meaning with the hash of its name, made once: messages hold the same few hundred again and again. */
interface Meaning {
  readonly name: string;
  readonly hash: number;
}

function meaningOf(name: string): Meaning {
  return { name, hash: hashOf(name) };
}

/** Keeps what `make` gave for a key. Keys are names of concepts, stances and the like: there are few. */
function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** All that a mention of a concept may say, except for its governor. */
interface ConceptMeanings {
  readonly stances: Readonly<Record<Stance, Meaning>>;
  readonly family: FamilyMeanings;
  readonly reader: Meaning;
  readonly speaks: Meaning;
  readonly live: Meaning;
}

interface FamilyMeanings {
  readonly stances: Readonly<Record<Stance, Meaning>>;
  readonly by: (governor: string) => Meaning;
  readonly speaks: Meaning;
}

function withStances(name: string): Record<Stance, Meaning> {
  return {
    asks: meaningOf(`${name}|asks`),
    threatens: meaningOf(`${name}|threatens`),
    claims: meaningOf(`${name}|claims`),
    reports: meaningOf(`${name}|reports`),
    advises: meaningOf(`${name}|advises`),
    denies: meaningOf(`${name}|denies`),
  };
}

const meaningsOf = remembered((concept): ConceptMeanings => ({
  stances: withStances(concept),
  family: familyOf(concept.slice(0, concept.indexOf('.'))),
  reader: meaningOf(`${concept}|reader`),
  speaks: meaningOf(`${concept}|speaks`),
  live: meaningOf(`${concept}|live`),
}));

const familyOf = remembered((family): FamilyMeanings => ({
  stances: withStances(family),
  by: remembered((governor) => meaningOf(`${family}|by:${governor}`)),
  speaks: meaningOf(`${family}|speaks`),
}));

/** Two meanings belong together when at most this many clauses lie between their clauses. */
const clausesApart = 3;
/** A meaning is paired with so many before it at most: the time stays linear in any text. */
const mostPartners = 24;

function visitMeanings(reading: Reading, visit: VisitFeature, near: Stretch): void {
  const { mentions, clauses, tokens } = reading;
  const paired: Meaning[] = [];
  const clauseOf: number[] = [];
  let clause = 0;
  let first = 0;
  for (const mention of mentions) {
    const { from, to, stance } = mention;
    if (!isWithin(tokens.list[from], near)) continue;
    while ((clauses[clause]?.to ?? Infinity) <= from) clause++;
    const meanings = meaningsOf(mention.concept);
    visitOwn(mention, meanings, visit);
    const own = meanings.stances[stance];
    first = Math.max(first, paired.length - mostPartners);
    while (first < paired.length && clause - (clauseOf[first] ?? 0) > clausesApart) first++;
    for (let i = first; i < paired.length; i++) {
      const other = paired[i];
      if (other === undefined || other === own) continue;
      const feature = hashOfMeanings(own.hash, other.hash) & mask;
      visit(feature, 'meaning', from, to, own.name, other.name);
    }
    paired.push(own);
    clauseOf.push(clause);
  }
}

function visitOwn(mention: Mention, meanings: ConceptMeanings, visit: VisitFeature): void {
  const { from, to, stance, toReader, speaks, by } = mention;
  const say = ({ name, hash }: Meaning) => visit(hash & mask, 'meaning', from, to, name, '');
  say(meanings.stances[stance]);
  say(meanings.family.stances[stance]);
  if (toReader) say(meanings.reader);
  if (speaks) {
    say(meanings.speaks);
    say(meanings.family.speaks);
  }
  if (stance === 'asks' && by !== '') say(meanings.family.by(by));
  if (stance === 'asks' || stance === 'claims' || stance === 'threatens') say(meanings.live);
}

const traits = {
  language: remembered((language) => meaningOf(`language|${language}`)),
  length: remembered((length) => meaningOf(`length|${length}`)),
  link: remembered((kind) => meaningOf(`link|${kind}`)),
  clause: withStances('clause'),
  anyLink: meaningOf('link|any'),
  framed: meaningOf('message|framed'),
  addressed: meaningOf('message|addressed'),
  now: meaningOf('message|now'),
  phone: meaningOf('message|phone'),
  question: meaningOf('mark|question'),
  exclamation: meaningOf('mark|exclamation'),
  lines: meaningOf('mark|lines'),
  time: meaningOf('mark|time'),
  quotation: meaningOf('mark|quotation'),
  emoji: meaningOf('mark|emoji'),
  noCapitals: meaningOf('mark|no-capitals'),
};

/** What a message is like as a whole: its language, stances, links, length and marks. */
function visitTraits(reading: Reading, visit: VisitFeature, near: Stretch): void {
  const { tokens, links, clauses, text } = reading;
  const say = ({ name, hash }: Meaning) => visit(hash & mask, 'meaning', 0, 0, name, '');
  say(traits.language(reading.language));
  for (const { kind, start } of links) {
    if (start < near.start || start >= near.end) continue;
    say(traits.link(kind));
    say(traits.anyLink);
  }
  for (const { stance, from } of clauses)
    if (isWithin(tokens.list[from], near)) say(traits.clause[stance]);
  if (reading.framed) say(traits.framed);
  if (reading.addressed) say(traits.addressed);
  if (reading.isNow) say(traits.now);
  if (reading.phones.some(({ start }) => start >= near.start && start < near.end))
    say(traits.phone);
  const first = tokens.list.find((token) => isWithin(token, near));
  const last = tokens.list.findLast((token) => isWithin(token, near));
  if (first !== undefined && last !== undefined) sayMarks(text, first.start, last.end + 1, say);
}

const shortest = 32;
const longestClass = 6;
const timeOfDay = /\d\d[:.]\d\d/u;
const emoji = /\p{Extended_Pictographic}/u;
const capital = /\p{Lu}/u;

/** What a stretch holds, as bits; those of one character are read in one pass. */
const holds = {
  question: 1,
  exclamation: 2,
  line: 4,
  digit: 8,
  quotation: 16,
  capital: 32,
  /** Letters beyond ASCII, of which one may be a capital. */
  letter: 64,
  /** Units of which one may be an emoji. */
  sign: 128,
} as const;

const ascii = new Uint8Array(128);
ascii[63] = holds.question;
ascii[33] = holds.exclamation;
ascii[10] = holds.line;
ascii[34] = holds.quotation;
ascii.fill(holds.digit, 48, 58);
ascii.fill(holds.capital, 65, 91);

/** The first emoji beyond Latin. */
const firstEmoji = 0x203c;

function holdsOf(unit: number): number {
  if (unit < 128) return ascii[unit] ?? 0;
  switch (unit) {
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
      return holds.quotation;
    case 0xa9:
    case 0xae:
      return holds.sign;
    default:
      return unit < firstEmoji ? holds.letter : holds.letter | holds.sign;
  }
}

function sayMarks(text: string, from: number, to: number, say: (meaning: Meaning) => void): void {
  const end = Math.min(to, text.length);
  const doublings = Math.floor(Math.log2(Math.max(end - from, shortest) / shortest));
  say(traits.length(String(Math.min(longestClass, doublings))));
  let held = 0;
  for (let i = from; i < end; i++) held |= holdsOf(text.charCodeAt(i));
  const needsTests = (held & (holds.digit | holds.sign)) !== 0 || (held & holds.capital) === 0;
  const stretch = needsTests ? text.slice(from, end) : '';
  if ((held & holds.question) !== 0) say(traits.question);
  if ((held & holds.exclamation) !== 0) say(traits.exclamation);
  if ((held & holds.line) !== 0) say(traits.lines);
  if ((held & holds.digit) !== 0 && timeOfDay.test(stretch)) say(traits.time);
  if ((held & holds.quotation) !== 0) say(traits.quotation);
  if ((held & holds.sign) !== 0 && emoji.test(stretch)) say(traits.emoji);
  const hasCapital =
    (held & holds.capital) !== 0 || ((held & holds.letter) !== 0 && capital.test(stretch));
  if (!hasCapital) say(traits.noCapitals);
}
