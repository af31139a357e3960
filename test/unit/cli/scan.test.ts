import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaptureProblem } from '../../../shared/capture.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { failure, success, type Result } from '../../../shared/result.ts';
import type { ScanArguments } from '../../../main/cli/arguments.ts';
import { scan } from '../../../main/cli/scan.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Verdict by a word; pictures are files that begin with "IMAGE", what follows is their text. */
async function run(
  args: Partial<ScanArguments>,
  files: { readonly [name: string]: string },
  { stdin = '', closesAfter = Infinity } = {},
) {
  let out = '';
  let err = '';
  let written = 0;
  const opened: string[] = [];
  const status = await scan(
    { command: 'scan', json: true, text: false, files: [], jsonl: [], ...args },
    {
      judge(text) {
        const points = text.includes('DANGER') ? 100 : text.includes('ODD') ? 40 : 0;
        const kind = points === 100 ? 'danger' : points === 40 ? 'suspicious' : 'none';
        return { verdict: kind, score: points, language: 'en', signals: [] };
      },
      reader: {
        async read(image) {
          const content = 'bytes' in image ? Buffer.from(image.bytes).toString() : '';
          if (!content.startsWith('IMAGE')) return failure('type-unsupported');
          const text = content.slice('IMAGE'.length);
          const box = { x: 1, y: 2, width: 3, height: 4 };
          return success({ text, confidence: 90, lines: [{ text, confidence: 90, box }] });
        },
      },
      async readFile(file): Promise<Result<Uint8Array, CaptureProblem>> {
        opened.push(file);
        const content = files[file];
        return content === undefined ? failure('file-missing') : success(Buffer.from(content));
      },
      isImage: (bytes) => Buffer.from(bytes).toString().startsWith('IMAGE'),
      stdin: (async function* () {
        yield Buffer.from(stdin);
      })(),
      out: {
        async write(text) {
          written++;
          out += text;
        },
        flush: () => Promise.resolve(),
        get isClosed() {
          return written >= closesAfter;
        },
      },
      err: {
        async write(text) {
          err += text;
        },
        flush: () => Promise.resolve(),
        isClosed: false,
      },
      words: locales.en,
      promises: {},
    },
  );
  const results = args.json === false ? [] : out.split('\n').filter((line) => line !== '');
  return { status, out, err, opened, results: results.map((line) => JSON.parse(line)) };
}

