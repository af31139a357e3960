import type { Link, LinkReader } from './links.ts';
import { findNumbers, type PhoneNumber } from './phones.ts';
import { takeStandpoint, type Clause, type Mention } from './stance.ts';
import { isSourceCode } from './source-code.ts';
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
  /** Links of the message's own; those that it only tells of are left out. */
  readonly links: readonly Link[];
  readonly phones: readonly PhoneNumber[];
  /** The text warns, reports or tells a story; only plain orders to the reader count in it. */
  readonly framed: boolean;
  /** The text speaks to its reader. */
  readonly addressed: boolean;
  /** The writer tells of what somebody asks at this moment. */
  readonly isNow: boolean;
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
  const { clauses, mentions, framed, addressed, isNow } = takeStandpoint(tokens, hits);
  const isCode = isSourceCode(tokens, from, to);
  const links: Link[] = [];
  for (const clause of clauses) {
    if (clause.reported) continue;
    collectLinks(tokens, clause, linkReader, links);
  }
  return {
    text,
    language,
    tokens,
    clauses,
    mentions,
    // "user.id" in a program is no address.
    links: isCode ? [] : unmask(text, links, linkReader),
    phones: findNumbers(tokens),
    framed: framed || isCode,
    addressed: addressed && !isCode,
    isNow,
  };
}

/** Pairs a link's text with its target, in Markdown, HTML and mail as plain text. */
function unmask(text: string, links: readonly Link[], linkReader: LinkReader): readonly Link[] {
  return links.map((target, i) => {
    const shown = [links[i - 1], links[i + 1]].find(
      (other) =>
        other?.kind === 'genuine' &&
        other.domain !== target.domain &&
        (other.start < target.start
          ? isTextOf(text.slice(other.end, target.start))
          : isTargetOf(text.slice(target.end, other.start))),
    );
    const named = shown ?? namedInMarkdown(text, target, linkReader);
    return named === undefined ? target : { ...target, shows: named.host };
  });
}

const longestLabel = 80;

/** "[politi.dk](https://…" is one run without spaces, so only its target was read as a link. */
function namedInMarkdown(text: string, target: Link, linkReader: LinkReader): Link | undefined {
  const from = Math.max(0, target.start - longestLabel);
  // Searched in the link only: the time for many links stays linear.
  const at = text.slice(target.start, target.end).indexOf(target.host);
  const label = /\[([^[\]\s()]{4,64})\]\((?:https?:\/\/)?$/u.exec(
    text.slice(from, target.start + Math.max(0, at)),
  )?.[1];
  if (label === undefined || !linkReader.isLink(label)) return undefined;
  const link = linkReader.read(label, target.start);
  return link?.kind === 'genuine' && link.domain !== target.domain ? link : undefined;
}

/** "politi.dk](https://…" and "politi.dk <https://…". */
function isTextOf(between: string): boolean {
  const bare = between.replaceAll(' ', '');
  return bare === '](' || bare === '<' || bare === '](<';
}

/** `href="https://…">politi.dk`. */
function isTargetOf(between: string): boolean {
  return between.length <= 12 && /^["']?\s?>/u.test(between);
}

function collectLinks(tokens: Tokens, clause: Clause, linkReader: LinkReader, links: Link[]): void {
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens.list[i];
    if (token?.kind !== 'link') continue;
    const link = linkReader.read(tokens.text.slice(token.start, token.end), token.start);
    if (link) links.push(link);
  }
}
