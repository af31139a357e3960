import { isAlarming, type Verdict } from '../../shared/detection/verdict.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { OfficialPromise } from '../../shared/promises/promises.ts';
import { printable } from './printable.ts';

/** Every official promise by its id. */
export type Promises = { readonly [id: string]: OfficialPromise };

/** Longest quotation of the message in one reason, in characters. */
const maxQuotation = 160;

/** A verdict in words for a terminal: what it is, why, strongest reason first, and what to do. */
export function describeVerdict(
  name: string,
  verdict: Verdict,
  locale: Locale,
  promises: Promises,
): string {
  const words = locale.window.verdict;
  const lines = [`${printable(name)}: ${words.answers[verdict.verdict]}`];
  lines.push(`  ${words.leads[verdict.verdict]}`);

  verdict.signals.forEach((signal, at) => {
    lines.push(`  ${at + 1}. ${locale.reasons[signal.rule] ?? words.reasonUnknown}`);
    const quotations = signal.evidence.map(({ text }) => `“${shortened(printable(text))}”`);
    if (quotations.length > 0) lines.push(`     ${words.itsWords} ${quotations.join(', ')}`);
    const promise = signal.promise === undefined ? undefined : promises[signal.promise];
    if (promise) lines.push(`     ${describePromise(promise, locale)}`);
  });

  if (isAlarming(verdict)) {
    lines.push(`  ${words.stepsTitle[verdict.verdict]}:`);
    for (const step of words.steps[verdict.verdict]) lines.push(`  - ${step}`);
    lines.push(`    ${words.police}: 114`);
    lines.push(`    ${words.yourBank}: ${words.bankNumberUnknown}`);
  }
  return `${lines.join('\n')}\n`;
}

function describePromise({ authority, statement, source, date }: OfficialPromise, locale: Locale) {
  const said = locale.tag === 'da' ? statement.da : statement.en;
  const place = date === '' ? source : `${source}, ${date}`;
  return `${locale.window.verdict.promise(authority)} “${said}” (${place})`;
}

function shortened(text: string): string {
  return text.length > maxQuotation ? `${text.slice(0, maxQuotation).trimEnd()} …` : text;
}
