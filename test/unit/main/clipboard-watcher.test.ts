import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createClipboardWatcher,
  type ChangeSource,
} from '../../../main/capture/clipboard-watcher.ts';
import type { ClipboardContent } from '../../../shared/clipboard-content.ts';
import { polling } from '../../../main/capture/polling.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wishes = { text: true, images: true };
const text = (content: string): ClipboardContent => ({ kind: 'text', text: content });

function fakeSource(name: string, works = true) {
  const handle = { change: () => {}, lose: () => {}, ended: 0 };
  const source: ChangeSource = {
    name,
    start(onChange, onLost) {
      if (!works) return Promise.reject(new Error(`no ${name}`));
      handle.change = onChange;
      handle.lose = onLost;
      return Promise.resolve(() => void (handle.ended += 1));
    },
  };
  return { source, handle };
}

function setUp(sources: ChangeSource[], read: () => Promise<ClipboardContent>) {
  const seen: ClipboardContent[] = [];
  const reachable: boolean[] = [];
  const watcher = createClipboardWatcher({
    sources,
    read,
    wishes: () => wishes,
    onContent: (content) => seen.push(content),
    onReachable: (is) => reachable.push(is),
  });
  return { watcher, seen, reachable };
}

describe('clipboard watcher', () => {
  it('does not look at what was copied before it started', async () => {
    const read = vi.fn(() => Promise.resolve(text('old')));
    const { watcher, seen } = setUp([fakeSource('x11').source], read);
    await watcher.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    expect(seen).toEqual([]);
  });

  it('reads once when one copy is announced several times', async () => {
    const { source, handle } = fakeSource('x11');
    const read = vi.fn(() => Promise.resolve(text('new')));
    const { watcher, seen } = setUp([source], read);
    await watcher.start();
    handle.change();
    handle.change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(seen).toEqual([text('new')]);
  });

  it('looks at the newest content after a storm, with one read at a time', async () => {
    const { source, handle } = fakeSource('x11');
    let open = 0;
    let most = 0;
    let count = 0;
    const read = async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 100));
      open -= 1;
      return text(String(++count));
    };
    const { watcher, seen } = setUp([source], read);
    await watcher.start();
    for (let index = 0; index < 500; index++) {
      handle.change();
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(most).toBe(1);
    expect(seen.at(-1)).toEqual(text(String(count)));
    expect(count).toBeLessThan(300);
  });

  it('never looks at what was copied while it stood still', async () => {
    const { source, handle } = fakeSource('x11');
    const { watcher, seen } = setUp([source], () => Promise.resolve(text('secret')));
    await watcher.start();
    handle.change();
    watcher.stop();
    handle.change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual([]);
    expect(handle.ended).toBe(1);
  });

  it('says that the clipboard is unreachable when its owner never answers, and works with the next one', async () => {
    const { source, handle } = fakeSource('x11');
    let answers = false;
    const read = () =>
      answers ? Promise.resolve(text('ok')) : new Promise<ClipboardContent>(() => {});
    const { watcher, seen, reachable } = setUp([source], read);
    await watcher.start();
    handle.change();
    await vi.advanceTimersByTimeAsync(6000);
    expect(reachable.at(-1)).toBe(false);
    answers = true;
    handle.change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual([text('ok')]);
    expect(reachable.at(-1)).toBe(true);
  });

  it('takes the next source when one does not work or is lost', async () => {
    const second = fakeSource('second');
    const third = fakeSource('third');
    const sources = [fakeSource('first', false).source, second.source, third.source];
    const { watcher, seen, reachable } = setUp(sources, () => Promise.resolve(text('new')));
    await watcher.start();
    second.handle.lose();
    await vi.advanceTimersByTimeAsync(1);
    third.handle.change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual([text('new')]);
    third.handle.lose();
    await vi.advanceTimersByTimeAsync(1);
    expect(reachable).toEqual([true, true, true, false]);
  });
});

describe('polling', () => {
  it('tells a change of the fingerprint, and outlives a look that fails', async () => {
    let fingerprint = 'a';
    let fails = false;
    const changes = vi.fn();
    const source = polling(
      () => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(fingerprint)),
      100,
    );
    const end = await source.start(changes, () => {});
    await vi.advanceTimersByTimeAsync(1000);
    expect(changes).not.toHaveBeenCalled();
    fails = true;
    await vi.advanceTimersByTimeAsync(1000);
    fails = false;
    fingerprint = 'b';
    await vi.advanceTimersByTimeAsync(1000);
    expect(changes).toHaveBeenCalledTimes(1);
    end();
    fingerprint = 'c';
    await vi.advanceTimersByTimeAsync(1000);
    expect(changes).toHaveBeenCalledTimes(1);
  });
});
