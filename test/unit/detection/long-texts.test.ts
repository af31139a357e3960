import { expect, it } from 'vitest';
import { windowsOf } from '../../../shared/detection/windows.ts';
import { createEngine } from '../../../shared/engine.ts';
import { rules } from '../../../shared/rules/index.ts';

const engine = createEngine();
const harmless = 'The garden was quiet, and the children played by the lake. '.repeat(150);
const messages = rules.flatMap(({ fires }) => fires.slice(0, 1));

/** Scams of every weight in the order given, each far from the next. */
function longText(order: readonly string[]): string {
  return order.join(`\n\n${harmless}\n\n`);
}

it.each([
  ['as they stand', messages],
  ['backwards', messages.toReversed()],
])('judges a long text by its worst window, %s', { timeout: 30_000 }, (_name, order) => {
  const text = longText(order);
  const alone = [...windowsOf(text)].map(({ from, to }) => engine.judge(text.slice(from, to)));
  const worst = Math.max(...alone.map(({ score }) => score));
  const first = alone.find(({ score }) => score === worst);
  const { score, signals } = engine.judge(text);
  expect(new Set(alone.map((verdict) => verdict.score)).size).toBeGreaterThan(3);
  expect(score).toBe(worst);
  expect(signals.map(({ rule }) => rule)).toEqual(first?.signals.map(({ rule }) => rule));
});
