import type { Stretch } from '../detection/features.ts';
import type { Likeness, WeighReading } from '../detection/likeness.ts';
import type { Link } from '../detection/links.ts';
import type { PhoneNumber } from '../detection/phones.ts';
import type { Reading } from '../detection/reading.ts';
import { gap } from '../detection/tokens.ts';
import type { Mention } from '../detection/stance.ts';
import { familyOf, isStrange, type Meaning } from './needs.ts';
import { withoutOwnCode } from './own-code.ts';

/** UTF-16 offsets in the original text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Mentioned = Span & Mention;
type Found = readonly Mentioned[];
const none: Found = [];

/** Mentions by concept and by family, in the order of the text. */
type Table = Map<string, Mentioned[]>;

interface Tables {
  readonly all: Table;
  readonly live: Table;
  readonly asked: Table;
}

function tablesOf({ mentions, tokens: { list } }: Reading): Tables {
  const tables: Tables = { all: new Map(), live: new Map(), asked: new Map() };
  for (const { concept, from, to, stance, speaks, toReader, owned, by } of mentions) {
    const start = list[from]?.start ?? 0;
    const end = list[to - 1]?.end ?? 0;
    const found = { concept, from, to, stance, speaks, toReader, owned, by, start, end };
    put(tables.all, found);
    if (stance === 'asks') put(tables.asked, found);
    if (stance === 'asks' || stance === 'claims' || stance === 'threatens') put(tables.live, found);
  }
  return tables;
}

function put(table: Table, mention: Mentioned): void {
  putUnder(table, mention.concept, mention);
  const family = familyOf.get(mention.concept);
  if (family !== undefined) putUnder(table, family, mention);
}

function putUnder(table: Table, meaning: string, mention: Mentioned): void {
  const found = table.get(meaning);
  if (found) found.push(mention);
  else table.set(meaning, [mention]);
}

function gather(table: ReadonlyMap<string, Found>, meanings: readonly Meaning[]): Found {
  if (table.size === 0) return none;
  let gathered = none;
  for (let i = 0; i < meanings.length; i++) {
    const found = table.get(meanings[i] ?? '');
    if (found) gathered = gathered === none ? found : gathered.concat(found);
  }
  return gathered;
}

function only(found: Found, test: (mention: Mentioned) => boolean): Found {
  return found === none ? none : found.filter(test);
}

/** Secrets that only a fraudster wants told. */
const secrets = [
  'credential.cpr',
  'credential.mitid',
  'credential.nemid',
  'credential.card',
  'credential.pin',
  'credential.password',
  'credential.code',
  'credential.one-time-code',
  'credential.bank-details',
  'credential.balance',
] as const satisfies readonly Meaning[];

/** Without one of these there are no `graveOrders`. */
export const grave: readonly Meaning[] = [
  ...secrets,
  'claim.all-money',
  'claim.safe-account',
  'action.approve',
  'action.install',
  'action.keep-secret',
  'action.stay-on-line',
  'action.press-key',
];

/** What `alarms` are. */
export const alarming = [
  'claim.crime',
  'claim.unusual-activity',
  'claim.hacked',
  'claim.loan',
  'claim.virus',
  'claim.safe-account',
  'threat.arrest',
  'threat.deportation',
] as const satisfies readonly Meaning[];

/** UTF-16 units; less is a greeting or a signature. */
const shortestParagraph = 60;

/** What rules ask of a reading. Every answer is a list of spans, empty when there is nothing. */
export class Facts {
  readonly links: readonly Link[];
  readonly phones: readonly PhoneNumber[];
  readonly framed: boolean;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** The message speaks to its reader: "you", "your", or an order. */
  readonly addressed: boolean;
  /** The writer tells of what somebody asks at this moment. */
  readonly isNow: boolean;
  private readonly reading: Reading;
  private readonly likenessOf: WeighReading;
  private weighed: Likeness | undefined;
  private tabled: Tables | undefined;
  private standing: readonly Span[] | undefined;
  private strange: readonly Link[] | undefined;
  private grave: readonly Found[] | undefined;

  constructor(reading: Reading, likenessOf: WeighReading) {
    this.reading = reading;
    this.likenessOf = likenessOf;
    this.links = reading.links;
    this.phones = reading.phones;
    this.framed = reading.framed;
    this.language = reading.language;
    this.addressed = reading.addressed;
    this.isNow = reading.isNow;
  }

  private get tables(): Tables {
    return (this.tabled ??= tablesOf(this.reading));
  }

  /** Numbers of three to eight digits that stand alone, as one-time and pick-up codes do. */
  get codes(): readonly Span[] {
    return (this.standing ??= this.reading.tokens.list.filter(
      ({ kind, from, to }) => kind === 'number' && to - from >= 3 && to - from <= 8,
    ));
  }

  /** How much it reads like known scams; weighed when a rule first asks. */
  get likeness(): Likeness {
    return (this.weighed ??= this.likenessOf(this.reading));
  }

  /** The same for a stretch of the text. */
  likenessNear(near: Stretch): Likeness {
    const { list } = this.reading.tokens;
    const isAll = near.start <= (list[0]?.start ?? 0) && near.end >= (list.at(-1)?.end ?? 0);
    return isAll ? this.likeness : this.likenessOf(this.reading, near);
  }

  /**
   * The paragraphs of a text that has several: what is copied in one piece may be several
   * messages, and honest ones must not hide a scam between them.
   */
  get paragraphs(): readonly Stretch[] {
    const { tokens } = this.reading;
    const found: Stretch[] = [];
    let from = 0;
    for (let i = 1; i <= tokens.list.length; i++) {
      const next = tokens.list[i];
      if (next && (next.gap & gap.blank) === 0) continue;
      const start = tokens.list[from]?.start ?? 0;
      const end = tokens.list[i - 1]?.end ?? 0;
      if (end - start >= shortestParagraph && !(from === 0 && next === undefined))
        found.push({ start, end });
      from = i;
    }
    return found;
  }

