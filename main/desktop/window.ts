import { BrowserWindow, nativeTheme } from 'electron';
import { appPage } from './app-address.ts';

export interface AppWindow {
  readonly browserWindow: BrowserWindow | undefined;
  /** Shows the window in front; makes it first when there is none. */
  open(): void;
  /** From now on, closing the window ends it. */
  letClose(): void;
}

export interface WindowOptions {
  readonly preload: string;
  readonly icon: string;
  readonly title: string;
  /** Closing hides the window, because the tray brings it back; without a tray it is minimised instead. */
  readonly hasTray: () => boolean;
  readonly onPageFailure: (reason: string) => void;
}

export function createAppWindow(options: WindowOptions): AppWindow {
  let window: BrowserWindow | undefined;
  let mayClose = false;

  function make(): BrowserWindow {
    const made = new BrowserWindow({
      width: 900,
      height: 720,
      minWidth: 320,
      minHeight: 400,
      show: false,
      title: options.title,
      icon: options.icon,
      autoHideMenuBar: true,
      // Before the page's first paint; renderer/styles has the same two colours.
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1b1f' : '#fafafb',
      webPreferences: {
        preload: options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    made.removeMenu();
    made.on('close', (event) => {
      if (mayClose) return;
      event.preventDefault();
      if (options.hasTray()) made.hide();
      else made.minimize();
    });
    made.on('closed', () => {
      window = undefined;
    });
    made.webContents.on('render-process-gone', (_event, details) => {
      options.onPageFailure(details.reason);
      made.reload();
    });
    made.loadURL(appPage).catch((error: unknown) => options.onPageFailure(String(error)));
    return made;
  }

  return {
    get browserWindow() {
      return window;
    },
    open() {
      window ??= make();
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    letClose() {
      mayClose = true;
    },
  };
}
