import { describe, expect, it } from 'vitest';
import {
  falseAlarms,
  groups,
  interval,
  judgeAll,
  missedScams,
  ruleHits,
  tally,
} from '../../../scripts/accuracy.ts';
import { accuracyPage } from '../../../scripts/accuracy-page.ts';
import { partOf, type CorpusPart } from '../../../scripts/corpus-lines.ts';
import { judged } from './judged.ts';

const some = [
  judged('a', 'scam', 'danger', 125, ['request/secret', 'pressure/deadline']),
  judged('b', 'scam', 'suspicious', 50, ['request/secret']),
  judged('c', 'scam', 'none', 0, []),
  judged('d', 'harmless', 'none', 25, ['pressure/deadline']),
  judged('e', 'harmless', 'suspicious', 60, ['link/odd']),
  judged('f', 'warning', 'danger', 100, ['request/secret']),
  judged('g', 'legit', 'none', 0, []),
];

describe('the figures', () => {
  it('count danger, alarms and false alarms', () => {
    expect(tally(some)).toEqual({ scams: 3, danger: 1, found: 2, harmless: 4, falseAlarms: 2 });
  });

  it('count each rule on scams and on harmless messages', () => {
    expect(ruleHits(some)).toEqual(
      new Map([
        ['request/secret', { scams: 2, harmless: 1 }],
        ['pressure/deadline', { scams: 1, harmless: 1 }],
        ['link/odd', { scams: 0, harmless: 1 }],
      ]),
    );
  });

  it('put the worst first', () => {
    expect(missedScams(some).map(({ line }) => line.id)).toEqual(['c', 'b']);
    expect(falseAlarms(some).map(({ line }) => line.id)).toEqual(['f', 'e']);
  });

  it('are grouped in order, without those that have no key', () => {
    const keys = groups(some, ({ id }) => (id === 'g' ? '' : id < 'c' ? 'z' : 'y'));
    expect(keys.map(([key, own]) => [key, own.length])).toEqual([
      ['y', 4],
      ['z', 2],
    ]);
  });

  it.each([
    [0, 10, 0, 0.2775],
    [95, 100, 0.8882, 0.9785],
    [0, 0, 0, 1],
  ])('%i of %i are sure within Wilson’s bounds', (part, whole, low, high) => {
    const [from, to] = interval(part, whole);
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });

  it('come from the engine that is handed in', () => {
    const verdict = { verdict: 'none', score: 0, language: 'en', signals: [] } as const;
    const asked: string[] = [];
    const engine = {
      judge: (text: string) => {
        asked.push(text);
        return verdict;
      },
      *judgeInSteps() {
        yield undefined;
        return verdict;
      },
    };
    const lines = some.map(({ line }) => line);
    expect(judgeAll(engine, lines).map(({ line }) => line)).toEqual(lines);
    expect(asked).toEqual(lines.map(({ text }) => text));
  });
});

describe('the page', () => {
  const idsOf = (part: CorpusPart, name: string, count: number) =>
    Array.from({ length: 200 }, (_, i) => `${name}-${100 + i}`)
      .filter((id) => partOf(id) === part)
      .slice(0, count);
  const seen = idsOf('development', 'miss', 30);
  const unseen = idsOf('measured', 'miss', 5);
  const corpus = [
    ...[...seen, ...unseen].map((id) => judged(id, 'scam', 'none', 0, [])),
    ...idsOf('development', 'hit', 10).map((id) => judged(id, 'scam', 'danger', 100, ['link/odd'])),
    ...idsOf('development', 'fine', 10).map((id) => judged(id, 'harmless', 'none', 0, [])),
    ...idsOf('measured', 'fine', 10).map((id) => judged(id, 'harmless', 'none', 0, [])),
  ];
  const page = accuracyPage(corpus, corpus, ['link/odd', 'link/never']);

  it('shows both parts with recall and false alarms', () => {
    expect(page).toContain(
      '| all | development | 40 | 25.0 % | 25.0 % | 10 | 0 | 0.0 % | 100.0 % |',
    );
    expect(page).toContain('| all | measured | 5 | 0.0 % | 0.0 % | 10 | 0 | 0.0 % | – |');
    expect(page).toContain('The measured part misses them in: en danger 0.0 %.');
  });

  it('sets the measured part by the rules alone beside the whole engine', () => {
    const byRules = unseen.map((id) => judged(id, 'scam', 'danger', 100, ['link/odd']));
    const row = '| en | 100.0 % | 0.0 % | – | 0.0 % |';
    expect(accuracyPage(corpus, byRules, [])).toContain(row);
    expect(page).not.toContain(row);
  });

  it('lists the worst misses of the development part only', () => {
    expect(page).toContain('the worst 20 of 30');
    expect(seen.filter((id) => page.includes(`| ${id} |`))).toHaveLength(20);
    expect(unseen.filter((id) => page.includes(id))).toEqual([]);
  });

  it('holds no text of a message', () => {
    expect(corpus.filter(({ line }) => page.includes(line.text))).toEqual([]);
  });

  it('shows rules that never fire', () => {
    expect(page).toContain('| link/odd | 10 | 25.0 % | 0 | 0.0 % | 0 | 0.0 % | 0 | 0.0 % |');
    expect(page).toContain('| link/never | 0 | 0.0 % | 0 | 0.0 % | 0 | 0.0 % | 0 | 0.0 % |');
  });

  it('is the same whatever the order of the messages', () => {
    expect(accuracyPage(corpus.toReversed(), corpus, ['link/never', 'link/odd'])).toBe(page);
  });
});
