import { createRoot } from 'react-dom/client';
import { locales } from '../../shared/i18n/locale.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { AppDescription, Protection, RequestName } from '../../shared/ipc/contract.ts';
import { App } from '../App.tsx';
import { newCaptureId } from '../new-capture-id.ts';
import { createActions, type Actions } from '../state/actions.ts';
import { initialState } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import '../styles/tokens.css';
import '../styles/window.css';
import { createFakeProgram, type FakeProgram } from './fake-program.ts';
import { alerts, app, inspections, reasons } from './fixtures.ts';

/** One state of the window: `?scene=<name>&lang=<tag>`. */
interface Scene {
  readonly alerts?: number;
  readonly app?: Partial<AppDescription>;
  readonly protection?: Partial<Protection>;
  readonly refuse?: RequestName;
  readonly inspect?: (name: string) => Inspection | null;
  readonly play?: (actions: Actions, program: FakeProgram, store: Store) => void;
}

const bank = { bankName: 'Danske Eksempelbank', bankNumber: '70 00 00 00' };
const file = (name: string) => ({ name, file: new File(['x'], name, { type: 'image/png' }) });

const scenes: { readonly [name: string]: Scene } = {
  home: { alerts: 5 },
  'home-new': { alerts: 0 },
  'home-paused': {
    alerts: 1,
    protection: { watching: false, pausedUntil: Date.now() + 3_600_000 },
  },
  'home-off': {
    app: { settings: { ...app.settings, watchText: false, watchImages: false } },
    protection: { limits: ['notifications-unavailable', 'reader-unavailable'] },
  },
  'home-refused': { refuse: 'app.describe' },
  'home-clipboard-empty': { alerts: 2, play: (actions) => actions.checkClipboard() },
  danger: {
    app: { settings: { ...app.settings, ...bank } },
    inspect: () => inspections.danger,
    play: (actions) => actions.checkText('robocall'),
  },
  'danger-no-bank': {
    inspect: () => inspections.danger,
    play: (actions) => actions.checkText('robocall'),
  },
  suspicious: {
    inspect: () => inspections.suspicious,
    play: (actions) => actions.checkText('parcel'),
  },
  none: { inspect: () => inspections.none, play: (actions) => actions.checkText('milk') },
  unreadable: {
    inspect: () => inspections.unreadable,
    play: (actions) => actions.checkFiles([file('Skærmbillede 2026-11-22.png')]),
  },
  long: { inspect: () => inspections.long, play: (actions) => actions.checkText('long') },
  refused: { refuse: 'text.inspect', play: (actions) => actions.checkText('anything') },
  working: {
    inspect: () => null,
    play(actions, program, store) {
      actions.checkFiles([file('Screenshot from the phone.png')]);
      progress(program, store, 0, 0.45);
    },
  },
  several: {
    inspect: (name) =>
      name.startsWith('1') ? inspections.none : name.startsWith('2') ? inspections.danger : null,
    play(actions, program, store) {
      actions.checkFiles([
        file('1 a message from home.png'),
        file('2 the police calls.png'),
        file('3 a very long name of a picture that somebody took on a Tuesday.png'),
        file('4 another.png'),
      ]);
      progress(program, store, 2, 0.3);
    },
  },
  history: { alerts: 57, play: (actions) => actions.open({ at: 'history' }) },
  'history-empty': { alerts: 0, play: (actions) => actions.open({ at: 'history' }) },
  'history-refused': {
    refuse: 'history.list',
    play: (actions) => actions.open({ at: 'history' }),
  },
  alert: {
    alerts: 5,
    app: { settings: { ...app.settings, ...bank } },
    play: (actions) => actions.open({ at: 'history', alertId: 5 }),
  },
  'alert-gone': { alerts: 5, play: (actions) => actions.open({ at: 'history', alertId: 99 }) },
  settings: { play: (actions) => actions.open({ at: 'settings' }) },
};

const query = new URLSearchParams(location.search);
const scene = scenes[query.get('scene') ?? 'home'] ?? {};
const lang = query.get('lang') === 'da' ? 'da' : 'en';

// The engine's reasons are not needed to look at the window: the preview brings its own.
for (const [rule, words] of Object.entries(reasons)) {
  Object.assign(locales[lang].reasons, { [rule]: words[lang] });
}

const program = createFakeProgram({
  app: {
    ...app,
    locale: lang,
    ...scene.app,
    protection: { ...app.protection, ...scene.protection },
  },
  alerts: alerts(Date.now(), scene.alerts ?? 3),
  inspect: scene.inspect ?? (() => inspections.danger),
  ...(scene.refuse === undefined ? {} : { refuse: scene.refuse }),
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const store = createStore(initialState);
const actions = createActions(program.api, store, newCaptureId);
actions.start();
createRoot(root).render(<App store={store} actions={actions} />);
setTimeout(() => scene.play?.(actions, program, store), 50);

function progress(to: FakeProgram, from: Store, index: number, done: number) {
  setTimeout(() => {
    const captureId = from.read().captures[index]?.id ?? '';
    to.send({ name: 'capture.progress', captureId, done });
  }, 100);
}
