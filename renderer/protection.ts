import type { Locale } from '../shared/i18n/locale.ts';
import type { AppDescription } from '../shared/ipc/contract.ts';
import { timeWords } from './dates.ts';

/** The one line about protection, and the one thing that mends or changes it. */
export interface ProtectionLine {
  readonly state: 'on' | 'paused' | 'off';
  readonly words: string;
  readonly remedy: 'pause' | 'resume' | 'open-settings' | null;
}

export function protectionLine(app: AppDescription, locale: Locale): ProtectionLine {
  const words = locale.window.protection;
  const { watching, pausedUntil, limits } = app.protection;
  const { watchText, watchImages } = app.settings;

  if (!watchText && !watchImages)
    return { state: 'off', words: words.off, remedy: 'open-settings' };
  if (limits.includes('clipboard-unreachable')) {
    return { state: 'off', words: words.unreachable, remedy: null };
  }
  if (!watching) {
    const line =
      pausedUntil === null ? words.paused : words.pausedUntil(timeWords(locale.tag, pausedUntil));
    return { state: 'paused', words: line, remedy: 'resume' };
  }
  const what = watchText ? (watchImages ? 'watchingAll' : 'watchingText') : 'watchingImages';
  return { state: 'on', words: words[what], remedy: 'pause' };
}
