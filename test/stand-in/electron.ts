// The module that `import ... from 'electron'` gives in the main process of the stand-in.
import { app } from './api/app.ts';
import { BrowserWindow } from './api/browser-window.ts';
import { clipboard, ClipboardItem } from './api/clipboard.ts';
import { dialog } from './api/dialog.ts';
import { globalShortcut } from './api/global-shortcut.ts';
import { ipcMain } from './api/ipc-main.ts';
import { Menu, MenuItem } from './api/menu.ts';
import { nativeImage } from './api/native-image.ts';
import { nativeTheme } from './api/native-theme.ts';
import { Notification } from './api/notification.ts';
import { powerMonitor } from './api/power-monitor.ts';
import { protocol } from './api/protocol.ts';
import { screen } from './api/screen.ts';
import { session } from './api/session.ts';
import { shell } from './api/shell.ts';
import { Tray } from './api/tray.ts';
import { utilityProcess } from './api/utility-process.ts';
import { WebContents as webContents } from './api/web-contents.ts';
import { strict } from './page/strict.ts';

const electron = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  webContents,
});

export default electron;
export type { BrowserWindowConstructorOptions } from './api/browser-window.ts';
export type { IpcMainEvent, IpcMainInvokeEvent } from './api/ipc-main.ts';
export type { MenuItemConstructorOptions } from './api/menu.ts';
export type { NativeImage } from './api/native-image.ts';
export type { Session } from './api/session.ts';
export type { Display } from './api/screen.ts';
export type { UtilityProcess } from './api/utility-process.ts';
export type { WebContents } from './api/web-contents.ts';
export type { WebFrameMain } from './api/web-frame-main.ts';
export type {
  Event,
  MessageBoxOptions,
  NotificationAction,
  OpenDialogOptions,
  Rectangle,
  WebPreferences,
};

// Shapes without behaviour: Electron's own.
type Event = Electron.Event;
type MessageBoxOptions = Electron.MessageBoxOptions;
type NotificationAction = Electron.NotificationAction;
type OpenDialogOptions = Electron.OpenDialogOptions;
type Rectangle = Electron.Rectangle;
type WebPreferences = Electron.WebPreferences;
// What require('electron') returns.
export { electron as 'module.exports' };
export {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
  webContents,
};
