import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findGaps } from '../../stand-in/check-coverage.ts';

// Inside the repository, so that packages are found from there.
const cache = path.join(import.meta.dirname, '../../../node_modules/.cache');
let folder: string;
beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'coverage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gapsOf(source: string, side: 'main' | 'preload' = 'main'): string[] {
  const file = path.join(folder, 'app.ts');
  writeFileSync(file, source);
  return findGaps([file], side);
}

it('finds nothing where the app uses what the stand-in has', () => {
  const source = `
    import { app, BrowserWindow, clipboard, Menu, session, Tray, type WebContents } from 'electron';
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    window.on('close', (event) => event.preventDefault());
    const contents: WebContents = window.webContents;
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event, url) => void [event.preventDefault(), url.length]);
    session.defaultSession.setPermissionCheckHandler(() => false);
    new Tray('icon.png').setContextMenu(Menu.buildFromTemplate([{ label: 'x', click: () => app.quit() }]));
    export const types: Promise<string[]> = clipboard.read().then(([item]) => item?.types ?? []);`;
  expect(gapsOf(source)).toEqual([]);
}, 60_000);

it('finds members, modules, events and preload parts that it lacks', () => {
  const gaps = gapsOf(`
    import { app, BrowserWindow, desktopCapturer } from 'electron';
    new BrowserWindow().setThumbarButtons([]);
    app.on('gpu-info-update', () => undefined);
    new BrowserWindow().webContents.openDevTools();
    const shape: Electron.BrowserView | undefined = undefined;
    export default [desktopCapturer, shape];`);
  const wanted = ['desktopCapturer', 'setThumbarButtons', 'gpu-info-update', 'openDevTools'];
  for (const name of [...wanted, 'Electron.BrowserView']) {
    expect(gaps.filter((gap) => gap.includes(name))).not.toEqual([]);
  }
  expect(
    gapsOf(`import { ipcRenderer } from 'electron'; ipcRenderer.sendSync('x');`, 'preload'),
  ).toEqual([expect.stringContaining('sendSync')]);
}, 60_000);
