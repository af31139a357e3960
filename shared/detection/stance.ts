import { gap, type Token, type Tokens } from './tokens.ts';
import type { Hit } from './vocabulary.ts';

/** What a clause does to the reader. */
export const stances = ['asks', 'threatens', 'claims', 'reports', 'advises', 'denies'] as const;
export type Stance = (typeof stances)[number];

/**
 * The grammar that a lexicon must bring, as phrases for each cue. Meanings of the vocabulary that
 * carry a cue are named `cue.<name>`; all others are concepts.
 */
export const cues = [
  /** never, aldrig: reaches far. */
  'never',
  /** not, ikke: reaches the next verb. */
  'not',
  'but',
  'if',
  'and',
  'or',
  'that',
  'you',
  /** dig: you, but never who acts. */
  'thee',
  /** du: you as who acts, also after the verb, "så godkender du". */
  'thou',
  /** De, Deres: polite when written with a capital inside a sentence. */
  'polite-you',
  'polite-your',
  'your',
  'we',
  'me',
  /** he, the caller: somebody who speaks to the writer. */
  'they',
  /** victims, fraudsters: somebody who is spoken about. */
  'crowd',
  /** must, have to, skal: an order when it meets a verb. */
  'modal',
  /** you are asked to: an order, but in a warning a report. */
  'told',
  /** can you, will you, may I. */
  'can',
  'please',
  /** we need, I require: an order when it meets a secret. */
  'want',
  /** ask, request, demand: another's order. */
  'ask',
  /** what is, tell me: a question for a secret. */
  'question',
  /** we are calling to, contacting you to. */
  'contact',
  'to',
  'the',
  /** it, them: what was named before. */
  'it',
  /** with, via: before the means, not the thing asked for. */
  'with',
  'says',
  'said',
  /** yesterday, hung up: it is over. */
  'past',
  /** scam calls, pretend to be: words of those who warn. */
  'report',
  /** call 114, be careful. */
  'advice',
  /** hang up: what only a warning says. */
  'hang-up',
  /** he is on the phone now, is this real, should I: told while it happens. */
  'ongoing',
  /** activated, paid: a past form, which is no order after "you". */
  'done',
  /** role play, novel, training. */
  'fiction',
  /** now, then, to continue: may stand before an imperative. */
  'filler',
  /** this is, calling from, regards: before the sender's name. */
  'sender',
] as const;
export type Cue = (typeof cues)[number];

/** A concept in the message, with the stance of the words that govern it. */
export interface Mention {
  readonly concept: string;
  /** Indexes into the tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  /** The message speaks in the name of this concept: its sender, its signature, its caller. */
  readonly speaks: boolean;
  /** Its clause speaks of the reader. */
  readonly toReader: boolean;
  /** "Your" stands before it. */
  readonly owned: boolean;
  /** What governs it: the concept of the verb, or `want` or `question`; empty without. */
  readonly by: string;
}

/** A sentence, line or list item. Indexes into the tokens, end exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  /** Tells what others do or say; a link in it is theirs. */
  readonly reported: boolean;
}

export interface Standpoint {
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  /** The text as a whole warns, reports or tells a story: only plain orders to the reader count. */
  readonly framed: boolean;
  /** The text speaks to its reader: "you", "your", or an order. */
  readonly addressed: boolean;
  /** The writer tells of what somebody asks at this moment. */
  readonly isNow: boolean;
}

const verbs = 'action.';
const secrets = 'credential.';
const pressKey = 'action.press-key';
const notYou = 'claim.not-you';
const stayOnLine = 'action.stay-on-line';
const secrecy: ReadonlySet<string> = new Set(['action.keep-secret', 'claim.no-checking']);
const enterVerb = 'action.enter';
/** "Answer with your CPR number": what stands after these and "with" is given, not used. */
const carriers: ReadonlySet<string> = new Set([enterVerb, 'action.reply', 'action.call-back']);
const balance = 'credential.balance';
/** "Activate it": what is done with a card and gives it to nobody. */
const uses: ReadonlySet<string> = new Set([enterVerb, 'action.update']);
const threats = 'threat.';
const parties = ['authority.', 'firm.', 'person.'] as const;

const pauses = gap.comma | gap.colon | gap.dash | gap.quote | gap.bracket;
/** Words with a meaning inside quotation marks, from which a text quotes rather than stresses. */
const quotation = 4;
/** Share of quoted words from which a text is one quotation. */
const quotedWhole = 0.8;
const notReach = 5;
/** In speech without full stops, where the next sentence follows at once. */
const shortReach = 3;
/** Words on a button. */
const longestLabel = 4;
const neverReach = 14;
const verbReach = 12;
const conditionReach = 14;
/** "Must be paid": from the modal to the past form. */
const dueReach = 5;
/** "You only need": from the subject to the need. */
const wantReach = 2;
const backReach = 25;
/** Tokens after which a sentence without punctuation is read as speech to text. */
const longSentence = 26;

/** Reads what every concept does to the reader. Linear in the number of tokens and hits. */
export function takeStandpoint(read: Tokens, found: readonly Hit[]): Standpoint {
  const tokens = withoutOuterQuotes(read);
  const hits = readPolite(tokens, found);
  const frame = readFrame(tokens.list, hits);
  const speaksToReader = hits.some(({ meaning }) => isOfReader(meaning));
  const mentions: Mention[] = [];
  const clauses: Clause[] = [];
  const roles = markRoles(tokens.list.length, hits);
  let next = 0;
  let carried: Grammar | undefined;
  for (const [from, to] of sentences(tokens)) {
    const own: Hit[] = [];
    for (let hit = hits[next]; hit && hit.from < to; hit = hits[++next]) own.push(hit);
    const sentence: Sentence = {
      list: tokens.list,
      from,
      to,
      hits: own,
      roles,
      framed: frame.framed,
      over: frame.over,
      speaksToReader,
      isActed: frame.isFiction && isTurn(tokens.list, from),
      isQuestion: isQuestion(tokens, to),
      isRefuted: isQuestion(tokens, to) && isNo(tokens, to),
      aboutReader: own.some(({ meaning }) => meaning === 'cue.your'),
      runsOn: runsOn(tokens.list, from, to),
      toldToMe: frame.isNow || isToldToMe(own),
      isNow: frame.isNow,
      narrated: own.some(
        (hit) => hit.meaning === 'cue.said' && tokens.list[hit.from]?.quoted !== true,
      ),
      past: own.some(({ meaning }) => meaning === 'cue.past'),
      toReader: own.some(({ meaning }) => isOfReader(meaning)),
    };
    const first = mentions.length;
    carried = readSentence(sentence, carried, mentions);
    clauses.push({
      from,
      to,
      stance: strongest(mentions, first),
      reported: carried?.reported === true,
    });
  }
  const addressed =
    speaksToReader || frame.isNow || mentions.some(({ stance }) => stance === 'asks');
  return { clauses, mentions, framed: frame.framed, addressed, isNow: frame.isNow };
}

/** A voicemail between quotation marks from beginning to end quotes nobody. */
function withoutOuterQuotes(tokens: Tokens): Tokens {
  const { list } = tokens;
  let quoted = 0;
  for (let i = 0; i < list.length; i++) if (list[i]?.quoted === true) quoted++;
  if (quoted === 0 || quoted < list.length * quotedWhole) return tokens;
  return { ...tokens, list: list.map((token) => ({ ...token, quoted: false })) };
}

function isReader(meaning: string): boolean {
  return meaning === 'cue.you' || meaning === 'cue.your' || meaning === 'cue.thee';
}

/** Phrases such as "your CPR was misused" swallow their "your". */
function isOfReader(meaning: string): boolean {
  return isReader(meaning) || meaning === 'claim.misused-name' || meaning === 'claim.watched';
}

