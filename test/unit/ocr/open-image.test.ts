import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxFileBytes } from '../../../shared/capture.ts';
import { openImage, readRegularFile } from '../../../main/ocr/open-image.ts';
import { png } from './headers.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'open-image-'));
  writeFileSync(at('good.png'), png(12, 34));
  writeFileSync(at('empty.png'), '');
  writeFileSync(at('text.png'), 'Dit MitID udløber i dag');
  writeFileSync(at('bomb.png'), png(30_000, 30_000));
  writeFileSync(at('large.png'), png(1, 1));
  truncateSync(at('large.png'), maxFileBytes + 1);
  mkdirSync(at('folder.png'));
  symlinkSync(at('good.png'), at('link.png'));
  symlinkSync(at('gone.png'), at('dangling.png'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [at('pipe.png')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openImage', () => {
  it.each(['good.png', 'link.png'])('opens %s', async (name) => {
    expect(await openImage({ path: at(name) })).toMatchObject({
      ok: true,
      value: { type: 'png', width: 12, height: 34, bytes: png(12, 34) },
    });
  });

  it.each([
    ['empty.png', 'file-empty'],
    ['text.png', 'type-unsupported'],
    ['bomb.png', 'image-too-large'],
    ['large.png', 'file-too-large'],
    ['folder.png', 'file-not-regular'],
    ['vanished.png', 'file-missing'],
    ['dangling.png', 'file-missing'],
    ['good.png/inside.png', 'file-missing'],
    ['with\0zero.png', 'file-missing'],
    [`${'long'.repeat(200)}.png`, 'file-missing'],
  ])('refuses %s: %s', async (name, code) => {
    expect(await openImage({ path: at(name) })).toMatchObject({ ok: false, error: { code } });
  });

  it.runIf(process.platform !== 'win32')('refuses a pipe without waiting for it', async () => {
    expect(await openImage({ path: at('pipe.png') })).toMatchObject({
      error: { code: 'file-not-regular' },
    });
  });

  it.runIf(process.platform !== 'win32')('refuses a device that never ends', async () => {
    expect(await openImage({ path: '/dev/zero' })).toMatchObject({
      error: { code: 'file-not-regular' },
    });
  });

  it.runIf(process.platform === 'linux')('says when a file cannot be read', async () => {
    // Regular by its kind, but nothing can be read at its beginning; a mode would not stop root.
    expect(await openImage({ path: '/proc/self/mem' })).toMatchObject({
      error: { code: 'file-unreadable' },
    });
  });

  it('checks bytes in memory the same way', async () => {
    expect(await openImage({ bytes: png(12, 34) })).toMatchObject({ ok: true });
    expect(await openImage({ bytes: new Uint8Array() })).toMatchObject({
      error: { code: 'file-empty' },
    });
    expect(await openImage({ bytes: png(30_000, 30_000) })).toMatchObject({
      error: { code: 'image-too-large' },
    });
    expect(await openImage({ bytes: new Uint8Array(maxFileBytes + 1) })).toMatchObject({
      error: { code: 'file-too-large' },
    });
  });
});

describe('readRegularFile', () => {
  it.runIf(process.platform === 'linux')('reads a file of unknown size', async () => {
    const read = await readRegularFile('/proc/self/status');
    expect(read.ok && Buffer.from(read.value).toString()).toContain('Threads:');
  });
});
