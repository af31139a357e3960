import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

export interface NativeThemeEvents {
  updated: [];
}

class NativeTheme
  extends Emitter<NativeThemeEvents>
  implements Like<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  #source: Electron.NativeTheme['themeSource'] = 'system';

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (source === this.#source) return;
    this.#source = source;
    this.emit('updated');
  }
  /** The stand-in's desktop is light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme: NativeTheme = new NativeTheme();