/** "De" and "Deres" are the reader's when a capital inside a sentence shows it, else they are others. */
function readPolite(tokens: Tokens, hits: readonly Hit[]): readonly Hit[] {
  const polite = hits.filter(({ meaning }) => meaning.startsWith('cue.polite'));
  if (polite.length === 0) return hits;
  const shown = polite.some(
    (hit) => isWrittenLarge(tokens, hit) && !opensSentence(tokens.list, hit.from),
  );
  const read: Hit[] = [];
  for (const hit of hits) {
    if (!hit.meaning.startsWith('cue.polite')) read.push(hit);
    else if (!shown || !isWrittenLarge(tokens, hit)) continue;
    else if (hit.meaning === 'cue.polite-your') read.push({ ...hit, meaning: 'cue.your' });
    else read.push({ ...hit, meaning: 'cue.you' }, { ...hit, meaning: 'cue.thou' });
  }
  return read;
}

/** One capital and then small letters: text in capitals shows nothing. */
function isWrittenLarge({ text, list }: Tokens, hit: Hit): boolean {
  const token = list[hit.from];
  if (token?.capital !== true) return false;
  const rest = text.slice(token.start + 1, token.end);
  return rest === rest.toLowerCase();
}

function opensSentence(list: readonly Token[], at: number): boolean {
  const before = list[at]?.gap ?? 0;
  const opening =
    gap.stop | gap.line | gap.blank | gap.colon | gap.quote | gap.bullet | gap.dash | gap.bracket;
  return at === 0 || (before & opening) !== 0;
}

interface Frame {
  readonly framed: boolean;
  readonly isFiction: boolean;
  /** The writer tells of something that is over. */
  readonly over: boolean;
  /** The writer tells of something that happens at this moment, to the writer or somebody near. */
  readonly isNow: boolean;
}

function readFrame(list: readonly Token[], hits: readonly Hit[]): Frame {
  let warning = 0;
  let advice = 0;
  let denial = 0;
  let past = 0;
  let fiction = 0;
  let culprits = 0;
  let ongoing = 0;
  let never: Hit | undefined;
  let softened = -1;
  let kept = -1;
  let refused = -9;
  let closer = -9;
  let writer = -9;
  let told = 0;
  let spoken = 0;
  let quoted = 0;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i];
    if (!hit) continue;
    if (isDoubted(list, hit)) warning++;
    if (list[hit.from]?.quoted === true) quoted++;
    else if (hit.meaning === 'cue.they' || hit.meaning === 'cue.said') told++;
    else if (isReader(hit.meaning) ? hit.meaning !== 'cue.your' : hit.meaning === 'cue.me')
      spoken++;
    switch (hit.meaning) {
      case 'cue.me':
      case 'cue.we':
        closer = hit.from + 1;
        if (hit.meaning === 'cue.me') writer = hit.from;
        break;
      case 'cue.if':
      case 'cue.not':
      case 'cue.never':
        if (hit.meaning === 'cue.if') softened = hit.to;
        else refused = hit.to;
        // "I would never ask" promises nothing.
        if (hit.meaning !== 'cue.if') never = hit.from - writer <= 3 ? undefined : hit;
        break;
      case 'cue.hang-up':
        // "If you hang up, we come for you" is a threat, "I hang up and call you" a trick.
        if (hit.from - refused <= 4 || hit.from < kept || hit.from - closer <= 2) break;
        if (softened < 0 || hit.from - softened > 3 || ((list[hit.from]?.gap ?? 0) & pauses) !== 0)
          advice += 2;
        break;
      case stayOnLine:
        // "Don't end the call": what is forbidden is to hang up.
        kept = hit.to + 2;
        break;
      case 'cue.report':
        warning++;
        break;
      case 'cue.crowd':
        warning++;
        culprits++;
        break;
      case 'cue.advice':
        advice++;
        break;
      case 'cue.fiction':
        fiction++;
        break;
      case 'cue.ongoing':
        // "Please tell me the code" is no cry for help.
        if (!leadsToSecret(hits, i)) ongoing++;
        break;
      case 'cue.past':
        past++;
        break;
      default:
        if (never && isDenial(never, hit)) {
          denial++;
          never = undefined;
        }
    }
  }
  // He said, she said, and nobody outside the quotation marks speaks to a reader.
  const opensQuoting = list[0]?.quoted === true && quoted >= quotation;
  const isStory = spoken === 0 && quoted > 0 && (told > 0 || opensQuoting);
  // "Is it a scam? He is on the phone now": whoever asks is no one who warns.
  const isNow =
    ongoing > 0 &&
    fiction === 0 &&
    advice === 0 &&
    (warning < ongoing || (warning === ongoing && (culprits === 0 || writer >= 0)));
  const framed =
    !isNow &&
    (isStory ||
      fiction > 0 ||
      warning >= 2 ||
      (warning >= 1 && quoted >= quotation) ||
      (warning >= 1 && advice + denial >= 1) ||
      advice + denial >= 2);
  return { framed, isFiction: framed && fiction > 1, over: past > 0 && !isNow, isNow };
}

function leadsToSecret(hits: readonly Hit[], index: number): boolean {
  const end = hits[index]?.to ?? 0;
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > end + 1) return false;
    if (later.from >= end && later.meaning.startsWith(secrets)) return true;
  }
  return false;
}

/** A party alone in quotation marks, the "police", is one that nobody believes in. */
function isDoubted(list: readonly Token[], { meaning, from, to }: Hit): boolean {
  if (list[from]?.quoted !== true) return false;
  const isParty = parties.some((family) => meaning.startsWith(family));
  return isParty && list[from - 1]?.quoted !== true && list[to]?.quoted !== true && from > 0;
}

/** "never asks", "aldrig bede om"; a plain "not" must stand right before the asking. */
function isDenial(never: Hit, hit: Hit): boolean {
  const distance = hit.from - never.to;
  if (never.meaning === 'cue.not') return distance <= 1 && hit.meaning === 'cue.ask';
  return distance <= 4 && (hit.meaning === 'cue.ask' || hit.meaning.startsWith(verbs));
}

/** Sentences, lines and list items as ranges of tokens. */
function* sentences(tokens: Tokens): Generator<readonly [number, number]> {
  const { list } = tokens;
  let from = 0;
  for (let i = 1; i < list.length; i++) {
    const token = list[i];
    if (!token) continue;
    const bits = isAbbreviated(tokens, i) ? token.gap & ~gap.stop : token.gap;
    const ends =
      (bits & (gap.stop | gap.blank | gap.semicolon | gap.bullet)) !== 0 ||
      ((bits & gap.line) !== 0 &&
        (token.capital || token.kind !== 'word' || (bits & gap.dash) !== 0));
    if (ends) {
      yield [from, i];
      from = i;
    }
  }
  if (list.length > 0) yield [from, list.length];
}

/** "129 kr. på dit kort", "den 1. marts": no sentence ends there. */
function isAbbreviated({ text, list }: Tokens, at: number): boolean {
  const before = list[at - 1];
  const after = list[at];
  if (!before || !after || (after.gap & gap.stop) === 0 || after.capital) return false;
  if ((after.gap & (gap.question | gap.line | gap.blank)) !== 0) return false;
  if (text.charCodeAt(before.end) !== 46) return false;
  if (before.kind === 'number') return before.to - before.from <= 2;
  return (
    before.end - before.start <= longestAbbreviation &&
    abbreviations.has(text.slice(before.start, before.end).toLowerCase())
  );
}

const longestAbbreviation = 5;
const abbreviations: ReadonlySet<string> = new Set([
  ...[
    'kr',
    'kl',
    'ca',
    'nr',
    'tlf',
    'evt',
    'inkl',
    'ekskl',
    'mio',
    'mia',
    'pct',
    'stk',
    'pr',
    'vedr',
    'ang',
  ],
  ...['approx', 'incl', 'excl', 'vs', 'ref'],
]);

function isQuestion(tokens: Tokens, to: number): boolean {
  const after = tokens.list[to]?.gap ?? tokens.tail;
  return (after & gap.question) !== 0;
}

/** "Officer: State your …": the line begins with who speaks. */
function isTurn(list: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && at - start < longestTurn && !isLineStart(list[start])) start--;
  for (let i = start + 1; i <= start + 3; i++)
    if (((list[i]?.gap ?? 0) & (gap.colon | gap.line)) === gap.colon) return true;
  return false;
}

