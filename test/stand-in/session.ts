// A private desktop: X server, session bus, window manager, notifications, panel with a tray.
// A module for scripts, and a command: node test/stand-in/session.ts [options] -- COMMAND [ARGUMENT...]
import { type ChildProcess, execFile, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { BUS_NAME, SessionBus } from './host/dbus.ts';
import { report } from './host/report.ts';
import { X11Connection } from './host/x11-connection.ts';

const HELP = `Usage: node test/stand-in/session.ts [options] -- COMMAND [ARGUMENT...]

Runs COMMAND on a private virtual desktop, with Electron replaced by the desktop stand-in.

Options:
  --size WIDTHxHEIGHT  size of the screen in pixels (1280x800)
  --keep-home          COMMAND keeps the user's own home folder; only the desktop is private
  --help               show this`;

const HERE = import.meta.dirname;
const START_WITHIN_MS = 20_000;
const END_WITHIN_MS = 3_000;
const LOOK_EVERY_MS = 25;
const NOTIFICATIONS = 'org.freedesktop.Notifications';
const TRAY_HOST = 'org.kde.StatusNotifierWatcher';

export interface SessionOptions {
  /** Pixels of the screen, "1280x800". */
  size?: string;
  /** Programs run in it keep the user's own home; only the desktop itself is private. */
  keepHome?: boolean;
}

export interface Session {
  /** The whole environment for programs that are to run on this desktop. */
  readonly env: NodeJS.ProcessEnv;
  /** Ends everything that runs on this desktop and removes its folder. */
  stop(): Promise<void>;
}

/** Resolves when window manager, notifications and tray really answer; throws when one does not. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { size = '1280x800', keepHome = false } = options;
  if (!/^\d{2,5}x\d{2,5}$/.test(size)) throw new Error(`Not a size in pixels: ${size}`);
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-desktop-'));
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    await endAll(started, folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  try {
    const desktop = privateEnvironment(folder);
    const start = (command: string, parameters: string[], stdio?: StdioOptions): ChildProcess => {
      // A group of its own: Ctrl+C in the terminal must not end the desktop before the program.
      const child = spawn(command, parameters, {
        env: desktop,
        detached: true,
        stdio: stdio ?? 'ignore',
      });
      child.once('error', (problem) => report(command, problem));
      started.push(child);
      return child;
    };
    const server = ['-screen', '0', `${size}x24`, '-nolisten', 'tcp', '-noreset'];
    // The server chooses a free number and tells it: two sessions never meet.
    const display = `:${await firstLine(start('Xvfb', ['-displayfd', '3', ...server], FOURTH_PIPE))}`;
    desktop['DISPLAY'] = display;
    const busParameters = ['--session', '--nofork', '--nopidfile', '--print-address=3'];
    const address = await firstLine(start('dbus-daemon', busParameters, FOURTH_PIPE));
    desktop['DBUS_SESSION_BUS_ADDRESS'] = address;
    start('openbox', ['--sm-disable']);
    start('dunst', ['-conf', path.join(HERE, 'desktop', 'dunstrc')]);
    start('xfce4-panel', ['--disable-wm-check', '--sm-client-disable']);
    await untilDesktopAnswers(display, address);
    return { env: { ...(keepHome ? withUsersHome(desktop) : desktop), ...electronIsHere() }, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** A picture of the whole screen of `env`, as PNG. */
export async function saveScreenshot(env: NodeJS.ProcessEnv, file: string): Promise<void> {
  await promisify(execFile)('import', ['-window', 'root', `png:${file}`], { env });
}

const FOURTH_PIPE: StdioOptions = ['ignore', 'ignore', 'ignore', 'pipe'];

function privateEnvironment(folder: string): NodeJS.ProcessEnv {
  const inside = (name: string): string => {
    const made = path.join(folder, name);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const channels = inside('.config/xfce4/xfconf/xfce-perchannel-xml');
  copyFileSync(
    path.join(HERE, 'desktop', 'xfce4-panel.xml'),
    path.join(channels, 'xfce4-panel.xml'),
  );
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: inside('.config'),
    XDG_CACHE_HOME: inside('.cache'),
    XDG_DATA_HOME: inside('.local/share'),
    XDG_STATE_HOME: inside('.local/state'),
    XDG_RUNTIME_DIR: inside('run'),
    TMPDIR: inside('tmp'),
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'XFCE',
    NO_AT_BRIDGE: '1',
    GTK_USE_PORTAL: '0',
  };
  // Of another desktop, if one runs.
  for (const name of ['WAYLAND_DISPLAY', 'XAUTHORITY', 'SESSION_MANAGER', 'DESKTOP_STARTUP_ID']) {
    delete env[name];
  }
  return env;
}

function withUsersHome(desktop: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const env = { ...desktop };
  for (const name of [
    'HOME',
    'XDG_CONFIG_HOME',
    'XDG_CACHE_HOME',
    'XDG_DATA_HOME',
    'XDG_STATE_HOME',
  ]) {
    if (process.env[name] === undefined) delete env[name];
    else env[name] = process.env[name];
  }
  return env;
}

function electronIsHere(): NodeJS.ProcessEnv {
  const commands = path.join(HERE, '..', '..', 'node_modules', '.bin');
  return {
    ELECTRON_OVERRIDE_DIST_PATH: path.join(HERE, 'bin'),
    PATH: [commands, process.env['PATH']].join(path.delimiter),
  };
}

/** What a program says first on its fourth descriptor. */
async function firstLine(child: ChildProcess): Promise<string> {
  // Every caller asked for a pipe there.
  const output = child.stdio[3] as Readable;
  const told = Promise.withResolvers<string>();
  let text = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const end = text.indexOf('\n');
    if (end >= 0) told.resolve(text.slice(0, end).trim());
  });
  child.once('error', told.reject);
  child.once('exit', (code, signal) =>
    told.reject(new Error(`${child.spawnfile} ended (${String(code ?? signal)})`)),
  );
  return told.promise;
}

