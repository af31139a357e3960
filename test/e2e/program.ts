import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  _electron,
  test as base,
  type ElectronApplication,
  type Locator,
  type Page,
} from '@playwright/test';
import {
  closePopups,
  monitorNotifications,
  releaseClipboard,
  type NotificationMonitor,
} from './desktop.ts';
// For its declaration of `window.justHangUp`, which specs use inside the page.
import type {} from '../../renderer/window-api.ts';

export const root = path.join(import.meta.dirname, '../..');

export interface Program {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Everything the program wrote on standard output and standard error. */
  output(): string;
  close(): Promise<void>;
}

interface Fixtures {
  /** A folder of settings and history of this test's own. */
  readonly dataFolder: string;
  readonly start: (args?: string[], environment?: NodeJS.ProcessEnv) => Promise<Program>;
  readonly notifications: NotificationMonitor;
}

export const test = base.extend<Fixtures>({
  dataFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'just-hang-up-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  start: async ({ dataFolder }, use) => {
    const started: Program[] = [];
    await use(async (args = [], environment = {}) => {
      const program = await startProgram([`--user-data-dir=${dataFolder}`, ...args], environment);
      started.push(program);
      return program;
    });
    for (const program of started) await program.close();
    await releaseClipboard();
    closePopups();
  },

  notifications: async ({}, use) => {
    const monitor = await monitorNotifications();
    await use(monitor);
    monitor.stop();
  },
});

/** Starts the built program, or the packed one at `executable`. */
export async function startProgram(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
  executable?: string,
): Promise<Program> {
  const known = Object.entries({ ...process.env, ...environment }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const app = await _electron.launch({
    args: executable === undefined ? [root, ...args] : args,
    cwd: root,
    ...(executable !== undefined && { executablePath: executable }),
    env: Object.fromEntries(known),
  });
  let output = '';
  let isClosed = false;
  app.on('close', () => {
    isClosed = true;
  });
  const { stdout, stderr } = app.process();
  const watching = new Promise<void>((resolve) => {
    for (const stream of [stdout, stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Just Hang Up is watching')) resolve();
      });
  });
  const page = await app.firstWindow();
  await page.waitForURL(/bundle/);
  await watching;
  return {
    app,
    page,
    output: () => output,
    async close() {
      if (!isClosed) await app.close();
    },
  };
}

/** Electron's own executable, or the stand-in's where ELECTRON_OVERRIDE_DIST_PATH names it. */
export function electronExecutable(): string {
  // Outside of Electron the package gives a path, which its typings do not say.
  return createRequire(import.meta.url)('electron') as unknown as string;
}

/** Drops files from the file manager on `target`. */
export async function dropFiles(page: Page, target: Locator, files: string[]): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('The drop target is not visible.');
  const devtools = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await devtools.detach();
}
