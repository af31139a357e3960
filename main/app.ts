import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { app, dialog, powerMonitor, utilityProcess } from 'electron';
import ElectronStore from 'electron-store';
import type { Alert } from '../shared/alert.ts';
import type { Capture } from '../shared/capture.ts';
import type { ClipboardContent } from '../shared/clipboard-content.ts';
import { createEngine } from '../shared/engine.ts';
import { chooseLocale } from '../shared/i18n/locale.ts';
import type { Inspection } from '../shared/inspection.ts';
import type { AppDescription, AppEvent, RequestInput, View } from '../shared/ipc/contract.ts';
import { failure, success } from '../shared/result.ts';
import { createClipboardWatcher } from './capture/clipboard-watcher.ts';
import { clipboardFingerprint, readClipboard } from './capture/electron-clipboard.ts';
import { polling } from './capture/polling.ts';
import { x11Selection } from './capture/x11-selection.ts';
import { appOrigin } from './desktop/app-address.ts';
import { declareAppProtocol, serveAppProtocol } from './desktop/app-protocol.ts';
import { lockDownPages, lockDownSession } from './desktop/lockdown.ts';
import { createNotifier } from './desktop/notification.ts';
import { openSessionBus } from './desktop/session-bus.ts';
import { watchTrayHost } from './desktop/tray-host.ts';
import type { TrayCommand } from './desktop/tray-menu.ts';
import { createTray, type AppTray } from './desktop/tray.ts';
import { createAppWindow } from './desktop/window.ts';
import { openHistory } from './history/history.ts';
import { createInspector } from './inspector.ts';
import { createRouter, type Handlers } from './ipc/router.ts';
import { sendEvent, serveRequests } from './ipc/server.ts';
import { createLog } from './log.ts';
import type { ReaderSettings } from './ocr/messages.ts';
import { createReader } from './ocr/reader.ts';
import { utilityReaderChild } from './ocr/utility-child.ts';
import { createProtection } from './protection.ts';
import { openSettings } from './settings/settings.ts';

/** Where the built parts and the files on disk are; absolute paths. */
export interface AppFiles {
  readonly window: string;
  readonly preload: string;
  readonly reader: string;
  readonly resources: string;
  readonly models: ReaderSettings;
}

const day = 86_400_000;

