import { isAlarming, type Verdict } from '../shared/detection/verdict.ts';
import type { Engine } from '../shared/engine.ts';
import type { CorpusLine } from './corpus-lines.ts';

export interface Judged {
  readonly line: CorpusLine;
  readonly verdict: Verdict;
}

/** Counts of messages. */
export interface Tally {
  readonly scams: number;
  /** Scams with verdict `danger`. */
  readonly danger: number;
  /** Scams with any alarm. */
  readonly found: number;
  readonly harmless: number;
  readonly falseAlarms: number;
}

export interface RuleHits {
  readonly scams: number;
  readonly harmless: number;
}

export function judgeAll(engine: Engine, lines: readonly CorpusLine[]): Judged[] {
  return lines.map((line) => ({ line, verdict: engine.judge(line.text) }));
}

export function isScam({ line }: Judged): boolean {
  return line.label === 'scam';
}

export function tally(judged: readonly Judged[]): Tally {
  const scams = judged.filter(isScam);
  const harmless = judged.filter((one) => !isScam(one));
  return {
    scams: scams.length,
    danger: scams.filter(({ verdict }) => verdict.verdict === 'danger').length,
    found: scams.filter(({ verdict }) => isAlarming(verdict)).length,
    harmless: harmless.length,
    falseAlarms: harmless.filter(({ verdict }) => isAlarming(verdict)).length,
  };
}

/** Groups in the order of their keys; messages with an empty key are in none. */
export function groups(
  judged: readonly Judged[],
  keyOf: (line: CorpusLine) => string,
): [string, Judged[]][] {
  const byKey = Map.groupBy(judged, ({ line }) => keyOf(line));
  byKey.delete('');
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** On how many scams and harmless messages each rule fired; rules that never fired are missing. */
export function ruleHits(judged: readonly Judged[]): Map<string, RuleHits> {
  const hits = new Map<string, RuleHits>();
  for (const one of judged) {
    for (const { rule } of one.verdict.signals) {
      const { scams, harmless } = hits.get(rule) ?? { scams: 0, harmless: 0 };
      hits.set(
        rule,
        isScam(one) ? { scams: scams + 1, harmless } : { scams, harmless: harmless + 1 },
      );
    }
  }
  return hits;
}

/** Scams that are not `danger`, the fewest points first. */
export function missedScams(judged: readonly Judged[]): Judged[] {
  return judged
    .filter((one) => isScam(one) && one.verdict.verdict !== 'danger')
    .toSorted((a, b) => a.verdict.score - b.verdict.score || byId(a, b));
}

/** Harmless messages with an alarm, the most points first. */
export function falseAlarms(judged: readonly Judged[]): Judged[] {
  return judged
    .filter((one) => !isScam(one) && isAlarming(one.verdict))
    .toSorted((a, b) => b.verdict.score - a.verdict.score || byId(a, b));
}

function byId(a: Judged, b: Judged): number {
  return a.line.id < b.line.id ? -1 : 1;
}

/** Shares (0 to 1) between which the true one lies with 95 % confidence, by Wilson. */
export function interval(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const share = part / whole;
  const scale = 1 + z ** 2 / whole;
  const middle = (share + z ** 2 / (2 * whole)) / scale;
  const reach = (z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))) / scale;
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
