import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettings } from '../../../main/settings/settings.ts';
import { defaultSettings } from '../../../shared/settings/definitions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => path.join(folder, 'settings.json');

/** electron-store is this class with Electron's own folder as the default. */
const open = (now = 5) =>
  openSettings(
    folder,
    now,
    (cwd, configName) => new Conf<Record<string, unknown>>({ cwd, configName }),
  );

describe('settings', () => {
  it('starts with the definitions', () => {
    const { settings, damagedFile } = open();
    expect(settings.current).toEqual(defaultSettings);
    expect(damagedFile).toBeUndefined();
  });

  it('keeps a change over a restart', () => {
    expect(open().settings.change({ bankName: ' Testbank ', keepDays: 30 })).toMatchObject({
      ok: true,
    });
    expect(open().settings.current).toEqual({
      ...defaultSettings,
      bankName: 'Testbank',
      keepDays: 30,
    });
  });

  it('says so when the file cannot be written, and goes on with the old settings', () => {
    const { settings } = openSettings(folder, 0, () => ({
      get store() {
        return {};
      },
      set store(_value: Record<string, unknown>) {
        throw new Error('ENOSPC');
      },
    }));
    expect(settings.change({ keepDays: 30 })).toMatchObject({
      error: { code: 'settings-unwritable' },
    });
    expect(settings.current.keepDays).toBe(defaultSettings.keepDays);
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"language": "da", "kee'],
    ['a list', '[1, 2]'],
    ['a number', '7'],
    ['bytes', '\u0000\u0001\ufffd'],
  ])('sets aside a file that is %s', (_what, content) => {
    writeFileSync(file(), content);
    const { settings, damagedFile } = open(42);
    expect(settings.current).toEqual(defaultSettings);
    expect(damagedFile).toBe(path.join(folder, 'settings.damaged-42.json'));
    expect(readFileSync(damagedFile ?? '', 'utf8')).toBe(content);
  });

  it('keeps the valid values of a file with wrong ones, and sets a copy aside', () => {
    writeFileSync(file(), JSON.stringify({ language: 'da', keepDays: -4, watchText: 'yes' }));
    const { settings, damagedFile } = open(42);
    expect(settings.current).toEqual({ ...defaultSettings, language: 'da' });
    expect(readFileSync(damagedFile ?? '', 'utf8')).toContain('-4');
    expect(open(43).damagedFile).toBeUndefined();
  });

  it('ignores settings of another version without calling the file damaged', () => {
    writeFileSync(file(), JSON.stringify({ language: 'da', ofTheFuture: 1 }));
    const { settings, damagedFile } = open();
    expect(settings.current.language).toBe('da');
    expect(damagedFile).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
