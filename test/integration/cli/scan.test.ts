import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png } from '../../unit/ocr/headers.ts';
import { entry, root, run } from './run.ts';

const pictures = path.join(import.meta.dirname, '../ocr/pictures');
const scam =
  'Dette er politiet. Dit CPR-nummer er misbrugt. Oplys dit MitID og overfør pengene til en sikker konto nu.';
const harmless = 'Hej! Skal vi spise sammen på torsdag? Jeg tager kagen med.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'command-line-'));
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(folder, name), content);
  write('scam.txt', scam);
  write('harmless.txt', harmless);
  write('windows.txt', Buffer.from(`\ufeff${scam}`, 'utf16le'));
  write('empty.png', '');
  write('text.png', 'Dit MitID udløber i dag');
  write('bomb.png', png(30_000, 30_000));
  write('program', Buffer.from('\x7fELF\x02\0\0', 'latin1'));
  mkdirSync(path.join(folder, 'folder.png'));
  for (const name of [
    'sms-mitid-dark-da.png',
    'chat-everyday-light-da.png',
    'robocall-dark-en.png',
  ])
    cpSync(path.join(pictures, name), path.join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scan = (args: readonly string[], input?: string | Uint8Array) =>
  run(['scan', ...args], { folder, ...(input !== undefined && { input }) });
const results = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('npm run scan', () => {
  it('is what package.json calls', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(scripts.scan).toBe('node main/cli.ts scan');
    expect(scripts.watch).toBe('node main/cli.ts watch');
  });

  it.each([
    [['harmless.txt'], 0],
    [['harmless.txt', 'scam.txt'], 1],
    [['windows.txt'], 1],
    [['scam.txt', 'gone.txt', 'harmless.txt'], 2],
    [['chat-everyday-light-da.png'], 0],
    [['robocall-dark-en.png'], 1],
  ])('ends for %o with %i', async (files, status) => {
    const { out, ...ended } = await scan(['--json', ...files]);
    expect(ended.status).toBe(status);
    expect(results(out).map(({ id }) => id)).toEqual(files);
  });

  it('prints verdict, score as the sum of its signals, and evidence cut from the text', async () => {
    const { out, err } = await scan(['--json', 'scam.txt']);
    expect(err).toBe('');
    const [result] = results(out);
    expect(Object.keys(result)).toEqual(['id', 'verdict', 'score', 'language', 'signals']);
    expect(result).toMatchObject({ id: 'scam.txt', verdict: 'danger', language: 'da' });
    expect(result.signals.length).toBeGreaterThan(0);
    let sum = 0;
    for (const { rule, points, evidence } of result.signals) {
      expect(rule).toEqual(expect.any(String));
      sum += points;
      for (const { start, end, text } of evidence) expect(scam.slice(start, end)).toBe(text);
    }
    expect(result.score).toBe(sum);
  });

  it('tells with --text what it read, and cuts its evidence from that', async () => {
    const { out } = await scan(['--json', '--text', 'sms-mitid-dark-da.png']);
    const [{ verdict, text, lines, signals }] = results(out);
    expect(verdict).toBe('danger');
    expect(text).toContain('Dit MitID udløber i dag');
    expect(lines[0].box.width).toBeGreaterThan(100);
    for (const { evidence } of signals)
      for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it.each([
    ['a zero-byte file', 'empty.png', 'file-empty'],
    ['a text renamed to .png', 'text.png', 'type-unsupported'],
    ['30,000 × 30,000 pixels', 'bomb.png', 'image-too-large'],
    ['a folder', 'folder.png', 'file-not-regular'],
    ['a path that vanished', 'vanished.png', 'file-missing'],
    ['a program', 'program', 'type-unsupported'],
  ])('says what is wrong with %s and judges the rest', async (_, file, code) => {
    const { out, err, status } = await scan(['--json', file, 'scam.txt']);
    expect(status).toBe(2);
    expect(results(out).map(({ verdict }) => verdict)).toEqual(['unreadable', 'danger']);
    expect(err).toMatch(new RegExp(`^${file}: [A-Z].*\\(${code}.*\\)\n$`));
  });

  it('reads standard input, text or picture', async () => {
    expect(await scan(['-'], harmless)).toMatchObject({ status: 0 });
    expect(await scan(['--json', '-'], scam)).toMatchObject({ status: 1 });
    const picture = readFileSync(path.join(pictures, 'robocall-dark-en.png'));
    expect(await scan(['-'], picture)).toMatchObject({ status: 1 });
    expect(await scan(['-'], '')).toMatchObject({ status: 2 });
  });

  it('answers JSON lines in their order, with pictures beside them', async () => {
    mkdirSync(path.join(folder, 'inside/pictures'), { recursive: true });
    cpSync(
      path.join(pictures, 'sms-parcel-light-da.png'),
      path.join(folder, 'inside/pictures/parcel.png'),
    );
    const lines = [
      { id: '1', text: harmless },
      { id: '2', image: 'pictures/parcel.png' },
      { id: '3', image: 'robocall-dark-en.png' },
      { id: '4', image: 'gone.png' },
      'not JSON',
      { id: '5', text: scam },
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(path.join(folder, 'inside/lines.jsonl'), `${lines.join('\r\n')}\r\n`);

    const { out, err, status } = await scan(['--jsonl', 'inside/lines.jsonl']);
    expect(results(out).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['1', 'none'],
      ['2', 'danger'],
      ['3', 'danger'],
      ['4', 'unreadable'],
      ['5', 'danger'],
    ]);
    expect(err).toContain('inside/lines.jsonl:4: gone.png: ');
    expect(err).toContain('inside/lines.jsonl:5: not JSON');
    expect(status).toBe(2);
  });

  it('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, [entry, 'scan', '--jsonl', '-'], { cwd: folder });
    const first = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${JSON.stringify({ id: 'first', text: harmless })}\n`);
    expect(String(await first)).toContain('"id":"first"');
    const status = new Promise((resolve) => child.once('close', resolve));
    child.stdin.end();
    expect(await status).toBe(0);
  });

  it('survives that nobody reads its results', async () => {
    const line = `${JSON.stringify({ id: 'a', text: harmless })}\n`;
    writeFileSync(path.join(folder, 'many.jsonl'), line.repeat(100_000));
    const child = spawn(process.execPath, [entry, 'scan', '--jsonl', 'many.jsonl'], {
      cwd: folder,
    });
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('judges ten megabytes of text', async () => {
    const { status } = await scan(['-'], `${`${harmless}\n`.repeat(180_000)}${scam}`);
    expect(status).toBe(1);
  });

  it('speaks to people', async () => {
    const { out } = await scan(['scam.txt', 'harmless.txt']);
    expect(out).toContain('scam.txt: This looks like a scam');
    expect(out).toContain('MitID');
    expect(out).toContain('114');
    expect(out).toContain('harmless.txt: No warning signs found');
    const words = out.replaceAll(/https:\S+/gu, '');
    expect(words).not.toMatch(/\bsafe\b(?! account)(?!\.)/);
  });

  it('leaves nothing behind where it runs', async () => {
    const before = readdirSync(folder).sort();
    await scan(['chat-everyday-light-da.png']);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it.each([
    [[], 2],
    [['scan'], 2],
    [['scan', '--unknown', 'scam.txt'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('answers %o with status %i', async (args, status) => {
    const ended = await run(args);
    expect(ended.status).toBe(status);
    expect(status === 0 ? ended.err : ended.out).toBe('');
    if (args[0] !== '--version')
      expect(status === 0 ? ended.out : ended.err).toContain('npm run --silent scan');
    else expect(ended.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
