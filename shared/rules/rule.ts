import type { Facts, Span } from './facts.ts';
import type { Need } from './needs.ts';

/** Kinds of rules, one folder each: what is asked, where a link leads, what is claimed, what presses. */
export type RuleCategory = 'request' | 'link' | 'script' | 'pressure' | 'sign';

type AtLeastTwo = readonly [string, string, ...string[]];

/** Turns what was read into a signal. Its words for people are in `i18n`, under its id. */
export interface Rule<Id extends string = string, Promised extends string = string> {
  readonly id: Id;
  /** What the rule sees and why it is a sign of a scam, for the documentation. */
  readonly meaning: string;
  readonly points: number;
  /** Id of the official promise that such a message breaks; `engine.ts` checks that it exists. */
  readonly promise?: Promised;
  /** Messages on which this rule fires. */
  readonly fires: AtLeastTwo;
  /** Honest messages that come close, and on which it must not fire. */
  readonly nearMisses: AtLeastTwo;
  /**
   * Spares time: without one of each list in the message the rule cannot fire, and is not asked.
   * Rules that may fire on any message have none.
   */
  readonly needs?: readonly (readonly Need[])[];
  /** What the signal rests on; `undefined` when the rule does not fire. */
  readonly find: (facts: Facts) => readonly Span[] | undefined;
}

/** Keeps the literal types of the id and the promise, so that others can be checked against them. */
export function defineRule<const Id extends string, const Promised extends string = never>(
  rule: Rule<Id, Promised>,
): Rule<Id, Promised> {
  return rule;
}
