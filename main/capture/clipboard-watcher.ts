import type { ClipboardContent, ClipboardWishes } from '../../shared/clipboard-content.ts';

/** Something that notices a new clipboard content. */
export interface ChangeSource {
  readonly name: string;
  /** Rejects where it cannot work. `onLost` is called when it stops working later. Resolves to its end. */
  start(onChange: () => void, onLost: (error?: Error) => void): Promise<() => void>;
}

export interface ClipboardWatcherOptions {
  /** Tried in this order; the next one takes over when one is lost. */
  readonly sources: readonly ChangeSource[];
  readonly read: (wishes: ClipboardWishes) => Promise<ClipboardContent>;
  readonly wishes: () => ClipboardWishes;
  readonly onContent: (content: ClipboardContent) => void;
  /** Whether the clipboard can be watched and read. */
  readonly onReachable: (reachable: boolean) => void;
  /** Milliseconds: programs announce one copy several times, one for each format. */
  readonly settleTime?: number;
  /** Milliseconds that the program which owns the clipboard may take to hand it over. */
  readonly readLimit?: number;
}

export interface ClipboardWatcher {
  /** Resolves when every later copy is noticed, or when it is known that none can be. */
  start(): Promise<void>;
  /** What is copied while the watcher stands still is never looked at, also not afterwards. */
  stop(): void;
}

export function createClipboardWatcher(options: ClipboardWatcherOptions): ClipboardWatcher {
  const {
    sources,
    read,
    wishes,
    onContent,
    onReachable,
    settleTime = 40,
    readLimit = 5000,
  } = options;
  let starting: Promise<void> | undefined;
  let endSource: (() => void) | undefined;
  let running = 0;
  let settling: NodeJS.Timeout | undefined;
  let isReading = false;
  let isStale = false;

  async function startFrom(index: number, run: number): Promise<void> {
    for (const [offset, source] of sources.slice(index).entries()) {
      try {
        const end = await source.start(
          () => onChange(run),
          () => {
            if (run === running) void startFrom(index + offset + 1, run);
          },
        );
        if (run !== running) return end();
        endSource = end;
        onReachable(true);
        return;
      } catch {
        // This desktop does not have it: the next source is tried, and having none is told below.
        continue;
      }
    }
    if (run === running) onReachable(false);
  }

  function onChange(run: number): void {
    if (run !== running) return;
    clearTimeout(settling);
    settling = setTimeout(() => void look(run), settleTime);
  }

  /** One read at a time: a storm of changes ends in one look at the newest. */
  async function look(run: number): Promise<void> {
    if (isReading) {
      isStale = true;
      return;
    }
    isReading = true;
    try {
      const content = await within(readLimit, read(wishes()));
      if (run !== running) return;
      onReachable(true);
      onContent(content);
    } catch {
      // The other program ended or does not answer: the person is told by the state of protection.
      if (run === running) onReachable(false);
    } finally {
      isReading = false;
      if (isStale) {
        isStale = false;
        onChange(run);
      }
    }
  }

  return {
    start() {
      if (starting) return starting;
      running += 1;
      starting = startFrom(0, running);
      return starting;
    },
    stop() {
      running += 1;
      starting = undefined;
      clearTimeout(settling);
      endSource?.();
      endSource = undefined;
    },
  };
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
