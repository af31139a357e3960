// One page of Chromium: its frames, its two worlds, and the messages to and from them.
import { randomUUID } from 'node:crypto';
import type { Downward, PreloadConfiguration, Upward } from '../page/preload-world.ts';
import { decodeWire, encodeWire } from '../page/wire.ts';
import { Disconnected, type DevtoolsSession, type Protocol } from './devtools.ts';
import { pageWorldScript, preloadWorldScript, visibilityScript } from './page-scripts.ts';
import { report } from './report.ts';

const PRELOAD_WORLD = 'Electron Isolated Context';
const BINDING = '__standInSend';
// A navigation asks its page for leave at once, so a later question comes from the window's X.
const NAVIGATION_ASKS_WITHIN_MS = 1000;

export interface Frame {
  readonly id: string;
  readonly parentId: string | undefined;
  name: string;
  /** As Chromium knows it. */
  url: string;
}

export interface Opening {
  url: string;
  frameName: string;
  features: string;
}

/** What a page tells; every address is Chromium's. */
export interface PageListener {
  message(frame: Frame, message: Upward): void;
  navigationRequested(frame: Frame, url: string): void;
  navigated(frame: Frame, isSameDocument: boolean): void;
  startedLoading(): void;
  stoppedLoading(): void;
  domReady(): void;
  loaded(): void;
  crashed(): void;
  console(message: Protocol.Runtime.consoleAPICalledPayload): void;
  windowOpening(opening: Opening): void;
  /** The window manager wants the window closed; false keeps it. */
  mayClose(): boolean;
}

export interface PreloadOptions {
  path: string;
  source: string | undefined;
  inSubFrames: boolean;
}

export class Page {
  readonly targetId: string;
  readonly devtools: DevtoolsSession;
  readonly #frames = new Map<string, Frame>();
  readonly #worlds = new Map<number, string>();
  readonly #listener: PageListener;
  #navigationUntil = 0;
  #visibilityScript: string | undefined;

  private constructor(targetId: string, devtools: DevtoolsSession, listener: PageListener) {
    this.targetId = targetId;
    this.devtools = devtools;
    this.#listener = listener;
  }

  static async open(
    targetId: string,
    devtools: DevtoolsSession,
    preload: PreloadOptions,
    listener: PageListener,
  ): Promise<Page> {
    const page = new Page(targetId, devtools, listener);
    page.#followFrames();
    page.#followLoading();
    page.#followMessages();
    const [{ frameTree }] = await Promise.all([
      devtools.send('Page.getFrameTree'),
      devtools.send('Page.enable', {}),
      devtools.send('Runtime.enable'),
      devtools.send('Network.enable', {}),
      devtools.send('DOM.enable', {}),
      devtools.send('Debugger.enable', {}),
      devtools.send('Inspector.enable'),
      devtools.send('Runtime.addBinding', {
        name: BINDING,
        executionContextName: PRELOAD_WORLD,
      }),
    ]);
    page.#keep(frameTree.frame);
    await page.#inject(preload);
    return page;
  }

  /** The frame with this id, if it is one of this page's. */
  frame(id: string): Frame | undefined {
    return this.#frames.get(id);
  }

  get frames(): Frame[] {
    return [...this.#frames.values()];
  }

  get mainFrame(): Frame {
    // A page's main frame bears the id of its target and stays through every navigation.
    return (
      this.#frames.get(this.targetId) ?? {
        id: this.targetId,
        parentId: undefined,
        name: '',
        url: '',
      }
    );
  }

  /** A load that the main process starts: the page's question for leave is not about closing. */
  navigationStarts(): void {
    this.#navigationUntil = Date.now() + NAVIGATION_ASKS_WITHIN_MS;
  }

