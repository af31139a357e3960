import type { Origin } from './capture.ts';
import type { Verdict } from './detection/verdict.ts';

/** A verdict worth telling, as it is kept in the history. */
export interface Alert {
  readonly id: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly origin: Origin;
  /** Masked before it was written; as long as the original, so that evidence still fits. */
  readonly text: string;
  readonly verdict: Verdict;
}
