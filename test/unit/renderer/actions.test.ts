import { describe, expect, it } from 'vitest';
import { createActions } from '../../../renderer/state/actions.ts';
import { initialState, loadedAlerts } from '../../../renderer/state/state.ts';
import { createStore } from '../../../renderer/state/store.ts';
import type { WindowApi } from '../../../renderer/window-api.ts';
import type { AppEvent, RequestName } from '../../../shared/ipc/contract.ts';
import { failure, success } from '../../../shared/result.ts';
import { alertOf, app, inspectionOf } from './fixtures.ts';

type Answer = (input: never) => unknown;

/** The window on a main process that answers by the table; a request without an entry never ends. */
function openWindow(answers: { readonly [N in RequestName]?: Answer }) {
  const asked: [RequestName, unknown][] = [];
  let tell: (event: AppEvent) => void = () => undefined;
  const api: WindowApi = {
    request(name, input) {
      asked.push([name, input]);
      const answer = answers[name];
      // The tests' answers are typed by what they are compared with.
      return (answer ? Promise.resolve(answer(input as never)) : new Promise(() => {})) as never;
    },
    subscribe(listener) {
      tell = listener;
      return () => (tell = () => undefined);
    },
  };
  const store = createStore(initialState);
  let count = 0;
  const actions = createActions(api, store, () => `c${++count}`);
  const end = actions.start();
  return { actions, store, asked, end, tell: (event: AppEvent) => tell(event) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const picture = (name: string) => ({ name, file: new File(['x'], name, { type: 'image/png' }) });
const names = (asked: [RequestName, unknown][]) => asked.map(([name]) => name);

describe('starting', () => {
  it('fetches what the views need and listens', async () => {
    const { store, tell, end } = openWindow({
      'app.describe': () => success(app),
      'history.list': () => success({ alerts: [alertOf(1)], hasMore: false }),
    });
    await settled();
    expect(store.read().app).toEqual({ at: 'ready', value: app });
    expect(loadedAlerts(store.read())).toHaveLength(1);
    tell({ name: 'alert.added', alert: alertOf(2) });
    expect(loadedAlerts(store.read())).toHaveLength(2);
    end();
    tell({ name: 'alert.added', alert: alertOf(3) });
    expect(loadedAlerts(store.read())).toHaveLength(2);
  });

  it('tells when the program does not answer', async () => {
    const { store } = openWindow({ 'app.describe': () => failure('internal') });
    await settled();
    expect(store.read().app).toEqual({ at: 'refused', code: 'internal' });
  });
});

describe('checking files', () => {
  it('takes one after the other, so that the first answer comes soon', async () => {
    const answer: { now?: (value: unknown) => void } = {};
    const { actions, asked, store } = openWindow({
      'files.inspect': () => new Promise((resolve) => (answer.now = resolve)),
    });
    actions.checkFiles([picture('1.png'), picture('2.png')]);
    await settled();
    expect(names(asked).filter((name) => name === 'files.inspect')).toHaveLength(1);
    expect(store.read().captures.map(({ phase }) => phase.at)).toEqual(['working', 'waiting']);
    answer.now?.(success([inspectionOf('none', 'c1')]));
    await settled();
    expect(store.read().captures.map(({ phase }) => phase.at)).toEqual(['finished', 'working']);
  });

  it('never sends one that was cancelled while it waited', async () => {
    const answer: { now?: (value: unknown) => void } = {};
    const { actions, asked } = openWindow({
      'files.inspect': () => new Promise((resolve) => (answer.now = resolve)),
    });
    actions.checkFiles([picture('1.png'), picture('2.png')]);
    await settled();
    actions.cancel('c2');
    answer.now?.(success([inspectionOf('none', 'c1')]));
    await settled();
    expect(names(asked)).not.toContain('capture.cancel');
    expect(names(asked).filter((name) => name === 'files.inspect')).toHaveLength(1);
  });

  it('tells main to stop one that is being read', async () => {
    const { actions, asked, store } = openWindow({ 'capture.cancel': () => success(true) });
    actions.checkFiles([picture('1.png')]);
    await settled();
    actions.cancel('c1');
    expect(asked).toContainEqual(['capture.cancel', { captureId: 'c1' }]);
    expect(store.read().captures).toEqual([]);
  });

  it('goes on with the next when one is refused', async () => {
    let calls = 0;
    const { actions, store } = openWindow({
      'files.inspect': () => {
        calls += 1;
        return calls === 1 ? failure('internal') : success([inspectionOf('danger', 'c2')]);
      },
    });
    actions.checkFiles([picture('1.png'), picture('2.png')]);
    await settled();
    expect(store.read().captures.map(({ phase }) => phase.at)).toEqual(['refused', 'finished']);
  });

  it('checks a text file as text, and leaves an empty one to main, which has words for it', async () => {
    const { actions, asked } = openWindow({
      'text.inspect': () => success(inspectionOf('none', 'c1')),
    });
    const written = (name: string, text: string) => ({
      name,
      file: new File([text], name, { type: 'text/plain' }),
    });
    actions.checkFiles([written('sms.txt', 'Tryk 1 nu'), written('empty.txt', '')]);
    await settled();
    await settled();
    expect(asked).toContainEqual(['text.inspect', { captureId: 'c1', text: 'Tryk 1 nu' }]);
    expect(names(asked)).toContain('files.inspect');
  });
});

describe('checking the clipboard', () => {
  it('says so when there is nothing to check', async () => {
    const { actions, store } = openWindow({ 'clipboard.inspect': () => success(null) });
    actions.checkClipboard();
    await settled();
    expect(store.read().captures).toEqual([]);
    expect(store.read().notice).toEqual({ kind: 'clipboard-empty' });
  });

  it('from the tray shows the answer at home', () => {
    const { store, tell } = openWindow({});
    tell({ name: 'view.open', view: { at: 'settings' } });
    tell({ name: 'capture.inspected', inspection: inspectionOf('danger', 'tray') });
    expect(store.read().view).toEqual({ at: 'home' });
    expect(store.read().captures).toMatchObject([{ id: 'tray', phase: { at: 'finished' } }]);
  });
});

describe('history', () => {
  it('fetches an opened alert that is not loaded', async () => {
    const { store, tell, asked } = openWindow({
      'history.list': () => success({ alerts: [alertOf(9)], hasMore: true }),
      'history.get': () => success(alertOf(2)),
    });
    await settled();
    tell({ name: 'view.open', view: { at: 'history', alertId: 2 } });
    await settled();
    expect(store.read().fetched).toMatchObject({ at: 'ready', value: { id: 2 } });
    tell({ name: 'view.open', view: { at: 'history', alertId: 9 } });
    expect(names(asked).filter((name) => name === 'history.get')).toHaveLength(1);
  });

  it('asks for what is older than the oldest', async () => {
    const { actions, asked } = openWindow({
      'history.list': () => success({ alerts: [alertOf(9), alertOf(4)], hasMore: true }),
    });
    await settled();
    actions.loadOlder();
    expect(asked.at(-1)).toEqual(['history.list', { before: 4, limit: 50 }]);
  });

  it('does not let a slow answer bring back what was deleted', async () => {
    const pending: ((value: unknown) => void)[] = [];
    const { actions, store } = openWindow({
      'history.list': () => new Promise((resolve) => pending.push(resolve)),
      'history.clear': () => success(1),
    });
    actions.deleteAllAlerts();
    await settled();
    pending[0]?.(success({ alerts: [alertOf(1)], hasMore: false }));
    await settled();
    expect(loadedAlerts(store.read())).toEqual([]);
  });

  it('keeps an alert that could not be deleted, and says why', async () => {
    const { actions, store } = openWindow({
      'history.list': () => success({ alerts: [alertOf(1)], hasMore: false }),
      'history.delete': () => failure('history-unwritable'),
    });
    await settled();
    actions.deleteAlert(1);
    await settled();
    expect(loadedAlerts(store.read())).toHaveLength(1);
    expect(store.read().notice).toEqual({ kind: 'refused', code: 'history-unwritable' });
  });

  it('goes back to the list after the opened alert was deleted', async () => {
    const { actions, store } = openWindow({
      'history.list': () => success({ alerts: [alertOf(2), alertOf(1)], hasMore: false }),
      'history.delete': () => success(true),
    });
    await settled();
    actions.open({ at: 'history', alertId: 2 });
    actions.deleteAlert(2);
    await settled();
    expect(store.read().view).toEqual({ at: 'history' });
    expect(store.read().notice).toEqual({ kind: 'alert-deleted' });
  });
});

describe('settings and protection', () => {
  it('say saved only when main has saved', async () => {
    const { actions, store } = openWindow({
      'app.describe': () => success(app),
      'settings.change': () => failure('settings-unwritable'),
    });
    await settled();
    actions.changeSettings({ keepDays: 7 });
    await settled();
    expect(store.read().app).toEqual({ at: 'ready', value: app });
    expect(store.read().notice).toEqual({ kind: 'refused', code: 'settings-unwritable' });
  });

  it('show what main made of a pause', async () => {
    const paused = { watching: false, pausedUntil: 5, limits: [] };
    const { actions, store, asked } = openWindow({
      'app.describe': () => success(app),
      'protection.pause': () => success(paused),
    });
    await settled();
    actions.pause(60);
    await settled();
    expect(asked.at(-1)).toEqual(['protection.pause', { minutes: 60 }]);
    expect(store.read().app).toMatchObject({ value: { protection: paused } });
  });
});
