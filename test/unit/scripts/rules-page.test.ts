import { describe, expect, it } from 'vitest';
import { currentRulesPage, rulesPage } from '../../../scripts/rules-page.ts';
import { codeLine } from '../../../scripts/markdown.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { promises, type OfficialPromise } from '../../../shared/promises/promises.ts';
import { rules } from '../../../shared/rules/index.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { points } from '../../../shared/rules/thresholds.ts';

const page = currentRulesPage().text;

/** What stands under a heading, up to the next one. */
function sectionOf(text: string, heading: string): string {
  const from = text.indexOf(`### ${heading}\n`);
  expect([heading, from]).not.toEqual([heading, -1]);
  const to = text.slice(from + 4).search(/^#/mu);
  return to < 0 ? text.slice(from) : text.slice(from, from + 4 + to);
}

describe.each(rules)('$id', (rule) => {
  const section = sectionOf(page, rule.id);

  it('is told with meaning, points, reason and examples', () => {
    expect(section).toContain(rule.meaning);
    expect(section).toContain(`${rule.points} points`);
    expect(section).toContain(locales.en.reasons[rule.id]);
    const [firing = '', silent = ''] = section.split('Stays silent on:');
    for (const message of rule.fires) expect(firing).toContain(codeLine(message));
    for (const message of rule.nearMisses) expect(silent).toContain(codeLine(message));
  });

  it('cites its promise, or none', () => {
    if (rule.promise === undefined) {
      expect(section).not.toContain('breaks a promise');
      return;
    }
    const { authority, statement, source } = promises[rule.promise];
    expect(section).toContain(`${authority}: ${statement.en} ([source](${source})`);
    expect(sectionOf(page, rule.promise)).toContain(`[${rule.id}](`);
  });
});

it.each(Object.entries<OfficialPromise>(promises))('lists the promise %s', (id, promise) => {
  const section = sectionOf(page, id);
  expect(section).toContain(promise.authority);
  expect(section).toContain(promise.statement.en);
  expect(section).toContain(promise.source);
  expect(section).toContain(promise.date === '' ? 'no date shown' : promise.date);
  if (!rules.some((rule) => rule.promise === id))
    expect(section).toContain('No rule cites it yet.');
});

it('is the same whatever the order of rules and promises', () => {
  const input = { rules, promises, reasons: locales.en.reasons };
  const reversed = Object.fromEntries(Object.entries<OfficialPromise>(promises).toReversed());
  expect(rulesPage({ ...input, rules: rules.toReversed(), promises: reversed })).toBe(page);
});

it('says what a weight without a name gives', () => {
  const rule: Rule = {
    id: 'sign/odd',
    meaning: 'Something odd.',
    points: 70,
    fires: ['a', 'b'],
    nearMisses: ['c', 'd'],
    find: () => undefined,
  };
  const text = rulesPage({ rules: [rule], promises: {}, reasons: { 'sign/odd': 'It is odd.' } });
  expect(Object.values<number>(points)).not.toContain(70);
  expect(text).toContain('70 points: alone it gives `suspicious`.');
  expect(text).not.toContain('## link');
});
