import { report } from '../host/report.ts';
import { running } from '../host/running.ts';
import { parseAccelerator, X11Keys } from '../host/x11-keys.ts';
import { strict } from '../page/strict.ts';
import type { Like } from './like.ts';

const releases = new Map<string, Promise<() => void>>();
let keys: Promise<X11Keys> | undefined;

export const globalShortcut = strict('globalShortcut', {
  register(accelerator, callback) {
    const shortcut = parseAccelerator(accelerator);
    if (!shortcut || releases.has(accelerator)) return false;
    keys ??= running().then(({ x }) => new X11Keys(x));
    const grabbed = keys.then((x11Keys) => x11Keys.grab(shortcut, callback));
    grabbed.catch((problem: unknown) => report(`the shortcut ${accelerator}`, problem));
    releases.set(accelerator, grabbed);
    return true;
  },
  unregister(accelerator) {
    releases
      .get(accelerator)
      ?.then((release) => release())
      .catch((problem: unknown) => report(`the shortcut ${accelerator}`, problem));
    releases.delete(accelerator);
  },
  unregisterAll() {
    for (const accelerator of [...releases.keys()]) globalShortcut.unregister(accelerator);
  },
  isRegistered: (accelerator) => releases.has(accelerator),
} satisfies Like<
  Electron.GlobalShortcut,
  'register' | 'unregister' | 'unregisterAll' | 'isRegistered'
>);
