import type { Reading } from './reading.ts';
import type { Mention } from './stance.ts';
import type { Token, Tokens } from './tokens.ts';

/** What a feature is made of: a word, the beginning of a long one, two words in a row, one or two meanings. */
export type FeatureKind = 'word' | 'beginning' | 'pair' | 'meaning';

/**
 * One thing that a message holds. `feature` is `featureOf(name)`; tokens `from` to `to` (exclusive)
 * carry it, none when it is about the message as a whole. `meaning` is empty for words, and
 * `other` for all but two meanings that stand in the same message.
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

/** How much a message reads like known scams, from the weights of all that it holds. */
export interface Likeness {
  /** Above 0: more like scams; below: more like honest messages. The logarithm of the odds. */
  readonly score: number;
  /** The words that speak most for a scam, as spans of the original text. Empty when none does. */
  readonly words: readonly Stretch[];
}

export interface LikenessWeights {
  /** The score of a message that holds nothing known. */
  readonly base: number;
  /** One feature a line: the weight in hundredths, a space, the name. */
  readonly lines: string;
}

/** Weighs nothing: no message reads like a scam, and none like an honest one. */
export const noWeights: LikenessWeights = { base: 0, lines: '' };

const link = '@link';
const number = '#';
const beginning = 5;
const beginningMark = 0x2026;
/** Features of a message are scaled to this length, so that long messages weigh as much as short ones. */
export const messageNorm = 3;
const shownWords = 8;

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

function hashOfToken({ kind, from, to }: Token, units: readonly number[]): number {
  if (kind !== 'word') return kind === 'link' ? linkHash : numberHash;
  let hash = seed;
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
    const hash = hashOfToken(token, units);
    visit(hash & mask, 'word', i, i + 1, '', '');
    if (token.to - token.from > beginning && token.kind === 'word') {
      const start = hashOfToken({ ...token, to: token.from + beginning }, units);
      visit(Math.imul(start ^ beginningMark, prime) & mask, 'beginning', i, i + 1, '', '');
    }
    if (before !== 0) visit(hashOfPair(before, hash) & mask, 'pair', i - 1, i + 1, '', '');
    before = hash;
  }
  visitMeanings(reading, visit, near);
  for (const trait of traitsOf(reading, near)) visit(featureOf(trait), 'meaning', 0, 0, trait, '');
}

function isWithin(token: Token | undefined, { start, end }: Stretch): boolean {
  return token !== undefined && token.start >= start && token.end <= end;
}

/** Two meanings belong together when at most this many clauses lie between their clauses. */
const clausesApart = 3;
/** A meaning is paired with so many after it at most: the time stays linear in any text. */
const mostPartners = 24;

function visitMeanings(reading: Reading, visit: VisitFeature, near: Stretch): void {
  const { mentions, clauses, tokens } = reading;
  const recent: { meaning: string; hash: number; clause: number }[] = [];
  let clause = 0;
  for (const mention of mentions) {
    const { from, to } = mention;
    if (!isWithin(tokens.list[from], near)) continue;
    while ((clauses[clause]?.to ?? Infinity) <= from) clause++;
    for (const meaning of meaningsOf(mention))
      visit(featureOf(meaning), 'meaning', from, to, meaning, '');
    const meaning = `${mention.concept}|${mention.stance}`;
    const hash = hashOf(meaning);
    for (const other of recent) {
      if (clause - other.clause > clausesApart || other.meaning === meaning) continue;
      visit(hashOfMeanings(hash, other.hash) & mask, 'meaning', from, to, meaning, other.meaning);
    }
    recent.push({ meaning, hash, clause });
    if (recent.length > mostPartners) recent.shift();
  }
}

function* meaningsOf({ concept, stance, toReader, speaks, by }: Mention): Generator<string> {
  const family = concept.slice(0, concept.indexOf('.'));
  yield `${concept}|${stance}`;
  yield `${family}|${stance}`;
  if (toReader) yield `${concept}|reader`;
  if (speaks) {
    yield `${concept}|speaks`;
    yield `${family}|speaks`;
  }
  if (stance === 'asks' && by !== '') yield `${family}|by:${by}`;
  if (stance === 'asks' || stance === 'claims' || stance === 'threatens') yield `${concept}|live`;
}

