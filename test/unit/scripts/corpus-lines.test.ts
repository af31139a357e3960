import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partOf, readCorpus, readLines } from '../../../scripts/corpus-lines.ts';
import { rules } from '../../../shared/rules/index.ts';

describe('the parts of the corpus', () => {
  it('never change: a message that moves would have been seen', () => {
    const ids = [
      'en-scam-police-01',
      'en-scam-police-02',
      'blind2-001',
      'blind2-002',
      'blind2-003',
    ];
    expect(ids.map(partOf)).toEqual([
      'development',
      'measured',
      'measured',
      'development',
      'development',
    ]);
  });

  it('hold a third of the messages in the measured part', () => {
    const corpus = readCorpus();
    const measured = corpus.filter(({ id }) => partOf(id) === 'measured').length;
    expect(measured / corpus.length).toBeGreaterThan(0.28);
    expect(measured / corpus.length).toBeLessThan(0.38);
  });
});

describe('the corpus', () => {
  const corpus = readCorpus();
  /** Letters and digits only: the same words with other signs measure nothing new. */
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();

  it('has each message once, so that none is both developed with and measured', () => {
    const same = [...Map.groupBy(corpus, ({ text }) => wordsOf(text)).values()];
    expect(
      same.filter((lines) => lines.length > 1).map((lines) => lines.map(({ id }) => id)),
    ).toEqual([]);
  });

  it('measures no message that is an example of a rule', () => {
    const examples = new Set(
      rules.flatMap(({ fires, nearMisses }) => [...fires, ...nearMisses]).map(wordsOf),
    );
    const measured = corpus.filter(({ id }) => partOf(id) === 'measured');
    expect(measured.filter(({ text }) => examples.has(wordsOf(text))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('is half harmless, and half of that hard', () => {
    const harmless = corpus.filter(({ label }) => label !== 'scam');
    const hard = harmless.filter(({ kind }) => kind.startsWith('hard'));
    expect(corpus.length).toBeGreaterThanOrEqual(1200);
    expect(harmless.length / corpus.length).toBeGreaterThan(0.45);
    expect(hard.length / harmless.length).toBeGreaterThan(0.45);
  });
});

describe('reading', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'just-hang-up-corpus-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('takes lines of other sets without theme and channel, and skips empty ones', async () => {
    const file = path.join(folder, 'set.jsonl');
    await writeFile(file, '\n{"id":"a","text":"Hi","label":"harmless"}\n\n');
    expect(readLines(file)).toEqual([
      { id: 'a', text: 'Hi', label: 'harmless', kind: '', lang: 'und', channel: '', theme: '' },
    ]);
  });

  it.each([
    ['no JSON', '{"id":"a"'],
    ['an unknown label', '{"id":"a","text":"Hi","label":"spam"}'],
  ])('names the line with %s', async (_, line) => {
    const file = path.join(folder, 'set.jsonl');
    await writeFile(file, `{"id":"b","text":"Hi","label":"scam"}\n${line}\n`);
    expect(() => readLines(file)).toThrow('set.jsonl, line 2 is no message.');
  });
});