function isLineStart(token: Token | undefined): boolean {
  return ((token?.gap ?? 0) & (gap.line | gap.blank)) !== 0;
}

/** Words of one speaker. */
const longestTurn = 40;

/** "Does the bank want your PIN? No.": not "No? Good that I called", where somebody else answered. */
function isNo({ text, list, tail }: Tokens, at: number): boolean {
  for (let i = at; i <= at + 1; i++) {
    const token = list[i];
    if (!token || token.end - token.start > longestNo) continue;
    const after = list[i + 1]?.gap ?? tail | gap.stop;
    if ((after & gap.question) !== 0 || (after & (pauses | gap.stop | gap.line)) === 0) continue;
    if (noes.has(text.slice(token.start, token.end).toLowerCase())) return true;
  }
  return false;
}

const longestNo = 5;
const noes: ReadonlySet<string> = new Set([
  ...['no', 'nope', 'never', 'nej', 'aldrig', 'nein', 'nie', 'nee', 'non', 'ne', 'nu', 'hayır'],
  ...['нет', 'ні', 'لا', 'كلا'],
]);

function runsOn(list: readonly Token[], from: number, to: number): boolean {
  if (to - from <= longSentence) return false;
  for (let i = from + 1; i < to; i++) {
    if (((list[i]?.gap ?? 0) & pauses) !== 0) return false;
  }
  return true;
}

/** Per token: whether it may stand before an imperative, or forbids one. */
function markRoles(length: number, hits: readonly Hit[]): Uint16Array {
  const roles = new Uint16Array(length);
  for (const { meaning, from, to } of hits) {
    const role = isFiller(meaning) ? fills : isBlocker(meaning) ? blocks : 0;
    if (role !== 0) for (let i = from; i < to; i++) roles[i] = (roles[i] ?? 0) | role;
    if (meaning === 'cue.and' || meaning === 'cue.or') roles[from] = (roles[from] ?? 0) | joins;
    if (meaning === 'cue.you') roles[to - 1] = (roles[to - 1] ?? 0) | addresses;
    if (meaning === 'cue.the' || meaning === 'cue.your')
      roles[to - 1] = (roles[to - 1] ?? 0) | names;
    if (meaning === 'cue.with') roles[to - 1] = (roles[to - 1] ?? 0) | means;
    if (meaning === 'cue.that') roles[to - 1] = (roles[to - 1] ?? 0) | relates;
    if (meaning === 'cue.to') roles[from] = (roles[from] ?? 0) | opens;
    if (meaning === 'cue.to') roles[to - 1] = (roles[to - 1] ?? 0) | leads;
  }
  return roles;
}

const fills = 1;
const blocks = 2;
const joins = 4;
const leads = 8;
const addresses = 16;
const names = 32;
const opens = 64;
const relates = 128;
const means = 256;

function isFiller(meaning: string): boolean {
  return meaning === 'cue.filler' || meaning === 'cue.please' || meaning === 'cue.but';
}

function isBlocker(meaning: string): boolean {
  switch (meaning) {
    case 'cue.to':
    case 'cue.the':
    case 'cue.your':
    case 'cue.you':
    case 'cue.thee':
    case 'cue.we':
    case 'cue.me':
    case 'cue.they':
    case 'cue.not':
    case 'cue.never':
      return true;
    default:
      return false;
  }
}

interface Sentence {
  readonly list: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly roles: Uint16Array;
  readonly framed: boolean;
  readonly over: boolean;
  readonly speaksToReader: boolean;
  /** A line of somebody in a play, a novel or an exercise. */
  readonly isActed: boolean;
  readonly isQuestion: boolean;
  /** A question that the text itself answers with no. */
  readonly isRefuted: boolean;
  /** Speaks of what is the reader's, and of nothing of the writer's own. */
  readonly aboutReader: boolean;
  readonly toReader: boolean;
  /** Long and without any punctuation: speech to text. */
  readonly runsOn: boolean;
  readonly toldToMe: boolean;
  /** The message tells of what happens at this moment. */
  readonly isNow: boolean;
  /** Outside quotation marks, somebody said something. */
  readonly narrated: boolean;
  /** Its own words say that it is over. */
  readonly past: boolean;
}

type Subject = 'nobody' | 'you' | 'we' | 'me' | 'they';

/** What has been read of a sentence so far. */
interface Grammar {
  subject: Subject;
  /** End of the word that names the subject. */
  subjectAt: number;
  /** Token up to which a negation reaches; 0 without one. */
  deniedUntil: number;
  /** The negation is a promise ("never", "do not ask"), not a fact ("not delivered"). */
  promised: boolean;
  conditionFrom: number;
  conditionUntil: number;
  conditionNegated: boolean;
  /** Within a clause of the condition. */
  nested: boolean;
  modal: boolean;
  /** The last modal. */
  modalFrom: number;
  modalAt: number;
  want: boolean;
  question: boolean;
  reported: boolean;
  /** Somebody says something now, or said it. */
  speech: 'none' | 'says' | 'said';
  advice: boolean;
  contact: boolean;
  /** The writer needs something not. */
  deniedNeed: boolean;
  toldToMe: boolean;
  verbAt: number;
  verb: Stance | undefined;
  verbConcept: string;
  /** "Koden læser du op". */
  objectFirst: boolean;
  /** The order itself, not what it is for: "log in to read it". */
  isDirect: boolean;
  carries: boolean;
  /** "We never do this:" opened a list, and this is a part of it. */
  deniesList: boolean;
}

function newGrammar(): Grammar {
  return {
    subject: 'nobody',
    subjectAt: -1,
    deniedUntil: 0,
    promised: false,
    conditionFrom: 0,
    conditionUntil: 0,
    conditionNegated: false,
    nested: false,
    modal: false,
    modalFrom: -1,
    modalAt: -1,
    want: false,
    question: false,
    reported: false,
    speech: 'none',
    advice: false,
    contact: false,
    deniedNeed: false,
    toldToMe: false,
    verbAt: -1,
    verb: undefined,
    verbConcept: '',
    objectFirst: false,
    isDirect: false,
    carries: false,
    deniesList: false,
  };
}

function readSentence(
  sentence: Sentence,
  before: Grammar | undefined,
  mentions: Mention[],
): Grammar | undefined {
  const { hits, list, from } = sentence;
  const bare = !hits.some((hit) => governs(hit.meaning));
  const grammar = bare && before?.carries === true ? before : newGrammar();
  if (grammar === before) {
    // A list goes on under the words that opened it: "We never ask for: …"
    if (grammar.deniedUntil > 0) grammar.deniedUntil = sentence.to;
    if (grammar.verb !== undefined) grammar.verbAt = from;
  }
  if (before?.deniesList === true && isListItem(list[from])) {
    grammar.deniesList = true;
    grammar.promised = true;
    grammar.deniedUntil = sentence.to;
  }
  if (sentence.isRefuted) {
    grammar.promised = true;
    grammar.deniedUntil = sentence.to;
  }
  grammar.toldToMe = sentence.toldToMe;
  grammar.reported = sentence.framed && hits.some((hit) => hit.meaning === 'cue.report');
  grammar.advice = hits.some((hit) => hit.meaning === 'cue.advice');

  let read = from;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i];
    if (!hit) continue;
    let bits = 0;
    for (let t = Math.max(read, from + 1); t <= hit.from; t++) bits |= list[t]?.gap ?? 0;
    read = Math.max(read, hit.from + 1);
    // A word in quotation marks is no pause.
    if ((bits & pauses & ~gap.quote) !== 0) pause(grammar, hit, hits, i, bits, list);
    if (hit.meaning.startsWith('cue.')) readCue(grammar, hit, sentence, mentions);
    else {
      const found = mention(grammar, hit, hits, i, sentence);
      if (found.stance === 'asks' && found.concept.startsWith(verbs))
        raiseBefore(grammar, found, mentions, sentence);
      mentions.push(found);
    }
    // "If this isn't you call …": with that the condition is complete.
    if (hit.meaning === notYou) Object.assign(grammar, { conditionUntil: 0, deniedUntil: 0 });
    if (hit.meaning === 'cue.it') pointBack(grammar, hit, mentions, sentence.isQuestion);
  }
  if (sentence.isQuestion && grammar.question) askBack(sentence, mentions);
  const after = list[sentence.to];
  if (grammar.promised && isListItem(after) && ((after?.gap ?? 0) & gap.colon) !== 0)
    grammar.deniesList = true;
  grammar.carries =
    (sentence.list[sentence.to]?.gap ?? 0) !== 0 &&
    ((sentence.list[sentence.to]?.gap ?? 0) & (gap.colon | gap.bullet | gap.line)) !== 0;
  return grammar;
}

