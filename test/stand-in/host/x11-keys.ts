// Keys that reach us whatever window has the keyboard, for globalShortcut.
import { x11 } from './x11-package.ts';
import { answer, type X11Connection } from './x11-connection.ts';

const SHIFT = 1;
const CONTROL = 4;
const ALT = 8;
const SUPER = 64;
const MODIFIERS: Record<string, number> = {
  shift: SHIFT,
  ctrl: CONTROL,
  control: CONTROL,
  commandorcontrol: CONTROL,
  cmdorctrl: CONTROL,
  alt: ALT,
  option: ALT,
  super: SUPER,
  meta: SUPER,
};
// With Caps Lock or Num Lock on it is still the same shortcut.
const LOCKS = [0, 2, 16, 18];

export interface Shortcut {
  modifiers: number;
  /** Keysym of the key. */
  symbol: number;
}

/** Reads an accelerator such as "CommandOrControl+Alt+M"; undefined when it names no known key. */
export function parseAccelerator(accelerator: string): Shortcut | undefined {
  let modifiers = 0;
  let symbol: number | undefined;
  for (const part of accelerator.split('+')) {
    const modifier = MODIFIERS[part.toLowerCase()];
    // Letters are named as they are without Shift.
    const name = part.length === 1 ? part.toLowerCase() : part;
    const key = x11.keySyms[`XK_${name}`] ?? x11.keySyms[`XK_${name.toLowerCase()}`];
    if (modifier !== undefined) modifiers |= modifier;
    else if (key && symbol === undefined) symbol = key.code;
    else return undefined;
  }
  return symbol === undefined ? undefined : { modifiers, symbol };
}

export class X11Keys {
  readonly #x: X11Connection;
  readonly #pressed = new Map<string, () => void>();

  constructor(x: X11Connection) {
    this.#x = x;
    x.onEvent('KeyPress', ({ keycode = 0, buttons = 0 }) => {
      this.#pressed.get(keyId(keycode, buttons & (SHIFT | CONTROL | ALT | SUPER)))?.();
    });
  }

  /** Resolves to the way to let go of the key again. */
  async grab({ modifiers, symbol }: Shortcut, pressed: () => void): Promise<() => void> {
    const { client, root } = this.#x;
    const { min_keycode: first, max_keycode: last } = client.display;
    const mapping = await answer<number[][]>((done) =>
      client.GetKeyboardMapping(first, last - first + 1, done),
    );
    const at = mapping.findIndex((symbols) => symbols.includes(symbol));
    if (at < 0) throw new Error('No key of this keyboard makes that symbol');
    const keycode = first + at;
    const ASYNCHRONOUS = 1;
    for (const lock of LOCKS) {
      client.GrabKey(root, false, modifiers | lock, keycode, ASYNCHRONOUS, ASYNCHRONOUS);
    }
    this.#pressed.set(keyId(keycode, modifiers), pressed);
    return () => {
      this.#pressed.delete(keyId(keycode, modifiers));
      for (const lock of LOCKS) client.UngrabKey(root, keycode, modifiers | lock);
    };
  }
}

function keyId(keycode: number, modifiers: number): string {
  return `${keycode}:${modifiers}`;
}
