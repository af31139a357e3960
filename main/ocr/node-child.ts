import { fork } from 'node:child_process';
import type { MessageFromChild } from './messages.ts';
import type { ReaderChild } from './reader.ts';

/** Starts the reader's process under plain Node. `entry` is `reader-process.ts`, or what it was built to. */
export function forkReaderChild(entry: string): ReaderChild {
  const child = fork(entry, [], {
    // Bytes of images as they are; the default would write them out as JSON.
    serialization: 'advanced',
    execArgv: [],
    // Tesseract and the decoders below it chat on both.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isGone = false;
  return {
    postMessage(message) {
      // A process that died takes nothing more; its exit is reported by itself.
      if (!isGone && child.connected) child.send(message, ignoreFailure);
    },
    onMessage(listener) {
      // Only `reader-process.ts` writes to this channel, and it sends nothing else.
      child.on('message', (message) => listener(message as MessageFromChild));
    },
    onExit(listener) {
      const exit = (detail: string) => {
        if (isGone) return;
        isGone = true;
        listener(detail);
      };
      child.once('error', (error) => exit(String(error)));
      child.once('exit', (code, signal) => exit(`the reader ended with ${signal ?? code}`));
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}

function ignoreFailure(): void {}