function isListItem(token: Token | undefined): boolean {
  const bits = token?.gap ?? 0;
  return (bits & gap.bullet) !== 0 || ((bits & gap.line) !== 0 && (bits & gap.dash) !== 0);
}

/**
 * "Your password must be confirmed", "Kart numaranızı söyleyin": secrets that stand before the order,
 * one or several in a row. No "and" and no comma stands between the last of them and the order.
 */
function raiseBefore(
  grammar: Grammar,
  order: Mention,
  mentions: Mention[],
  { from, to, list, roles }: Sentence,
): void {
  // An auxiliary may follow: "söylemeniz gerekiyor".
  const isLast = order.to >= to - 1 || ((list[order.to]?.gap ?? 0) & pauses) !== 0;
  const isFinal = grammar.objectFirst || (isLast && handing.has(order.concept));
  const isDuty = grammar.modal && order.from - grammar.modalAt <= dueReach;
  const reach = isFinal ? finalReach : isDuty ? 6 : grammar.modal ? 3 : -1;
  let edge = order.from;
  for (let i = mentions.length - 1; i >= mentions.length - 4; i--) {
    const last = mentions[i];
    if (!last || order.from - last.to > reach || last.by === 'means') return;
    // "Your details will have to be …", not "your details which you may …".
    if (!isFinal && order.from - last.to > 3 && grammar.modalFrom - last.to > 1) return;
    // "You got a code? Can you tell me what it is?"
    if (last.from < from && !grammar.want) return;
    const isSecret = last.concept.startsWith(secrets);
    if (last.to <= edge && isParted(list, roles, last.to, edge, edge < order.from)) return;
    if (!isSecret || last.stance !== 'claims') continue;
    mentions[i] = { ...last, stance: 'asks', by: order.concept };
    edge = last.from;
  }
}

const handing: ReadonlySet<string> = new Set([
  'action.give',
  'action.hand-over',
  'action.reply',
  enterVerb,
]);
/** Words between a secret and the verb that ends its clause. */
const finalReach = 9;

/** Whether "and" stands between, or a pause further off than in "a code, can you send it". */
function isParted(
  list: readonly Token[],
  roles: Uint16Array,
  from: number,
  to: number,
  isRow: boolean,
): boolean {
  if (isRow) return to - from > 3;
  for (let t = from; t <= to; t++) {
    if (t < to && ((roles[t] ?? 0) & joins) !== 0) return true;
    if (to - from > 3 && ((list[t]?.gap ?? 0) & pauses) !== 0) return true;
  }
  return false;
}

/** "The four digits that we need": the secret stands before the need. */
function raiseWanted(
  grammar: Grammar,
  need: Hit,
  mentions: Mention[],
  { from, list, roles, framed }: Sentence,
): void {
  const last = mentions.at(-1);
  if (!last || framed || last.from < from || last.stance !== 'claims' || last.by === 'means')
    return;
  if (!last.concept.startsWith(secrets) || need.from - last.to > 4) return;
  if (grammar.conditionUntil > need.from || grammar.reported) return;
  for (let t = last.to; t < need.from; t++) if (((roles[t] ?? 0) & joins) !== 0) return;
  for (let t = last.to; t <= need.from; t++) if (((list[t]?.gap ?? 0) & pauses) !== 0) return;
  mentions[mentions.length - 1] = { ...last, stance: 'asks', by: 'want' };
}

/** Tells of what somebody wants of the writer; "give me your card" does not. */
function isToldToMe(hits: readonly Hit[]): boolean {
  const quotes = hits.some(({ meaning }) => meaning === 'cue.your');
  // "They told grandma that she should …": she is as good as the writer.
  const speaksOfKin = hits.some(({ meaning }) => meaning === 'person.family');
  // "Granny, if she says …" speaks to her.
  const isOfKin =
    speaksOfKin && !hits.some(({ meaning }) => meaning === 'cue.if' || isReader(meaning));
  if (isOfKin && hits.some(({ meaning }) => meaning === 'cue.they' || meaning === 'cue.said'))
    return true;
  return hits.some((hit, i) => hit.meaning === 'cue.me' && !(quotes && isObject(hit, hits[i - 1])));
}

/** "give me": the me of somebody's words, not of the one who tells of them. */
function isObject(hit: Hit, before: Hit | undefined): boolean {
  return before !== undefined && before.meaning.startsWith(verbs) && before.to === hit.from;
}

/** "I sent you a code, read it to me": the secret was named before the order. */
function pointBack(grammar: Grammar, hit: Hit, mentions: Mention[], isQuestion: boolean): void {
  const ordered = grammar.verb === 'asks' && grammar.isDirect && hit.from - grammar.verbAt <= 2;
  if (!ordered && !(grammar.question && isQuestion)) return;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || hit.from - mention.to > backReach) return;
    if (!mention.concept.startsWith(secrets)) continue;
    // "Refunded to your card …; upload it": nobody types in a card that was merely named.
    if (uses.has(grammar.verbConcept) && mention.concept === 'credential.card') return;
    if (mention.stance === 'claims')
      mentions[i] = { ...mention, stance: 'asks', by: ordered ? grammar.verbConcept : 'question' };
    return;
  }
}

/** "I sent you a code. What does it say?": nothing else is named in the question. */
function askBack({ from, to, framed }: Sentence, mentions: Mention[]): void {
  const last = mentions.at(-1);
  if (!last || framed || last.to > from || to - from > 5 || from - last.to > 6) return;
  if (last.stance === 'claims' && last.concept === 'credential.one-time-code')
    mentions[mentions.length - 1] = { ...last, stance: 'asks', by: 'question' };
}

function governs(meaning: string): boolean {
  return (
    meaning.startsWith(verbs) ||
    (meaning.startsWith('cue.') &&
      meaning !== 'cue.and' &&
      meaning !== 'cue.or' &&
      meaning !== 'cue.your' &&
      meaning !== 'cue.the' &&
      meaning !== 'cue.filler' &&
      meaning !== 'cue.thou' &&
      meaning !== 'cue.sender')
  );
}

/** A comma or the like: what was conditional ends; a negation goes on only in a list with "or". */
function pause(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  bits: number,
  list: readonly Token[],
): void {
  // "Hvis en, der ringer, vil have …": a clause within the condition.
  if (grammar.conditionUntil > 0 && (bits & gap.colon) === 0 && !grammar.nested) {
    const opener = list[grammar.conditionFrom + 2];
    const isRelative = hit.meaning === 'cue.that' || hit.meaning === 'cue.the';
    if (
      isRelative &&
      hit.from - grammar.conditionFrom <= 4 &&
      ((opener?.gap ?? 0) & gap.comma) !== 0
    ) {
      grammar.nested = true;
      return;
    }
  } else if (grammar.conditionUntil > 0 && grammar.nested && hit.from < grammar.conditionUntil) {
    grammar.nested = false;
    grammar.conditionFrom = hit.from - conditionReach;
    return;
  }
  const inCondition = grammar.conditionUntil > 0;
  grammar.conditionUntil = 0;
  grammar.conditionNegated = false;
  if (inCondition) grammar.deniedUntil = 0;
  // "That is not a charge: confirm …" begins anew; "We never do this: …" goes on.
  if (grammar.deniedUntil > 0 && ((bits & gap.colon) === 0 || !grammar.promised)) {
    // "… not made by you, beder vi dig besvare": a new order begins, whatever came before.
    const startsAnew =
      hit.meaning.startsWith(verbs) ||
      isSubject(hit.meaning) ||
      hit.meaning === 'cue.modal' ||
      (!grammar.promised && opensOrder(hits, index));
    if (startsAnew && !hits.slice(index, index + 12).some((later) => later.meaning === 'cue.or'))
      grammar.deniedUntil = 0;
  }
  // "We don't need your PIN, only the card number": what is needed follows what is not.
  if (
    grammar.deniedNeed &&
    grammar.deniedUntil > 0 &&
    isFiller(hit.meaning) &&
    namesSecret(hits, index)
  ) {
    grammar.deniedUntil = 0;
    grammar.want = true;
  }
  if (hit.meaning === 'cue.your' || hit.meaning === 'cue.the') grammar.modal = false;
  if (isSubject(hit.meaning)) {
    grammar.modal = false;
    grammar.want = false;
  }
}

