import { describe, expect, it } from 'vitest';
import { protectionLine } from '../../../renderer/protection.ts';
import { en } from '../../../shared/i18n/en.ts';
import type { Protection } from '../../../shared/ipc/contract.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { app } from './fixtures.ts';

const line = (protection: Partial<Protection>, settings: Partial<Settings> = {}) =>
  protectionLine(
    {
      ...app,
      settings: { ...app.settings, ...settings },
      protection: { ...app.protection, ...protection },
    },
    en,
  );
const words = en.window.protection;

describe('the line about protection', () => {
  it('says what is watched', () => {
    expect(line({})).toEqual({ state: 'on', words: words.watchingAll, remedy: 'pause' });
    expect(line({}, { watchImages: false }).words).toBe(words.watchingText);
    expect(line({}, { watchText: false }).words).toBe(words.watchingImages);
  });

  it('says until when it is paused', () => {
    const pausedUntil = Date.UTC(2026, 10, 22, 14, 5);
    expect(line({ watching: false, pausedUntil })).toEqual({
      state: 'paused',
      words: 'Paused until 14.05',
      remedy: 'resume',
    });
    expect(line({ watching: false }).words).toBe(words.paused);
  });

  it('is off when nothing is chosen to be watched, even if not paused', () => {
    const nothing = { watchText: false, watchImages: false };
    expect(line({}, nothing)).toEqual({ state: 'off', words: words.off, remedy: 'open-settings' });
  });

  it('does not claim to watch a clipboard that cannot be reached', () => {
    expect(line({ limits: ['clipboard-unreachable'] }).state).toBe('off');
    expect(line({ limits: ['notifications-unavailable'] }).state).toBe('on');
  });
});