function jsonl(...lines: readonly (object | string)[]): string {
  const file = path.join(folder, 'lines.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, text.join('\n'));
  return file;
}

describe('scan', () => {
  it.each([
    ['nothing found', ['fine.txt'], 0],
    ['danger found', ['fine.txt', 'danger.txt'], 1],
    ['suspicion found', ['odd.txt', 'fine.txt'], 1],
    ['unreadable', ['gone.txt'], 2],
    ['unreadable before danger', ['gone.txt', 'danger.txt'], 2],
    ['unreadable after danger', ['danger.txt', 'gone.txt'], 2],
  ])('ends with the status for %s', async (_, files, status) => {
    const contents = { 'fine.txt': 'hello', 'danger.txt': 'DANGER', 'odd.txt': 'ODD' };
    const result = await run({ files }, contents);
    expect(result.status).toBe(status);
    expect(result.results.map(({ id }) => id)).toEqual(files);
  });

  it('prints the documented keys and no others', async () => {
    const { out } = await run({ files: ['a.png'] }, { 'a.png': 'IMAGEhello' });
    expect(out).toBe('{"id":"a.png","verdict":"none","score":0,"language":"en","signals":[]}\n');
  });

  it('adds with --text what was read in pictures, and only there', async () => {
    const files = { 'a.png': 'IMAGEhello', 'b.txt': 'hello' };
    const { results } = await run({ files: ['a.png', 'b.txt'], text: true }, files);
    expect(results[0]).toMatchObject({
      text: 'hello',
      lines: [{ text: 'hello', confidence: 90, box: { x: 1, y: 2, width: 3, height: 4 } }],
    });
    expect(results[1]).not.toHaveProperty('text');
  });

  it('tells pictures by their content', async () => {
    const files = { 'picture.txt': 'IMAGEDANGER', 'text.png': 'hello DANGER' };
    const { results, err, status } = await run({ files: Object.keys(files) }, files);
    expect(results.map(({ verdict }) => verdict)).toEqual(['danger', 'unreadable']);
    expect(err).toMatch(/^text\.png: .*type-unsupported/);
    expect(status).toBe(2);
  });

  it('never calls what it could not read harmless', async () => {
    const { results, err } = await run({ files: ['gone.txt', 'zeros'] }, { zeros: 'a\0b' });
    for (const result of results) expect(result).toMatchObject({ verdict: 'unreadable', score: 0 });
    expect(err.split('\n')).toHaveLength(3);
    expect(err).toContain(locales.en.problems['file-missing']);
  });

  it('reads standard input as text or picture', async () => {
    expect(await run({ files: ['-'] }, {}, { stdin: 'DANGER' })).toMatchObject({ status: 1 });
    const picture = await run({ files: ['-'] }, {}, { stdin: 'IMAGEDANGER' });
    expect(picture).toMatchObject({ status: 1, results: [{ id: '-', verdict: 'danger' }] });
    expect(await run({ files: ['-'] }, {}, { stdin: '' })).toMatchObject({ status: 2 });
  });

  it('keeps order and count of JSON lines, whatever is wrong with some', async () => {
    const file = jsonl(
      { id: 'a', text: 'DANGER' },
      '',
      'nonsense',
      { id: 'b', text: 5 },
      { id: 3, text: 'hello' },
      { id: 'c', image: 'gone.png' },
    );
    const { results, err, status } = await run({ jsonl: [file] }, {});
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'danger'],
      ['b', 'unreadable'],
      [3, 'none'],
      ['c', 'unreadable'],
    ]);
    expect(err).toContain(`${file}:3: `);
    expect(err).toContain(`${file}:4: `);
    expect(err).toContain(`${file}:6: gone.png: `);
    expect(status).toBe(2);
  });

  it('looks for pictures beside the JSON lines first, then where it was started', async () => {
    const file = jsonl({ id: 'a', image: 'both.png' }, { id: 'b', image: 'here.png' });
    const beside = path.join(folder, 'both.png');
    const files = { [beside]: 'IMAGEDANGER', 'both.png': 'IMAGEhello', 'here.png': 'IMAGEODD' };
    const { results, opened } = await run({ jsonl: [file] }, files);
    expect(results.map(({ verdict }) => verdict)).toEqual(['danger', 'suspicious']);
    expect(opened).toEqual([beside, path.join(folder, 'here.png'), 'here.png']);
  });

  it('reports a file of JSON lines that is not there, and goes on with the next', async () => {
    const there = jsonl({ id: 'a', text: 'hello' });
    const gone = path.join(folder, 'gone.jsonl');
    const { results, err, status } = await run({ jsonl: [gone, folder, there] }, {});
    expect(results).toHaveLength(1);
    expect(err).toContain('file-missing');
    expect(err).toContain('file-not-regular');
    expect(status).toBe(2);
  });

  it('stops when nobody reads the results', async () => {
    const file = jsonl(...Array.from({ length: 100 }, (_, id) => ({ id, text: 'hello' })));
    expect((await run({ jsonl: [file] }, {}, { closesAfter: 3 })).results).toHaveLength(3);
    const files = ['a.txt', 'b.txt', 'c.txt'];
    expect((await run({ files }, {}, { closesAfter: 1 })).opened).toEqual(['a.txt']);
  });

  it('shows people the answer in words', async () => {
    const files = { 'a.png': 'IMAGEDANGER\nsecond line' };
    const { out } = await run({ files: ['a.png'], json: false, text: true }, files);
    expect(out).toContain(`a.png: ${locales.en.window.verdict.answers.danger}\n`);
    expect(out).toContain('  | DANGER\n  | second line\n');
  });
});
