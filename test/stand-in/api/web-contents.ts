import { addresses } from '../host/addresses.ts';
import { Disconnected, type Protocol } from '../host/devtools.ts';
import { type Frame, type Opening, Page, type PreloadOptions } from '../host/page.ts';
import { report } from '../host/report.ts';
import { running } from '../host/running.ts';
import type { Upward } from '../page/preload-world.ts';
import { Emitter, preventable } from './emitter.ts';
import { type IpcMainEvent, ipcMain } from './ipc-main.ts';
import type { Like, Own } from './like.ts';
import { imageFromPng, type NativeImage } from './native-image.ts';
import { defaultSession, type Session } from './session.ts';
import { shell } from './shell.ts';
import { WebFrameMain } from './web-frame-main.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type WithFrames<T> = Electron.Event<Own<Omit<T, 'frame' | 'initiator'>>> & {
  frame: WebFrameMain | null;
};
type Level = Electron.WebContentsConsoleMessageEventParams['level'];

export interface WebContentsEvents {
  'will-navigate': [
    details: WithFrames<Electron.WebContentsWillNavigateEventParams>,
    url: string,
    isInPlace: boolean,
    isMainFrame: boolean,
  ];
  'will-frame-navigate': [details: WithFrames<Electron.WebContentsWillFrameNavigateEventParams>];
  'will-redirect': [
    details: WithFrames<Electron.WebContentsWillRedirectEventParams>,
    url: string,
    isInPlace: boolean,
    isMainFrame: boolean,
  ];
  'did-navigate': [
    event: Electron.Event,
    url: string,
    httpResponseCode: number,
    httpStatusText: string,
  ];
  'did-navigate-in-page': [event: Electron.Event, url: string, isMainFrame: boolean];
  'did-start-loading': [];
  'did-stop-loading': [];
  'did-finish-load': [];
  'did-fail-load': [
    event: Electron.Event,
    errorCode: number,
    errorDescription: string,
    validatedURL: string,
    isMainFrame: boolean,
  ];
  'dom-ready': [];
  'console-message': [
    details: Electron.Event & {
      message: string;
      level: Level;
      lineNumber: number;
      sourceId: string;
      frame: WebFrameMain;
    },
  ];
  'render-process-gone': [event: Electron.Event, details: Electron.RenderProcessGoneDetails];
  destroyed: [];
  'will-attach-webview': [
    event: Electron.Event,
    webPreferences: Electron.WebPreferences,
    parameters: Record<string, string>,
  ];
  'ipc-message': [event: IpcMainEvent, channel: string, ...parameters: unknown[]];
}

const LEVELS: Partial<Record<Protocol.Runtime.consoleAPICalledPayload['type'], Level>> = {
  debug: 'debug',
  warning: 'warning',
  error: 'error',
  assert: 'error',
};
const ABORTED = -3;
const FAILED = -2;

let lastId = 0;

/** What the window that holds a page does for it. */
export interface Holder {
  mayClose(): boolean;
  destroy(): void;
}

