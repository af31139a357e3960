import type { Locale } from '../../shared/i18n/locale.ts';
import type { Protection } from '../../shared/ipc/contract.ts';

export type TrayCommand =
  | 'open'
  | 'pause-hour'
  | 'pause-until-resumed'
  | 'resume'
  | 'check-clipboard'
  | 'history'
  | 'settings'
  | 'quit';

export type TrayEntry = { readonly command: TrayCommand; readonly label: string } | 'separator';

/** The tray's menu as data. "Open" is first: some desktops choose the first entry on a click. */
export function trayMenu(protection: Protection, words: Locale['tray']): TrayEntry[] {
  const pausing: TrayEntry[] = protection.watching
    ? [
        { command: 'pause-hour', label: words.pauseHour },
        { command: 'pause-until-resumed', label: words.pauseUntilResumed },
      ]
    : [{ command: 'resume', label: words.resume }];
  return [
    { command: 'open', label: words.open },
    { command: 'check-clipboard', label: words.checkClipboard },
    'separator',
    ...pausing,
    'separator',
    { command: 'history', label: words.history },
    { command: 'settings', label: words.settings },
    'separator',
    { command: 'quit', label: words.quit },
  ];
}
