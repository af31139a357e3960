// Compiled and never run: every event that the stand-in emits is one that Electron has.
import type { AppEvents } from './app.ts';
import type { BrowserWindowEvents } from './browser-window.ts';
import type { NativeThemeEvents } from './native-theme.ts';
import type { NotificationEvents } from './notification.ts';
import type { PowerMonitorEvents } from './power-monitor.ts';
import type { TrayEvents } from './tray.ts';
import type { UtilityProcessEvents } from './utility-process.ts';
import type { WebContentsEvents } from './web-contents.ts';

const none = (): undefined => undefined;

export const appEvents = (app: Electron.App) =>
  ({
    ready: () => app.on('ready', none),
    'second-instance': () => app.on('second-instance', none),
    'before-quit': () => app.on('before-quit', none),
    'will-quit': () => app.on('will-quit', none),
    quit: () => app.on('quit', none),
    'window-all-closed': () => app.on('window-all-closed', none),
    'web-contents-created': () => app.on('web-contents-created', none),
    activate: () => app.on('activate', none),
    'render-process-gone': () => app.on('render-process-gone', none),
  }) satisfies Record<keyof AppEvents, () => unknown>;

export const browserWindowEvents = (window: Electron.BrowserWindow) =>
  ({
    close: () => window.on('close', none),
    closed: () => window.on('closed', none),
    show: () => window.on('show', none),
    hide: () => window.on('hide', none),
    focus: () => window.on('focus', none),
    blur: () => window.on('blur', none),
    minimize: () => window.on('minimize', none),
    restore: () => window.on('restore', none),
    'ready-to-show': () => window.on('ready-to-show', none),
    'page-title-updated': () => window.on('page-title-updated', none),
  }) satisfies Record<keyof BrowserWindowEvents, () => unknown>;

export const nativeThemeEvents = (theme: Electron.NativeTheme) =>
  ({
    updated: () => theme.on('updated', none),
  }) satisfies Record<keyof NativeThemeEvents, () => unknown>;

export const notificationEvents = (notification: Electron.Notification) =>
  ({
    show: () => notification.on('show', none),
    click: () => notification.on('click', none),
    close: () => notification.on('close', none),
    action: () => notification.on('action', none),
    failed: () => notification.on('failed', none),
  }) satisfies Record<keyof NotificationEvents, () => unknown>;

export const powerMonitorEvents = (power: Electron.PowerMonitor) =>
  ({
    suspend: () => power.on('suspend', none),
    resume: () => power.on('resume', none),
    'lock-screen': () => power.on('lock-screen', none),
    'unlock-screen': () => power.on('unlock-screen', none),
    'on-ac': () => power.on('on-ac', none),
    'on-battery': () => power.on('on-battery', none),
    shutdown: () => power.on('shutdown', none),
  }) satisfies Record<keyof PowerMonitorEvents, () => unknown>;

export const trayEvents = (tray: Electron.Tray) =>
  ({
    click: () => tray.on('click', none),
    'right-click': () => tray.on('right-click', none),
    'middle-click': () => tray.on('middle-click', none),
  }) satisfies Record<keyof TrayEvents, () => unknown>;

export const utilityProcessEvents = (child: Electron.UtilityProcess) =>
  ({
    spawn: () => child.on('spawn', none),
    exit: () => child.on('exit', none),
    message: () => child.on('message', none),
    error: () => child.on('error', none),
  }) satisfies Record<keyof UtilityProcessEvents, () => unknown>;

export const webContentsEvents = (contents: Electron.WebContents) =>
  ({
    'will-navigate': () => contents.on('will-navigate', none),
    'will-frame-navigate': () => contents.on('will-frame-navigate', none),
    'will-redirect': () => contents.on('will-redirect', none),
    'did-navigate': () => contents.on('did-navigate', none),
    'did-navigate-in-page': () => contents.on('did-navigate-in-page', none),
    'did-start-loading': () => contents.on('did-start-loading', none),
    'did-stop-loading': () => contents.on('did-stop-loading', none),
    'did-finish-load': () => contents.on('did-finish-load', none),
    'did-fail-load': () => contents.on('did-fail-load', none),
    'dom-ready': () => contents.on('dom-ready', none),
    'console-message': () => contents.on('console-message', none),
    'render-process-gone': () => contents.on('render-process-gone', none),
    destroyed: () => contents.on('destroyed', none),
    'will-attach-webview': () => contents.on('will-attach-webview', none),
    'ipc-message': () => contents.on('ipc-message', none),
  }) satisfies Record<keyof WebContentsEvents, () => unknown>;