async function untilDesktopAnswers(display: string, address: string): Promise<void> {
  const x = await X11Connection.open(display);
  const bus = new SessionBus(address);
  const daemon = { destination: BUS_NAME, path: '/org/freedesktop/DBus', interface: BUS_NAME };
  const isOwned = async (name: string): Promise<boolean> =>
    (await bus.call(daemon, 'NameHasOwner', 's', [name]))[0] === true;
  try {
    await until('a window manager', async () => {
      return (await x.property32(x.root, '_NET_SUPPORTING_WM_CHECK')).length > 0;
    });
    await until('a notification daemon', () => isOwned(NOTIFICATIONS));
    await until('a tray host', async () => (await isOwned(TRAY_HOST)) && (await hasHost(bus)));
  } finally {
    x.close();
    bus.close();
  }
}

/** The watcher's name is taken a moment before the panel shows what registers with it. */
async function hasHost(bus: SessionBus): Promise<boolean> {
  const properties = {
    destination: TRAY_HOST,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
  };
  const asked = [TRAY_HOST, 'IsStatusNotifierHostRegistered'];
  const [value] = await bus.call(properties, 'Get', 'ss', asked);
  return typeof value === 'object' && value !== null && 'value' in value && value.value === true;
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`The private desktop has no ${what.slice(2)}`);
    await pause(LOOK_EVERY_MS);
  }
}

/** The panel before the server that it draws on: the last started ends first. */
async function endAll(started: readonly ChildProcess[], folder: string): Promise<void> {
  for (const child of started.toReversed()) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS);
    await ended;
    clearTimeout(timer);
  }
  // What those started in turn, such as services of the bus, bears this session's folder.
  for (const pid of processesOf(folder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (problem) {
      const isGone = problem instanceof Error && 'code' in problem && problem.code === 'ESRCH';
      if (!isGone) report(`ending process ${pid}`, problem);
    }
  }
}

/** Numbers of the processes that name `folder` in their command line or environment, this one left out. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid)
    .filter((pid) => {
      try {
        // Chromium overwrites its environment; its command line names its profile.
        return ['environ', 'cmdline'].some((name) =>
          readFileSync(`/proc/${pid}/${name}`, 'latin1').includes(`=${folder}`),
        );
      } catch {
        // Ended meanwhile, or of another user: not ours either way.
        return false;
      }
    });
}

async function runCommand(words: string[], options: SessionOptions): Promise<number> {
  const [command = '', ...parameters] = words;
  let child: ChildProcess | undefined;
  let early: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (child) child.kill(signal);
      else early = signal;
    });
  }
  const session = await startSession(options);
  try {
    if (early) return 128 + constants.signals[early];
    const running = spawn(command, parameters, { env: session.env, stdio: 'inherit' });
    child = running;
    return await new Promise<number>((resolve, reject) => {
      running.once('error', reject);
      running.once('exit', (code, signal) =>
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
      );
    });
  } finally {
    await session.stop();
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string' },
      'keep-home': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const { size, 'keep-home': keepHome } = values;
  return runCommand(positionals, { keepHome, ...(size === undefined ? {} : { size }) });
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : String(problem));
    process.exitCode = 2;
  }
}