  /** What the reader is told to do or to give. */
  asked(...meanings: Meaning[]): Found {
    return gather(this.tables.asked, meanings);
  }

  /** What the message says in its own voice: not reported, denied or advised. */
  live(...meanings: Meaning[]): Found {
    return gather(this.tables.live, meanings);
  }

  /** In whose name the message speaks. */
  speaking(...meanings: Meaning[]): Found {
    return only(gather(this.tables.all, meanings), ({ speaks }) => speaks);
  }

  /** Secrets that the reader is told to give away; not those that are merely used to log in or pay. */
  secretsAsked(...meanings: Meaning[]): Found {
    const asked = gather(this.tables.asked, meanings.length > 0 ? meanings : ['credential']);
    return only(asked, ({ by }) => giving.has(by));
  }

  /** Links that lead to nobody whom the program knows. */
  get strangeLinks(): readonly Link[] {
    return (this.strange ??= this.links.filter(isStrange));
  }

  get lookalikes(): readonly Link[] {
    return this.links.filter((link) => link.kind === 'lookalike');
  }

  /** What the message says about its reader's own part in a crime or case. */
  accusations(...meanings: Meaning[]): Found {
    return only(gather(this.tables.live, meanings), ({ toReader }) => toReader);
  }

  /** What frightens: a crime of the reader's, an arrest, a misuse, an attack, an unknown loan. */
  get alarms(): Found {
    return this.live(...alarming).filter(
      ({ stance, concept, toReader }) =>
        stance !== 'asks' && (concept !== 'claim.crime' || toReader),
    );
  }

  /** The reader began it: "as you requested", "if it is you, approve it". Nobody else's order. */
  get isOwnWish(): boolean {
    return this.tables.all.has('claim.your-own') && this.live('threat.arrest').length === 0;
  }

  /** Somebody is spoken to as "you", or tells of it now: not a note among colleagues. */
  get hasReader(): boolean {
    return this.isNow || this.reading.mentions.some(({ toReader }) => toReader);
  }

  /** It wants something of its reader, threatens, or says where to go or to call. */
  get wants(): boolean {
    return (
      this.links.length > 0 ||
      this.phones.length > 0 ||
      this.reading.mentions.some(({ stance }) => stance === 'asks' || stance === 'threatens')
    );
  }

  /** A firm's telephone menu, which may ask for key presses and patience. */
  get isMenu(): boolean {
    return this.live('claim.menu').length > 0 && this.accusations('claim.crime').length === 0;
  }

  /** Every link leads where the program knows that it belongs. */
  get hasOnlyKnownLinks(): boolean {
    return this.links.length > 0 && this.strangeLinks.length === 0;
  }

  /** Orders to move, withdraw or send money; "transfer your notes" is none. */
  get moneyOrders(): Found {
    const money = this.live(
      'money.amount',
      'money.valuables',
      'claim.all-money',
      'claim.safe-account',
      'credential.bank-details',
      'claim.deposit',
      'claim.fee',
      'action.crypto',
      'firm.payment',
    );
    if (money.length === 0) return none;
    return this.asked('action.transfer', 'action.withdraw', 'action.crypto');
  }

  /** Orders that honest people hardly ever give, one list for each kind that occurs. */
  get graveOrders(): readonly Found[] {
    return (this.grave ??= this.findGraveOrders());
  }

  private findGraveOrders(): readonly Found[] {
    const given = withoutOwnCode(this.secretsAsked(...secrets), this.codes).filter(
      ({ concept, by }) =>
        concept !== 'credential.code' || (by !== 'action.enter' && by !== 'action.update'),
    );
    const money =
      this.live('claim.all-money', 'claim.safe-account').length > 0
        ? this.asked('action.transfer', 'action.withdraw', 'action.hand-over')
        : [];
    const approvals =
      this.live('credential.mitid', 'claim.prompt', 'credential.one-time-code').length > 0
        ? this.asked('action.approve')
        : [];
    const kinds = [
      given,
      money,
      approvals,
      this.asked('action.install'),
      this.asked('action.keep-secret'),
      this.asked('action.stay-on-line'),
      this.asked('action.press-key'),
    ];
    return kinds.filter((found) => found.length > 0);
  }

  /** Whoever the message pretends to come from, when it is an authority or a firm. */
  get impersonated(): Found {
    const firms = this.speaking('authority', 'firm', 'credential.mitid', 'credential.nemid');
    return firms;
  }
}

const giving: ReadonlySet<string> = new Set([
  'action.give',
  'action.enter',
  'action.update',
  'action.reply',
  'action.hand-over',
  'want',
  'question',
]);

const evidencePerPart = 3;

/** The evidence of all parts when each part has some; a signal rests on all of them. */
export function together(...parts: readonly (readonly Span[])[]): readonly Span[] | undefined {
  for (let i = 0; i < parts.length; i++) if (parts[i]?.length === 0) return undefined;
  return parts.flatMap((part) => part.slice(0, evidencePerPart));
}

/** The first alternative that holds. */
export function either(
  ...choices: readonly (readonly Span[] | undefined)[]
): readonly Span[] | undefined {
  return choices.find((choice) => choice !== undefined && choice.length > 0);
}

/** All spans of several answers in one. */
export function any(...parts: readonly (readonly Span[])[]): readonly Span[] {
  let found: readonly Span[] = none;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part !== undefined && part.length > 0) found = found === none ? part : [...found, ...part];
  }
  return found;
}
