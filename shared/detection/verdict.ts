/** What the program says about a message. `none` means "no warning signs found", never "safe". */
export const verdictKinds = ['danger', 'suspicious', 'none', 'unreadable'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** A stretch of the original message: UTF-16 offsets, end exclusive, `text` is the slice between them. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A rule that fired. */
export interface Signal {
  readonly rule: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
  /** Id of the official promise that the message breaks. */
  readonly promise?: string;
}

export interface Verdict {
  readonly verdict: VerdictKind;
  /** Exactly the sum of the signals' points. */
  readonly score: number;
  /** ISO 639-1 code of the message's language, `und` when no lexicon recognises it. */
  readonly language: string;
  /** Strongest first. */
  readonly signals: readonly Signal[];
}

export const unreadable: Verdict = {
  verdict: 'unreadable',
  score: 0,
  language: 'und',
  signals: [],
};

/** Whether a verdict is worth telling. */
export function isAlarming(verdict: Verdict): boolean {
  return verdict.verdict === 'danger' || verdict.verdict === 'suspicious';
}
