/**
 * The meanings that every lexicon knows. Concepts and cues are named here, once; `detection` is
 * generic over them and gets lexicons handed in by `engine.ts`, so neither imports the other.
 */
export const concepts = [
  'authority.police',
  'authority.prosecution',
  'authority.court',
  'authority.ministry',
  'authority.tax',
  'authority.customs',
  'authority.immigration',
  'authority.nsk',
  'authority.europol',
  'authority.embassy',
  'authority.health',
  'authority.benefits',
  'authority.municipality',
  'authority.digital-post',
  'authority.state',
  'firm.bank',
  'firm.payment',
  'firm.courier',
  'firm.utility',
  'firm.telecom',
  'firm.toll',
  'firm.streaming',
  'firm.shop',
  'firm.support',
  'person.family',
  'person.recruiter',
  'person.landlord',
  'person.buyer',
  'person.adviser',
  'person.agent',
  'credential.mitid',
  'credential.nemid',
  'credential.cpr',
  'credential.card',
  'credential.pin',
  'credential.password',
  'credential.code',
  'credential.one-time-code',
  'credential.bank-details',
  'credential.balance',
  'credential.personal-information',
  'credential.id-document',
  'action.give',
  'action.enter',
  'action.buy',
  'action.update',
  'action.approve',
  'action.click',
  'action.login',
  'action.pay',
  'action.transfer',
  'action.withdraw',
  'action.hand-over',
  'action.gift-card',
  'action.crypto',
  'action.call-back',
  'action.reply',
  'action.press-key',
  'action.stay-on-line',
  'action.keep-secret',
  'action.install',
  'action.scan',
  'action.move-chat',
  'threat.arrest',
  'threat.court',
  'threat.deportation',
  'threat.block',
  'threat.deadline',
  'threat.return',
  'threat.cutoff',
  'threat.debt',
  'threat.exposure',
  'claim.crime',
  'claim.case',
  'claim.refund',
  'claim.parcel',
  'claim.fee',
  'claim.new-number',
  'claim.broken-phone',
  'claim.renewal',
  'claim.safe-account',
  'claim.unusual-activity',
  'claim.hacked',
  'claim.loan',
  'claim.virus',
  'claim.prize',
  'claim.job',
  'claim.easy-money',
  'claim.investment',
  'claim.recovery',
  'claim.unpaid',
  'claim.fine',
  'claim.pick-up',
  'claim.purchase',
  'claim.already-paid',
  'claim.deposit',
  'claim.abroad',
  'claim.mule',
  'claim.emergency',
  'claim.link',
  'claim.not-you',
  'claim.prompt',
  'claim.all-money',
  'claim.residence',
  'claim.robot',
  /** Keeps the reader from asking others: "the bank must not know", "don't google it". */
  'claim.no-checking',
  /** Wants the reader alone or on record: "go to a quiet room", "this call is recorded for the court". */
  'claim.isolation',
  /** Plays down what looks wrong: "ignore the text", "it is only a test", "it comes back at once". */
  'claim.reassurance',
  /** "I sent it by mistake", "one zero too many". */
  'claim.sent-by-mistake',
  /** "I cannot talk now", "no camera", "no viewing", "do not call me". */
  'claim.cannot-meet',
  /** Money that is to be paid first and comes back: "refundable", "you get it back". */
  'claim.paid-back',
  /** An account or number of somebody else: "my assistant's account", "to this number instead". */
  'claim.other-account',
  /** "I have been watching you", "I have access to your devices". */
  'claim.watched',
  /** What the reader began: "as you requested", "your ticket", "if it is you, approve it". */
  'claim.your-own',
  /** A firm's telephone menu: "thank you for calling", "you are number three in the queue". */
  'claim.menu',
  /** The reader's name, CPR or identity was used: "a parcel in your name", "three cars on your CPR". */
  'claim.misused-name',
  /** Western Union, Ria, money transfer offices, prepaid cards, private transfers by name. */
  'money.unusual-means',
  'money.amount',
  'money.valuables',
] as const;
export type Concept = (typeof concepts)[number];

/** The grammar of a language, as far as stance needs it. Meaning of each: `detection/stance.ts`. */
export const cueNames = [
  'never',
  'not',
  'but',
  'if',
  'and',
  'or',
  'that',
  'you',
  'thee',
  'thou',
  'polite-you',
  'polite-your',
  'your',
  'we',
  'me',
  'they',
  'crowd',
  'modal',
  'told',
  'can',
  'please',
  'want',
  'ask',
  'question',
  'contact',
  'to',
  'the',
  'it',
  'with',
  'says',
  'said',
  'past',
  'report',
  'advice',
  'hang-up',
  'ongoing',
  'fiction',
  'filler',
  'sender',
] as const;
export type CueName = (typeof cueNames)[number];

/** Cues of a grammar that not every language has. */
export const optionalCues: ReadonlySet<CueName> = new Set([
  'thee',
  'thou',
  'polite-you',
  'polite-your',
  'ongoing',
]);

/** Concepts that a lexicon may still lack: rules use them as further evidence, none needs them. */
export const optionalConcepts: ReadonlySet<Concept> = new Set([
  'claim.no-checking',
  'claim.isolation',
  'claim.reassurance',
  'claim.sent-by-mistake',
  'claim.cannot-meet',
  'claim.paid-back',
  'claim.other-account',
  'claim.watched',
  'claim.your-own',
  'claim.menu',
  'claim.misused-name',
  'money.unusual-means',
]);

/** One language's words. Phrase signs: see `detection/vocabulary.ts`. */
export interface Lexicon {
  /** ISO 639-1, or `names`. */
  readonly language: string;
  readonly everyday: readonly string[];
  readonly numberWords: readonly string[];
  readonly cues: { readonly [C in CueName]?: readonly string[] };
  /** A concept that a language lacks is listed by the check of the lexicons, not forbidden. */
  readonly concepts: { readonly [C in Concept]?: readonly string[] };
}