/** What a message is like as a whole: its language, stances, links, length and marks. */
function* traitsOf(reading: Reading, near: Stretch): Generator<string> {
  const { tokens, links, clauses, text } = reading;
  yield `language|${reading.language}`;
  for (const { kind, start } of links) {
    if (start < near.start || start >= near.end) continue;
    yield `link|${kind}`;
    yield 'link|any';
  }
  for (const { stance, from } of clauses)
    if (isWithin(tokens.list[from], near)) yield `clause|${stance}`;
  if (reading.framed) yield 'message|framed';
  if (reading.addressed) yield 'message|addressed';
  if (reading.isNow) yield 'message|now';
  if (reading.phones.some(({ start }) => start >= near.start && start < near.end))
    yield 'message|phone';
  const first = tokens.list.find((token) => isWithin(token, near));
  const last = tokens.list.findLast((token) => isWithin(token, near));
  if (first !== undefined && last !== undefined)
    yield* marksOf(text.slice(first.start, last.end + 1));
}

const shortest = 32;
const longestClass = 6;

function* marksOf(text: string): Generator<string> {
  const doublings = Math.floor(Math.log2(Math.max(text.length, shortest) / shortest));
  yield `length|${Math.min(longestClass, doublings)}`;
  if (text.includes('?')) yield 'mark|question';
  if (text.includes('!')) yield 'mark|exclamation';
  if (text.includes('\n')) yield 'mark|lines';
  if (/\d\d[:.]\d\d/u.test(text)) yield 'mark|time';
  if (/["“”„«»]/u.test(text)) yield 'mark|quotation';
  if (/\p{Extended_Pictographic}/u.test(text)) yield 'mark|emoji';
  if (!/\p{Lu}/u.test(text)) yield 'mark|no-capitals';
}

/** Weighs a reading, or a stretch of it. */
export type WeighReading = (reading: Reading, near?: Stretch) => Likeness;

/** Weighs messages with fixed weights. Holds no state that a message could change. */
export function createLikeness({ base, lines }: LikenessWeights): WeighReading {
  let weights: ReadonlyMap<number, number> | undefined;
  return (reading, near) => {
    weights ??= readWeights(lines);
    return weigh(reading, weights, base, near);
  };
}

function readWeights(lines: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const line of lines.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0)
      weights.set(featureOf(line.slice(space + 1)), Number(line.slice(0, space)) / 100);
  }
  return weights;
}

function weigh(
  reading: Reading,
  weights: ReadonlyMap<number, number>,
  base: number,
  near: Stretch | undefined,
): Likeness {
  const seen = new Set<number>();
  const shares = new Float64Array(reading.tokens.list.length);
  let sum = 0;
  visitFeatures(
    reading,
    (feature, _kind, from, to) => {
      if (seen.has(feature)) return;
      seen.add(feature);
      const weight = weights.get(feature);
      if (weight === undefined) return;
      sum += weight;
      for (let i = from; i < to; i++) shares[i] = (shares[i] ?? 0) + weight / (to - from);
    },
    near,
  );
  const score = base + (messageNorm * sum) / Math.sqrt(Math.max(1, seen.size));
  return {
    score,
    get words() {
      return wordsThatSpeak(reading.tokens.list, shares);
    },
  };
}

/** The tokens with the largest shares, neighbours joined. */
function wordsThatSpeak(list: readonly Token[], shares: Float64Array): Likeness['words'] {
  const best = [...shares.keys()]
    .filter((i) => (shares[i] ?? 0) > 0)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, shownWords)
    .sort((a, b) => a - b);
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const i of best) {
    const token = list[i];
    const open = spans.at(-1);
    if (token === undefined) continue;
    if (open && i === last + 1) open.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    last = i;
  }
  return spans;
}