export class WebContents
  extends Emitter<WebContentsEvents>
  implements
    Like<
      Electron.WebContents,
      | 'id'
      | 'send'
      | 'getURL'
      | 'getTitle'
      | 'isDestroyed'
      | 'isLoading'
      | 'session'
      | 'mainFrame'
      | 'setWindowOpenHandler'
      | 'executeJavaScript'
      | 'reload'
      | 'capturePage'
      | 'close'
    >
{
  static onWebSocket: (contents: WebContents, url: string) => void = () => undefined;
  static onCreated: (contents: WebContents) => void = () => undefined;
  static readonly #all = new Map<number, WebContents>();
  /** Targets of windows that were refused, until Chromium has closed them. */
  static readonly #refused = new Set<string>();

  readonly id: number = ++lastId;
  readonly session: Session = defaultSession;
  readonly holder: Holder;
  readonly #preferences: Electron.WebPreferences;
  readonly #ready = Promise.withResolvers<Page>();
  #page: Page | undefined;
  #openHandler: OpenHandler | undefined;
  #openings: Opening[] = [];
  #requested = new Map<string, string>();
  #isDestroyed = false;
  #isLoading = false;
  #title = '';

  constructor(holder: Holder, preferences: Electron.WebPreferences) {
    super();
    this.holder = holder;
    this.#preferences = preferences;
    WebContents.#all.set(this.id, this);
    // Whoever loads something waits for it and hears of it.
    this.#ready.promise.catch(() => undefined);
    setImmediate(() => WebContents.onCreated(this));
  }

  static fromId(id: number): WebContents | undefined {
    return WebContents.#all.get(id);
  }

  static getAllWebContents(): WebContents[] {
    return [...WebContents.#all.values()];
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return WebContents.getAllWebContents().find(({ targetId: own }) => own === targetId);
  }

  static withFrame(frameId: string): WebContents | undefined {
    return WebContents.getAllWebContents().find(
      (contents) => contents.targetId === frameId || contents.#page?.frame(frameId),
    );
  }

  static isRefused(frameId: string): boolean {
    return WebContents.#refused.has(frameId);
  }

  /** A window that no BrowserWindow asked for: the app decides whether it may stay. */
  static async onForeignWindow(target: Protocol.Target.TargetInfo): Promise<void> {
    const opener =
      WebContents.fromDevToolsTargetId(target.openerId ?? '') ?? WebContents.getAllWebContents()[0];
    if (!opener || opener.#mayOpen(target.url)) return;
    const { chromium } = await running();
    WebContents.#refused.add(target.targetId);
    chromium.devtools.browser.post('Target.closeTarget', { targetId: target.targetId });
  }

  static forgetTarget(targetId: string): void {
    WebContents.#refused.delete(targetId);
    WebContents.fromDevToolsTargetId(targetId)?.gone();
  }

  /** The page's id for DevTools clients; "" until there is a page. */
  get targetId(): string {
    return this.#page?.targetId ?? '';
  }

  get mainFrame(): WebFrameMain {
    if (!this.#page) throw new Error('This window has no page yet');
    return WebFrameMain.of(this.#page, this.#page.mainFrame);
  }

  getURL(): string {
    const url = this.#page?.mainFrame.url ?? '';
    return url.startsWith('data:text/html,stand-in-window') ? '' : addresses.toApp(url);
  }

  getTitle(): string {
    return this.#title;
  }

  titleChanged(title: string): void {
    this.#title = title;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isLoading(): boolean {
    return this.#isLoading;
  }

  getLastWebPreferences(): Electron.WebPreferences {
    return { contextIsolation: true, nodeIntegration: false, sandbox: true, ...this.#preferences };
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  send(channel: string, ...parameters: unknown[]): void {
    if (!this.#page) return;
    this.#page.deliver(this.#page.targetId, { kind: 'message', channel, parameters });
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return (await this.#ready.promise).evaluate(code, userGesture);
  }

  async capturePage(): Promise<NativeImage> {
    const page = await this.#ready.promise;
    const { data } = await page.devtools.send('Page.captureScreenshot', { format: 'png' });
    return imageFromPng(Buffer.from(data, 'base64'));
  }

  reload(): void {
    this.#whenReady((page) => {
      page.navigationStarts();
      page.devtools.post('Page.reload', {});
    });
  }

  close(options?: Electron.CloseOpts): void {
    if (!options?.waitForBeforeUnload || this.holder.mayClose()) this.holder.destroy();
  }

  /** Resolves when the page has loaded; rejects with `code` and `url` when it could not be. */
  async load(url: string): Promise<void> {
    const page = await this.#ready.promise;
    const real = addresses.toChromium(url);
    const loaded = Promise.withResolvers<void>();
    const stop = page.devtools.on('Page.loadEventFired', () => loaded.resolve());
    this.once('destroyed', () => loaded.resolve());
    page.navigationStarts();
    const { errorText } = await page.devtools.send('Page.navigate', { url: real });
    if (errorText !== undefined) {
      stop();
      this.#fail(errorText, url);
    }
    await loaded.promise;
    stop();
  }

  /** The window has a page now. */
  async attach(targetId: string, preload: PreloadOptions): Promise<Page> {
    const { chromium } = await running();
    const devtools = await chromium.devtools.attach(targetId);
    devtools.on('Network.webSocketCreated', ({ url }) => WebContents.onWebSocket(this, url));
    const page = await Page.open(targetId, devtools, preload, {
      message: (frame, message) => this.#onMessage(frame, message),
      navigationRequested: (frame, url) => this.#onNavigationRequested(frame, url),
      navigated: (frame, isSameDocument) => this.#onNavigated(frame, isSameDocument),
      startedLoading: () => {
        this.#isLoading = true;
        this.emit('did-start-loading');
      },
      stoppedLoading: () => {
        this.#isLoading = false;
        this.emit('did-stop-loading');
      },
      domReady: () => this.emit('dom-ready'),
      loaded: () => this.emit('did-finish-load'),
      crashed: () =>
        this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 139 }),
      console: (message) => this.#onConsole(message),
      windowOpening: (opening) => this.#openings.push(opening),
      mayClose: () => this.holder.mayClose(),
    });
    this.#page = page;
    this.#ready.resolve(page);
    return page;
  }

  failed(problem: unknown): void {
    this.#ready.reject(problem);
  }

  gone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    WebContents.#all.delete(this.id);
    this.emit('destroyed');
  }

  isMainFrame(frameId: string): boolean {
    return frameId === this.targetId;
  }

  /** Whether a document may be loaded into a frame; asks the app when the page itself wants it. */
  async mayNavigate(frameId: string, url: string, isRedirect: boolean): Promise<boolean> {
    const frame = this.#page?.frame(frameId);
    if (!this.#page || !frame) return true;
    const isMainFrame = this.isMainFrame(frameId);
    const event = () => ({
      ...preventable(),
      url,
      isSameDocument: false,
      isMainFrame,
      frame: this.#page && frame ? WebFrameMain.of(this.#page, frame) : null,
    });
    const isByPage = this.#requested.get(frameId) === url;
    this.#requested.delete(frameId);
    if (isRedirect) {
      const redirect = event();
      this.emit('will-redirect', redirect, url, false, isMainFrame);
      return !redirect.defaultPrevented;
    }
    if (isByPage) {
      const everyFrame = event();
      this.emit('will-frame-navigate', everyFrame);
      if (everyFrame.defaultPrevented) return false;
      const navigation = event();
      if (isMainFrame) this.emit('will-navigate', navigation, url, false, true);
      if (navigation.defaultPrevented) return false;
    }
    if (isMainFrame) await this.session.decideInAdvance(this, url, addresses.originOf(url));
    return true;
  }

  navigationRefused(): void {
    this.#isLoading = false;
  }

  #mayOpen(targetUrl: string): boolean {
    // The latest: a page may have named a window that it had open already.
    const opening = this.#openings.pop();
    this.#openings = [];
    if (!this.#openHandler) return true;
    const { action } = this.#openHandler({
      url: addresses.toApp(opening?.url ?? targetUrl),
      frameName: opening?.frameName ?? '',
      features: opening?.features ?? '',
      disposition: opening?.features ? 'new-window' : 'foreground-tab',
      referrer: { url: '', policy: 'strict-origin-when-cross-origin' },
    });
    return action === 'allow';
  }

  #onNavigationRequested(frame: Frame, real: string): void {
    const url = addresses.toApp(real);
    if (/^(?:https?|file):/.test(real)) {
      // The request itself comes next, and is stopped there.
      this.#requested.set(frame.id, url);
      return;
    }
    if (/^(?:javascript|about):/.test(real)) return;
    this.#requested.set(frame.id, url);
    this.mayNavigate(frame.id, url, false)
      .then((isAllowed) => (isAllowed ? this.#openElsewhere(frame, url) : this.#stopLoading()))
      .catch((problem: unknown) => report(url, problem));
  }

  #stopLoading(): void {
    this.#page?.devtools.post('Page.stopLoading');
  }

  /** Links to other programs, such as tel:, go to the system if the app permits it. */
  async #openElsewhere(frame: Frame, url: string): Promise<void> {
    if (/^(?:blob|data):/.test(url) || !this.#page) return;
    const { origin, url: asking } = WebFrameMain.of(this.#page, frame);
    const isAllowed = await this.session.decide(this, {
      permission: 'openExternal',
      url: asking,
      origin,
      isMainFrame: this.isMainFrame(frame.id),
      isCheck: false,
      media: [],
    });
    if (isAllowed) await shell.openExternal(url);
  }

  #onNavigated(frame: Frame, isSameDocument: boolean): void {
    const url = addresses.toApp(frame.url);
    const isMainFrame = this.isMainFrame(frame.id);
    if (isSameDocument) this.emit('did-navigate-in-page', preventable(), url, isMainFrame);
    else if (isMainFrame) this.emit('did-navigate', preventable(), url, 200, 'OK');
  }

  #onMessage(frame: Frame, message: Upward): void {
    const page = this.#page;
    if (!page) return;
    const event = this.#ipcEvent(page, frame);
    if (message.kind === 'send') {
      this.emit('ipc-message', event, message.channel, ...message.parameters);
      ipcMain.emit(message.channel, event, ...message.parameters);
      return;
    }
    const answer =
      message.kind === 'invoke'
        ? ipcMain.invoke(event, message.channel, message.parameters)
        : this.#decidePermission(page, frame, message);
    answer
      .then((value) => page.deliver(frame.id, { kind: 'reply', id: message.id, ok: true, value }))
      .catch((error: unknown) => {
        // Also when the answer cannot be cloned: the page must hear something.
        page.deliver(frame.id, { kind: 'reply', id: message.id, ok: false, value: error });
      });
  }

  #decidePermission(
    page: Page,
    frame: Frame,
    { permission, check, media }: Upward & { kind: 'permission' },
  ): Promise<boolean> {
    const { url, origin } = WebFrameMain.of(page, frame);
    return this.session.decide(this, {
      permission,
      url,
      origin,
      isMainFrame: this.isMainFrame(frame.id),
      isCheck: check,
      media: media.filter((kind) => kind === 'video' || kind === 'audio'),
    });
  }

  #ipcEvent(page: Page, frame: Frame): IpcMainEvent {
    return {
      ...preventable(),
      type: 'frame',
      sender: this,
      senderFrame: WebFrameMain.of(page, frame),
      frameId: page.frames.findIndex(({ id }) => id === frame.id) + 1,
      processId: this.id,
      ports: [],
      reply: (channel, ...parameters) =>
        page.deliver(frame.id, { kind: 'message', channel, parameters }),
    };
  }

  #onConsole({ type, args, stackTrace }: Protocol.Runtime.consoleAPICalledPayload): void {
    const [call] = stackTrace?.callFrames ?? [];
    this.emit('console-message', {
      ...preventable(),
      message: args.map(({ value, description }) => String(value ?? description)).join(' '),
      level: LEVELS[type] ?? 'info',
      lineNumber: (call?.lineNumber ?? -1) + 1,
      sourceId: addresses.toApp(call?.url ?? ''),
      frame: this.mainFrame,
    });
  }

  #fail(errorText: string, url: string): never {
    const description = errorText.replace(/^net::/, '');
    const code = description === 'ERR_ABORTED' ? ABORTED : FAILED;
    this.emit('did-fail-load', preventable(), code, description, url, true);
    throw Object.assign(new Error(`${description} (${code}) loading '${url}'`), {
      code: description,
      errno: code,
      url,
    });
  }

  #whenReady(action: (page: Page) => void): void {
    this.#ready.promise.then(action).catch((problem: unknown) => {
      if (!(problem instanceof Disconnected)) report('a window', problem);
    });
  }
}
