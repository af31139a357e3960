import type { Writable } from 'node:stream';

/** A stream that people may close before we are done (`scan … | head -1`). */
export interface Output {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Resolves when all is handed over. */
  flush(): Promise<void>;
  /** Whether nobody reads any more: the work may stop. */
  readonly isClosed: boolean;
}

/** Characters collected before they are written; many short lines would be many system calls. */
const blockSize = 65_536;

export function createOutput(stream: Writable): Output {
  let collected = '';
  let isClosed = false;
  let isScheduled = false;
  let handed = Promise.resolve();

  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away is no failure; a full disk is.
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });

  return {
    async write(text) {
      if (isClosed) return;
      collected += text;
      if (collected.length >= blockSize) return hand();
      // What was found is shown as soon as the program waits for something.
      if (!isScheduled) {
        isScheduled = true;
        setImmediate(() => {
          isScheduled = false;
          void hand();
        });
      }
    },
    flush: hand,
    get isClosed() {
      return isClosed;
    },
  };

  function hand(): Promise<void> {
    const block = collected;
    collected = '';
    if (isClosed || block === '') return handed;
    // The callback comes with or without an error; the error itself goes to the listener above.
    handed = new Promise((resolve) => stream.write(block, () => resolve()));
    return handed;
  }
}
