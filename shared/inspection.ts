import type { CaptureProblem, Origin } from './capture.ts';
import type { Verdict } from './detection/verdict.ts';

/** What became of one capture. `problem` is given exactly when the verdict is `unreadable`. */
export interface Inspection {
  readonly captureId: string;
  readonly origin: Origin;
  readonly name?: string;
  /** The message's text; empty when it could not be read. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly problem?: CaptureProblem;
  /** Id of the alert in the history, when the verdict was worth telling. */
  readonly alertId?: number;
}
