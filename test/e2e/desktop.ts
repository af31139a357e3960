import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { sessionBus } from 'dbus-native';

/** A notification as the desktop's notification daemon was asked to show it. */
export interface SeenNotification {
  readonly at: number;
  readonly program: string;
  readonly title: string;
  readonly body: string;
  /** 0 low, 1 normal, 2 critical. */
  readonly urgency: unknown;
}

export interface NotificationMonitor {
  readonly seen: readonly SeenNotification[];
  stop(): void;
}

/** Watches the session bus as a monitor: what is recorded was really sent to the daemon. */
export async function monitorNotifications(): Promise<NotificationMonitor> {
  const bus = sessionBus({ variants: 'plain' });
  const seen: SeenNotification[] = [];
  bus.connection.on('message', (message) => {
    if (message.member !== 'Notify' || !Array.isArray(message.body)) return;
    const [program, , , title, body, , hints] = message.body;
    seen.push({
      at: Date.now(),
      program: String(program),
      title: String(title),
      body: String(body),
      urgency: hintOf(hints, 'urgency'),
    });
  });
  await new Promise<void>((resolve, reject) => {
    bus.invoke(
      {
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus.Monitoring',
        member: 'BecomeMonitor',
        signature: 'asu',
        body: [["type='method_call',interface='org.freedesktop.Notifications',member='Notify'"], 0],
      },
      (error: Error | null) => {
        if (error) reject(error);
        else resolve();
      },
    );
  });
  return {
    seen,
    stop: () => void bus.connection.end(),
  };
}

/** Dictionaries come as lists of pairs or as objects, depending on the library's mode. */
function hintOf(hints: unknown, name: string): unknown {
  if (Array.isArray(hints)) {
    const pair: unknown = hints.find((entry: unknown) => Array.isArray(entry) && entry[0] === name);
    return Array.isArray(pair) ? pair[1] : undefined;
  }
  return typeof hints === 'object' && hints !== null
    ? Object.entries(hints).find(([key]) => key === name)?.[1]
    : undefined;
}

const owners: ChildProcess[] = [];

/** Copies as another program would. What follows from it is to be waited for by the caller. */
export async function copy(content: string | Buffer, type = 'UTF8_STRING'): Promise<void> {
  // In quiet mode xclip stays in the foreground, so that it can be ended by its own id.
  const child = spawn('xclip', ['-selection', 'clipboard', '-quiet', '-t', type], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  owners.push(child);
  await once(child, 'spawn');
  child.stdin.end(content);
}

/** Ends the programs that `copy` started. */
export async function releaseClipboard(): Promise<void> {
  for (const child of owners.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
}

export function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8' });
}

/** How many popups dunst shows. */
export function shownPopups(): number {
  return Number(run('dunstctl', 'count', 'displayed').trim());
}

export function closePopups(): void {
  run('dunstctl', 'close-all');
}

/** Presses the newest popup, as a click of the mouse would do. */
export function clickPopup(): void {
  run('dunstctl', 'action', '0');
}
