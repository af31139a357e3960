import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maxImagePixels, readingTimeLimit } from '../../../shared/capture.ts';
import type { Reader } from '../../../shared/reading.ts';
import { settingsFromPackages } from '../../../main/ocr/models.ts';
import { forkReaderChild } from '../../../main/ocr/node-child.ts';
import { createReader, type ReaderChild } from '../../../main/ocr/reader.ts';
import { utilityReaderChild } from '../../../main/ocr/utility-child.ts';
import { UtilityProcess } from '../../stand-in/api/utility-process.ts';
import { bmp, exif, png } from '../../unit/ocr/headers.ts';
import { pictures } from './pictures.ts';

const root = path.join(import.meta.dirname, '../../..');
const settings = settingsFromPackages(root);
const readerProcess = path.join(root, 'main/ocr/reader-process.ts');
const spawn = () => forkReaderChild(readerProcess);
const picture = (file: string) => path.join(import.meta.dirname, 'pictures', file);
const format = (file: string) => path.join(import.meta.dirname, 'formats', file);

let reader: Reader;
beforeAll(() => {
  reader = createReader({ settings, spawn });
});
afterAll(() => reader.close());

async function readText(file: string): Promise<string> {
  const read = await reader.read({ path: file });
  if (!read.ok) throw new Error(`${file}: ${read.error.code} ${read.error.detail}`);
  return read.value.text.replace(/\s+/g, ' ');
}

describe('the reader of screenshots', () => {
  let found = 0;
  let all = 0;

  it.each(pictures.map((one) => [one.file, one] as const))('reads %s', async (file, one) => {
    const text = await readText(picture(file));
    for (const phrase of one.keyPhrases) expect(text).toContain(phrase);
    const read = new Set(text.split(' '));
    const words = one.bubbles.join(' ').split(' ');
    const right = words.filter((word) => read.has(word)).length;
    found += right;
    all += words.length;
    expect(right / words.length).toBeGreaterThanOrEqual(0.95);
  });

  it('reads 98 of 100 words in all of them', () => {
    expect(all).toBeGreaterThan(100);
    expect(found / all).toBeGreaterThanOrEqual(0.98);
  });

  it('tells where each line stands, and reports progress up to the end', async () => {
    const seen: number[] = [];
    const read = await reader.read(
      { path: picture('snippet-light-en.png') },
      { onProgress: (done) => seen.push(done) },
    );
    if (!read.ok) throw new Error(read.error.code);
    const [first, second] = read.value.lines;
    expect(first?.text).toMatch(/^Your computer is infected/);
    expect(first?.box.x).toBeCloseTo(22, -1);
    expect(second?.box.y).toBeGreaterThan((first?.box.y ?? 0) + 10);
    expect(
      read.value.lines
        .map((line) => line.text)
        .join('\n')
        .trim(),
    ).toBe(read.value.text.trim());
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBeGreaterThan(0.9);
  });

  const readable = readdirSync(path.join(import.meta.dirname, 'formats')).filter(
    (file) => file !== 'animated.webp' && file !== 'sideways.jpg',
  );
  it.each(readable)('reads the format of %s', async (file) => {
    expect(await readText(format(file))).toContain('Call support on +45 70 00 00 00');
  });

  describe('with files made here', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'reader-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const write = (name: string, bytes: Uint8Array) => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };

    it('reads a bitmap as fast as anything else', async () => {
      const { width, height, data } = PNG.sync.read(readFileSync(picture('sms-bank-light-en.png')));
      const stride = Math.ceil((width * 3) / 4) * 4;
      const pixels = Buffer.alloc(stride * height);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let color = 0; color < 3; color++)
            pixels[y * stride + x * 3 + color] = data[(y * width + x) * 4 + 2 - color] ?? 0;
      const file = write('screenshot.bmp', bmp(width, -height, 24, pixels));
      const started = performance.now();
      expect(await readText(file)).toContain('transfer it to a secure account');
      // tesseract.js by itself takes over ten seconds for it on the same machine.
      expect(performance.now() - started).toBeLessThan(8000);
    });

    it.each(['big', 'little'] as const)(
      'turns a photo upright by %s-endian EXIF',
      async (order) => {
        const lying = readFileSync(format('sideways.jpg'));
        const jpeg = Buffer.concat([lying.subarray(0, 2), exif(6, order), lying.subarray(2)]);
        expect(await readText(write(`${order}.jpg`, jpeg))).toContain('Your computer is infected');
      },
    );

    it.each([
      [
        'a screenshot cut off half way',
        'image-damaged',
        () => readFileSync(picture('sms-bank-light-en.png')).subarray(0, 40_000),
      ],
      ['a header and nothing else', 'image-damaged', () => png(100, 100)],
      ['30,000 × 30,000 pixels', 'image-too-large', () => png(30_000, 30_000)],
      ['a text renamed to .png', 'type-unsupported', () => Buffer.from('Dit MitID udløber i dag')],
      ['zero bytes', 'file-empty', () => Buffer.alloc(0)],
      [
        'an empty page',
        'no-text-found',
        () => PNG.sync.write(new PNG({ width: 600, height: 400 })),
      ],
      [
        'the smallest page',
        'no-text-found',
        () => PNG.sync.write(new PNG({ width: 8, height: 8 })),
      ],
      ['one pixel', 'no-text-found', () => PNG.sync.write(new PNG({ width: 1, height: 1 }))],
      ['a page on its side', 'no-text-found', () => readFileSync(format('sideways.jpg'))],
      ['an animated WebP', 'type-unsupported', () => readFileSync(format('animated.webp'))],
    ] as const)('never reads %s: %s', async (name, code, bytes) => {
      const file = write(`${name}.png`.replaceAll(' ', '-'), bytes());
      expect(await reader.read({ path: file })).toMatchObject({ ok: false, error: { code } });
    });

    it('reads on after all of these', async () => {
      expect(await readText(picture('snippet-light-en.png'))).toContain('AnyDesk');
    });

    it('comes through the largest image that it takes', async () => {
      const [width, height] = [5000, maxImagePixels / 5000];
      const page = new PNG({ width, height, colorType: 0 });
      page.data.fill(255);
      const file = write('large.png', PNG.sync.write(page, { colorType: 0 }));
      expect(await reader.read({ path: file })).toMatchObject({ error: { code: 'no-text-found' } });
    });
  });
});

