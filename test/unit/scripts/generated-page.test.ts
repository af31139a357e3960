import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { staleness, writePage, type GeneratedPage } from '../../../scripts/generated-page.ts';

let folder = '';
let page: GeneratedPage;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'just-hang-up-page-'));
  page = {
    file: path.join(folder, 'page.md'),
    text: '# Page\n\n| a | b |\n| --- | --- |\n| long cell | 2 |\n',
    command: 'npm run page',
  };
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('is fresh when it was just written, formatted', async () => {
  await writePage(page);
  expect(await staleness(page)).toBeUndefined();
  expect(await readFile(page.file, 'utf8')).toContain('| long cell | 2   |');
});

it('is fresh with the line ends of Windows', async () => {
  await writePage(page);
  await writeFile(page.file, (await readFile(page.file, 'utf8')).replaceAll('\n', '\r\n'));
  expect(await staleness(page)).toBeUndefined();
});

it('is stale when it does not exist', async () => {
  expect(await staleness(page)).toBe('page.md does not exist. Run npm run page.');
});

it('is stale from the first line that differs', async () => {
  await writePage({ ...page, text: page.text.replace('2', '3') });
  const stale = await staleness(page);
  expect(stale).toContain('stale in 1 of 6 lines. Run npm run page. The first, line 5:');
  expect(stale).toContain('- | long cell | 3   |');
  expect(stale).toContain('+ | long cell | 2   |');
});

it('is stale when a line is missing at its end', async () => {
  await writePage({ ...page, text: `${page.text}\nOne more line.\n` });
  expect(await staleness(page)).toContain('+ (end of the page)');
});
