import { Notification } from 'electron';
import type { Alert } from '../../shared/alert.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { notificationText } from '../../shared/notification-text.ts';

export type UnsavedAlert = Omit<Alert, 'id'> & { readonly id?: number };

export interface NotifierOptions {
  readonly words: () => Locale;
  /** Name and number of the person's bank, or empty. */
  readonly bank: () => string;
  readonly icon: string;
  readonly onClick: (alert: UnsavedAlert) => void;
  /** Whether the desktop really showed the last notification. */
  readonly onShown: (shown: boolean) => void;
}

/** A desktop that accepts a notification says so within this many milliseconds. */
const showTimeLimit = 3000;

export function createNotifier(options: NotifierOptions): (alert: UnsavedAlert) => void {
  // A notification that nothing refers to is collected, and its click is lost.
  const kept = new Set<Notification>();

  return (alert) => {
    if (!Notification.isSupported()) {
      options.onShown(false);
      return;
    }
    const isDanger = alert.verdict.verdict === 'danger';
    const notification = new Notification({
      ...notificationText(alert.verdict, options.words(), options.bank()),
      icon: options.icon,
      urgency: isDanger ? 'critical' : 'normal',
      timeoutType: isDanger ? 'never' : 'default',
    });
    const watchdog = setTimeout(() => options.onShown(false), showTimeLimit);
    notification.on('show', () => {
      clearTimeout(watchdog);
      options.onShown(true);
    });
    notification.on('failed', () => {
      clearTimeout(watchdog);
      kept.delete(notification);
      options.onShown(false);
    });
    notification.on('click', () => options.onClick(alert));
    notification.on('close', () => kept.delete(notification));
    kept.add(notification);
    notification.show();
  };
}
