import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

/** What a message from a page says about where it comes from. */
export interface IpcMainInvokeEvent {
  type: 'frame';
  sender: WebContents;
  senderFrame: WebFrameMain | null;
  frameId: number;
  processId: number;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}
export interface IpcMainEvent extends IpcMainInvokeEvent {
  ports: [];
  reply(channel: string, ...parameters: unknown[]): void;
}

// Electron types what arrives on a channel as any[]; the app's own check gives it its type.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Handler = (event: IpcMainInvokeEvent, ...parameters: any[]) => unknown;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Channels = Record<string, [event: IpcMainEvent, ...parameters: any[]]>;

export class IpcMain extends Emitter<Channels> implements Like<Electron.IpcMain, 'removeHandler'> {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, listener: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, listener);
  }

  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event, ...parameters) => {
      this.removeHandler(channel);
      return listener(event, ...parameters);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Rejects with the words in which Electron tells the page. */
  async invoke(
    event: IpcMainInvokeEvent,
    channel: string,
    parameters: unknown[],
  ): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return await handler(event, ...parameters);
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  }
}

export const ipcMain: IpcMain = new IpcMain();
