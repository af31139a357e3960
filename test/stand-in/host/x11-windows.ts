// What the window manager does with our windows: found, shown, hidden, focused, minimised.
import { answer, type X11Connection } from './x11-connection.ts';

const ICONIC = 3;
const FROM_PAGER = 2;

export interface WindowChanges {
  focused(focused: boolean): void;
  minimized(minimized: boolean): void;
  /** It was put on the screen, by whomever. */
  mapped(): void;
}

interface Watched extends WindowChanges {
  isFocused: boolean;
  isMinimized: boolean;
  /** Properties by their atom, which Chromium sets anew at moments of its own. */
  readonly kept: Map<number, { type: number; data: Buffer }>;
}

export class X11Windows {
  readonly #x: X11Connection;
  readonly #watched = new Map<number, Watched>();

  private constructor(x: X11Connection) {
    this.#x = x;
  }

  static async open(x: X11Connection): Promise<X11Windows> {
    const windows = new X11Windows(x);
    const active = await x.atom('_NET_ACTIVE_WINDOW');
    const state = await x.atom('WM_STATE');
    x.onEvent('PropertyNotify', (event) => {
      const window = event.wid ?? 0;
      if (event.atom === active) void windows.#readActive();
      else if (event.atom === state) void windows.#readState(window);
      else void windows.#restoreKept(window, event.atom ?? 0);
    });
    x.onEvent('MapNotify', ({ wid = 0 }) => windows.#watched.get(wid)?.mapped());
    return windows;
  }

  /** The window whose class holds `part`, or undefined while there is none. */
  async find(part: string, below = this.#x.root): Promise<number | undefined> {
    const name = await this.#x.atom('WM_CLASS');
    for (const child of await this.#x.children(below).catch(gone([]))) {
      const property = await this.#x.property(child, name).catch(gone(undefined));
      if (property?.data.includes(part)) return child;
      const found = await this.find(part, child);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async watch(window: number, changes: WindowChanges): Promise<void> {
    const state = { isFocused: false, isMinimized: false, kept: new Map() };
    this.#watched.set(window, { ...changes, ...state });
    await this.#x.watch(window).catch(gone(undefined));
    await this.#readActive();
  }

  forget(window: number): void {
    this.#watched.delete(window);
  }

  async show(window: number, activate: boolean): Promise<void> {
    await answer<void>((done) => this.#x.client.MapWindow(window, done)).catch(gone(undefined));
    if (activate) await this.activate(window);
  }

  async hide(window: number): Promise<void> {
    await answer<void>((done) => this.#x.client.UnmapWindow(window, done)).catch(gone(undefined));
  }

  /** Raises the window and gives it the keyboard; takes it out of the taskbar if it is there. */
  async activate(window: number): Promise<void> {
    await this.#x.tellWindowManager(window, '_NET_ACTIVE_WINDOW', [FROM_PAGER, 0, 0, 0, 0]);
  }

  async minimize(window: number): Promise<void> {
    await this.#x.tellWindowManager(window, 'WM_CHANGE_STATE', [ICONIC, 0, 0, 0, 0]);
  }

  /** Whether Chromium has put it on the screen; a window that has gone is not there. */
  isMapped(window: number): Promise<boolean> {
    return this.#x.isMapped(window).catch(gone(false));
  }

  /** The window manager keeps the user from making it smaller. */
  async setMinimumSize(window: number, width: number, height: number): Promise<void> {
    const hints = new Array<number>(18).fill(0);
    const P_MIN_SIZE = 16;
    hints.splice(0, 1, P_MIN_SIZE);
    hints.splice(5, 2, width, height);
    await this.#keep(window, 'WM_NORMAL_HINTS', 'WM_SIZE_HINTS', hints);
  }

  /** `argb` is row by row, alpha first. */
  async setIcon(
    window: number,
    { width, height, argb }: { width: number; height: number; argb: Buffer },
  ): Promise<void> {
    const pixels = Array.from({ length: width * height }, (_, at) => argb.readUInt32BE(at * 4));
    await this.#keep(window, '_NET_WM_ICON', 'CARDINAL', [width, height, ...pixels]);
  }

  /** Sets a property, and again whenever something else is in its place. */
  async #keep(window: number, name: string, type: string, values: number[]): Promise<void> {
    const data = Buffer.alloc(values.length * 4);
    values.forEach((value, at) => data.writeUInt32LE(value, at * 4));
    const [atom, typeAtom] = [await this.#x.atom(name), await this.#x.atom(type)];
    this.#watched.get(window)?.kept.set(atom, { type: typeAtom, data });
    await this.#x.setProperty(window, atom, typeAtom, data).catch(gone(undefined));
  }

  async #restoreKept(window: number, atom: number): Promise<void> {
    const kept = this.#watched.get(window)?.kept.get(atom);
    if (!kept) return;
    const found = await this.#x.property(window, atom).catch(gone(undefined));
    if (!found || found.data.equals(kept.data)) return;
    await this.#x.setProperty(window, atom, kept.type, kept.data).catch(gone(undefined));
  }

  async #readActive(): Promise<void> {
    const [active] = await this.#x.property32(this.#x.root, '_NET_ACTIVE_WINDOW');
    // The window that loses the keyboard hears it before the one that gets it.
    const entries = [...this.#watched].sort(([window]) => (window === active ? 1 : -1));
    for (const [window, entry] of entries) {
      const isFocused = window === active;
      if (isFocused === entry.isFocused) continue;
      entry.isFocused = isFocused;
      entry.focused(isFocused);
    }
  }

  async #readState(window: number): Promise<void> {
    const entry = this.#watched.get(window);
    if (!entry) return;
    const [state] = await this.#x.property32(window, 'WM_STATE').catch(gone([]));
    const isMinimized = state === ICONIC;
    if (isMinimized === entry.isMinimized) return;
    entry.isMinimized = isMinimized;
    entry.minimized(isMinimized);
  }
}

/** Windows of other programs vanish at any time; `instead` is the answer about one that has. */
function gone<T>(instead: T): (problem: unknown) => T {
  return (problem) => {
    const BAD_WINDOW = 3;
    if (problem instanceof Error && 'error' in problem && problem.error === BAD_WINDOW) {
      return instead;
    }
    throw problem;
  };
}
