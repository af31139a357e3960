import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partOf, readCorpus } from '../../../scripts/corpus-lines.ts';

const script = path.join(import.meta.dirname, '../../../scripts/corpus.ts');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'just-hang-up-corpus-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function corpus(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

it('shows neither id nor text of a measured message', () => {
  const { status, stdout } = corpus('--misses');
  expect(status).toBe(0);
  expect(stdout).toContain('## measured:');
  expect(stdout).toContain('### Scams that are not danger');
  const words = new Set(stdout.split(/[\s,;:]+/u));
  const measured = readCorpus().filter(({ id }) => partOf(id) === 'measured');
  expect(measured.filter(({ id }) => words.has(id))).toEqual([]);
}, 60_000);

it('judges a file of one’s own', async () => {
  const lines = [
    {
      id: 'own-1',
      label: 'scam',
      text: 'This is the Danish police, please state your CPR number.',
    },
    { id: 'own-2', label: 'harmless', text: 'The meeting is on Friday at ten.' },
  ];
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  await writeFile(path.join(folder, 'own.jsonl'), text);
  const { status, stdout } = corpus('own.jsonl');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^all +1 +100\.0 % +100\.0 % +1 +0 +0\.0 % +100\.0 %$/mu);
  expect(stdout).toMatch(/^request\/authority-asks-secret +1 /mu);
}, 60_000);

it.each([
  ['a file that does not exist', 'none.jsonl', /There is no file none\.jsonl/u],
  ['a part that does not exist', '--part=best', /Usage: npm run corpus/u],
])('refuses %s', (_, argument, words) => {
  const { status, stdout, stderr } = corpus(argument);
  expect(status).toBe(2);
  expect(stdout + stderr).toMatch(words);
});
