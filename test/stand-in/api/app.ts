import { mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { report } from '../host/report.ts';
import { stopRunning } from '../host/running.ts';
import { SingleInstance } from '../host/single-instance.ts';
import { strict } from '../page/strict.ts';
import { BrowserWindow } from './browser-window.ts';
import { Emitter, preventable } from './emitter.ts';
import type { Like } from './like.ts';
import { WebContents } from './web-contents.ts';

type PathName = Parameters<Electron.App['getPath']>[0];

export interface AppEvents {
  ready: [event: Electron.Event, launchInfo: Record<string, unknown>];
  'second-instance': [
    event: Electron.Event,
    argv: string[],
    workingDirectory: string,
    additionalData: unknown,
  ];
  'before-quit': [event: Electron.Event];
  'will-quit': [event: Electron.Event];
  quit: [event: Electron.Event, exitCode: number];
  'window-all-closed': [];
  'web-contents-created': [event: Electron.Event, contents: WebContents];
  activate: [event: Electron.Event, hasVisibleWindows: boolean];
  'render-process-gone': [
    event: Electron.Event,
    contents: WebContents,
    details: Electron.RenderProcessGoneDetails,
  ];
}

const commandLine = strict('commandLine', {
  // Chromium runs with the stand-in's own switches by now; the app's are kept for its own questions.
  appendSwitch(name, value = '') {
    switches.set(name, value);
  },
  appendArgument(_value) {},
  hasSwitch: (name) => switches.has(name) || argumentOf(name) !== undefined,
  getSwitchValue: (name) => switches.get(name) ?? argumentOf(name) ?? '',
  removeSwitch(name) {
    switches.delete(name);
  },
} satisfies Electron.CommandLine);
const switches = new Map<string, string>();

/** The value of --name=value on the command line; "" for a bare --name. */
function argumentOf(name: string): string | undefined {
  const given = process.argv.find((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  return given?.slice(name.length + 3);
}

class App
  extends Emitter<AppEvents>
  implements
    Like<
      Electron.App,
      | 'whenReady'
      | 'isReady'
      | 'quit'
      | 'exit'
      | 'getName'
      | 'setName'
      | 'getVersion'
      | 'getPath'
      | 'setPath'
      | 'getAppPath'
      | 'isPackaged'
      | 'requestSingleInstanceLock'
      | 'hasSingleInstanceLock'
      | 'releaseSingleInstanceLock'
      | 'setAppUserModelId'
      | 'getLocale'
      | 'getPreferredSystemLanguages'
      | 'enableSandbox'
      | 'commandLine'
      | 'focus'
    >
{
  readonly commandLine: Electron.CommandLine = commandLine;
  isPackaged = false;
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths = new Map<string, string>();
  #isReady = false;
  #isQuitting = false;
  #name = 'Electron';
  #version = '0.0.0';
  #folder = process.cwd();
  #lock: SingleInstance | undefined;

  /** The launcher found the app: its folder, or the folder that its archive was unpacked to. */
  begin(folder: string, isPackaged: boolean): void {
    this.#folder = folder;
    this.isPackaged = isPackaged;
    const file = path.join(folder, 'package.json');
    // A package.json of any app: only two texts are read, and only if they are texts.
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const { productName, name, version } = manifest;
    this.#name = [productName, name].find((given) => typeof given === 'string') ?? this.#name;
    if (typeof version === 'string') this.#version = version;
    WebContents.onCreated = (contents) => this.#follow(contents);
    BrowserWindow.onAllClosed = () => {
      if (this.#isQuitting) return;
      if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
      else this.quit();
    };
  }

  /** The entry module has run and Chromium answers. */
  nowReady(): void {
    this.#isReady = true;
    this.emit('ready', preventable(), {});
    this.#ready.resolve();
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#version;
  }

  getAppPath(): string {
    return this.#folder;
  }

  setPath(name: string, value: string): void {
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    if (name === 'userData') mkdirSync(value, { recursive: true });
    this.#paths.set(name, value);
  }

  getPath(name: PathName): string {
    const found = this.#paths.get(name) ?? this.#usualPath(name);
    if (found === undefined) throw new Error(`Failed to get '${name}' path`);
    // Electron has made this folder before the app can ask for it.
    if (name === 'userData') mkdirSync(found, { recursive: true });
    return found;
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    if (this.#lock) return true;
    const message = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    this.#lock = SingleInstance.request(this.getPath('userData'), message, (second) => {
      const { argv, workingDirectory, additionalData: data } = second;
      const tell = (): void => {
        this.emit('second-instance', preventable(), argv, workingDirectory, data);
      };
      // Electron tells it after 'ready'.
      void this.whenReady().then(tell);
    });
    return this.#lock !== undefined;
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock !== undefined;
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
    this.#lock = undefined;
  }

  getLocale(): string {
    return (
      this.commandLine.getSwitchValue('lang') || this.getPreferredSystemLanguages()[0] || 'en-US'
    );
  }

  /** From the variables in which a Linux session says it. */
  getPreferredSystemLanguages(): string[] {
    const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
    const named = [...(LANGUAGE ?? '').split(':'), LC_ALL || LC_MESSAGES || LANG || ''];
    const languages = named
      .map((name) => (name.split(/[.@]/, 1)[0] ?? '').replace('_', '-'))
      .filter((name) => name !== '' && name !== 'C' && name !== 'POSIX');
    return languages.length > 0 ? [...new Set(languages)] : ['en-US'];
  }

  // The preload of every window is sandboxed anyway, and these two concern other systems.
  enableSandbox(): void {}
  setAppUserModelId(_id: string): void {}

  // Where the window manager has the say, there is nothing to steal the focus with.
  focus(_options?: Electron.FocusOptions): void {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.focus();
  }

  quit(): void {
    if (this.#isQuitting) return;
    const beforeQuit = preventable();
    this.emit('before-quit', beforeQuit);
    if (beforeQuit.defaultPrevented) return;
    this.#isQuitting = true;
    // A window that prevents its closing keeps the app.
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.webContents.holder.mayClose()) {
        this.#isQuitting = false;
        return;
      }
    }
    for (const window of BrowserWindow.getAllWindows()) window.webContents.gone();
    const willQuit = preventable();
    this.emit('will-quit', willQuit);
    if (willQuit.defaultPrevented) this.#isQuitting = false;
    else this.exit(0);
  }

  exit(exitCode = 0): void {
    this.#isQuitting = true;
    this.emit('quit', preventable(), exitCode);
    stopRunning();
    process.exit(exitCode);
  }

  #follow(contents: WebContents): void {
    this.emit('web-contents-created', preventable(), contents);
    contents.on('render-process-gone', (event, details) => {
      this.emit('render-process-gone', event, contents, details);
    });
  }

  #usualPath(name: PathName): string | undefined {
    const home = os.homedir();
    const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config');
    const inHome = (folder: string): string => path.join(home, folder);
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return appData;
      case 'userData':
      case 'sessionData':
        return argumentOf('user-data-dir') || path.join(appData, this.#name);
      case 'temp':
        return os.tmpdir();
      case 'logs':
        return path.join(this.getPath('userData'), 'logs');
      case 'exe':
        return process.argv[0];
      case 'downloads':
        return inHome('Downloads');
      case 'documents':
        return inHome('Documents');
      case 'pictures':
        return inHome('Pictures');
      case 'desktop':
        return inHome('Desktop');
      default:
        return undefined;
    }
  }
}

export const app: App = new App();

// An error that nobody handles would leave Chromium behind.
process.on('exit', () => {
  try {
    stopRunning();
  } catch (problem) {
    report('ending', problem);
  }
});
