import { describe, expect, it } from 'vitest';
import { readingTimeLimit } from '../../../shared/capture.ts';
import { failure, success } from '../../../shared/result.ts';
import type { MessageFromChild, MessageToChild } from '../../../main/ocr/messages.ts';
import {
  createReader,
  idleLimit,
  maxWaiting,
  recycleAbove,
  type ReaderChild,
} from '../../../main/ocr/reader.ts';

const settings = { modelFolders: ['models'], languages: ['dan'] };

/** Lets everything that is already decided happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function fakeChild() {
  const sent: MessageToChild[] = [];
  let listener: (message: MessageFromChild) => void = () => undefined;
  let exited: (detail: string) => void = () => undefined;
  const child = {
    sent,
    isKilled: false,
    port: {
      postMessage: (message) => void sent.push(message),
      onMessage: (callback) => void (listener = callback),
      onExit: (callback) => void (exited = callback),
      kill() {
        child.isKilled = true;
        exited('killed');
      },
    } satisfies ReaderChild,
    say: (message: MessageFromChild) => listener(message),
    crash: () => exited('SIGSEGV'),
    /** Number of the job it was given last. */
    get job() {
      const last = sent.at(-1);
      if (last?.kind !== 'read') throw new Error('It was not asked to read.');
      return last.job;
    },
    get reading() {
      return sent.filter((message) => message.kind === 'read').length;
    },
    answer(text: string, confidence = 95) {
      child.say({ kind: 'read', job: child.job, text: { text, confidence, lines: [] } });
    },
  };
  return child;
}

