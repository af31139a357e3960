// The sample app as a fixture, and the hands of a user on the private desktop.
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  type ElectronApplication,
  expect,
  type JSHandle,
  type Page,
  test as base,
} from '@playwright/test';
import { PNG } from 'pngjs';
import { processesOf, saveScreenshot } from '../session.ts';

export { expect };

/** What the sample app keeps for the specs on `globalThis.sample` of its main process. */
interface SampleState {
  events: unknown[][];
  /** The same member of electron, imported in three ways. */
  imports: { named: unknown; byDefault: unknown; required: unknown };
}
declare global {
  // In the main process the state, in the page what its preload gives it.
  var sample: SampleState & SampleApi;
}

/** What the sample app's preload gives its page. */
interface SampleApi {
  echo(value: unknown): Promise<unknown>;
  fail(): Promise<never>;
  missing(): Promise<never>;
  whoami(): Promise<unknown>;
  note(note: unknown): void;
  pathOf(file: File): string;
  twice(callback: (value: number) => number): number;
  syncError(): never;
  frozen: { value: unknown };
  touchMissing(): unknown;
  requireFs(): string;
  onMessage(listener: (...parameters: unknown[]) => void): () => void;
  process: object;
}
type BrowserWindowHandle = JSHandle<Electron.BrowserWindow>;

export interface Sample {
  app: ElectronApplication;
  /** Known also when the app has ended. */
  process: ChildProcess;
  page: Page;
  window: BrowserWindowHandle;
  /** Everything that the app recorded so far; names only. */
  eventNames(): Promise<string[]>;
  events(): Promise<unknown[][]>;
  output(): string;
}

interface Fixtures {
  /** Variables of the environment that the sample app looks at. */
  variables: Record<string, string>;
  /** A folder of this test's own. */
  folder: string;
  sample: Sample;
}

const sampleFolder = path.join(import.meta.dirname, '..', 'sample-app');

export const test = base.extend<Fixtures>({
  variables: [{}, { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  sample: async ({ variables, folder }, use) => {
    const sample = await launchSample(folder, variables);
    await use(sample);
    if (sample.process.exitCode === null && sample.process.signalCode === null) {
      await sample.app.close();
    }
  },
});

export interface OpenedSample extends Sample {
  close(): Promise<void>;
}

/** For a file of tests that leave the app as it was: one start for all of them. */
export async function openSample(variables: Record<string, string> = {}): Promise<OpenedSample> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  const sample = await launchSample(folder, variables);
  const close = async (): Promise<void> => {
    await sample.app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...sample, close };
}

export async function launchSample(
  folder: string,
  variables: Record<string, string> = {},
  executablePath?: string,
): Promise<Sample> {
  const data = `--user-data-dir=${path.join(folder, 'data')}`;
  const app = await _electron.launch({
    args: executablePath === undefined ? [sampleFolder, data] : [data],
    // The type of an environment leaves out what is not set.
    env: { ...process.env, ...variables } as Record<string, string>,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  let output = '';
  const child = app.process();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const page = await app.firstWindow();
  // With a listener of its own, Playwright leaves the question about closing to the stand-in.
  page.on('dialog', () => undefined);
  await expect(page.locator('#state')).toHaveText('app://bundle/index.html');
  const events = (): Promise<unknown[][]> => app.evaluate(() => globalThis.sample.events);
  return {
    app,
    process: child,
    page,
    window: await app.browserWindow(page),
    events,
    eventNames: async () => (await events()).map(([name]) => String(name)),
    output: () => output,
  };
}

/** The second start of the same app. */
export function startAgain(folder: string, ...words: string[]): ChildProcess {
  const executable = path.join(import.meta.dirname, '..', 'bin', 'electron');
  const data = `--user-data-dir=${path.join(folder, 'data')}`;
  return spawn(executable, [sampleFolder, data, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SAMPLE_HELLO: 'again' },
  });
}

export function desktop(command: string, ...parameters: string[]): string {
  return execFileSync(command, parameters, { encoding: 'utf8' }).trim();
}

export function click(x: number, y: number, button = 1): void {
  desktop('xdotool', 'mousemove', String(x), String(y), 'click', String(button));
}

/** Middle of the icon-sized area of this colour on the screen; undefined while there is none. */
export async function findColour(
  [red, green, blue]: readonly [number, number, number],
  folder: string,
): Promise<{ x: number; y: number } | undefined> {
  const file = path.join(folder, 'screen.png');
  await saveScreenshot(process.env, file);
  const { width, data } = PNG.sync.read(readFileSync(file));
  let count = 0;
  const sum = { x: 0, y: 0 };
  for (let at = 0; at + 3 < data.length; at += 4) {
    const isNear = [red, green, blue].every(
      (wanted, channel) => Math.abs(data.readUInt8(at + channel) - wanted) < 10,
    );
    if (!isNear) continue;
    count++;
    sum.x += (at / 4) % width;
    sum.y += Math.floor(at / 4 / width);
  }
  return count < 30 ? undefined : { x: Math.round(sum.x / count), y: Math.round(sum.y / count) };
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Position and size of the visible window of this class; undefined when there is none. */
export function findOnScreen(windowClass: string): Box | undefined {
  const found = visibleWindows(windowClass)[0];
  if (found === undefined) return undefined;
  // xdotool counts the window manager's frame twice.
  const geometry = desktop('xwininfo', '-id', found);
  const number = (name: string): number =>
    Number(new RegExp(`^\\s*${name}:\\s+(-?\\d+)$`, 'm').exec(geometry)?.[1]);
  const names = ['Absolute upper-left X', 'Absolute upper-left Y', 'Width', 'Height'];
  const [x, y, width, height] = names.map(number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw new Error(`No geometry: ${geometry}`);
  }
  return { x, y, width, height };
}

/** Numbers of the visible windows whose class, or its instance, fits. */
export function visibleWindows(windowClass: string): string[] {
  const words = ['search', '--onlyvisible', '--classname', windowClass];
  // xdotool fails when it finds none.
  const { stdout } = spawnSync('xdotool', words, { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** Another program copies, onto an empty clipboard; keeps it until it is ended. */
export async function copyWithXclip(
  contents: Buffer | string,
  type = 'UTF8_STRING',
): Promise<ChildProcess> {
  const xclip = spawn('xclip', ['-selection', 'clipboard', '-t', type, '-quiet'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  xclip.stdin?.end(contents);
  await expect
    .poll(() => {
      const words = ['-selection', 'clipboard', '-o', '-t', 'TARGETS'];
      return spawnSync('xclip', words, { encoding: 'utf8' }).stdout.split('\n');
    })
    .toContain(type);
  return xclip;
}

/** Command lines of the running processes that name this session's folder and fit. */
export function runningCommands(pattern: RegExp): string[] {
  return processesOf(path.dirname(tmpdir())).flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return pattern.test(command) ? [command] : [];
    } catch {
      // Ended while it was looked at.
      return [];
    }
  });
}
