import { isAlarming, type Verdict } from '../../shared/detection/verdict.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { printable } from './printable.ts';

/** A promise as people are shown it. */
export interface QuotedPromise {
  readonly id: string;
  readonly statement: string;
  readonly authority: string;
  readonly date: string;
  readonly source: string;
}

/** Longest quotation of the message in one reason, in characters. */
const maxQuotation = 160;

/** A verdict in words for a terminal: what it is, why, strongest reason first, and what to do. */
export function describeVerdict(
  name: string,
  verdict: Verdict,
  locale: Locale,
  promises: readonly QuotedPromise[],
): string {
  const words = locale.window.verdict;
  const lines = [`${printable(name)}: ${words.answers[verdict.verdict]}`];
  lines.push(`  ${words.leads[verdict.verdict]}`);

  verdict.signals.forEach((signal, at) => {
    lines.push(`  ${at + 1}. ${locale.reasons[signal.rule] ?? words.reasonUnknown}`);
    const quotations = signal.evidence.map(({ text }) => `“${shortened(printable(text))}”`);
    if (quotations.length > 0) lines.push(`     ${words.itsWords} ${quotations.join(', ')}`);
    const promise = promises.find(({ id }) => id === signal.promise);
    if (!promise) return;
    const { authority, statement, source, date } = promise;
    lines.push(`     ${words.promise(authority)} “${statement}” (${source}, ${date})`);
  });

  if (isAlarming(verdict)) {
    lines.push(`  ${words.stepsTitle[verdict.verdict]}:`);
    for (const step of words.steps[verdict.verdict]) lines.push(`  - ${step}`);
    lines.push(`    ${words.police}: 114`);
    lines.push(`    ${words.yourBank}: ${words.bankNumberUnknown}`);
  }
  return `${lines.join('\n')}\n`;
}

function shortened(text: string): string {
  return text.length > maxQuotation ? `${text.slice(0, maxQuotation).trimEnd()} …` : text;
}
