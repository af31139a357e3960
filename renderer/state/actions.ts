import { maxFileBytes } from '../../shared/capture.ts';
import type { Answers, AppEvent, Refusal, RequestName, View } from '../../shared/ipc/contract.ts';
import { failure, type Result } from '../../shared/result.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { WindowApi, WindowFile, WindowInput } from '../window-api.ts';
import { isPending, loadedAlerts } from './state.ts';
import type { Store } from './store.ts';

/** What the person can do. Each asks the main process where it must and tells the store what came of it. */
export interface Actions {
  /** Begins to listen and fetches what every view needs; returns what ends the listening. */
  start(): () => void;
  open(view: View): void;
  checkText(text: string): void;
  checkClipboard(): void;
  checkFiles(files: readonly { readonly name: string; readonly file: WindowFile }[]): void;
  choose(captureId: string): void;
  cancel(captureId: string): void;
  /** Cancels what still runs and goes back to asking. */
  beginAfresh(): void;
  loadHistory(): void;
  loadOlder(): void;
  deleteAlert(id: number): void;
  deleteAllAlerts(): void;
  changeSettings(change: Partial<Settings>): void;
  pause(minutes: number): void;
  resume(): void;
  closeNotice(): void;
}

/** Alerts per page of the history. */
const pageSize = 50;
/** The most that one request may list. */
const largestPage = 200;