/** "only the card number": fillers and articles, then a secret. */
function namesSecret(hits: readonly Hit[], index: number): boolean {
  for (let i = index + 1; i < index + 5; i++) {
    const { meaning } = hits[i] ?? { meaning: '' };
    if (meaning.startsWith(secrets)) return true;
    if (meaning !== 'cue.the' && meaning !== 'cue.your' && !isFiller(meaning)) return false;
  }
  return false;
}

/** "Don't touch anything, and just send it back": what is to be done follows what is not. */
function opensOrder(hits: readonly Hit[], index: number): boolean {
  for (let i = index; i < index + 3; i++) {
    const hit = hits[i];
    if (!hit) return false;
    if (hit.meaning.startsWith(verbs)) return i > index;
    if (isFiller(hit.meaning)) return true;
    if (hit.meaning !== 'cue.and') return false;
  }
  return false;
}

function isSubject(meaning: string): boolean {
  return (
    meaning === 'cue.you' || meaning === 'cue.we' || meaning === 'cue.me' || meaning === 'cue.they'
  );
}

function readCue(grammar: Grammar, hit: Hit, sentence: Sentence, mentions: Mention[]): void {
  switch (hit.meaning) {
    case 'cue.never':
      grammar.deniedUntil = hit.to + neverReach;
      grammar.promised = true;
      if (grammar.conditionUntil > 0) grammar.conditionNegated = true;
      break;
    case 'cue.not':
      if (isPurpose(hit, sentence)) break;
      grammar.deniedUntil = Math.max(
        grammar.deniedUntil,
        hit.to + (sentence.runsOn ? shortReach : notReach),
      );
      if (grammar.conditionUntil > 0) grammar.conditionNegated = true;
      break;
    case 'cue.but':
      Object.assign(grammar, newGrammar(), {
        reported: grammar.reported,
        toldToMe: grammar.toldToMe,
        speech: grammar.speech,
      });
      break;
    case 'cue.if':
      // "It is not valid if you want …": what was denied stood before.
      if (!grammar.promised) grammar.deniedUntil = 0;
      grammar.conditionFrom = hit.from;
      grammar.conditionUntil = hit.to + conditionReach;
      break;
    case 'cue.please':
      // "I register your card now, please tell me …": the reader is to act.
      if (grammar.subject === 'me' || grammar.subject === 'we') grammar.subject = 'nobody';
      grammar.modal = true;
      grammar.conditionUntil = 0;
      grammar.deniedUntil = 0;
      break;
    case 'cue.you':
    case 'cue.we':
    case 'cue.me':
    case 'cue.they':
      readSubject(grammar, hit, sentence);
      break;
    case 'cue.crowd':
      // "… while we arrest the criminals" reports nothing: they must come before the order.
      // Speech to text has no full stops, so that they would cover everything that follows.
      if (grammar.verb !== 'asks' && (sentence.framed || !sentence.runsOn)) grammar.reported = true;
      break;
    case 'cue.modal':
      if (grammar.deniedUntil > hit.from) promise(grammar, hit, sentence.runsOn);
      else {
        grammar.modal = true;
        grammar.modalFrom = hit.from;
        grammar.modalAt = hit.to;
      }
      break;
    case 'cue.told':
      if (sentence.framed) grammar.reported = true;
      else grammar.modal = true;
      break;
    case 'cue.can':
      if (opensCondition(hit, sentence)) {
        grammar.conditionFrom = hit.from;
        grammar.conditionUntil = hit.to + conditionReach;
        break;
      }
      // "I changed bank yesterday, can you …": the reader is to act.
      if (grammar.subject === 'me' || grammar.subject === 'we') grammar.subject = 'nobody';
      if (!grammar.promised) grammar.deniedUntil = 0;
      grammar.modal = true;
      // "When you have it, kan du …" permits; at the beginning and in a question it asks.
      if (sentence.isQuestion || sentence.runsOn || isOpening(hit, sentence)) grammar.want = true;
      break;
    case 'cue.want':
      if (grammar.deniedUntil > hit.from) {
        grammar.deniedNeed = true;
        promise(grammar, hit, sentence.runsOn);
      }
      // "To refund you I need …": that you needs nothing.
      else if (
        grammar.subject !== 'you' ||
        sentence.isNow ||
        (!sentence.framed && hit.from - grammar.subjectAt > wantReach)
      ) {
        grammar.want = true;
        raiseWanted(grammar, hit, mentions, sentence);
      }
      break;
    case 'cue.ask':
      if (grammar.deniedUntil > hit.from) {
        promise(grammar, hit);
        break;
      }
      if (grammar.subject === 'we') grammar.want = true;
      if (grammar.subject === 'nobody' && sentence.isNow) grammar.want = true;
      if (grammar.subject === 'they' && grammar.toldToMe && !sentence.over) grammar.want = true;
      if (grammar.subject === 'they') grammar.speech = 'says';
      break;
    case 'cue.question':
      grammar.question = true;
      break;
    case 'cue.contact':
      grammar.contact = true;
      break;
    case 'cue.says':
      grammar.speech = 'says';
      break;
    case 'cue.said':
      grammar.speech = 'said';
      break;
    default:
  }
}

/** "Vil du ændre din kode, vælger du …": no question, and the reader acts after the comma. */
function opensCondition(hit: Hit, sentence: Sentence): boolean {
  const { hits, list, isQuestion } = sentence;
  if (isQuestion || sentence.runsOn || !isOpening(hit, sentence)) return false;
  for (let i = hits.indexOf(hit) + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from - hit.to > conditionReach) return false;
    if (later.meaning !== 'cue.thou' || later.from <= hit.to) continue;
    for (let t = later.from - 2; t < later.from; t++)
      if (t >= hit.to && ((list[t]?.gap ?? 0) & gap.comma) !== 0) return true;
  }
  return false;
}

/** Only fillers stand before it in its sentence. */
function isOpening(hit: Hit, { from, roles }: Sentence): boolean {
  for (let i = from; i < hit.from; i++) if (((roles[i] ?? 0) & fills) === 0) return false;
  return true;
}

/** "To not lose it pay …": what is to be avoided, and then the order. */
function isPurpose(hit: Hit, { from, roles }: Sentence): boolean {
  return hit.from > from && hit.from - from <= 2 && ((roles[hit.from - 1] ?? 0) & leads) !== 0;
}

/** "does not ask", "need not": what follows is denied as far as "never" reaches. */
function promise(grammar: Grammar, hit: Hit, runsOn = false): void {
  grammar.promised = true;
  grammar.deniedUntil = hit.to + (runsOn ? notReach : neverReach);
}

function readSubject(grammar: Grammar, hit: Hit, sentence: Sentence): void {
  const subject = subjects[hit.meaning] ?? 'nobody';
  const afterJoin =
    hit.from === sentence.from || ((sentence.roles[hit.from - 1] ?? 0) & (joins | fills)) !== 0;
  if (afterJoin && grammar.conditionUntil === 0) {
    grammar.deniedUntil = 0;
    grammar.modal = false;
    grammar.want = false;
  }
  // "he says I must": he stays the one who speaks.
  if (subject === 'me' && grammar.subject === 'they') return;
  if (subject === 'you' && grammar.subject === 'they' && grammar.speech !== 'none') return;
  if (subject === 'you' && (grammar.want || grammar.deniedUntil > hit.from)) return;
  grammar.subject = subject;
  grammar.subjectAt = hit.to;
}

