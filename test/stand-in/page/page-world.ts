// The page's own world of a document: what Chromium does not do by itself as Electron would.
// Runs inside pages, stripped of its types, behind the modules that it imports.
import { createBridge } from './bridge.ts';

type AskPermission = (permission: string, check: boolean, media: string[]) => Promise<unknown>;
type Method = (...parameters: unknown[]) => unknown;

export function runPageWorld(token: string): void {
  const bridge = createBridge('page', token);
  const ask = async (permission: string, check: boolean, media: string[] = []): Promise<boolean> =>
    // Shared by preload-world.ts, which starts right after this script.
    (await (bridge.shared('permission') as AskPermission)(permission, check, media)) === true;

  // The main process sets Chromium's own setting while it answers, so the original then obeys it.
  before(globalThis.Notification, 'requestPermission', () => ask('notifications', false));
  before(navigator.clipboard, 'readText', () => ask('clipboard-read', false));
  before(navigator.clipboard, 'read', () => ask('clipboard-read', false));
  before(navigator.clipboard, 'writeText', () => ask('clipboard-sanitized-write', true));
  before(navigator.clipboard, 'write', () => ask('clipboard-sanitized-write', true));
  before(navigator.mediaDevices, 'getUserMedia', (constraints) => {
    const media = Object.entries(constraints ?? {}).flatMap(([key, wanted]) =>
      wanted ? [key] : [],
    );
    return ask('media', false, media);
  });
  before(navigator.mediaDevices, 'getDisplayMedia', () => ask('display-capture', false));
  before(navigator, 'requestMIDIAccess', () => ask('midi', false));
  before(Element.prototype, 'requestFullscreen', () => ask('fullscreen', false));
  before(Element.prototype, 'requestPointerLock', () => ask('pointerLock', false));
  before(navigator.permissions, 'query', (descriptor) => {
    const name = String((descriptor as { name?: unknown } | undefined)?.name);
    const asElectron: Record<string, string> = { camera: 'media', microphone: 'media' };
    return ask(asElectron[name] ?? name, true, name === 'camera' ? ['video'] : ['audio']);
  });
  for (const name of ['getCurrentPosition', 'watchPosition'] as const) {
    const original = navigator.geolocation?.[name];
    if (!original) continue;
    const asked: Geolocation['getCurrentPosition'] = (success, failure, options) =>
      void ask('geolocation', false).then(() =>
        original.call(navigator.geolocation, success, failure, options),
      );
    Object.defineProperty(navigator.geolocation, name, { value: asked, configurable: true });
  }
}

function before(
  owner: object | undefined,
  name: string,
  ask: (first: object | undefined) => Promise<boolean>,
): void {
  const original: unknown = owner && Reflect.get(owner, name);
  if (!owner || typeof original !== 'function') return;
  // A function of the web platform; what it takes and returns passes through untouched.
  const call = original as Method;
  const asked = async function (this: unknown, ...parameters: unknown[]): Promise<unknown> {
    await ask(parameters[0] as object | undefined);
    return call.apply(this ?? owner, parameters);
  };
  Object.defineProperty(owner, name, { value: asked, configurable: true, writable: true });
}

/** Chromium goes on calling an unmapped window visible; a document must see what the user sees. */
export function overrideVisibility(visible: boolean): void {
  const state: Pick<Document, 'hidden' | 'visibilityState'> = {
    hidden: !visible,
    visibilityState: visible ? 'visible' : 'hidden',
  };
  for (const [name, value] of Object.entries(state)) {
    Object.defineProperty(document, name, { get: () => value, configurable: true });
  }
  document.dispatchEvent(new Event('visibilitychange'));
}
