import { describe, expect, it } from 'vitest';
import { unreadable } from '../../../shared/detection/verdict.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { watch, type ClipboardEvents, type WatchEffects } from '../../../main/cli/watch.ts';

function setUp(change: Partial<WatchEffects> = {}) {
  const written = { out: '', err: '' };
  const ended = Promise.withResolvers<void>();
  const inspected: unknown[] = [];
  const state = { isStopped: false, events: undefined as ClipboardEvents | undefined };
  const output = (name: 'out' | 'err') => ({
    async write(text: string) {
      written[name] += text;
    },
    flush: () => Promise.resolve(),
    isClosed: false,
  });
  const status = watch({
    missing: [],
    async watchClipboard(events) {
      state.events = events;
      return () => void (state.isStopped = true);
    },
    async inspect(capture) {
      inspected.push(capture);
      const about = {
        captureId: capture.id,
        origin: capture.origin,
        text: '',
        verdict: unreadable,
      };
      return capture.kind === 'image' ? { ...about, problem: 'image-damaged' } : about;
    },
    ended: ended.promise,
    out: output('out'),
    err: output('err'),
    words: locales.en,
    ...change,
  });
  return { written, inspected, state, status, end: () => ended.resolve() };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('watch', () => {
  it('names the package of a missing tool and watches nothing', async () => {
    const { status, written, state } = setUp({ missing: [{ name: 'xclip', package: 'xclip' }] });
    expect(await status).toBe(2);
    expect(written.err).toBe('watch needs xclip: install the package xclip.\n');
    expect(state.events).toBeUndefined();
  });

  it('has texts and pictures inspected until it is ended', async () => {
    const { status, inspected, state, end } = setUp();
    await settle();
    const bytes = Buffer.from('pixels');
    state.events?.onCopied({ kind: 'text', text: 'hello' });
    state.events?.onCopied({ kind: 'image', bytes });
    end();
    expect(await status).toBe(0);
    expect(state.isStopped).toBe(true);
    expect(inspected).toEqual([
      { id: '1', origin: 'clipboard', kind: 'text', text: 'hello' },
      { id: '2', origin: 'clipboard', kind: 'image', image: { bytes } },
    ]);
  });

  it('says what could not be read, and goes on', async () => {
    const { status, state, written, end } = setUp();
    await settle();
    state.events?.onCopied({ kind: 'image', bytes: Buffer.from('pixels') });
    state.events?.onUnread();
    await settle();
    expect(written.err).toContain(locales.en.problems['image-damaged']);
    expect(written.err).toContain('could not be read');
    end();
    expect(await status).toBe(0);
  });

  it('has neither concealed nor empty contents inspected', async () => {
    const { state, inspected, end, status } = setUp();
    await settle();
    state.events?.onCopied({ kind: 'concealed' });
    state.events?.onCopied({ kind: 'empty' });
    end();
    await status;
    expect(inspected).toEqual([]);
  });

  it('ends with status 2 when the clipboard is out of reach, at once or later', async () => {
    const atOnce = setUp({
      async watchClipboard({ onGone }) {
        onGone();
        return () => undefined;
      },
    });
    expect(await atOnce.status).toBe(2);
    expect(atOnce.written.out).toBe('');

    const later = setUp();
    await settle();
    later.state.events?.onGone();
    expect(await later.status).toBe(2);
    expect(later.state.isStopped).toBe(true);
    expect(later.written.err).toContain('cannot be reached');
  });
});
