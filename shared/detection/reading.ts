import type { LinkReader, Link } from './links.ts';
import { findNumbers, type PhoneNumber } from './phones.ts';
import { takeStandpoint, type Clause, type Mention, type Stance } from './stance.ts';
import { readTokens, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that rules may know about a message. Offsets are UTF-16 units of the original text. */
export interface Reading {
  readonly text: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  readonly tokens: Tokens;
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
  readonly phones: readonly PhoneNumber[];
  /** The text warns, reports or tells a story; only plain orders to the reader count in it. */
  readonly framed: boolean;
}

/** Reads `text` from `from` to `to`; every offset in the result is in the whole text. */
export function readMessage(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  linkReader: LinkReader,
): Reading {
  const tokens = readTokens(text, from, to, vocabulary.folder, (run) => linkReader.isLink(run));
  const { hits, language } = vocabulary.find(tokens);
  const { clauses, mentions, framed } = takeStandpoint(tokens, hits);
  const links: Link[] = [];
  for (const token of tokens.list) {
    if (token.kind !== 'link') continue;
    const link = linkReader.read(text.slice(token.start, token.end), token.start);
    if (link) links.push(link);
  }
  return { text, language, tokens, clauses, mentions, links, phones: findNumbers(tokens), framed };
}

/** Mentions of a concept or of a whole family (`party.`) with one of the stances. */
export function mentionsOf(
  reading: Reading,
  family: string,
  accepted: readonly Stance[],
): readonly Mention[] {
  return reading.mentions.filter(
    (mention) => mention.concept.startsWith(family) && accepted.includes(mention.stance),
  );
}
