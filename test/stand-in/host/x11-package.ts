// The part of the untyped package `x11` that the stand-in uses, with types.
import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';

export type Callback<T> = (error: Error | null, result: T) => boolean | void;

export interface XProperty {
  type: number;
  bytesAfter: number;
  data: Buffer;
}
export interface XEvent {
  type: number;
  name: string;
  wid?: number;
  atom?: number;
  state?: number;
  keycode?: number;
  buttons?: number;
  time?: number;
  requestor?: number;
  selection?: number;
  target?: number;
  property?: number;
}
export interface XClient extends EventEmitter {
  display: { min_keycode: number; max_keycode: number };
  AllocID(): number;
  CreateWindow(
    id: number,
    parent: number,
    x: number,
    y: number,
    width: number,
    height: number,
    border: number,
    depth: number,
    windowClass: number,
    visual: number,
    values: { eventMask: number },
  ): void;
  ChangeWindowAttributes(
    window: number,
    values: { eventMask: number },
    callback?: Callback<void>,
  ): void;
  MapWindow(window: number, callback?: Callback<void>): void;
  UnmapWindow(window: number, callback?: Callback<void>): void;
  InternAtom(onlyIfExists: boolean, name: string, callback: Callback<number>): void;
  GetAtomName(atom: number, callback: Callback<string>): void;
  QueryTree(window: number, callback: Callback<{ children: number[] }>): void;
  GetWindowAttributes(window: number, callback: Callback<{ mapState: number }>): void;
  GetProperty(
    remove: 0 | 1,
    window: number,
    name: number,
    type: number,
    offset: number,
    length: number,
    callback: Callback<XProperty>,
  ): void;
  ChangeProperty(
    mode: number,
    window: number,
    name: number,
    type: number,
    format: 8 | 16 | 32,
    data: Buffer,
    callback?: Callback<void>,
  ): void;
  DeleteProperty(window: number, name: number): void;
  SendEvent(
    destination: number,
    propagate: boolean,
    mask: number,
    event: Buffer,
    callback?: Callback<void>,
  ): void;
  SendClientMessage(
    destination: number,
    window: number,
    type: number,
    format: 8 | 16 | 32,
    data: number[],
  ): void;
  SetSelectionOwner(owner: number, selection: number, time: number): void;
  GetSelectionOwner(selection: number, callback: Callback<number>): void;
  ConvertSelection(
    requestor: number,
    selection: number,
    target: number,
    property: number,
    time: number,
  ): void;
  GetKeyboardMapping(first: number, count: number, callback: Callback<number[][]>): void;
  GrabKey(
    window: number,
    ownerEvents: boolean,
    modifiers: number,
    keycode: number,
    pointerMode: number,
    keyboardMode: number,
  ): void;
  UngrabKey(window: number, keycode: number, modifiers: number): void;
  terminate(): void;
}
export interface XDisplay {
  client: XClient;
  screen: { root: number; pixel_width: number; pixel_height: number }[];
}
export interface X11Package {
  createClient(
    options: { display: string },
    callback: (error: Error | undefined, display: XDisplay) => void,
  ): void;
  eventMask: Record<'PropertyChange' | 'StructureNotify' | 'FocusChange', number>;
  keySyms: Record<string, { code: number } | undefined>;
}

// Described above as its documentation and source have it; it brings no types of its own.
export const x11 = createRequire(import.meta.url)('x11') as X11Package;
