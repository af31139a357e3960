import { parse } from 'tldts';

/** A web link in the message, read as a browser would. */
export interface Link {
  /** UTF-16 offsets in the original, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Host in lower case, without a trailing dot. */
  readonly host: string;
  /** Domain that somebody registered (Public Suffix List, ICANN part). */
  readonly domain: string;
  readonly kind: LinkKind;
  /** Id of the body that the link pretends to lead to, when it is a look-alike. */
  readonly imitates?: string;
  /** Host that the link's own text names, where it differs: "[politi.dk](https://elsewhere)". */
  readonly shows?: string;
}

export const linkKinds = [
  'genuine',
  'lookalike',
  'shortener',
  'free-host',
  'known',
  'other',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Whose links are genuine, and what imitations of them look like. */
export interface LinkKnowledge {
  readonly bodies: readonly LinkBody[];
  readonly shorteners: readonly string[];
  readonly freeHosts: readonly string[];
  /** Large honest domains of firms that nobody impersonates for Denmark: no look-alikes. */
  readonly known: readonly string[];
}

export interface LinkBody {
  readonly id: string;
  readonly domains: readonly string[];
  /** Words that stand for the body in a host name. */
  readonly marks: readonly string[];
}

export interface LinkReader {
  isLink(run: string): boolean;
  /** The link in a run that `isLink` accepted; `undefined` for a mail address. */
  read(run: string, start: number): Link | undefined;
}

const rememberedHosts = 2000;

export function createLinkReader(knowledge: LinkKnowledge): LinkReader {
  const genuine = new Map<string, string>();
  for (const body of knowledge.bodies)
    for (const domain of body.domains) genuine.set(domain, body.id);
  const shorteners = new Set(knowledge.shorteners);
  const freeHosts = new Set(knowledge.freeHosts);
  const known = new Set(knowledge.known);
  const seen = new Map<string, Host | null>();
  const marks = knowledge.bodies.flatMap(({ id, marks: words }) =>
    words.map(straighten).map((word) => ({ body: id, word, letters: lettersOf(word) })),
  );

  function look(host: string): Host | undefined {
    const remembered = seen.get(host);
    if (remembered !== undefined) return remembered ?? undefined;
    if (seen.size >= rememberedHosts) seen.clear();
    const found = classify(host);
    seen.set(host, found ?? null);
    return found;
  }

  function classify(host: string): Host | undefined {
    const parsed = parse(host, { allowPrivateDomains: false, validateHostname: true });
    if (parsed.isIp === true) return { domain: host, kind: 'free-host' };
    const domain = parsed.domain;
    if (domain === null || parsed.isIcann !== true) {
      // `.example` and the like: reserved for writing about links.
      return /\.(?:example|test|invalid)$/u.test(host)
        ? describe(host, host.split('.').slice(-2).join('.'))
        : undefined;
    }
    return describe(host, domain);
  }

  function describe(host: string, domain: string): Host {
    if (genuine.has(domain)) return { domain, kind: 'genuine' };
    if (known.has(domain)) return { domain, kind: 'known' };
    const imitates = imitatedBody(host, marks);
    if (imitates !== undefined) return { domain, kind: 'lookalike', imitates };
    if (shorteners.has(domain)) return { domain, kind: 'shortener' };
    if (freeHosts.has(domain)) return { domain, kind: 'free-host' };
    return { domain, kind: 'other' };
  }

  return {
    isLink(run) {
      const plain = refang(run);
      if (plain.includes('@') && !plain.includes('/'))
        return /^[^@\s]+@[^@\s.]+\.[^@\s]+$/u.test(plain);
      const host = hostOf(plain);
      if (host === undefined) return false;
      if (plain.includes('://')) return host.includes('.') || host.includes('[');
      const dot = host.lastIndexOf('.');
      if (dot < 1 || !/^[a-z]/u.test(host.slice(dot + 1))) return false;
      // Danish addresses: "12 st.tv", "1.th".
      if (/^(?:st|\d{1,2})\.t[vh]$/u.test(host)) return false;
      // "your account.Click here": a sentence that lacks its space.
      if (/[a-z]\.[A-Z][a-z]+$/u.test(run)) return false;
      return look(host) !== undefined;
    },
    read(run, start) {
      const plain = refang(run);
      if (plain.includes('@') && !plain.includes('/')) return undefined;
      const host = hostOf(plain);
      if (host === undefined) return undefined;
      const found = look(host) ?? { domain: host, kind: 'other' as const };
      const end = start + run.length;
      return found.imitates === undefined
        ? { start, end, host, domain: found.domain, kind: found.kind }
        : { start, end, host, domain: found.domain, kind: found.kind, imitates: found.imitates };
    },
  };
}

interface Host {
  readonly domain: string;
  readonly kind: LinkKind;
  readonly imitates?: string;
}

/** Undoes the spellings that make a link harmless to click: hxxp, [.], (dot). */
function refang(run: string): string {
  const lower = run.toLowerCase();
  if (!/[[({\u3002\uff0e]|hxxp/u.test(lower)) return lower;
  return lower
    .replaceAll('hxxp', 'http')
    .replaceAll('[.]', '.')
    .replaceAll('(.)', '.')
    .replaceAll('{.}', '.')
    .replaceAll('[dot]', '.')
    .replaceAll('(dot)', '.')
    .replaceAll('[:]', ':')
    .replaceAll('\u3002', '.')
    .replaceAll('\uff0e', '.')
    .replaceAll('[://]', '://');
}

function hostOf(plain: string): string | undefined {
  const scheme = plain.indexOf('://');
  let rest = scheme >= 0 ? plain.slice(scheme + 3) : plain;
  const end = rest.search(/[/?#\\]/u);
  if (end >= 0) rest = rest.slice(0, end);
  const at = rest.lastIndexOf('@');
  if (at >= 0) rest = rest.slice(at + 1);
  const port = rest.indexOf(':');
  if (port >= 0) rest = rest.slice(0, port);
  while (rest.endsWith('.')) rest = rest.slice(0, -1);
  if (rest === '' || rest.length > 253) return undefined;
  return rest;
}

/** A word that stands for a body in a host name. */
interface Mark {
  readonly body: string;
  readonly word: string;
  readonly letters: number;
}

/** The body whose name stands in a host that is not its own, or almost stands there. */
function imitatedBody(host: string, marks: readonly Mark[]): string | undefined {
  const plain = straighten(host);
  const letters = lettersOf(plain);
  // One slip hides one letter: a host that lacks two of a mark's letters is no imitation of it.
  const similar: Mark[] = [];
  for (const mark of marks) if (!hasTwoBits(mark.letters & ~letters)) similar.push(mark);
  if (similar.length === 0) return undefined;
  const parts = plain.split(/[.-]/u).filter((part) => part !== '');
  const isDanish = plain.endsWith('.dk');
  const joined = plain
    .split('.')
    .filter((label) => label.includes('-'))
    .map((label) => label.replaceAll('-', ''));
  for (const { body, word } of similar) {
    const isLong = word.length >= longMark;
    for (const part of parts) {
      if (part === word || startsOrEnds(part, word)) return body;
      // Honest Danish firms have such words in their names: sundhedsplejersken.dk.
      if (isLong && ((!isDanish && part.includes(word)) || isOneSlipAway(part, word))) return body;
    }
    if (isLong && joined.some((label) => label.startsWith(word))) return body;
  }
  return undefined;
}

/** A bit for each letter that occurs, some of them shared. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function hasTwoBits(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

const longMark = 6;

const addOns: ReadonlySet<string> = new Set(
  [
    'dk',
    'login',
    'id',
    'online',
    'info',
    'support',
    'help',
    'service',
    'secure',
    'sikker',
    'betal',
    'pay',
    'mit',
    'min',
    'ny',
    'konto',
    'track',
    'pakke',
    'boede',
    'bode',
    'refund',
    'retur',
  ].map(straighten),
);

function startsOrEnds(part: string, mark: string): boolean {
  if (mark.length < 4) return false;
  if (part.startsWith(mark)) return isAddOn(part.slice(mark.length));
  return part.endsWith(mark) && isAddOn(part.slice(0, -mark.length));
}

function isAddOn(rest: string): boolean {
  return /^\d+$/u.test(rest) || addOns.has(rest);
}

/** What looks alike becomes alike: 0/o, 1/i/l, rn/m, vv/w. Marks and hosts both pass through here. */
function straighten(host: string): string {
  if (!/[01i]|rn|vv/u.test(host)) return host;
  return host
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** One letter added, left out, doubled, changed or two neighbours swapped. */
function isOneSlipAway(word: string, mark: string): boolean {
  if (Math.abs(word.length - mark.length) > 1 || word === mark) return false;
  let start = 0;
  while (start < word.length && start < mark.length && word[start] === mark[start]) start++;
  let wordEnd = word.length;
  let markEnd = mark.length;
  while (wordEnd > start && markEnd > start && word[wordEnd - 1] === mark[markEnd - 1]) {
    wordEnd--;
    markEnd--;
  }
  const wordRest = wordEnd - start;
  const markRest = markEnd - start;
  if (wordRest <= 1 && markRest <= 1) return true;
  return (
    wordRest === 2 &&
    markRest === 2 &&
    word[start] === mark[start + 1] &&
    word[start + 1] === mark[start]
  );
}
