// Electron's typings, with the stand-in's classes in the places of Electron's own.
import type { BrowserWindow } from './browser-window.ts';
import type { ClipboardItem } from './clipboard.ts';
import type { Menu, MenuItem } from './menu.ts';
import type { NativeImage } from './native-image.ts';
import type { Session } from './session.ts';
import type { UtilityProcess } from './utility-process.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;

/** `T` as the stand-in gives and takes it. */
export type Own<T> =
  IsAny<T> extends true
    ? T
    : T extends Electron.BrowserWindow
      ? BrowserWindow
      : T extends Electron.WebContents
        ? WebContents
        : T extends Electron.WebFrameMain
          ? WebFrameMain
          : T extends Electron.Session
            ? Session
            : T extends Electron.NativeImage
              ? NativeImage
              : T extends Electron.MenuItem
                ? MenuItem
                : T extends Electron.Menu
                  ? Menu
                  : T extends Electron.ClipboardItem
                    ? ClipboardItem
                    : T extends Electron.UtilityProcess
                      ? UtilityProcess
                      : T extends (...parameters: infer P) => infer R
                        ? (...parameters: OwnList<P>) => Own<R>
                        : T extends Promise<infer V>
                          ? Promise<Own<V>>
                          : T extends (infer E)[]
                            ? Own<E>[]
                            : T;
type OwnList<P extends unknown[]> = { [I in keyof P]: Own<P[I]> };

/**
 * The members `K` of `T` exactly as Electron declares them: a class that implements this cannot
 * have a member that Electron lacks, nor take or return anything else.
 */
export type Like<T, K extends keyof T> = { [M in K]: Own<T[M]> };