function setUp({ width = 100, height = 100 } = {}) {
  const children: ReturnType<typeof fakeChild>[] = [];
  const timers: { milliseconds: number; callback: () => void }[] = [];
  const opened: string[] = [];
  const reader = createReader({
    settings,
    spawn() {
      const child = fakeChild();
      children.push(child);
      return child.port;
    },
    after(milliseconds, callback) {
      const timer = { milliseconds, callback };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
    open(source) {
      const name = 'path' in source ? source.path : 'bytes';
      opened.push(name);
      if (name.startsWith('bad')) return Promise.resolve(failure('file-empty'));
      const bytes = Buffer.from(name);
      const header = { type: 'png', width, height, orientation: 1 } as const;
      return Promise.resolve(success({ ...header, bytes }));
    },
  });
  return {
    reader,
    children,
    opened,
    /** Lets the time limits of this length strike. */
    pass(milliseconds: number) {
      for (const timer of timers.filter((one) => one.milliseconds === milliseconds))
        timer.callback();
    },
    timers,
    child(at: number) {
      const child = children[at];
      if (!child) throw new Error(`Child ${at} was not started.`);
      return child;
    },
  };
}

// Timers are told apart by their length here.
if (Number(idleLimit) === readingTimeLimit) throw new Error('The two limits must differ.');

describe('createReader', () => {
  it('starts no process before there is an image, and one for many', async () => {
    const { reader, children, child } = setUp();
    await settle();
    expect(children).toHaveLength(0);
    for (const text of ['first text', 'second text']) {
      const read = reader.read({ path: 'a.png' });
      await settle();
      child(0).answer(text);
      expect(await read).toMatchObject({ ok: true, value: { text } });
    }
    expect(children).toHaveLength(1);
    expect(child(0).sent[0]).toEqual({ kind: 'start', settings });
  });

  it('answers for a bad file without a process', async () => {
    const { reader, children } = setUp();
    expect(await reader.read({ path: 'bad.png' })).toEqual(failure('file-empty'));
    expect(children).toHaveLength(0);
  });

  it('looks for no letters where none fits', async () => {
    for (const size of [
      { width: 7, height: 9000 },
      { width: 9000, height: 1 },
    ]) {
      const { reader, children } = setUp(size);
      expect(await reader.read({ path: 'thin.png' })).toEqual(failure('no-text-found'));
      expect(children).toHaveLength(0);
    }
  });

  it('reads the newest of the waiting first, one at a time', async () => {
    const { reader, child, opened } = setUp();
    const names = ['a', 'b', 'c'];
    const reads = names.map((path) => reader.read({ path }));
    for (let i = 1; i <= names.length; i++) {
      await settle();
      expect(child(0).reading).toBe(i);
      child(0).answer('some text');
    }
    await Promise.all(reads);
    expect(opened).toEqual(['a', 'c', 'b']);
  });

  it('gives up the oldest when too many wait', async () => {
    const { reader } = setUp();
    void reader.read({ path: 'current' });
    const oldest = reader.read({ path: 'oldest' });
    for (let i = 0; i < maxWaiting; i++) void reader.read({ path: `${i}` });
    expect(await oldest).toMatchObject({ ok: false, error: { code: 'canceled' } });
  });

  it('ends a reading that takes too long, and goes on with a fresh process', async () => {
    const { reader, child, pass, timers } = setUp();
    const waiting = reader.read({ path: 'waiting' });
    await settle();
    const next = reader.read({ path: 'next' });
    pass(readingTimeLimit);
    expect(await waiting).toEqual(failure('reading-timed-out'));
    expect(child(0).isKilled).toBe(true);
    await settle();
    child(1).answer('some text');
    expect(await next).toMatchObject({ ok: true });
    expect(timers.map((timer) => timer.milliseconds)).toEqual([idleLimit]);
  });

  it('does not count the time an image waits', async () => {
    const { reader, timers } = setUp();
    void reader.read({ path: 'current' });
    void reader.read({ path: 'waiting' });
    await settle();
    expect(timers).toHaveLength(1);
  });

  it('fails the image that a crash hit, not the next', async () => {
    const { reader, child } = setUp();
    const hit = reader.read({ path: 'hit' });
    await settle();
    const next = reader.read({ path: 'next' });
    child(0).crash();
    expect(await hit).toMatchObject({ ok: false, error: { code: 'reading-failed' } });
    await settle();
    child(1).answer('some text');
    expect(await next).toMatchObject({ ok: true });
  });

  it('survives a crash between two images', async () => {
    const { reader, child } = setUp();
    const first = reader.read({ path: 'first' });
    await settle();
    child(0).answer('some text');
    await first;
    child(0).crash();
    const second = reader.read({ path: 'second' });
    await settle();
    child(1).answer('other text');
    expect(await second).toMatchObject({ ok: true, value: { text: 'other text' } });
  });

  it.each([
    ['says that it is broken', { kind: 'broken', detail: 'no model' }],
    ['fails for no known reason', { kind: 'failed', job: 1, problem: { code: 'reading-failed' } }],
  ] as const)('replaces a process that %s', async (_, message) => {
    const { reader, child } = setUp();
    const read = reader.read({ path: 'a' });
    await settle();
    child(0).say(message);
    expect(await read).toMatchObject({ ok: false, error: { code: 'reading-failed' } });
    expect(child(0).isKilled).toBe(true);
  });

  it('keeps the process after an image that was damaged', async () => {
    const { reader, child } = setUp();
    const read = reader.read({ path: 'a' });
    await settle();
    child(0).say({ kind: 'failed', job: child(0).job, problem: { code: 'image-damaged' } });
    expect(await read).toEqual(failure('image-damaged'));
    expect(child(0).isKilled).toBe(false);
  });

  it('takes no answer to another image for this one', async () => {
    const { reader, child } = setUp();
    const controller = new AbortController();
    const canceled = reader.read({ path: 'a' }, { signal: controller.signal });
    await settle();
    const { job } = child(0);
    controller.abort();
    const next = reader.read({ path: 'b' });
    await settle();
    const late = { text: 'late text', confidence: 95, lines: [] };
    child(0).say({ kind: 'read', job, text: late });
    child(1).say({ kind: 'read', job, text: late });
    child(1).answer('right text');
    expect(await canceled).toEqual(failure('canceled'));
    expect(await next).toMatchObject({ value: { text: 'right text' } });
  });

  it('cancels an image that waits without touching the one in work', async () => {
    const { reader, child, opened } = setUp();
    const controller = new AbortController();
    const current = reader.read({ path: 'current' });
    const waiting = reader.read({ path: 'waiting' }, { signal: controller.signal });
    await settle();
    controller.abort();
    expect(await waiting).toEqual(failure('canceled'));
    child(0).answer('some text');
    expect(await current).toMatchObject({ ok: true });
    expect(child(0).isKilled).toBe(false);
    expect(opened).toEqual(['current']);
  });

  it('starts no process for an image that was canceled while it was opened', async () => {
    const { reader, children } = setUp();
    const controller = new AbortController();
    const read = reader.read({ path: 'a' }, { signal: controller.signal });
    controller.abort();
    expect(await read).toEqual(failure('canceled'));
    await settle();
    expect(children).toHaveLength(0);
  });

  it('takes nothing that was canceled before', async () => {
    const { reader, opened } = setUp();
    const read = await reader.read({ path: 'a' }, { signal: AbortSignal.abort() });
    expect(read).toEqual(failure('canceled'));
    expect(opened).toEqual([]);
  });

  it.each([
    ['without letters', '8 450,00 | 14:07', 95],
    ['empty', '', 0],
    ['of guesses', 'vår o fok ELD', 44],
  ])('finds no text in a reading %s', async (_, text, confidence) => {
    const { reader, child } = setUp();
    const read = reader.read({ path: 'a' });
    await settle();
    child(0).answer(text, confidence);
    expect(await read).toEqual(failure('no-text-found'));
  });

  it('reports progress that never goes back', async () => {
    const { reader, child } = setUp();
    const seen: number[] = [];
    const read = reader.read({ path: 'a' }, { onProgress: (done) => seen.push(done) });
    await settle();
    for (const done of [0.2, 0.1, 0.2, 0.7, 3])
      child(0).say({ kind: 'progress', job: child(0).job, done });
    child(0).answer('some text');
    await read;
    expect(seen).toEqual([0, 0.2, 0.7, 1]);
  });

  it('gives the process back when there was nothing to read for a while', async () => {
    const { reader, child, pass } = setUp();
    const read = reader.read({ path: 'a' });
    await settle();
    child(0).answer('some text');
    await read;
    expect(child(0).isKilled).toBe(false);
    pass(idleLimit);
    expect(child(0).isKilled).toBe(true);
  });

  it('does not give the process back while it reads again', async () => {
    const { reader, child, pass } = setUp();
    const first = reader.read({ path: 'a' });
    await settle();
    child(0).answer('some text');
    await first;
    const second = reader.read({ path: 'b' });
    await settle();
    pass(idleLimit);
    expect(child(0).isKilled).toBe(false);
    child(0).answer('other text');
    expect(await second).toMatchObject({ ok: true });
  });

  it('replaces the process after a very large image', async () => {
    const { reader, child } = setUp({ width: recycleAbove / 100 + 1 });
    const read = reader.read({ path: 'a' });
    await settle();
    child(0).answer('some text');
    expect(await read).toMatchObject({ ok: true });
    expect(child(0).isKilled).toBe(true);
  });

  it('closes: nothing waits, nothing runs, nothing is taken', async () => {
    const { reader, child } = setUp();
    const reads = ['a', 'b'].map((path) => reader.read({ path }));
    await settle();
    await reader.close();
    for (const read of [...reads, reader.read({ path: 'c' })])
      expect(await read).toMatchObject({ ok: false, error: { code: 'canceled' } });
    expect(child(0).isKilled).toBe(true);
  });

  it('fails the image when the process cannot be started', async () => {
    const reader = createReader({
      settings,
      spawn() {
        throw new Error('no memory');
      },
      open: () =>
        Promise.resolve(
          success({
            type: 'png',
            width: 100,
            height: 100,
            orientation: 1,
            bytes: Buffer.from('a'),
          }),
        ),
    });
    expect(await reader.read({ path: 'a' })).toMatchObject({ error: { code: 'reading-failed' } });
  });
});