const subjects: Readonly<Record<string, Subject>> = {
  'cue.you': 'you',
  'cue.we': 'we',
  'cue.me': 'me',
  'cue.they': 'they',
};

function mention(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  sentence: Sentence,
): Mention {
  const concept = hit.meaning;
  let stance: Stance;
  if (concept.startsWith(verbs)) {
    stance = stanceOfVerb(grammar, hit, hits, index, sentence);
    // "log in while I hold the line, and move …": a mere mention does not end an order.
    const governs = concept !== 'action.gift-card' && concept !== 'action.crypto';
    if (governs && (stance !== 'claims' || grammar.verb !== 'asks')) {
      grammar.verb = stance;
      grammar.verbAt = hit.from;
      grammar.verbConcept = concept;
      grammar.isDirect = imperativePosition(hit, sentence) !== 'to';
    }
    const isDenied =
      stance === 'denies' || (stance === 'advises' && grammar.deniedUntil > hit.from);
    if (stance === 'advises' && isDeniedAfter(hit, hits, index, sentence.list))
      grammar.deniedUntil = hit.to + notReach;
    // Speech to text runs on into the next order.
    if (isDenied && (!sentence.runsOn || grammar.promised))
      grammar.deniedUntil = Math.max(grammar.deniedUntil, hit.to + notReach + 3);
  } else if (concept.startsWith(secrets)) {
    stance = stanceOfSecret(grammar, hit, hits, index, sentence);
    if (stance === 'denies') grammar.deniedUntil = Math.max(grammar.deniedUntil, hit.to + notReach);
  } else {
    stance = stanceOfFact(grammar, hit, hits, index, sentence);
  }
  return {
    concept,
    from: hit.from,
    to: hit.to,
    stance,
    speaks: stance !== 'reports' && stance !== 'denies' && speaksFor(hit, hits, index, sentence),
    toReader: sentence.toReader,
    owned: isOwned(hit, hits, index, sentence.list),
    by:
      !carriers.has(grammar.verbConcept) && isMeans(hit, hits, index, sentence)
        ? 'means'
        : governorOf(grammar, hit, stance),
  };
}

function isOwned(hit: Hit, hits: readonly Hit[], index: number, list: readonly Token[]): boolean {
  // "şifrenizi", "parola dumneavoastră": what owns it is its ending, or follows and ends the clause.
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to) break;
    if (later.to <= hit.to && isReader(later.meaning)) return true;
    if (later.meaning === 'cue.your' && isClauseEnd(list, later.to)) return true;
  }
  for (let i = index - 1; i >= 0; i--) {
    const before = hits[i];
    if (!before || before.to < hit.from - 1) return false;
    if (before.meaning === 'cue.your' && before.to <= hit.from) return true;
  }
  return false;
}

/** "Confirm with MitID": what is asked for is not MitID. */
function isMeans(hit: Hit, hits: readonly Hit[], index: number, sentence: Sentence): boolean {
  let start = hit.from;
  for (let i = index - 1; i >= 0; i--) {
    const before = hits[i];
    if (!before || before.from < start - 2) return false;
    if (before.meaning === 'cue.with')
      return before.to >= start && ((sentence.list[start]?.gap ?? 0) & pauses) === 0;
    const leadsTo = before.meaning === 'cue.your' || before.meaning === 'cue.the';
    if (leadsTo && before.to >= start) start = before.from;
  }
  return false;
}

function governorOf(grammar: Grammar, hit: Hit, stance: Stance): string {
  if (grammar.verb === 'asks' && hit.from - grammar.verbAt <= verbReach) return grammar.verbConcept;
  if (grammar.want) return 'want';
  if (grammar.question) return 'question';
  return stance === 'asks' ? 'want' : '';
}

function isReported(grammar: Grammar, hit: Hit, sentence: Sentence): boolean {
  if (grammar.reported || sentence.isActed) return true;
  const quoted = sentence.list[hit.from]?.quoted === true;
  if (quoted && !sentence.isNow && (sentence.framed || sentence.narrated)) return true;
  // "Notices saying that you should “register again”": nobody speaks to the writer.
  const isNotice = grammar.speech === 'says' && grammar.subject !== 'they' && !grammar.toldToMe;
  if (quoted && isNotice && !sentence.isNow) return true;
  if (grammar.subject === 'they') {
    if (sentence.isNow) return false;
    if (grammar.toldToMe && !sentence.over) return grammar.speech === 'said' && !grammar.modal;
    return sentence.framed || sentence.over || grammar.speech !== 'none';
  }
  return (
    grammar.subject === 'me' && grammar.speech !== 'says' && sentence.past && !sentence.aboutReader
  );
}

function stanceOfVerb(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  sentence: Sentence,
): Stance {
  const denied = isDeniedVerb(grammar, hit) || isDeniedAfter(hit, hits, index, sentence.list);
  // "Must be sent" is one phrase.
  const within = hits[index + 1];
  const isDuty = within?.meaning === 'cue.modal' && within.from === hit.from;
  if (isDuty && !denied && !secrecy.has(hit.meaning)) {
    grammar.modal = true;
    grammar.modalAt = hit.to;
  }
  grammar.objectFirst = isObjectFirst(grammar, hit, hits, index, sentence);
  const isTurned = grammar.objectFirst || isInverted(hit, hits, index, sentence);
  if (!denied && !sentence.framed && isTurned) {
    grammar.conditionUntil = 0;
    return isReported(grammar, hit, sentence) ? 'reports' : 'asks';
  }
  if (grammar.conditionUntil > hit.from) {
    // "If you just give me your code" is a polite order.
    const next = hits[index + 1];
    if (next?.meaning === 'cue.me' && next.from - hit.to <= 1) {
      grammar.conditionUntil = 0;
      return 'asks';
    }
    if (!denied && isOffer(grammar, hit, hits, index, sentence)) return 'asks';
    // "If you want to speak to an officer press 1": the comma is often missing.
    if (hit.meaning === pressKey && !denied && !isReported(grammar, hit, sentence)) return 'asks';
    return grammar.conditionNegated || denied ? 'asks' : 'reports';
  }
  if (isLabel(grammar, hit, sentence)) return 'claims';
  const position = imperativePosition(hit, sentence);
  if (sentence.isActed) return 'reports';
  const plain = position === 'first' && grammar.speech === 'none' && !grammar.reported;
  const quoted = sentence.list[hit.from]?.quoted === true;
  if (!(plain && !quoted && !sentence.framed) && isReported(grammar, hit, sentence))
    return 'reports';
  if (denied) return grammar.subject === 'we' || grammar.subject === 'they' ? 'denies' : 'advises';
  if (grammar.advice && sentence.framed) return 'advises';
  if (position === 'noun' && !grammar.want) return 'claims';
  if (isStray(grammar, sentence)) return 'claims';
  if (sentence.framed) {
    if (grammar.subject === 'they') return 'reports';
    if (position === 'first' || grammar.modal) return 'asks';
    if (position === 'joined' || position === 'to') return grammar.verb ?? 'claims';
    return 'claims';
  }
  if (isWay(grammar, hit, sentence)) return 'asks';
  // "Paid by card", "was moved to": a past form orders nothing unless it must be so.
  const isDue = grammar.want || (grammar.modal && hit.from - grammar.modalAt <= dueReach);
  if (!isDue && isDone(hit, hits, index)) return 'claims';
  if (position === 'joined' && grammar.verb === 'asks') return 'asks';
  if (plain) return 'asks';
  if (grammar.subject === 'they')
    return grammar.toldToMe || grammar.modal || grammar.want ? 'asks' : 'claims';
  // "I need to connect to your computer" orders; "I have to pay my rent" does not.
  if (
    grammar.subject === 'me' &&
    grammar.speech !== 'says' &&
    !grammar.want &&
    !sentence.isNow &&
    !sentence.aboutReader
  )
    return 'claims';
  if (grammar.modal || grammar.want) return 'asks';
  if (position === 'first') return 'asks';
  // "Don't tell anyone, and send it": the denial ended with the comma.
  if (position === 'joined')
    return grammar.verb === 'advises' && grammar.deniedUntil === 0
      ? 'asks'
      : (grammar.verb ?? 'asks');
  if (position === 'to') return grammar.verb === 'asks' || grammar.contact ? 'asks' : 'claims';
  // "You state that …" tells what the reader did.
  if (position === 'addressed')
    return isDone(hit, hits, index) || isBeforeThat(hit, hits, index) ? 'claims' : 'asks';
  if (grammar.subject === 'nobody' && position === 'loose') return 'asks';
  return 'claims';
}