  /** Throws what cannot be cloned; a frame without a document gets nothing. */
  deliver(frameId: string, message: Downward): void {
    const text = encodeWire(message);
    const world = [...this.#worlds].findLast(([, frame]) => frame === frameId)?.[0];
    if (world === undefined) return;
    this.devtools.post('Runtime.evaluate', {
      contextId: world,
      expression: `__standInReceive(${JSON.stringify(text)})`,
    });
  }

  /** Evaluates in the page's own world; rejects with what the code throws. */
  async evaluate(code: string, userGesture: boolean): Promise<unknown> {
    const { result, exceptionDetails } = await this.devtools.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** What documents of this page see as their visibility, now and after each navigation. */
  async setVisible(visible: boolean): Promise<void> {
    const source = visibilityScript(visible);
    const { identifier } = await this.devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      source,
    });
    const former = this.#visibilityScript;
    this.#visibilityScript = identifier;
    if (former !== undefined) {
      await this.devtools.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: former });
    }
    await this.devtools.send('Runtime.evaluate', { expression: source });
  }

  async #inject({ path, source, inSubFrames }: PreloadOptions): Promise<void> {
    const token = randomUUID();
    const { platform, arch, versions } = process;
    const configuration: PreloadConfiguration = {
      token,
      inSubFrames,
      preloadPath: path,
      process: { platform, arch, versions: { ...versions } },
    };
    // The page's half first: the preload's half hands it the way to ask for permissions.
    await this.devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      source: pageWorldScript(token),
    });
    await this.devtools.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: PRELOAD_WORLD,
      source: preloadWorldScript(configuration, source),
    });
  }

  #keep({ id, parentId, name = '', url, urlFragment = '' }: Protocol.Page.Frame): Frame {
    const frame = { id, parentId, name, url: url + urlFragment };
    this.#frames.set(id, frame);
    return frame;
  }

  #followFrames(): void {
    const { devtools } = this;
    devtools.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#frames.set(frameId, { id: frameId, parentId: parentFrameId, name: '', url: '' });
    });
    devtools.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#frames.delete(frameId);
    });
    devtools.on('Page.frameNavigated', ({ frame }) => {
      this.#listener.navigated(this.#keep(frame), false);
    });
    devtools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.#frames.get(frameId);
      if (!frame) return;
      frame.url = url;
      this.#listener.navigated(frame, true);
    });
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId: unknown = context.auxData?.['frameId'];
      if (context.name === PRELOAD_WORLD && typeof frameId === 'string') {
        this.#worlds.set(context.id, frameId);
      }
    });
    devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId);
    });
    devtools.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
  }

  #followLoading(): void {
    const { devtools } = this;
    const isMain = ({ frameId }: { frameId: string }): boolean => frameId === this.targetId;
    devtools.on('Page.frameRequestedNavigation', ({ frameId, url, disposition }) => {
      const frame = this.#frames.get(frameId);
      if (!frame || disposition !== 'currentTab') return;
      if (frameId === this.targetId) this.navigationStarts();
      this.#listener.navigationRequested(frame, url);
    });
    devtools.on('Page.frameStartedNavigating', (event) => {
      if (isMain(event)) this.navigationStarts();
    });
    devtools.on('Page.frameStartedLoading', (event) => {
      if (isMain(event)) this.#listener.startedLoading();
    });
    devtools.on('Page.frameStoppedLoading', (event) => {
      if (isMain(event)) this.#listener.stoppedLoading();
    });
    devtools.on('Page.domContentEventFired', () => this.#listener.domReady());
    devtools.on('Page.loadEventFired', () => {
      this.#navigationUntil = 0;
      this.#guardUnload();
      this.#listener.loaded();
    });
    devtools.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type !== 'beforeunload') return;
      const accept = Date.now() < this.#navigationUntil || this.#listener.mayClose();
      devtools
        .send('Page.handleJavaScriptDialog', { accept })
        // Playwright closes dialogs that its test does not listen to; it may have been quicker.
        .catch((problem: unknown) => report('answering a close button', problem));
    });
    devtools.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.#listener.windowOpening({
        url,
        frameName: windowName,
        // Chromium adds those that every window has; the page's own bear a value.
        features: windowFeatures.filter((feature) => feature.includes('=')).join(','),
      });
    });
    devtools.on('Inspector.targetCrashed', () => this.#listener.crashed());
  }

  /** Chromium asks before it closes only pages that the user has touched; this counts as that. */
  #guardUnload(): void {
    const world = [...this.#worlds].findLast(([, frame]) => frame === this.targetId)?.[0];
    if (world === undefined) return;
    this.devtools.post('Runtime.evaluate', {
      contextId: world,
      userGesture: true,
      expression: '__standInGuardUnload()',
    });
  }

  #followMessages(): void {
    const { devtools } = this;
    devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const frame = this.#frames.get(this.#worlds.get(executionContextId) ?? '');
      if (name !== BINDING || !frame) return;
      // Only preload-world.ts knows this binding.
      this.#listener.message(frame, decodeWire(payload) as Upward);
    });
    devtools.on('Runtime.consoleAPICalled', (message) => this.#listener.console(message));
    devtools.on('Debugger.paused', ({ callFrames }) => {
      this.#answerWhileStopped(callFrames[0])
        .catch((problem: unknown) => {
          if (!(problem instanceof Disconnected)) report('answering a preload', problem);
        })
        .finally(() => devtools.post('Debugger.resume', {}));
    });
  }

  /** preload-world.ts stops in askWhileStopped: there `answer` waits for the path of its file. */
  async #answerWhileStopped(call: Protocol.Debugger.CallFrame | undefined): Promise<void> {
    if (call?.functionName !== 'askWhileStopped') return;
    const { callFrameId } = call;
    const { result } = await this.devtools.send('Debugger.evaluateOnCallFrame', {
      callFrameId,
      expression: 'answer.file',
    });
    if (result.objectId === undefined) return;
    const { path } = await this.devtools
      .send('DOM.getFileInfo', { objectId: result.objectId })
      // A file made in memory has no path; Electron answers "" then.
      .catch(() => ({ path: '' }));
    await this.devtools.send('Debugger.evaluateOnCallFrame', {
      callFrameId,
      expression: `answer.path = ${JSON.stringify(path)}`,
    });
  }
}
