import { describe, expect, it } from 'vitest';
import {
  initialState,
  loadedAlerts,
  openedAlert,
  reduce,
  shownCapture,
  type Action,
  type State,
} from '../../../renderer/state/state.ts';
import { alertOf, inspectionOf } from './fixtures.ts';

const after = (...actions: Action[]): State => actions.reduce(reduce, initialState);
const add = (...ids: string[]): Action => ({
  do: 'captures.add',
  captures: ids.map((id) => ({ id, label: { kind: 'file', name: id } })),
});
const finish = (id: string, kind: 'danger' | 'suspicious' | 'none' | 'unreadable'): Action => ({
  do: 'capture.finish',
  id,
  inspection: inspectionOf(kind, id),
});
const load = (ids: number[], place: 'whole' | 'older', hasMore = false): Action => ({
  do: 'history.load',
  alerts: ids.map(alertOf),
  hasMore,
  place,
});
const ids = (state: State) => loadedAlerts(state).map(({ id }) => id);

describe('captures', () => {
  it('bring the person home, wherever they were', () => {
    const state = after({ do: 'view.open', view: { at: 'settings' } }, add('a'));
    expect(state.view).toEqual({ at: 'home' });
  });

  it('begin afresh once everything before was answered, and join what still runs', () => {
    const running = after(add('a'), add('b'));
    expect(running.captures.map(({ id }) => id)).toEqual(['a', 'b']);
    const answered = after(add('a'), finish('a', 'none'), add('b'));
    expect(answered.captures.map(({ id }) => id)).toEqual(['b']);
  });

  it('show the most alarming answer, until the person chooses another', () => {
    const state = after(
      add('a', 'b', 'c', 'd'),
      finish('a', 'none'),
      finish('b', 'unreadable'),
      finish('c', 'danger'),
      finish('d', 'suspicious'),
    );
    expect(shownCapture(state)?.id).toBe('c');
    expect(shownCapture(reduce(state, { do: 'capture.choose', id: 'a' }))?.id).toBe('a');
  });

  it('show what is answered before what still runs', () => {
    expect(shownCapture(after(add('a', 'b'), finish('b', 'none')))?.id).toBe('b');
    expect(shownCapture(after(add('a', 'b')))?.id).toBe('a');
  });

  it('progress forwards only, never past the end, and only while they run', () => {
    const phase = (state: State) => state.captures[0]?.phase;
    const half = after(
      add('a'),
      { do: 'capture.start', id: 'a' },
      { do: 'capture.progress', id: 'a', done: 0.5 },
    );
    expect(phase(reduce(half, { do: 'capture.progress', id: 'a', done: 0.2 }))).toEqual({
      at: 'working',
      done: 0.5,
    });
    expect(phase(reduce(half, { do: 'capture.progress', id: 'a', done: 7 }))).toEqual({
      at: 'working',
      done: 1,
    });
    const finished = reduce(half, finish('a', 'danger'));
    expect(reduce(finished, { do: 'capture.progress', id: 'a', done: 0.9 })).toBe(finished);
  });

  it('that were cancelled stay away when their answer comes late', () => {
    const state = after(add('a'), { do: 'capture.remove', id: 'a' }, finish('a', 'danger'));
    expect(state.captures).toEqual([]);
  });

  it('keep their first answer', () => {
    const state = after(add('a'), finish('a', 'danger'), finish('a', 'none'));
    expect(state.captures[0]?.phase).toMatchObject({
      inspection: { verdict: { verdict: 'danger' } },
    });
  });
});

describe('history', () => {
  it('holds each alert once, newest first, also when pages overlap', () => {
    const state = after(load([9, 8, 7], 'whole', true), load([7, 6, 5], 'older'));
    expect(ids(state)).toEqual([9, 8, 7, 6, 5]);
    expect(state.history).toMatchObject({ value: { hasMore: false } });
  });

  it('puts a new alert on top and keeps whether there is more', () => {
    const state = after(load([2, 1], 'whole', true), { do: 'alert.add', alert: alertOf(3) });
    expect(ids(state)).toEqual([3, 2, 1]);
    expect(state.history).toMatchObject({ value: { hasMore: true } });
    expect(state.arrived?.id).toBe(3);
  });

  it('that is loaded afresh forgets what is gone', () => {
    expect(ids(after(load([3, 2, 1], 'whole'), load([3, 1], 'whole')))).toEqual([3, 1]);
  });

  it('keeps what is on the screen when loading again is refused', () => {
    const state = after(load([1], 'whole'), { do: 'history.refuse', code: 'internal' });
    expect(ids(state)).toEqual([1]);
    expect(state.notice).toEqual({ kind: 'refused', code: 'internal' });
    expect(after({ do: 'history.refuse', code: 'internal' }).history.at).toBe('refused');
  });

  it('loses a deleted alert and what was kept of it elsewhere', () => {
    const state = after(
      load([2, 1], 'whole'),
      { do: 'alert.add', alert: alertOf(3) },
      { do: 'alert.show', alert: alertOf(3) },
      { do: 'alert.delete', id: 3 },
    );
    expect(ids(state)).toEqual([2, 1]);
    expect(state.fetched).toBeNull();
    expect(state.arrived).toBeNull();
  });
});

describe('an opened alert', () => {
  const open = (alertId: number): Action => ({ do: 'view.open', view: { at: 'history', alertId } });

  it('comes from the list when it is there', () => {
    expect(openedAlert(after(load([5], 'whole'), open(5)))).toMatchObject({ value: { id: 5 } });
  });

  it('is fetched otherwise, and tells when it is gone', () => {
    const opened = after(load([5], 'whole'), open(2), { do: 'alert.fetch', id: 2 });
    expect(openedAlert(opened)).toMatchObject({ at: 'loading' });
    const shown = reduce(opened, { do: 'alert.show', alert: alertOf(2) });
    expect(openedAlert(shown)).toMatchObject({ at: 'ready', value: { id: 2 } });
    const gone = reduce(opened, { do: 'alert.refuse', id: 2, code: 'not-found' });
    expect(openedAlert(gone)).toMatchObject({ at: 'refused', code: 'not-found' });
  });

  it('is none while the list is shown, and the list knows where to go on', () => {
    const list = after(load([5], 'whole'), open(5), { do: 'view.open', view: { at: 'history' } });
    expect(openedAlert(list)).toBeNull();
    expect(list.returnTo).toBe(5);
    expect(reduce(list, { do: 'view.open', view: { at: 'home' } }).returnTo).toBeNull();
  });
});
