import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

/** Copies as another program would; resolves once that program owns the clipboard. */
export async function copy(content: string | Buffer, type = 'UTF8_STRING'): Promise<void> {
  // In quiet mode xclip stays in the foreground, so that it can be ended by its own id, and says on
  // standard error when it begins to wait for readers.
  const child = spawn('xclip', ['-selection', 'clipboard', '-quiet', '-t', type], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  owners.push(child);
  child.stdin.end(content);
  await once(child.stderr, 'data');
  child.stderr.resume();
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

/** The tray icon's colour, as in scripts/icons.ts. */
const iconColours = { watching: '#b3261e', paused: '#77777f' };

/** Where the panel shows the program's icon, or null while it does not. The panel is at the screen's bottom. */
export function trayIcon(state: keyof typeof iconColours): { x: number; y: number } | null {
  const found = run(
    'bash',
    '-c',
    `import -window root -crop 200x40+0+760 +repage png:- | convert png:- -fuzz 6% -fill black +opaque '${iconColours[state]}' -format '%@' info: 2>/dev/null || true`,
  );
  const box = /^(\d+)x(\d+)\+(\d+)\+(\d+)/.exec(found);
  if (!box) return null;
  const [width = 0, height = 0, x = 0, y = 0] = box.slice(1).map(Number);
  const isIcon = width > 8 && width < 40 && height > 8 && height < 40;
  return isIcon ? { x: x + Math.round(width / 2), y: 760 + y + Math.round(height / 2) } : null;
}

/** Clicks the icon with the mouse: 1 is left, 3 is right. */
export function clickTray(state: keyof typeof iconColours, button: 1 | 3): void {
  const at = trayIcon(state);
  if (!at) throw new Error(`The panel shows no icon that is ${state}.`);
  run('xdotool', 'mousemove', String(at.x), String(at.y), 'click', String(button));
}

export interface EmptyBus {
  readonly address: string;
  stop(): void;
}

/** A session bus with neither a panel nor a notification daemon on it. */
export async function startEmptyBus(): Promise<EmptyBus> {
  const config = [
    '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>',
    '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>',
  ].join('');
  const folder = mkdtempSync(path.join(tmpdir(), 'bus-'));
  const configFile = path.join(folder, 'bus.conf');
  writeFileSync(configFile, config);
  const daemon = spawn(
    'dbus-daemon',
    [`--config-file=${configFile}`, '--print-address', '--nofork', '--nopidfile'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [address] = await once(daemon.stdout.setEncoding('utf8'), 'data');
  return {
    address: String(address).trim(),
    stop() {
      daemon.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
