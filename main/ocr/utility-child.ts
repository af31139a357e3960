import type { MessageFromChild } from './messages.ts';
import type { ReaderChild } from './reader.ts';

/** Of Electron's `UtilityProcess`, what is used here, so that this folder needs no Electron. */
export interface UtilityProcessLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'spawn', listener: () => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  /** False when there is no process to end, or none yet. */
  kill(): boolean;
}

/** The reader's process as Electron's `utilityProcess.fork(reader, [], { stdio: 'ignore' })` started it. */
export function utilityReaderChild(child: UtilityProcessLike): ReaderChild {
  return {
    postMessage: (message) => child.postMessage(message),
    onMessage(listener) {
      // Only `reader-process.ts` writes to this channel, and it sends nothing else.
      child.on('message', (message) => listener(message as MessageFromChild));
    },
    onExit(listener) {
      child.once('exit', (code) => listener(`the reader ended with ${code}`));
    },
    kill() {
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
}
