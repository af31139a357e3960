import { describe, expect, it } from 'vitest';
import { trayMenu } from '../../../main/desktop/tray-menu.ts';
import { locales } from '../../../shared/i18n/locale.ts';

const commands = (watching: boolean) =>
  trayMenu({ watching, pausedUntil: null, limits: [] }, locales.en.tray).map((entry) =>
    entry === 'separator' ? '-' : entry.command,
  );

describe('tray menu', () => {
  it('offers both pauses while watching', () => {
    expect(commands(true).join(' ')).toBe(
      'open check-clipboard - pause-hour pause-until-resumed - history settings - quit',
    );
  });

  it('offers to resume while paused', () => {
    expect(commands(false).join(' ')).toBe(
      'open check-clipboard - resume - history settings - quit',
    );
  });
});
