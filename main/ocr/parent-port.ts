import type { MessageFromChild, MessageToChild } from './messages.ts';

/** The way back to the process that started this one. */
export interface ParentPort {
  post(message: MessageFromChild): void;
  onMessage(listener: (message: MessageToChild) => void): void;
}

/** Of Electron's `process.parentPort`, what is used here. */
interface UtilityParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: MessageToChild }) => void): unknown;
}

/** Electron's utility process, or Node's `fork`: whichever started this process. */
export function findParentPort(): ParentPort {
  if ('parentPort' in process && process.parentPort) {
    // Electron defines it in utility processes only, with this shape.
    const port = process.parentPort as unknown as UtilityParentPort;
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (event) => listener(event.data)),
    };
  }
  if (!process.send) throw new Error('The reader runs only as a child of another process.');
  // A parent that is gone needs no reader; without this the process would stay behind.
  process.on('disconnect', () => process.exit(0));
  return {
    post: (message) => void process.send?.(message),
    // Only our own parent writes to this channel, and it sends nothing else.
    onMessage: (listener) =>
      void process.on('message', (message) => listener(message as MessageToChild)),
  };
}
