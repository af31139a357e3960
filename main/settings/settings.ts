import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { failure, success, type Result } from '../../shared/result.ts';
import { defaultSettings, settingNames, type Settings } from '../../shared/settings/definitions.ts';
import { settingsSchema } from '../../shared/settings/schema.ts';

/** What is needed of electron-store: the whole file as one object. Reading and writing throw. */
export interface SettingsFile {
  store: Record<string, unknown>;
}

export interface OpenedSettings {
  readonly settings: SettingsKeeper;
  /** Where a damaged file was set aside to. */
  readonly damagedFile?: string;
}

export interface SettingsKeeper {
  readonly current: Settings;
  /** Takes checked input only. The file is written before `current` changes. */
  change(change: SettingsChange): Result<Settings, 'settings-unwritable'>;
}

export type SettingsChange = { readonly [Name in keyof Settings]?: Settings[Name] | undefined };

/**
 * Opens `settings.json` in `folder`. A file that is not JSON, or holds values that no setting may have, is set
 * aside under a name with `now` (milliseconds since 1970); the valid values in it stay in force.
 * Throws when the disk itself cannot be read or written.
 */
export function openSettings(
  folder: string,
  now: number,
  openFile: (folder: string, name: string) => SettingsFile,
): OpenedSettings {
  const file = path.join(folder, 'settings.json');
  const damagedFile = path.join(folder, `settings.damaged-${now}.json`);

  // electron-store reads an array or a number as no settings at all and would write over it: look first.
  if (existsSync(file) && !isJsonObject(readFileSync(file, 'utf8'))) {
    renameSync(file, damagedFile);
    return { settings: keep(openFile(folder, 'settings'), defaultSettings), damagedFile };
  }

  const opened = openFile(folder, 'settings');
  const stored = Object.entries(opened.store).filter(([name]) => isSettingName(name));
  const whole = settingsSchema.safeParse({ ...defaultSettings, ...Object.fromEntries(stored) });
  if (whole.success) return { settings: keep(opened, whole.data) };

  copyFileSync(file, damagedFile);
  const valid = stored.filter(
    ([name, value]) => settingsSchema.safeParse({ ...defaultSettings, [name]: value }).success,
  );
  const mended = settingsSchema.parse({ ...defaultSettings, ...Object.fromEntries(valid) });
  opened.store = { ...mended };
  return { settings: keep(opened, mended), damagedFile };
}

function keep(file: SettingsFile, initial: Settings): SettingsKeeper {
  let current = initial;
  return {
    get current() {
      return current;
    },
    change(change) {
      const next = settingsSchema.parse({ ...current, ...change });
      try {
        file.store = { ...next };
      } catch (error) {
        return failure('settings-unwritable', String(error));
      }
      current = next;
      return success(current);
    },
  };
}

function isJsonObject(text: string): boolean {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function isSettingName(name: string): boolean {
  return settingNames.some((known) => known === name);
}