/** "If you pay now, I can close the case": what the writer does in return is no condition but a price. */
function isOffer(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  sentence: Sentence,
): boolean {
  if (!offered.has(hit.meaning) || sentence.framed || grammar.subject !== 'you') return false;
  if (isReported(grammar, hit, sentence)) return false;
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from - hit.to > conditionReach) return false;
    // Not "talk to me".
    const before = sentence.roles[later.from - 1] ?? 0;
    if (later.meaning === 'cue.me')
      return (
        later.from > hit.to &&
        (before & (leads | names)) === 0 &&
        (opensWithVerb(hits[i - 1], sentence.list) || !isObject(later, hits[i - 1]))
      );
    if (later.meaning === 'cue.you' || later.meaning === 'cue.they') return false;
  }
  return false;
}

/** ", sætter jeg det ind": the verb stands first after the comma, and its subject follows. */
function opensWithVerb(verb: Hit | undefined, list: readonly Token[]): boolean {
  return verb !== undefined && ((list[verb.from]?.gap ?? 0) & gap.comma) !== 0;
}

const offered: ReadonlySet<string> = new Set([
  'action.pay',
  'action.transfer',
  'action.give',
  'action.hand-over',
  'action.withdraw',
]);

/** "Keep your place by paying 200": the way to what the reader wants is what is asked. */
function isWay(
  grammar: Grammar,
  hit: Hit,
  { roles, list, toReader, isQuestion }: Sentence,
): boolean {
  if (((roles[hit.from - 1] ?? 0) & means) === 0 || !handing.has(hit.meaning)) return false;
  if (((list[hit.from]?.gap ?? 0) & pauses) !== 0 || isQuestion || !toReader) return false;
  return grammar.subject === 'you' || grammar.subject === 'nobody';
}

/** "Choose “Forgot password”": few words between quotation marks, which nobody says, name a button. */
function isLabel(
  grammar: Grammar,
  hit: Hit,
  { list, from, to, isNow, narrated }: Sentence,
): boolean {
  if (list[hit.from]?.quoted !== true || grammar.speech !== 'none' || isNow || narrated)
    return false;
  let start = hit.from;
  while (start > from && list[start - 1]?.quoted === true) start--;
  let end = hit.to;
  while (end < to && list[end]?.quoted === true) end++;
  return start > from && end - start <= longestLabel && ((list[start]?.gap ?? 0) & gap.colon) === 0;
}

/** "A document not collected press nine": a key press is denied only by a word right before it. */
function isDeniedVerb(grammar: Grammar, hit: Hit): boolean {
  const reach = hit.meaning === pressKey && !grammar.promised ? notReach - 1 : 0;
  return grammar.deniedUntil - reach > hit.from;
}

/** "A prosecutor demands …": somebody wants something, but not of the reader or the writer. */
function isStray(grammar: Grammar, sentence: Sentence): boolean {
  return (
    grammar.want &&
    !sentence.speaksToReader &&
    !grammar.toldToMe &&
    (grammar.subject === 'nobody' || grammar.subject === 'they')
  );
}

/** "You activated": the verb is a past form. */
function isDone(hit: Hit, hits: readonly Hit[], index: number): boolean {
  const near = [hits[index - 2], hits[index - 1], hits[index + 1], hits[index + 2]];
  return near.some((other) => other?.meaning === 'cue.done' && other.from === hit.from);
}

/** "klik ikke", "giv aldrig": Danish denies after the verb. */
function isDeniedAfter(
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  list: readonly Token[],
): boolean {
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to + notReach) return false;
    if (later.from < hit.to) continue;
    if (later.from > hit.to + 1) {
      // "Geben Sie die PIN niemandem": the "never" ends the clause.
      if (later.meaning.startsWith(verbs) || later.meaning === 'cue.and') return false;
      if (later.meaning === 'cue.never' && isClauseEnd(list, later.to)) return true;
      continue;
    }
    // "Oplys den ikke til nogen": the "not" stands within.
    if (isNegation(later.meaning)) return true;
    if (secrecy.has(later.meaning) && telling.has(hit.meaning)) return true;
  }
  return false;
}

const telling: ReadonlySet<string> = new Set(['action.give', 'action.reply', enterVerb]);

function isClauseEnd(list: readonly Token[], at: number): boolean {
  return ((list[at]?.gap ?? gap.stop) & (pauses | gap.stop | gap.line | gap.semicolon)) !== 0;
}

function isNegation(meaning: string): boolean {
  return meaning === 'cue.not' || meaning === 'cue.never';
}

/** "så godkender du": an order in the present tense, with the reader after the verb. */
function isInverted(hit: Hit, hits: readonly Hit[], index: number, sentence: Sentence): boolean {
  const lead = sentence.roles[hit.from - 1] ?? 0;
  const opens = ((sentence.list[hit.from]?.gap ?? 0) & pauses) !== 0;
  // "den læser du op": what is talked of may stand first.
  if (hit.from === sentence.from || (!opens && (lead & (fills | joins | names)) === 0))
    return false;
  return isBeforeThou(hit, hits, index);
}

function isBeforeThat(hit: Hit, hits: readonly Hit[], index: number): boolean {
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to) return false;
    if (later.from === hit.to && later.meaning === 'cue.that') return true;
  }
  return false;
}

function isBeforeThou(hit: Hit, hits: readonly Hit[], index: number): boolean {
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to) return false;
    if (later.from === hit.to && later.meaning === 'cue.thou') return true;
  }
  return false;
}

/** "Koden læser du op": what is to be given opens the sentence, and the reader follows the verb. */
function isObjectFirst(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  { isQuestion, from, list }: Sentence,
): boolean {
  if (isQuestion || !handing.has(hit.meaning) || grammar.verb !== undefined) return false;
  if (grammar.conditionUntil > 0 || !isBeforeThou(hit, hits, index)) return false;
  const opening = hits
    .slice(0, 4)
    .find(({ meaning, from: at }) => meaning.startsWith(secrets) && at - from <= 2);
  if (!opening || opening.from >= hit.from || hit.from - opening.to > finalReach) return false;
  for (let t = opening.to; t <= hit.from; t++)
    if (((list[t]?.gap ?? 0) & pauses) !== 0) return false;
  return true;
}

/** `addressed`: right after "you", as in "you pay 500 and we close the case". */
type Position = 'first' | 'joined' | 'to' | 'loose' | 'addressed' | 'noun' | 'inside';

function imperativePosition(hit: Hit, sentence: Sentence): Position {
  const { list, roles, from } = sentence;
  for (let i = hit.from; i > from; i--) {
    if (((list[i]?.gap ?? 0) & pauses) !== 0) return 'first';
    const before = roles[i - 1] ?? 0;
    // "It looks odd, so go ahead and send": what was said before matters no longer.
    if ((before & joins) !== 0) return hit.from - i >= 2 ? 'first' : 'joined';
    if ((before & fills) !== 0) continue;
    if (list[i - 1]?.kind === 'link') return 'first';
    if (isTime(list, from, i)) return 'first';
    if ((before & leads) !== 0) return i === hit.from ? 'to' : 'inside';
    if ((before & blocks) !== 0) {
      // "You just log in, and then …"
      if ((before & addresses) !== 0)
        return ((roles[i - 2] ?? 0) & relates) !== 0 ? 'inside' : 'addressed';
      if (i < hit.from) return 'inside';
      return (before & names) !== 0 ? 'noun' : 'inside';
    }
    // "To claim the prize send us …": a purpose opened the sentence.
    if (((roles[from] ?? 0) & opens) !== 0) return 'loose';
    return sentence.to - from > longSentence ? 'loose' : 'inside';
  }
  return 'first';
}

