import { expect, it } from 'vitest';
import { readCorpus } from '../../../scripts/corpus-lines.ts';
import { createLikeness, noWeights } from '../../../shared/detection/likeness.ts';
import { createReader } from '../../../shared/engine.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { rules } from '../../../shared/rules/index.ts';
import { meets, metIn, needSet } from '../../../shared/rules/needs.ts';

const texts = [
  ...rules.flatMap(({ fires, nearMisses }) => [...fires, ...nearMisses]),
  ...readCorpus().map(({ text }) => text),
];
const read = createReader();
const likenessOf = createLikeness(noWeights);

const asking = rules.map((rule) => ({ rule, needs: rule.needs?.map(needSet) ?? [] }));

it('passes over no rule that would fire', { timeout: 60_000 }, () => {
  const missed: string[] = [];
  let asked = 0;
  for (const text of texts) {
    const reading = read(text, 0, text.length);
    const met = metIn(reading);
    const facts = new Facts(reading, likenessOf);
    for (const { rule, needs } of asking) {
      if (meets(met, needs)) asked++;
      else if (rule.find(facts) !== undefined) missed.push(rule.id);
    }
  }
  expect(missed).toEqual([]);
  expect(asked / (texts.length * rules.length)).toBeLessThan(0.3);
});

it('meets a need by the concept, by its family and by nothing else', () => {
  const met = metIn(read('This is the police.', 0, 19));
  expect(meets(met, [needSet(['authority.police'])])).toBe(true);
  expect(meets(met, [needSet(['claim.crime', 'authority'])])).toBe(true);
  expect(meets(met, [needSet(['authority.tax'])])).toBe(false);
  expect(meets(met, [needSet(['authority']), needSet(['strange-link'])])).toBe(false);
  expect(meets(met, [])).toBe(true);
});
