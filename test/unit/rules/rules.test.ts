import { describe, expect, it } from 'vitest';
import { noWeights } from '../../../shared/detection/likeness.ts';
import { createEngine } from '../../../shared/engine.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { rules } from '../../../shared/rules/index.ts';
import { dangerFrom, suspiciousFrom, verdictFor } from '../../../shared/rules/thresholds.ts';

const engine = createEngine();
const ruleEngine = createEngine(noWeights);

describe.each(rules)('$id', (rule) => {
  it.each([...rule.fires])('fires on: %s', (message) => {
    const byItself = rule.id === 'sign/reads-like-scam' ? engine : ruleEngine;
    const { signals } = byItself.judge(message);
    expect(signals.map(({ rule: id }) => id)).toContain(rule.id);
  });

  it.each([...rule.nearMisses])('passes: %s', (message) => {
    expect(ruleEngine.judge(message)).toMatchObject({ verdict: 'none', signals: [] });
    expect(engine.judge(message)).toMatchObject({ verdict: 'none', signals: [] });
  });

  it.each([...rule.fires])('is as grave when the whole is weighed: %s', (message) => {
    expect(engine.judge(message).score).toBeGreaterThanOrEqual(ruleEngine.judge(message).score);
  });

  it.each(Object.values(locales))('has its reason in $name', (locale) => {
    const reason = locale.reasons[rule.id] ?? '';
    expect(reason.length).toBeGreaterThan(20);
    expect(reason.length).toBeLessThan(200);
  });
});

it('gives no reason for a rule that does not exist', () => {
  const ids = new Set<string>(rules.map(({ id }) => id));
  for (const locale of Object.values(locales))
    expect(Object.keys(locale.reasons).filter((id) => !ids.has(id))).toEqual([]);
});

it('has each id once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

it('has its thresholds in order', () => {
  expect(verdictFor(suspiciousFrom - 1)).toBe('none');
  expect(verdictFor(suspiciousFrom)).toBe('suspicious');
  expect(verdictFor(dangerFrom - 1)).toBe('suspicious');
  expect(verdictFor(dangerFrom)).toBe('danger');
});
