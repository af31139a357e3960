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

/**
 * Scores of `Likeness`. From `alike` on a message is a scam by its words alone, from
 * `alikeUnasked` on even if it asks and threatens nothing and leads nowhere; below `leaning` it
 * reads so much like honest ones that what single rules see is taken for chance.
 */
export const likenessFrom = { leaning: 0.75, alike: 1.5, alikeUnasked: 2.5 } as const;

export function verdictFor(score: number): VerdictKind {
  if (score >= dangerFrom) return 'danger';
  return score >= suspiciousFrom ? 'suspicious' : 'none';
}
