import type { VerdictKind } from '../detection/verdict.ts';

/** Points from which a message is worth an alert. Signals add up; nothing takes points away. */
export const suspiciousFrom = 50;
export const dangerFrom = 100;

/** Weights of signals, so that they can be read side by side. */
export const points = {
  /** A whole script, or a party with a request that it never makes: enough by itself. */
  decisive: 100,
  /** Strong, but honest messages do it too, in rare cases. */
  strong: 60,
  /** Half a script. */
  partial: 50,
  /** Adds to others only. */
  supporting: 25,
} as const;

/** Scores of `Likeness`, chosen on messages that nobody had seen. */
export const likenessFrom = {
  /** Below it, what single rules see is taken for chance: the text reads like honest ones. */
  leaning: 0.75,
  /** From it on, a message that wants something is a scam by its words alone. */
  alike: 1.5,
  /** The same for one that asks and threatens nothing and leads nowhere. */
  alikeUnasked: 2.5,
  /** The same for one paragraph of several. */
  alikeInPart: 2,
} as const;

export function verdictFor(score: number): VerdictKind {
  if (score >= dangerFrom) return 'danger';
  return score >= suspiciousFrom ? 'suspicious' : 'none';
}
