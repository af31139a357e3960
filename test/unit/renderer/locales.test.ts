import { describe, expect, it } from 'vitest';
import { counted } from '../../../shared/i18n/counted.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import {
  defaultSettings,
  definitions,
  settingNames,
  settingSections,
} from '../../../shared/settings/definitions.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';

describe('counted words', () => {
  it('follow the plural of the language', () => {
    const forms = { one: '# dag', other: '# dage' };
    expect(counted('da', 1, forms)).toBe('1 dag');
    expect(counted('da', 0, forms)).toBe('0 dage');
    expect(counted('da', 3650, forms)).toBe('3.650 dage');
    const polish = { one: '# dzień', few: '# dni', other: '# dnia' };
    expect([1, 3, 22].map((count) => counted('pl', count, polish))).toEqual([
      '1 dzień',
      '3 dni',
      '22 dni',
    ]);
  });
});

describe.each(Object.values(locales))('the locale $tag', (locale) => {
  const words = stringsOf(locale.window);

  it('has no empty or untrimmed words', () => {
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => word === '' || word !== word.trim())).toEqual([]);
  });

  it('keeps sentences short enough for someone in a hurry', () => {
    const sentences = words.flatMap((word) => word.split(/[.:?!]\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe('setting definitions', () => {
  it('have first values that pass their own check', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
    expect(Object.keys(settingsSchema.shape).sort()).toEqual([...settingNames].sort());
  });

  it('bound what may be stored', () => {
    const check = (change: object) =>
      settingsSchema.safeParse({ ...defaultSettings, ...change }).success;
    expect(check({ keepDays: definitions.keepDays.max })).toBe(true);
    expect(check({ keepDays: definitions.keepDays.max + 1 })).toBe(false);
    expect(check({ keepDays: 1.5 })).toBe(false);
    expect(check({ language: 'tlh' })).toBe(false);
    expect(check({ bankName: 'x'.repeat(definitions.bankName.maxLength + 1) })).toBe(false);
    expect(check({ watchText: 'yes' })).toBe(false);
  });

  it('each belong to a section that the form shows', () => {
    for (const name of settingNames) expect(settingSections).toContain(definitions[name].section);
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
