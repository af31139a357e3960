import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Disconnected, type Protocol } from '../host/devtools.ts';
import type { Page } from '../host/page.ts';
import { report } from '../host/report.ts';
import { running } from '../host/running.ts';
import { Emitter, preventable } from './emitter.ts';
import type { Like } from './like.ts';
import { type NativeImage, nativeImage } from './native-image.ts';
import { WebContents } from './web-contents.ts';

export type BrowserWindowConstructorOptions = Omit<
  Electron.BrowserWindowConstructorOptions,
  'icon' | 'parent'
> & { icon?: NativeImage | string };

export interface BrowserWindowEvents {
  close: [event: Electron.Event];
  closed: [];
  show: [];
  hide: [];
  focus: [event: Electron.Event];
  blur: [event: Electron.Event];
  minimize: [];
  restore: [];
  'ready-to-show': [];
  'page-title-updated': [event: Electron.Event, title: string, explicitSet: boolean];
}

// Ten seconds: a busy machine takes its time.
const FIND_TRIES = 500;
const FIND_PAUSE_MS = 20;
const FIRST_PAINT_MS = 30;
const ICON_SIZE = 48;

export class BrowserWindow
  extends Emitter<BrowserWindowEvents>
  implements
    Like<
      Electron.BrowserWindow,
      | 'id'
      | 'webContents'
      | 'loadURL'
      | 'reload'
      | 'show'
      | 'hide'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'isVisible'
      | 'isDestroyed'
      | 'isFocused'
      | 'isMinimized'
      | 'minimize'
      | 'restore'
      | 'setTitle'
      | 'getTitle'
      | 'getBounds'
      | 'setBounds'
      | 'removeMenu'
      | 'setMenuBarVisibility'
    >
{
  static readonly #all = new Map<number, BrowserWindow>();
  static onAllClosed: () => void = () => undefined;

  readonly webContents: WebContents;
  readonly id: number;
  readonly #options: BrowserWindowConstructorOptions;
  readonly #page: Promise<Page>;
  #bounds: Electron.Rectangle;
  #windowId: number | undefined;
  #xWindow: number | undefined;
  #isVisible: boolean;
  #isDestroyed = false;
  #isFocused = false;
  #isMinimized = false;
  #title: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { x = 60, y = 60, width = 800, height = 600, show = true, title = '' } = options;
    this.#options = options;
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    this.#title = title;
    this.webContents = new WebContents(
      { mayClose: () => this.#askToClose(), destroy: () => this.destroy() },
      options.webPreferences ?? {},
    );
    this.id = this.webContents.id;
    BrowserWindow.#all.set(this.id, this);
    this.#page = this.#create();
    this.#page.catch((problem: unknown) => {
      this.webContents.failed(problem);
      if (!(problem instanceof Disconnected)) report('opening a window', problem);
    });
    this.webContents.once('destroyed', () => this.#closed());
    // Electron tells after the first paint, which Chromium does not report from outside.
    this.webContents.once('did-finish-load', () => {
      setTimeout(() => this.emit('ready-to-show'), FIRST_PAINT_MS);
    });
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all.values()];
  }

  static fromId(id: number): BrowserWindow | null {
    return BrowserWindow.#all.get(id) ?? null;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.fromId(contents.id);
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.isFocused()) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await this.#page;
    await this.webContents.load(url);
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.#setVisible(true);
    this.focus();
  }

  hide(): void {
    this.#setVisible(false);
  }

  focus(): void {
    this.#whenOpen(async (window) => {
      const { windows } = await running();
      if (this.#isVisible) await windows.activate(window);
    });
  }

  minimize(): void {
    this.#whenOpen(async (window) => (await running()).windows.minimize(window));
  }

  restore(): void {
    this.#whenOpen(async (window) => (await running()).windows.show(window, true));
  }

  close(): void {
    if (!this.#isDestroyed && this.#askToClose()) this.destroy();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#page
      .then(async ({ targetId }) => {
        const { chromium } = await running();
        await chromium.devtools.browser.send('Target.closeTarget', { targetId });
      })
      .catch((problem: unknown) => {
        if (!(problem instanceof Disconnected)) report('closing a window', problem);
      })
      .finally(() => this.webContents.gone());
  }

  isVisible(): boolean {
    return this.#isVisible && !this.#isMinimized && !this.#isDestroyed;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isFocused(): boolean {
    return this.#isFocused;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): void {
    this.#title = title;
    this.webContents
      .executeJavaScript(`document.title = ${JSON.stringify(title)}`)
      .catch((problem: unknown) => {
        if (!(problem instanceof Disconnected)) report('a window title', problem);
      });
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const { minWidth = 0, minHeight = 0 } = this.#options;
    const wanted = { ...this.#bounds, ...bounds };
    this.#bounds = {
      ...wanted,
      width: Math.max(wanted.width, minWidth),
      height: Math.max(wanted.height, minHeight),
    };
    this.#whenOpen(() => this.#applyBounds());
  }

  // Chromium's app windows have no menu bar.
  removeMenu(): void {}
  setMenuBarVisibility(_visible: boolean): void {}

  async #create(): Promise<Page> {
    const { chromium, windows } = await running();
    const { browser } = chromium.devtools;
    const tag = `stand-in-window-${process.pid}-${this.id}-`;
    const found = Promise.withResolvers<string>();
    const look = ({ targetInfo }: { targetInfo: Protocol.Target.TargetInfo }): void => {
      if (targetInfo.type === 'page' && targetInfo.url.includes(tag)) {
        found.resolve(targetInfo.targetId);
      }
    };
    const stops = [browser.on('Target.targetCreated', look)];
    stops.push(browser.on('Target.targetInfoChanged', look));
    chromium.openWindow(tag);
    const targetId = await found.promise;
    for (const stop of stops) stop();
    this.#xWindow = await findWindow(tag);
    if (this.#xWindow !== undefined) {
      // Hidden before Chromium shows it, it would be shown after all.
      if (!this.#isVisible) await untilMapped(this.#xWindow);
      if (!this.#isVisible) await windows.hide(this.#xWindow);
      await windows.watch(this.#xWindow, {
        focused: (isFocused) => this.#onFocus(isFocused),
        minimized: (isMinimized) => this.#onMinimized(isMinimized),
        mapped: () => this.#onMapped(),
      });
    }
    const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
    this.#windowId = windowId;
    await this.#applyBounds();
    await this.#dress();
    const { preload = '', nodeIntegrationInSubFrames: inSubFrames = false } =
      this.#options.webPreferences ?? {};
    const source = preload === '' ? undefined : readFileSync(preload, 'utf8');
    const page = await this.webContents.attach(targetId, { path: preload, source, inSubFrames });
    await page.setVisible(this.#isVisible);
    const color = parseColor(this.#options.backgroundColor);
    if (color) await page.devtools.send('Emulation.setDefaultBackgroundColorOverride', { color });
    this.#followTitle(browser, targetId);
    if (this.#isVisible) setImmediate(() => this.emit('show'));
    return page;
  }

  #followTitle(browser: { on: Page['devtools']['on'] }, targetId: string): void {
    browser.on('Target.targetInfoChanged', ({ targetInfo: { targetId: id, title } }) => {
      // Until it has one of its own, Chromium calls a page by its address.
      if (id !== targetId || title === this.webContents.getTitle() || isAddress(title)) return;
      this.webContents.titleChanged(title);
      this.#title = title;
      this.emit('page-title-updated', preventable(), title, true);
    });
  }

  async #applyBounds(): Promise<void> {
    const { chromium } = await running();
    const { x: left, y: top, width, height } = this.#bounds;
    if (this.#windowId === undefined) return;
    await chromium.devtools.browser.send('Browser.setWindowBounds', {
      windowId: this.#windowId,
      bounds: { left, top, width, height },
    });
  }

  /** What the window manager shows of it. */
  async #dress(): Promise<void> {
    const { windows } = await running();
    const { minWidth = 0, minHeight = 0, icon } = this.#options;
    if (this.#xWindow === undefined) return;
    if (minWidth > 0 || minHeight > 0) {
      await windows.setMinimumSize(this.#xWindow, minWidth, minHeight);
    }
    const image = typeof icon === 'string' ? nativeImage.createFromPath(icon) : icon;
    const pixels = image?.toTrayPixels(ICON_SIZE);
    if (pixels) await windows.setIcon(this.#xWindow, pixels);
  }

  #setVisible(isVisible: boolean): void {
    if (this.#isDestroyed || this.#isVisible === isVisible) return;
    this.#isVisible = isVisible;
    this.#whenOpen(async (window, page) => {
      const { windows } = await running();
      if (isVisible) await windows.show(window, false);
      else await windows.hide(window);
      await page.setVisible(isVisible);
      this.emit(isVisible ? 'show' : 'hide');
    });
  }

  #askToClose(): boolean {
    const event = preventable();
    this.emit('close', event);
    return !event.defaultPrevented;
  }

  #onFocus(isFocused: boolean): void {
    if (this.#isFocused === isFocused || this.#isDestroyed) return;
    this.#isFocused = isFocused;
    this.emit(isFocused ? 'focus' : 'blur', preventable());
  }

  /** Chromium also shows a window when another DevTools client brings its page to the front. */
  #onMapped(): void {
    if (this.#isVisible || this.#isDestroyed) return;
    this.#whenOpen(async (window) => (await running()).windows.hide(window));
  }

  #onMinimized(isMinimized: boolean): void {
    if (this.#isMinimized === isMinimized || this.#isDestroyed) return;
    this.#isMinimized = isMinimized;
    this.emit(isMinimized ? 'minimize' : 'restore');
  }

  #closed(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    BrowserWindow.#all.delete(this.id);
    if (this.#xWindow !== undefined) {
      const window = this.#xWindow;
      running()
        .then(({ windows }) => windows.forget(window))
        .catch((problem: unknown) => report('closing a window', problem));
    }
    this.emit('closed');
    if (BrowserWindow.#all.size === 0) BrowserWindow.onAllClosed();
  }

  #whenOpen(action: (window: number, page: Page) => Promise<void>): void {
    this.#page
      .then(async (page) => {
        if (this.#xWindow !== undefined && !this.#isDestroyed) await action(this.#xWindow, page);
      })
      .catch((problem: unknown) => {
        if (!(problem instanceof Disconnected)) report('a window', problem);
      });
  }
}

async function findWindow(tag: string): Promise<number> {
  const { windows } = await running();
  for (let attempt = 0; attempt < FIND_TRIES; attempt++) {
    const found = await windows.find(tag);
    if (found !== undefined) return found;
    await pause(FIND_PAUSE_MS);
  }
  throw new Error('The X server does not have the window that Chromium opened');
}

async function untilMapped(window: number): Promise<void> {
  const { windows } = await running();
  for (let attempt = 0; attempt < FIND_TRIES; attempt++) {
    if (await windows.isMapped(window)) return;
    await pause(FIND_PAUSE_MS);
  }
}

function isAddress(title: string): boolean {
  return /^[^\s/]+\.stand-in\.invalid\b|^data:/.test(title);
}

/** #rgb, #rrggbb, and with alpha first #argb, #aarrggbb, as Electron writes them. */
function parseColor(text = ''): Protocol.DOM.RGBA | undefined {
  const digits = /^#([\da-f]{3,8})$/i.exec(text)?.[1] ?? '';
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const [a = 0, r = 0, g = 0, b = 0] = (long.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  // Six digits: there is no alpha, so everything is one place earlier.
  return long.length === 8 ? { r, g, b, a: a / 255 } : { r: a, g: r, b: g };
}
