// The preload's world of a document: Electron's sandboxed require('electron'), and the wire to main.
// Runs inside pages, stripped of its types, behind the modules that it imports.
import { createBridge } from './bridge.ts';
import { strict } from './strict.ts';
import { decodeWire, encodeWire } from './wire.ts';

/** From a page to the main process. */
export type Upward =
  | { kind: 'invoke'; id: number; channel: string; parameters: unknown[] }
  | { kind: 'send'; channel: string; parameters: unknown[] }
  | { kind: 'permission'; id: number; permission: string; check: boolean; media: string[] };
/** From the main process to a page. */
export type Downward =
  | { kind: 'message'; channel: string; parameters: unknown[] }
  | { kind: 'reply'; id: number; ok: boolean; value: unknown };

export interface PreloadConfiguration {
  token: string;
  /** Whether sub-frames run the preload too. */
  inSubFrames: boolean;
  preloadPath: string;
  process: { platform: string; arch: string; versions: Record<string, string | undefined> };
}

export type PreloadBody = (
  require: (id: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;
type Listener = (event: object, ...parameters: unknown[]) => void;

declare const __standInSend: (text: string) => void;
declare global {
  var __standInReceive: (text: string) => void;
  var __standInGuardUnload: () => void;
}

export function runPreloadWorld(configuration: PreloadConfiguration, body?: PreloadBody): void {
  const bridge = createBridge('preload', configuration.token);
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  const ipcRenderer: object = strict('ipcRenderer', {
    invoke: (channel: string, ...parameters: unknown[]) =>
      request((id) => ({ kind: 'invoke', id, channel, parameters })),
    send: (channel: string, ...parameters: unknown[]) =>
      send({ kind: 'send', channel, parameters }),
    on: (channel: string, listener: Listener) => add(channel, listener, false),
    once: (channel: string, listener: Listener) => add(channel, listener, true),
    off: remove,
    addListener: (channel: string, listener: Listener) => add(channel, listener, false),
    removeListener: remove,
  });
  const electron = strict('electron (in a preload)', {
    ipcRenderer,
    contextBridge: strict('contextBridge', { exposeInMainWorld: bridge.expose }),
    webUtils: strict('webUtils', {
      getPathForFile(file: unknown): string {
        if (!(file instanceof File)) throw new TypeError('getPathForFile expects a File');
        return askWhileStopped(file);
      },
    }),
  });

  globalThis.__standInReceive = receive;
  // Chromium asks this when the window manager closes the window; the main process answers.
  globalThis.__standInGuardUnload = () =>
    window.addEventListener('beforeunload', (event) => event.preventDefault());
  bridge.share('permission', (permission: string, check: boolean, media: string[]) =>
    request((id) => ({ kind: 'permission', id, permission, check, media })),
  );
  if (body && (window === window.top || configuration.inSubFrames)) runPreload(body);

  function send(message: Upward): void {
    __standInSend(encodeWire(message));
  }

  function request(message: (id: number) => Upward): Promise<unknown> {
    const id = ++lastId;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    try {
      send(message(id));
    } catch (error) {
      waiting.delete(id);
      answer.reject(error);
    }
    return answer.promise;
  }

  function receive(text: string): void {
    // Written by the main process's half of this wire.
    const message = decodeWire(text) as Downward;
    if (message.kind === 'reply') {
      const answer = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) answer?.resolve(message.value);
      else answer?.reject(message.value);
      return;
    }
    for (const { listener, once } of [...(listeners.get(message.channel) ?? [])]) {
      if (once) remove(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...message.parameters);
    }
  }

  function add(channel: string, listener: Listener, once: boolean): object {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  }

  function remove(channel: string, listener: Listener): object {
    const entries = listeners.get(channel) ?? [];
    const at = entries.findLastIndex((entry) => entry.listener === listener);
    listeners.set(
      channel,
      entries.filter((_, index) => index !== at),
    );
    return ipcRenderer;
  }

  function runPreload(run: PreloadBody): void {
    const module = { exports: {} };
    const load = (id: string): unknown => {
      if (id === 'electron' || id === 'electron/renderer') return electron;
      throw new Error(`module not found: ${id}`);
    };
    const process = {
      ...configuration.process,
      type: 'renderer',
      contextIsolated: true,
      sandboxed: true,
    };
    try {
      run(load, module, module.exports, process);
    } catch (error) {
      console.error(`Unable to load preload script: ${configuration.preloadPath}`);
      console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

/** The main process sees the stop, asks Chromium for the file's path and writes it into `answer`. */
function askWhileStopped(file: File): string {
  const answer = { file, path: '' };

  debugger;
  return answer.path;
}
