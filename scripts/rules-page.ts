import path from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../shared/i18n/locale.ts';
import { promises, type OfficialPromise } from '../shared/promises/promises.ts';
import { rules } from '../shared/rules/index.ts';
import type { Rule, RuleCategory } from '../shared/rules/rule.ts';
import { dangerFrom, points, suspiciousFrom, verdictFor } from '../shared/rules/thresholds.ts';
import { keepPage, type GeneratedPage } from './generated-page.ts';
import { anchorOf, codeLine, table } from './markdown.ts';

export interface RulesPageInput {
  readonly rules: readonly Rule[];
  readonly promises: Readonly<Record<string, OfficialPromise>>;
  /** Why a rule is a sign, by rule id. */
  readonly reasons: Readonly<Record<string, string>>;
}

const categories: Readonly<Record<RuleCategory, string>> = {
  request: 'what the reader is asked to do or to give',
  link: 'where a link leads',
  script: 'a known story as a whole',
  pressure: 'what keeps the reader from thinking and checking',
  sign: 'small things that do not fit',
};

const weightWords: Readonly<Record<keyof typeof points, string>> = {
  decisive: 'a whole script, or a party with a request that it never makes',
  strong: 'honest messages do it too, in rare cases',
  partial: 'half a script',
  supporting: 'counts together with others only',
};

/** docs/rules.md: every rule and every promise, from their own definitions. Same input, same text. */
export function rulesPage(input: RulesPageInput): string {
  const sections = Object.entries(categories).flatMap(([category, meaning]) => {
    const own = input.rules
      .filter(({ id }) => id.startsWith(`${category}/`))
      .toSorted((a, b) => compare(a.id, b.id));
    if (own.length === 0) return [];
    return [`## ${category}: ${meaning}`, ...own.flatMap((rule) => ruleSection(rule, input))];
  });
  return [
    '# Rules',
    '<!-- Written by `npm run docs:rules` from shared/rules and shared/promises. Do not edit. -->',
    `The engine has ${input.rules.length} rules, and ${Object.keys(input.promises).length} official promises that a message may break.` +
      ' A rule knows no language: it asks which concepts a message holds, in which stance, and where links and numbers lead.',
    `The points of all rules that fire on a message add up; nothing takes points away. From ${suspiciousFrom} points on the verdict is \`suspicious\`,` +
      ` from ${dangerFrom} on \`danger\`, and below \`none\`, which people read as “no warning signs found”.`,
    table(
      ['weight', 'given for', 'alone it gives', 'points'],
      Object.entries(points).map(([name, worth]) => [
        name,
        // Keys of an `as const` object: `Object.entries` only widens them to string.
        weightWords[name as keyof typeof points],
        `\`${verdictFor(worth)}\``,
        String(worth),
      ]),
      3,
    ),
    '## All rules',
    table(
      ['rule', 'promise', 'points'],
      input.rules
        .toSorted((a, b) => b.points - a.points || compare(a.id, b.id))
        .map(({ id, promise, points: worth }) => [
          `[${id}](${anchorOf(id)})`,
          promise === undefined ? '' : `[${promise}](${anchorOf(promise)})`,
          String(worth),
        ]),
      2,
    ),
    ...sections,
    '## Promises',
    'What authorities and firms have said in public, in our own words. A statement without a date was read on a page that shows none.',
    ...Object.entries(input.promises)
      .toSorted(([a], [b]) => compare(a, b))
      .flatMap(([id, promise]) => promiseSection(id, promise, input.rules)),
    '',
  ].join('\n\n');
}

function ruleSection(rule: Rule, { promises: known, reasons }: RulesPageInput): string[] {
  const promise = rule.promise === undefined ? undefined : known[rule.promise];
  return [
    `### ${rule.id}`,
    rule.meaning,
    `${rule.points} points${weightOf(rule.points)}: alone it gives \`${verdictFor(rule.points)}\`.`,
    'People read:',
    `> ${reasons[rule.id] ?? ''}`,
    ...(promise ? [`It breaks a promise. ${said(promise)}`] : []),
    'Fires on:',
    list(rule.fires),
    'Stays silent on:',
    list(rule.nearMisses),
  ];
}

function weightOf(worth: number): string {
  const name = Object.entries(points).find(([, value]) => value === worth)?.[0];
  return name === undefined ? '' : ` (${name})`;
}

function said({ authority, statement, date, source }: OfficialPromise): string {
  const when = date === '' ? 'no date shown' : date;
  return `${authority}: ${statement.en} ([source](${source}), ${when})`;
}

function promiseSection(id: string, promise: OfficialPromise, all: readonly Rule[]): string[] {
  const citing = all.filter((rule) => rule.promise === id).map((rule) => rule.id);
  const links = citing.toSorted(compare).map((rule) => `[${rule}](${anchorOf(rule)})`);
  return [
    `### ${id}`,
    said(promise),
    links.length === 0 ? 'No rule cites it yet.' : `Cited by ${links.join(', ')}.`,
  ];
}

function list(messages: readonly string[]): string {
  return messages.map((message) => `- ${codeLine(message)}`).join('\n');
}

/** By code unit, so that the page is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function currentRulesPage(): GeneratedPage {
  return {
    file: path.join(import.meta.dirname, '../docs/rules.md'),
    text: rulesPage({ rules, promises, reasons: locales.en.reasons }),
    command: 'npm run docs:rules',
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  process.exitCode = await keepPage(currentRulesPage(), values.check);
}