/** `newId` gives an id that no other capture has. */
export function createActions(api: WindowApi, store: Store, newId: () => string): Actions {
  const { dispatch } = store;
  // One file after another: reading a picture takes a whole core, and the first answer should come soon.
  let fileQueue = Promise.resolve();
  // Only the newest answer about the history counts; an older one may lack what was deleted since.
  let historyVersion = 0;

  async function ask<N extends RequestName>(
    name: N,
    input: WindowInput<N>,
  ): Promise<Result<Answers[N], Refusal>> {
    try {
      return await api.request(name, input);
    } catch (error) {
      reportError(error);
      return failure('internal', String(error));
    }
  }

  function refuse(code: Refusal) {
    dispatch({ do: 'notice.show', notice: { kind: 'refused', code } });
  }

  function isWaiting(id: string): boolean {
    return store.read().captures.some((capture) => capture.id === id && isPending(capture));
  }

  async function inspectText(text: string) {
    const id = newId();
    dispatch({ do: 'captures.add', captures: [{ id, label: { kind: 'text' } }] });
    dispatch({ do: 'capture.start', id });
    await answerText(id, text);
  }

  async function answerText(id: string, text: string) {
    const answer = await ask('text.inspect', { captureId: id, text });
    if (answer.ok) dispatch({ do: 'capture.finish', id, inspection: answer.value });
    else dispatch({ do: 'capture.refuse', id, code: answer.error.code });
  }

  async function inspectClipboard() {
    const id = newId();
    dispatch({ do: 'captures.add', captures: [{ id, label: { kind: 'clipboard' } }] });
    dispatch({ do: 'capture.start', id });
    const answer = await ask('clipboard.inspect', undefined);
    if (!answer.ok) {
      dispatch({ do: 'capture.refuse', id, code: answer.error.code });
    } else if (answer.value) {
      dispatch({ do: 'capture.finish', id, inspection: answer.value });
    } else {
      dispatch({ do: 'capture.remove', id });
      dispatch({ do: 'notice.show', notice: { kind: 'clipboard-empty' } });
    }
  }

  async function inspectFile(id: string, file: WindowFile) {
    if (!isWaiting(id)) return;
    dispatch({ do: 'capture.start', id });
    const text = await textOf(file);
    if (text !== null) return answerText(id, text);
    const answer = await ask('files.inspect', { files: [{ captureId: id, file }] });
    const inspection = answer.ok ? answer.value[0] : undefined;
    if (inspection) dispatch({ do: 'capture.finish', id, inspection });
    else dispatch({ do: 'capture.refuse', id, code: answer.ok ? 'internal' : answer.error.code });
  }

  function cancel(id: string) {
    const capture = store.read().captures.find((shown) => shown.id === id);
    dispatch({ do: 'capture.remove', id });
    if (capture?.phase.at === 'working') void ask('capture.cancel', { captureId: id });
  }

  async function loadHistory() {
    historyVersion += 1;
    const version = historyVersion;
    const limit = Math.min(largestPage, Math.max(pageSize, loadedAlerts(store.read()).length));
    const answer = await ask('history.list', { limit });
    if (version !== historyVersion) return;
    if (answer.ok) dispatch({ do: 'history.load', ...answer.value, place: 'whole' });
    else dispatch({ do: 'history.refuse', code: answer.error.code });
  }

  async function loadOlder() {
    const oldest = loadedAlerts(store.read()).at(-1);
    if (!oldest) return;
    historyVersion += 1;
    const version = historyVersion;
    const answer = await ask('history.list', { before: oldest.id, limit: pageSize });
    if (version !== historyVersion) return;
    if (answer.ok) dispatch({ do: 'history.load', ...answer.value, place: 'older' });
    else refuse(answer.error.code);
  }

  async function fetchAlert(id: number) {
    dispatch({ do: 'alert.fetch', id });
    const answer = await ask('history.get', { id });
    if (answer.ok) dispatch({ do: 'alert.show', alert: answer.value });
    else dispatch({ do: 'alert.refuse', id, code: answer.error.code });
  }

  function open(view: View) {
    dispatch({ do: 'view.open', view });
    if (view.at !== 'history' || view.alertId === undefined) return;
    if (!loadedAlerts(store.read()).some(({ id }) => id === view.alertId)) {
      void fetchAlert(view.alertId);
    }
  }

  async function deleteAlert(id: number) {
    const answer = await ask('history.delete', { id });
    if (!answer.ok) return refuse(answer.error.code);
    dispatch({ do: 'alert.delete', id });
    const { view } = store.read();
    if (view.at === 'history' && view.alertId === id) open({ at: 'history' });
    dispatch({ do: 'notice.show', notice: { kind: 'alert-deleted' } });
  }

  async function deleteAllAlerts() {
    const answer = await ask('history.clear', undefined);
    if (!answer.ok) return refuse(answer.error.code);
    historyVersion += 1;
    dispatch({ do: 'history.empty' });
    dispatch({ do: 'notice.show', notice: { kind: 'all-deleted', count: answer.value } });
  }

  async function changeSettings(change: Partial<Settings>) {
    const answer = await ask('settings.change', change);
    if (!answer.ok) return refuse(answer.error.code);
    const { app } = store.read();
    if (app.at === 'ready') {
      dispatch({ do: 'app.describe', app: { ...app.value, settings: answer.value } });
    }
    dispatch({ do: 'notice.show', notice: { kind: 'setting-saved' } });
  }

  async function setPause(minutes: number | null) {
    const answer =
      minutes === null
        ? await ask('protection.resume', undefined)
        : await ask('protection.pause', { minutes });
    if (!answer.ok) return refuse(answer.error.code);
    const { app } = store.read();
    if (app.at !== 'ready') return;
    dispatch({ do: 'app.describe', app: { ...app.value, protection: answer.value } });
  }

  function hear(event: AppEvent) {
    switch (event.name) {
      case 'capture.progress':
        dispatch({ do: 'capture.progress', id: event.captureId, done: event.done });
        break;
      case 'capture.inspected': {
        const { inspection } = event;
        const id = inspection.captureId;
        dispatch({ do: 'captures.add', captures: [{ id, label: { kind: 'clipboard' } }] });
        dispatch({ do: 'capture.finish', id, inspection });
        break;
      }
      case 'alert.added':
        dispatch({ do: 'alert.add', alert: event.alert });
        break;
      case 'history.changed':
        void loadHistory();
        break;
      case 'app.changed':
        dispatch({ do: 'app.describe', app: event.app });
        break;
      case 'view.open':
        open(event.view);
        break;
    }
  }

  async function describe() {
    const answer = await ask('app.describe', undefined);
    if (answer.ok) dispatch({ do: 'app.describe', app: answer.value });
    else dispatch({ do: 'app.refuse', code: answer.error.code });
  }

  return {
    start() {
      const end = api.subscribe(hear);
      void describe();
      void loadHistory();
      return end;
    },
    open,
    checkText: (text) => void inspectText(text),
    checkClipboard: () => void inspectClipboard(),
    checkFiles(files) {
      const added = files.map(({ name, file }) => ({ id: newId(), name, file }));
      dispatch({
        do: 'captures.add',
        captures: added.map(({ id, name }) => ({ id, label: { kind: 'file', name } })),
      });
      for (const { id, file } of added) fileQueue = fileQueue.then(() => inspectFile(id, file));
    },
    choose: (id) => dispatch({ do: 'capture.choose', id }),
    cancel,
    beginAfresh() {
      for (const capture of store.read().captures) if (isPending(capture)) cancel(capture.id);
      dispatch({ do: 'captures.clear' });
    },
    loadHistory: () => void loadHistory(),
    loadOlder: () => void loadOlder(),
    deleteAlert: (id) => void deleteAlert(id),
    deleteAllAlerts: () => void deleteAllAlerts(),
    changeSettings: (change) => void changeSettings(change),
    pause: (minutes) => void setPause(minutes),
    resume: () => void setPause(null),
    closeNotice: () => dispatch({ do: 'notice.close' }),
  };
}

/** A text file's text; `null` for every other file, and for one that main must find the words for. */
async function textOf(file: WindowFile): Promise<string | null> {
  if (!(file instanceof File) || !file.type.startsWith('text/')) return null;
  if (file.size === 0 || file.size > maxFileBytes) return null;
  try {
    return await file.text();
  } catch (error) {
    // Gone or locked since it was chosen: main looks again and says which.
    reportError(error);
    return null;
  }
}
