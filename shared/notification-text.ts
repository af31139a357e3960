import type { Verdict } from './detection/verdict.ts';
import type { Locale } from './i18n/locale.ts';

export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

/**
 * What a notification says: the strongest reason, and how to verify. Nothing of the message itself, so no
 * number or link in it can be taken for something to use. `bank` is the person's own, or empty.
 */
export function notificationText(
  verdict: Verdict,
  { notification, reasons }: Pick<Locale, 'notification' | 'reasons'>,
  bank: string,
): NotificationText {
  const strongest = verdict.signals[0];
  const reason = strongest === undefined ? undefined : reasons[strongest.rule];
  const verify = notification.verify(bank);
  return {
    title: verdict.verdict === 'danger' ? notification.danger : notification.suspicious,
    body: reason === undefined ? verify : `${reason}\n${verify}`,
  };
}
