import notifier from 'node-notifier';
import type { NotificationText } from '../../shared/notification-text.ts';

export type ShowNotification = (text: NotificationText, isUrgent: boolean) => void;

/**
 * The system's own notifications from plain Node. Only the words of a locale may come here: node-notifier
 * hands them to a shell. Its fallback of old, a message over the network, is turned off.
 */
export function createTerminalNotifier(
  platform: string,
  onFailure: (error: Error) => void,
): ShowNotification {
  const withoutFallback = { withFallback: false };
  const report = (error: Error | null | string) => {
    if (error) onFailure(error instanceof Error ? error : new Error(error));
  };
  if (platform === 'darwin') {
    const center = new notifier.NotificationCenter(withoutFallback);
    return ({ title, body }) => void center.notify({ title, message: body, sound: true }, report);
  }
  if (platform === 'win32') {
    const toaster = new notifier.WindowsToaster(withoutFallback);
    return ({ title, body }) => void toaster.notify({ title, message: body }, report);
  }
  const sender = new notifier.NotifySend(withoutFallback);
  return ({ title, body }, isUrgent) => {
    // 0 stays until it is closed; ten seconds, the default, pass unseen.
    const urgency = isUrgent ? { urgency: 'critical', timeout: 0 } : { urgency: 'normal' };
    const app = { 'app-name': 'Just Hang Up', category: 'im.received' };
    sender.notify({ title, message: body, ...app, ...urgency }, report);
  };
}