describe('the process of the reader', () => {
  let children: ReaderChild[] = [];
  const readers: Reader[] = [];
  afterEach(async () => {
    await Promise.all(readers.map((one) => one.close()));
    children = [];
  });

  function setUp(change: Partial<Parameters<typeof createReader>[0]> = {}) {
    const one = createReader({
      settings,
      spawn() {
        const child = spawn();
        children.push(child);
        return child;
      },
      ...change,
    });
    readers.push(one);
    return one;
  }
  const source = { path: picture('robocall-dark-en.png') };
  const started = (one: Reader) =>
    new Promise<void>((resolve) => {
      void one.read(source, { onProgress: (done) => void (done > 0 && resolve()) });
    });

  it('may be killed while it reads: that image fails, the next one is read', async () => {
    const one = setUp();
    const killed = one.read(source, {
      onProgress: (done) => {
        if (done > 0) children[0]?.kill();
      },
    });
    expect(await killed).toMatchObject({ ok: false, error: { code: 'reading-failed' } });
    expect(await one.read(source)).toMatchObject({ ok: true });
    expect(children).toHaveLength(2);
  });

  it('is ended when an image takes too long', async () => {
    const one = setUp({
      after(milliseconds, callback) {
        const timer = setTimeout(callback, milliseconds === readingTimeLimit ? 30 : milliseconds);
        return () => clearTimeout(timer);
      },
    });
    expect(await one.read(source)).toMatchObject({ error: { code: 'reading-timed-out' } });
  });

  it('is ended when the image is canceled', async () => {
    const controller = new AbortController();
    const read = setUp().read(source, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done > 0) controller.abort();
      },
    });
    expect(await read).toMatchObject({ error: { code: 'canceled' } });
  });

  it('says so when its models are missing, and fetches none', async () => {
    const one = setUp({ settings: { ...settings, modelFolders: [tmpdir()] } });
    const read = await one.read(source);
    expect(read).toMatchObject({ error: { code: 'reading-failed' } });
    expect(read.ok ? '' : read.error.detail).toContain('No model for "dan"');
  });

  it('leaves nothing in the folder where it was started', async () => {
    const before = process.cwd();
    const folder = mkdtempSync(path.join(tmpdir(), 'started-'));
    process.chdir(folder);
    try {
      expect(await setUp().read(source)).toMatchObject({ ok: true });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("runs as Electron's utility process too", async () => {
    const one = setUp({ spawn: () => utilityReaderChild(new UtilityProcess(readerProcess)) });
    expect(await one.read(source)).toMatchObject({ ok: true });
    await one.close();
  });

  it('is gone when the reader was closed', async () => {
    let exits = 0;
    const one = setUp({
      spawn() {
        const child = spawn();
        return {
          ...child,
          onExit: (listener) => child.onExit((detail) => (exits++, listener(detail))),
        };
      },
    });
    await started(one);
    await one.close();
    expect(exits).toBe(1);
  });
});