/** "10:17 Send …": the time of a chat line stands before the order. */
function isTime(list: readonly Token[], from: number, to: number): boolean {
  const isNumber = list[from]?.kind === 'number' && list[from + 1]?.kind === 'number';
  return isNumber && to - from === 2 && ((list[from + 1]?.gap ?? 0) & gap.colon) !== 0;
}

function stanceOfSecret(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  sentence: Sentence,
): Stance {
  if (isReported(grammar, hit, sentence)) return 'reports';
  if (isLabel(grammar, hit, sentence)) return 'claims';
  if (grammar.deniedUntil > hit.from && grammar.conditionUntil <= hit.from)
    return grammar.subject === 'you' || grammar.subject === 'nobody' ? 'advises' : 'denies';
  if (grammar.conditionUntil > hit.from && grammar.verbAt < grammar.conditionFrom) return 'reports';
  // "How much do you have in savings" asks, whatever was said before.
  const isAnswerable = sentence.isQuestion || sentence.runsOn;
  if (hit.meaning === balance && isAnswerable && sentence.toReader && !sentence.framed)
    return grammar.subject === 'me' ? 'claims' : 'asks';
  const near = grammar.verb !== undefined && hit.from - grammar.verbAt <= verbReach;
  if (near && grammar.verb !== undefined && grammar.verb !== 'claims') return grammar.verb;
  if (grammar.conditionUntil > hit.from) return 'reports';
  if (isStray(grammar, sentence)) return 'claims';
  // A warning that tells what "the officer" wants: nothing in it speaks to the reader.
  if (sentence.framed && grammar.subject !== 'we')
    if (!sentence.toReader || grammar.subject === 'you') return 'claims';
  // "Why would the bank need my PIN?"
  if (sentence.isQuestion && !sentence.isNow && isMine(hit, hits, index)) return 'claims';
  if (grammar.want || grammar.question)
    return grammar.subject === 'me' && !grammar.want ? 'claims' : 'asks';
  // "And the password?", but not "Have you forgotten your password?".
  const isShort = sentence.to - sentence.from <= 6 && !sentence.framed;
  if (isShort && sentence.isQuestion && isAskedFor(grammar, hit, sentence)) return 'asks';
  if (!sentence.framed && isBegged(hit, hits, index, sentence.list)) return 'asks';
  // "First, your CPR number.": an answer is expected.
  const isBare =
    sentence.to - sentence.from <= 6 &&
    grammar.verb === undefined &&
    grammar.subject === 'nobody' &&
    sentence.from > 0 &&
    isOnlyNamed(hit, sentence);
  if (isBare && !sentence.framed && isLast(hit, sentence) && sentence.toReader) return 'asks';
  if (sentence.to - sentence.from <= 10 && !sentence.framed) {
    if (sentence.hits.some((other) => other.meaning === 'cue.please')) return 'asks';
  }
  return 'claims';
}

/** Nothing but fillers and "your" stands before it. */
function isOnlyNamed(hit: Hit, { from, roles, hits }: Sentence): boolean {
  for (let t = from; t < hit.from; t++) {
    if (((roles[t] ?? 0) & (fills | names | joins)) !== 0) continue;
    const isPart = hits.some(
      ({ meaning, from: start, to }) => start <= t && t < to && meaning.startsWith(secrets),
    );
    if (!isPart) return false;
  }
  return true;
}

/** It ends the question, and that is not about what the reader did. */
function isAskedFor(grammar: Grammar, hit: Hit, sentence: Sentence): boolean {
  if (isOnlyNamed(hit, sentence)) return true;
  for (let t = hit.to; t < sentence.to; t++)
    if (((sentence.roles[t] ?? 0) & fills) === 0) return false;
  return grammar.subject !== 'you';
}

/** "my PIN" */
function isMine(hit: Hit, hits: readonly Hit[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const before = hits[i];
    if (!before || before.to < hit.from) return false;
    if (before.to === hit.from && before.meaning === 'cue.me') return true;
  }
  return false;
}

/** "Card number, please, and then …", "card details needed": what follows a secret begs for it. */
function isBegged(hit: Hit, hits: readonly Hit[], index: number, list: readonly Token[]): boolean {
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to) return false;
    if (later.from < hit.to) continue;
    if (later.meaning === 'cue.told') return true;
    if (later.meaning !== 'cue.please') continue;
    return ((list[later.to]?.gap ?? gap.stop) & (pauses | gap.stop | gap.line)) !== 0;
  }
  return false;
}

function isLast(hit: Hit, sentence: Sentence): boolean {
  return hit.to === sentence.to && ((sentence.list[hit.to]?.gap ?? gap.stop) & gap.colon) === 0;
}

function stanceOfFact(
  grammar: Grammar,
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  sentence: Sentence,
): Stance {
  if (isReported(grammar, hit, sentence)) return 'reports';
  // "Don't show it to anybody" says so of the code.
  if (secrecy.has(hit.meaning) && grammar.verb === 'advises' && grammar.deniedUntil > hit.from)
    return 'advises';
  if (frightening.has(hit.meaning) && isDeniedRightBefore(hit, hits, index, sentence.list))
    return 'denies';
  if (grammar.promised && grammar.deniedUntil > hit.from && grammar.conditionUntil <= hit.from)
    return 'denies';
  if (sentence.framed && sentence.list[hit.from]?.quoted === true) return 'reports';
  return hit.meaning.startsWith(threats) ? 'threatens' : 'claims';
}

/** "You're not suspected of anything", "what you saw wasn't a virus": nobody is frightened by that. */
const frightening: ReadonlySet<string> = new Set(['claim.crime', 'claim.virus', 'threat.arrest']);

function isDeniedRightBefore(
  hit: Hit,
  hits: readonly Hit[],
  index: number,
  list: readonly Token[],
): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const before = hits[i];
    if (!before || before.from < hit.from - 4) return false;
    if (before.meaning !== 'cue.not') continue;
    // "Without reply: arrest" threatens.
    for (let t = before.to; t <= hit.from; t++)
      if (((list[t]?.gap ?? 0) & pauses) !== 0) return false;
    return hit.from - before.to <= 2 && before.to <= hit.from;
  }
  return false;
}

/** Whether the message speaks in this party's name: "this is …", "SKAT:", "… needs your", signature. */
function speaksFor(hit: Hit, hits: readonly Hit[], index: number, sentence: Sentence): boolean {
  const { list, from } = sentence;
  for (let i = index - 1; i >= 0; i--) {
    const before = hits[i];
    if (!before || before.to < hit.from - 4) break;
    if (before.meaning === 'cue.sender') return true;
  }
  const opensLine = hit.from - from <= 1;
  const after = list[hit.to]?.gap ?? gap.stop;
  if (
    opensLine &&
    (after & (gap.colon | gap.line | gap.stop | gap.dash | gap.bracket | gap.comma)) !== 0
  )
    return true;
  // "Lunar here, …": who speaks may stand before the words that say so.
  const behind = hits.find(({ from: at, meaning }) => at === hit.to && meaning === 'cue.sender');
  if (opensLine && behind !== undefined) return true;
  // "The bank has asked us for …" tells of a bank; "the bank needs your …" speaks for one.
  if (!sentence.toReader && !sentence.toldToMe) return false;
  for (let i = index + 1; i < hits.length; i++) {
    const later = hits[i];
    if (!later || later.from > hit.to + 3) break;
    if (speakingCues.has(later.meaning)) return true;
  }
  return false;
}

const speakingCues: ReadonlySet<string> = new Set([
  'cue.want',
  'cue.ask',
  'cue.modal',
  'cue.says',
  'cue.contact',
]);

function strongest(mentions: readonly Mention[], first: number): Stance {
  let best: Stance = 'claims';
  for (let i = first; i < mentions.length; i++) {
    const stance = mentions[i]?.stance ?? 'claims';
    if (strength[stance] > strength[best]) best = stance;
  }
  return best;
}

const strength: Readonly<Record<Stance, number>> = {
  claims: 0,
  reports: 1,
  advises: 2,
  denies: 3,
  threatens: 4,
  asks: 5,
};
