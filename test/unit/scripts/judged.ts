import type { Judged } from '../../../scripts/accuracy.ts';
import type { CorpusLine } from '../../../scripts/corpus-lines.ts';
import type { VerdictKind } from '../../../shared/detection/verdict.ts';

/** A judged message of which only what the figures read is told. Its points need not add up. */
export function judged(
  id: string,
  label: CorpusLine['label'],
  verdict: VerdictKind,
  score: number,
  fired: readonly string[],
): Judged {
  return {
    line: {
      id,
      text: `Words of ${id}.`,
      label,
      kind: '',
      lang: 'en',
      channel: 'sms',
      theme: 'bank',
    },
    verdict: {
      verdict,
      score,
      language: 'en',
      signals: fired.map((rule) => ({ rule, points: 0, evidence: [] })),
    },
  };
}
