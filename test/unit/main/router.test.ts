import { describe, expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../../main/ipc/router.ts';
import { mayAsk } from '../../../main/ipc/sender.ts';
import { requests } from '../../../shared/ipc/contract.ts';
import { success } from '../../../shared/result.ts';

function setUp() {
  const calls: [string, unknown][] = [];
  const bugs: unknown[] = [];
  const names = Object.keys(requests);
  // Every handler records its call; only the two that are looked at answer something of their own.
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (input: unknown) => {
        calls.push([name, input]);
        if (name === 'history.get') throw new Error('bug');
        return success(name);
      },
    ]),
  ) as unknown as Handlers;
  return { router: createRouter(handlers, (bug) => bugs.push(bug)), calls, bugs };
}

describe('router', () => {
  it('hands checked input to the handler of that name', async () => {
    const { router, calls } = setUp();
    expect(await router('history.list', { limit: 5 })).toEqual({ ok: true, value: 'history.list' });
    expect(calls).toEqual([['history.list', { limit: 5 }]]);
  });

  it.each([['history.destroy'], ['__proto__'], ['toString'], [42], [undefined], [{}]])(
    'refuses the unknown request %s',
    async (name) => {
      const { router, calls } = setUp();
      expect(await router(name, undefined)).toEqual({
        ok: false,
        error: { code: 'request-unknown' },
      });
      expect(calls).toEqual([]);
    },
  );

  it.each([
    ['history.list', undefined],
    ['history.list', { limit: 0 }],
    ['history.list', { limit: 5, also: 1 }],
    ['history.get', { id: '1' }],
    ['history.get', { id: 1.5 }],
    ['text.inspect', { captureId: 'x', text: 5 }],
    ['files.inspect', { files: [] }],
    ['files.inspect', { files: [{ captureId: 'x', file: { path: '' } }] }],
    [
      'files.inspect',
      { files: [{ captureId: 'x', file: { path: 'a', bytes: new Uint8Array() } }] },
    ],
    ['settings.change', { keepDays: 0 }],
    ['settings.change', { language: 'xx' }],
    ['settings.change', { unknown: true }],
    ['protection.pause', { minutes: -1 }],
    ['app.describe', { anything: 1 }],
  ])('refuses malformed input of %s', async (name, input) => {
    const { router, calls } = setUp();
    expect(await router(name, input)).toMatchObject({
      ok: false,
      error: { code: 'input-invalid' },
    });
    expect(calls).toEqual([]);
  });

  it('answers internal and reports when a handler throws', async () => {
    const { router, bugs } = setUp();
    expect(await router('history.get', { id: 1 })).toEqual({
      ok: false,
      error: { code: 'internal' },
    });
    expect(bugs).toEqual([new Error('bug')]);
  });
});

describe('sender check', () => {
  const own = { isOwnWindow: true, isMainFrame: true, origin: 'app://bundle' };

  it('lets the main frame of the own window ask', () => {
    expect(mayAsk(own, 'app://bundle')).toBe(true);
  });

  it.each([
    ['another window', { ...own, isOwnWindow: false }],
    ['a frame in the window', { ...own, isMainFrame: false }],
    ['another page', { ...own, origin: 'https://bundle.example' }],
    ['a page without an origin', { ...own, origin: '' }],
    ['a page with an origin that begins alike', { ...own, origin: 'app://bundle.example' }],
  ])('refuses %s', (_what, sender) => {
    expect(mayAsk(sender, 'app://bundle')).toBe(false);
  });
});
