import { readingTimeLimit, type CaptureProblem, type ImageSource } from '../../shared/capture.ts';
import type { Reader, ReadOptions, ReadText } from '../../shared/reading.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { MessageFromChild, MessageToChild, ReaderSettings } from './messages.ts';
import { openImage, type CheckedImage } from './open-image.ts';

/** A running reader process, as little of it as is needed. */
export interface ReaderChild {
  postMessage(message: MessageToChild): void;
  onMessage(listener: (message: MessageFromChild) => void): void;
  /** Called once, also when the process could not be started at all. */
  onExit(listener: (detail: string) => void): void;
  kill(): void;
}

export interface ReaderEffects {
  readonly settings: ReaderSettings;
  readonly spawn: () => ReaderChild;
  /** Calls back after so many milliseconds; returns what calls that off. */
  readonly after?: (milliseconds: number, callback: () => void) => () => void;
  readonly open?: (source: ImageSource) => Promise<Result<CheckedImage, CaptureProblem>>;
}

/** Images that may wait; beyond that the oldest is given up, since the newest is the one looked at. */
export const maxWaiting = 200;
/** Milliseconds without work after which the process, and its memory, is given back. */
export const idleLimit = 45_000;
/** Pixels after which the process is replaced: WebAssembly memory grows and never shrinks. */
export const recycleAbove = 12_000_000;
/** Pixels of the shorter side under which no letter fits; Tesseract fails on less than seven. */
export const smallestSide = 8;
/** Mean confidence under which words are guesses; upside-down or mirrored pages reach about 50. */
export const leastConfidence = 60;

interface Job {
  readonly id: number;
  readonly source: ImageSource;
  readonly settle: (result: Result<ReadText, CaptureProblem>) => void;
  readonly onProgress: (done: number) => void;
  isSettled: boolean;
  cancelLimit: () => void;
  /** Set once the process works on it. */
  child?: ReaderChild;
  pixels: number;
}

/** Reads images in one process that is started when needed and replaced when it hangs or breaks. */
export function createReader(effects: ReaderEffects): Reader {
  const after = effects.after ?? afterTime;
  const open = effects.open ?? openImage;
  const waiting: Job[] = [];
  let current: Job | undefined;
  let child: ReaderChild | undefined;
  let cancelIdle = nothing;
  let nextId = 1;
  let isClosed = false;
  const running = new Map<ReaderChild, Promise<void>>();

  return {
    read(source, options = {}) {
      if (isClosed) return Promise.resolve(failure('canceled', 'the reader was closed'));
      if (options.signal?.aborted) return Promise.resolve(failure('canceled'));
      return new Promise((resolve) => {
        const job = createJob(source, options, resolve);
        if (waiting.length >= maxWaiting)
          waiting[0]?.settle(failure('canceled', 'too many images are waiting'));
        waiting.push(job);
        startNext();
      });
    },

    async close() {
      isClosed = true;
      for (const job of [...waiting]) job.settle(failure('canceled', 'the reader was closed'));
      current?.settle(failure('canceled', 'the reader was closed'));
      endChild();
      await Promise.all(running.values());
    },
  };

  function createJob(
    source: ImageSource,
    { signal, onProgress }: ReadOptions,
    resolve: (result: Result<ReadText, CaptureProblem>) => void,
  ): Job {
    let furthest = -1;
    const cancel = () => job.settle(failure('canceled'));
    const job: Job = {
      id: nextId++,
      source,
      isSettled: false,
      cancelLimit: nothing,
      pixels: 0,
      onProgress(done) {
        if (job.isSettled || done <= furthest) return;
        furthest = done;
        onProgress?.(done);
      },
      settle(result) {
        if (job.isSettled) return;
        job.isSettled = true;
        signal?.removeEventListener('abort', cancel);
        finish(job, result);
        resolve(result);
      },
    };
    signal?.addEventListener('abort', cancel);
    return job;
  }

  /** Takes a settled job out of wherever it was, and a process that cannot be trusted any more with it. */
  function finish(job: Job, result: Result<ReadText, CaptureProblem>): void {
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    if (job !== current) return;
    current = undefined;
    job.cancelLimit();
    const isStillBusy = !result.ok && stillBusy.has(result.error.code);
    if (job.child && job.child === child && (isStillBusy || job.pixels > recycleAbove)) endChild();
    if (!isClosed) startNext();
  }

  function startNext(): void {
    if (current) return;
    current = waiting.pop();
    cancelIdle();
    if (current) {
      void run(current);
    } else if (child) {
      cancelIdle = after(idleLimit, endChild);
    }
  }

  async function run(job: Job): Promise<void> {
    job.cancelLimit = after(readingTimeLimit, () => job.settle(failure('reading-timed-out')));
    try {
      const image = await open(job.source);
      if (job.isSettled) return;
      if (!image.ok) return job.settle(image);
      const { width, height } = image.value;
      if (Math.min(width, height) < smallestSide) return job.settle(failure('no-text-found'));
      job.pixels = width * height;
      child ??= startChild();
      job.child = child;
      job.onProgress(0);
      child.postMessage({ kind: 'read', job: job.id, image: image.value });
    } catch (error) {
      job.settle(failure('reading-failed', String(error)));
    }
  }

  function startChild(): ReaderChild {
    const started = effects.spawn();
    const ended = new Promise<void>((resolve) => {
      started.onExit((detail) => {
        running.delete(started);
        if (child === started) child = undefined;
        if (current?.child === started) current.settle(failure('reading-failed', detail));
        resolve();
      });
    });
    running.set(started, ended);
    started.onMessage((message) => {
      if (message.kind === 'broken') {
        if (child === started) child = undefined;
        if (current?.child === started) current.settle(failure('reading-failed', message.detail));
        return started.kill();
      }
      const job = current;
      if (job?.id !== message.job) return;
      if (message.kind === 'progress') job.onProgress(Math.min(message.done, 1));
      else if (message.kind === 'failed') job.settle({ ok: false, error: message.problem });
      else job.settle(isLegible(message.text) ? success(message.text) : failure('no-text-found'));
    });
    started.postMessage({ kind: 'start', settings: effects.settings });
    return started;
  }

  function endChild(): void {
    child?.kill();
    child = undefined;
  }
}

/** After these the process may still be at work on the image, or its memory may be spoilt. */
const stillBusy: ReadonlySet<CaptureProblem> = new Set([
  'canceled',
  'reading-timed-out',
  'reading-failed',
]);

/** Whether this counts as read: at least one word, and words that are not mostly guesses. */
export function isLegible({ text, confidence }: ReadText): boolean {
  return confidence >= leastConfidence && /\p{L}{2}/u.test(text);
}

function afterTime(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, milliseconds);
  // A program that has nothing else to do may end; the process that reads ends with it.
  timer.unref();
  return () => clearTimeout(timer);
}

function nothing(): void {}
