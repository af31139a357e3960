// The smallest app that touches what the stand-in offers; the specs drive the rest from outside.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import electron, { app, BrowserWindow, ipcMain, protocol } from 'electron';

const here = import.meta.dirname;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: wss:; frame-src 'self'";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

// Kept for the specs, which reach it through app.evaluate.
const imports = {
  named: app,
  byDefault: electron.app,
  required: createRequire(import.meta.url)('electron').app,
};
const sample = { events: [], imports };
globalThis.sample = sample;

if (!app.requestSingleInstanceLock({ hello: process.env.SAMPLE_HELLO ?? '' })) {
  console.log('second start');
  app.exit(3);
} else {
  app.on('second-instance', (_event, argv, workingDirectory, data) => {
    sample.events.push(['second-instance', argv, workingDirectory, data]);
  });
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('window-all-closed', () => undefined);
  app.on('before-quit', () => (sample.isQuitting = true));
  app.whenReady().then(start);
}

async function start() {
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const file = path.join(here, 'page', path.normalize(pathname));
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
        },
      });
    } catch {
      return new Response('not found', { status: 404 });
    }
  });
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('fail', () => {
    throw new TypeError('nope');
  });
  ipcMain.handle('whoami', ({ senderFrame, sender }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    isMainFrame: senderFrame === sender.mainFrame,
    hasParent: senderFrame.parent !== null,
  }));
  ipcMain.on('note', (_event, note) => sample.events.push(['note', note]));
  const window = new BrowserWindow({
    width: 520,
    height: 420,
    show: process.env.SAMPLE_HIDDEN === undefined,
    title: 'Sample',
    webPreferences: {
      preload: path.join(here, 'preload.cjs'),
      nodeIntegrationInSubFrames: process.env.SAMPLE_SUB_FRAMES !== undefined,
    },
  });
  for (const name of ['show', 'hide', 'focus', 'blur', 'minimize', 'restore', 'ready-to-show']) {
    window.on(name, () => sample.events.push([name]));
  }
  window.on('close', (event) => {
    sample.events.push(['close']);
    if (sample.isQuitting || process.env.SAMPLE_CLOSES !== undefined) return;
    event.preventDefault();
    window.hide();
  });
  await window.loadURL('app://bundle/index.html');
}
