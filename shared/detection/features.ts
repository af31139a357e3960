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

function hashOfToken({ kind, from, to }: Token, units: readonly number[]): number {
  if (kind !== 'word') return kind === 'link' ? linkHash : numberHash;
  return hashOfUnits(units, from, to);
}

function hashOfUnits(units: readonly number[], from: number, to: number): number {
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
      const start = hashOfUnits(units, token.from, token.from + beginning);
      visit(Math.imul(start ^ beginningMark, prime) & mask, 'beginning', i, i + 1, '', '');
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
function remembered(make: (key: string) => Meaning): (key: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

interface ConceptMeanings {
  readonly withStance: (stance: Stance) => Meaning;
  readonly family: FamilyMeanings;
  readonly reader: Meaning;
  readonly speaks: Meaning;
  readonly live: Meaning;
}

interface FamilyMeanings {
  readonly withStance: (stance: Stance) => Meaning;
  readonly by: (governor: string) => Meaning;
  readonly speaks: Meaning;
}

const concepts = new Map<string, ConceptMeanings>();
const families = new Map<string, FamilyMeanings>();

function meaningsOf(concept: string): ConceptMeanings {
  const known = concepts.get(concept);
  if (known !== undefined) return known;
  const made: ConceptMeanings = {
    withStance: remembered((stance) => meaningOf(`${concept}|${stance}`)),
    family: familyOf(concept.slice(0, concept.indexOf('.'))),
    reader: meaningOf(`${concept}|reader`),
    speaks: meaningOf(`${concept}|speaks`),
    live: meaningOf(`${concept}|live`),
  };
  concepts.set(concept, made);
  return made;
}

function familyOf(family: string): FamilyMeanings {
  const known = families.get(family);
  if (known !== undefined) return known;
  const made: FamilyMeanings = {
    withStance: remembered((stance) => meaningOf(`${family}|${stance}`)),
    by: remembered((governor) => meaningOf(`${family}|by:${governor}`)),
    speaks: meaningOf(`${family}|speaks`),
  };
  families.set(family, made);
  return made;
}

/** Two meanings belong together when at most this many clauses lie between their clauses. */
const clausesApart = 3;
/** A meaning is paired with so many before it at most: the time stays linear in any text. */
const mostPartners = 24;

function visitMeanings(reading: Reading, visit: VisitFeature, near: Stretch): void {
  const { mentions, clauses, tokens } = reading;
  const paired: Meaning[] = [];
  const clauseOf: number[] = [];
  let clause = 0;
  for (const mention of mentions) {
    const { from, to, stance } = mention;
    if (!isWithin(tokens.list[from], near)) continue;
    while ((clauses[clause]?.to ?? Infinity) <= from) clause++;
    const meanings = meaningsOf(mention.concept);
    visitOwn(mention, meanings, visit);
    const own = meanings.withStance(stance);
    for (let i = Math.max(0, paired.length - mostPartners); i < paired.length; i++) {
      const other = paired[i];
      if (other === undefined || other === own) continue;
      if (clause - (clauseOf[i] ?? 0) > clausesApart) continue;
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
  say(meanings.withStance(stance));
  say(meanings.family.withStance(stance));
  if (toReader) say(meanings.reader);
  if (speaks) {
    say(meanings.speaks);
    say(meanings.family.speaks);
  }
  if (stance === 'asks' && by !== '') say(meanings.family.by(by));
  if (stance === 'asks' || stance === 'claims' || stance === 'threatens') say(meanings.live);
}

const trait = remembered(meaningOf);

/** What a message is like as a whole: its language, stances, links, length and marks. */
function visitTraits(reading: Reading, visit: VisitFeature, near: Stretch): void {
  const { tokens, links, clauses, text } = reading;
  const say = (name: string) => visit(trait(name).hash & mask, 'meaning', 0, 0, name, '');
  say(`language|${reading.language}`);
  for (const { kind, start } of links) {
    if (start < near.start || start >= near.end) continue;
    say(`link|${kind}`);
    say('link|any');
  }
  for (const { stance, from } of clauses)
    if (isWithin(tokens.list[from], near)) say(`clause|${stance}`);
  if (reading.framed) say('message|framed');
  if (reading.addressed) say('message|addressed');
  if (reading.isNow) say('message|now');
  if (reading.phones.some(({ start }) => start >= near.start && start < near.end))
    say('message|phone');
  const first = tokens.list.find((token) => isWithin(token, near));
  const last = tokens.list.findLast((token) => isWithin(token, near));
  if (first !== undefined && last !== undefined) sayMarks(text, first.start, last.end + 1, say);
}

const shortest = 32;
const longestClass = 6;
const timeOfDay = /\d\d[:.]\d\d/u;
const quotation = /["“”„«»]/u;
const emoji = /\p{Extended_Pictographic}/u;
const capital = /\p{Lu}/u;

function sayMarks(text: string, from: number, to: number, say: (name: string) => void): void {
  const stretch = from === 0 && to >= text.length ? text : text.slice(from, to);
  const doublings = Math.floor(Math.log2(Math.max(stretch.length, shortest) / shortest));
  say(`length|${Math.min(longestClass, doublings)}`);
  if (stretch.includes('?')) say('mark|question');
  if (stretch.includes('!')) say('mark|exclamation');
  if (stretch.includes('\n')) say('mark|lines');
  if (timeOfDay.test(stretch)) say('mark|time');
  if (quotation.test(stretch)) say('mark|quotation');
  if (emoji.test(stretch)) say('mark|emoji');
  if (!capital.test(stretch)) say('mark|no-capitals');
}