/** Makes every part and wires it, in reading order. Resolves to true when it watches, to false when another one does. */
export async function startApp(files: AppFiles): Promise<boolean> {
  // One program only: a second start shows the first one's window and ends.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.setAppUserModelId('dk.justhangup.app');

  // Lockdown, before any page can exist.
  declareAppProtocol();
  lockDownPages();
  await app.whenReady();
  lockDownSession();
  serveAppProtocol(files.window);

  const dataFolder = app.getPath('userData');
  mkdirSync(dataFolder, { recursive: true });
  const log = createLog(path.join(dataFolder, 'logs'), Date.now);
  process.on('uncaughtException', (error) => log.write('uncaught exception', error));
  process.on('unhandledRejection', (error) => log.write('unhandled rejection', error));

  // Settings and history. What is damaged was set aside; the window says so.
  const protection = createProtection(Date.now);
  const opened = openSettings(
    dataFolder,
    Date.now(),
    (folder, name) => new ElectronStore<Record<string, unknown>>({ cwd: folder, name }),
  );
  const { settings } = opened;
  if (opened.damagedFile !== undefined) {
    log.write(`settings were damaged; set aside as ${path.basename(opened.damagedFile)}`);
    protection.limit('settings-were-damaged', true);
  }
  const openedHistory = openHistory(path.join(dataFolder, 'history.sqlite'), Date.now());
  const { history } = openedHistory;
  if (openedHistory.damagedFile !== undefined) {
    log.write(`the history was damaged; set aside as ${path.basename(openedHistory.damagedFile)}`);
    protection.limit('history-was-damaged', true);
  }
  const deleteOld = () => history.deleteBefore(Date.now() - settings.current.keepDays * day);
  deleteOld();
  setInterval(deleteOld, day / 4).unref();

  const words = () => chooseLocale(settings.current.language, app.getPreferredSystemLanguages());
  const bank = () =>
    [settings.current.bankName, settings.current.bankNumber]
      .filter((part) => part !== '')
      .join(' ');

  // Reader of screenshots, in a process of its own, and the engine.
  const reader = createReader({
    settings: files.models,
    spawn: () => utilityReaderChild(utilityProcess.fork(files.reader, [], { stdio: 'ignore' })),
  });
  const engine = createEngine();

  const notify = createNotifier({
    words,
    bank,
    icon: path.join(files.resources, 'icon.png'),
    onClick: (alert) =>
      openWindow(alert.id === undefined ? { at: 'home' } : { at: 'history', alertId: alert.id }),
    onShown: (shown) => {
      protection.limit('notifications-unavailable', !shown);
      if (!shown) openWindow({ at: 'home' });
    },
  });

  const inspector = createInspector({
    async judge(text) {
      const steps = engine.judgeInSteps(text);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        await setImmediate();
      }
    },
    reader,
    keep(alert) {
      const kept = history.add(alert);
      send({ name: 'alert.added', alert: kept });
      return kept;
    },
    notify,
    digest: (text) => createHash('sha256').update(text).digest('base64'),
    now: Date.now,
    onFault: (fault, error) => log.write(fault, error),
  });

  // Captures.
  const watcher = createClipboardWatcher({
    sources: [
      ...(process.env['DISPLAY'] === undefined ? [] : [x11Selection(process.env['DISPLAY'])]),
      polling(clipboardFingerprint),
    ],
    read: readClipboard,
    wishes: () => ({ text: settings.current.watchText, images: settings.current.watchImages }),
    onContent: (content) => void inspectClipboard(content),
    onReachable: (reachable) => protection.limit('clipboard-unreachable', !reachable),
  });
  powerMonitor.on('suspend', () => watcher.stop());
  powerMonitor.on('resume', () => void followProtection());

  // Tray and window.
  let hasTray = false;
  const window = createAppWindow({
    preload: files.preload,
    icon: path.join(files.resources, 'icon.png'),
    title: app.getName(),
    hasTray: () => hasTray,
    onPageFailure: (reason) => log.write('the window failed', reason),
  });
  const tray: AppTray = createTray(path.join(files.resources, 'tray'), onTrayCommand);
  app.on('second-instance', () => window.open());
  app.on('activate', () => window.open());
  app.on('before-quit', () => window.letClose());
  app.on('will-quit', () => {
    watcher.stop();
    void reader.close();
    history.close();
  });

  // What the window may ask.
  let isPageUp = false;
  const untold: AppEvent[] = [];
  const running = new Map<string, AbortController>();
  const handlers: Handlers = {
    'app.describe': () => {
      // The page listens before it asks this: now it can be told what waited for it.
      isPageUp = true;
      for (const event of untold.splice(0)) send(event);
      return success(describeApp());
    },
    'text.inspect': async ({ captureId, text }) =>
      success(await inspector.inspect({ id: captureId, origin: 'drop', kind: 'text', text })),
    'files.inspect': async ({ files: handed }) =>
      success(await Promise.all(handed.map(inspectFile))),
    'files.choose': async () => success(await chooseFiles()),
    'clipboard.inspect': async () => success(await inspectClipboardNow()),
    'capture.cancel': ({ captureId }) => {
      const controller = running.get(captureId);
      controller?.abort();
      return success(controller !== undefined);
    },
    'history.list': (page) => success(history.list(page)),
    'history.get': ({ id }) => {
      const alert = history.get(id);
      return alert ? success(alert) : failure('not-found');
    },
    'history.delete': ({ id }) => changeHistory(() => history.delete(id), id),
    'history.clear': () => changeHistory(() => history.clear()),
    'settings.change': (change) => {
      const changed = settings.change(change);
      if (!changed.ok) return changed;
      deleteOld();
      appChanged();
      return changed;
    },
    'protection.pause': ({ minutes }) => success(protection.pause(minutes)),
    'protection.resume': () => success(protection.resume()),
  };
  const router = createRouter(handlers, (error) => log.write('a request failed', error));
  serveRequests(router, () => window.browserWindow, appOrigin);

  // Start.
  const bus = openSessionBus(process.env['DBUS_SESSION_BUS_ADDRESS'], (error) =>
    log.write('the session bus was lost', error),
  );
  if (bus)
    await watchTrayHost(bus, trayHostChanged).catch((error: unknown) => {
      log.write('the tray could not be looked for', error);
      trayHostChanged(false);
    });
  else trayHostChanged(process.platform !== 'linux');
  protection.subscribe(appChanged);
  appChanged();
  await followProtection();
  if (!process.argv.includes('--hidden') || !hasTray) window.open();
  void prepareEngine();
  return true;

  /** In idle moments, so that no first message waits for its language. */
  async function prepareEngine(): Promise<void> {
    const steps = engine.prepareInSteps();
    while (steps.next().done !== true) await setImmediate();
  }

  function trayHostChanged(hasHost: boolean): void {
    hasTray = hasHost;
    protection.limit('tray-unavailable', !hasHost);
    if (!hasHost) window.open();
  }

  function describeApp(): AppDescription {
    return {
      version: app.getVersion(),
      locale: words().tag,
      settings: settings.current,
      protection: protection.current,
      dataFolder,
    };
  }

  /** Settings, protection or language changed: tray, watcher and window follow. */
  function appChanged(): void {
    tray.update(protection.current, words().tray);
    void followProtection();
    send({ name: 'app.changed', app: describeApp() });
  }

  async function followProtection(): Promise<void> {
    const { watchText, watchImages } = settings.current;
    if (protection.current.watching && (watchText || watchImages)) await watcher.start();
    else watcher.stop();
  }

  function send(event: AppEvent): void {
    sendEvent(window.browserWindow, event);
  }

  function openWindow(view: View): void {
    window.open();
    sendOnceUp({ name: 'view.open', view });
  }

  /** For what the page cannot ask for later; everything else it fetches when it starts. */
  function sendOnceUp(event: AppEvent): void {
    if (isPageUp) send(event);
    else untold.push(event);
  }

  function onTrayCommand(command: TrayCommand): void {
    switch (command) {
      case 'open':
        return window.open();
      case 'pause-hour':
        return void protection.pause(60);
      case 'pause-until-resumed':
        return void protection.pause(null);
      case 'resume':
        return void protection.resume();
      case 'check-clipboard':
        return void showClipboardInspection();
      case 'history':
        return openWindow({ at: 'history' });
      case 'settings':
        return openWindow({ at: 'settings' });
      case 'quit':
        return app.quit();
    }
  }

  async function showClipboardInspection(): Promise<void> {
    openWindow({ at: 'home' });
    const inspection = await inspectClipboardNow();
    if (inspection) sendOnceUp({ name: 'capture.inspected', inspection });
  }

  /** The person asked: both kinds are read, whatever is watched. */
  async function inspectClipboardNow(): Promise<Inspection | null> {
    return inspectClipboard(await readClipboard({ text: true, images: true }));
  }

  async function inspectClipboard(content: ClipboardContent): Promise<Inspection | null> {
    const from = { id: randomUUID(), origin: 'clipboard' } as const;
    if (content.kind === 'text')
      return inspector.inspect({ ...from, kind: 'text', text: content.text });
    if (content.kind === 'image')
      return inspector.inspect({ ...from, kind: 'image', image: { bytes: content.bytes } });
    return null;
  }

  async function inspectFile({
    captureId,
    file,
  }: RequestInput<'files.inspect'>['files'][number]): Promise<Inspection> {
    const name = 'path' in file ? path.basename(file.path) : file.name;
    const image = 'path' in file ? { path: file.path } : { bytes: file.bytes };
    const capture: Capture = { id: captureId, origin: 'drop', name, kind: 'image', image };
    const controller = new AbortController();
    running.set(captureId, controller);
    try {
      return await inspector.inspect(capture, {
        signal: controller.signal,
        onProgress: (done) => send({ name: 'capture.progress', captureId, done }),
      });
    } finally {
      running.delete(captureId);
    }
  }

  async function chooseFiles(): Promise<string[]> {
    const filters = [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg', 'webp', 'bmp'] }];
    const { filePaths } = await dialog.showOpenDialog({
      properties: ['openFile', 'multiSelections'],
      filters,
    });
    return filePaths;
  }

  function changeHistory<T>(change: () => T, id?: Alert['id']) {
    try {
      const changed = change();
      inspector.forget(id);
      send({ name: 'history.changed' });
      return success(changed);
    } catch (error) {
      log.write('the history could not be changed', error);
      return failure('history-unwritable');
    }
  }
}
