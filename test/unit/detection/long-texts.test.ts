import { expect, it } from 'vitest';
import type { Verdict } from '../../../shared/detection/verdict.ts';
import { windowsOf } from '../../../shared/detection/windows.ts';
import { createEngine } from '../../../shared/engine.ts';
import { rules } from '../../../shared/rules/index.ts';

const engine = createEngine();
const harmless = 'The garden was quiet, and the children played by the lake. '.repeat(150);
/** One for each score, the mildest first. */
const messages = [
  ...new Map(
    rules.flatMap(({ fires }) => fires.map((text) => [engine.judge(text).score, text] as const)),
  ),
]
  .toSorted(([a], [b]) => a - b)
  .map(([, text]) => text);

const pairs = messages.slice(1).map((graver, i): [string, string] => [messages[i] ?? '', graver]);

/** The verdict of the worst window, the first of them, when each is judged by itself. */
function worstWindow(text: string): Verdict | undefined {
  const alone = [...windowsOf(text)].map(({ from, to }) => engine.judge(text.slice(from, to)));
  return alone.toSorted((a, b) => b.score - a.score)[0];
}

it.each([
  ['last', pairs],
  ['first', pairs.map(([milder, graver]): [string, string] => [graver, milder])],
])('judges a long text by its worst window when it comes %s', { timeout: 30_000 }, (_at, texts) => {
  for (const [before, after] of texts) {
    const text = `${before}\n\n${harmless}\n\n${after}`;
    const { score, signals } = engine.judge(text);
    const worst = worstWindow(text);
    expect({ score, rules: signals.map(({ rule }) => rule) }).toEqual({
      score: worst?.score,
      rules: worst?.signals.map(({ rule }) => rule),
    });
  }
});
