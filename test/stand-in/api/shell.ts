import { strict } from '../page/strict.ts';
import type { Like } from './like.ts';

/** Everything that would have been opened in other programs, in order; nothing is. */
const opened: string[] = [];

export const shell = strict('shell', {
  async openExternal(url) {
    opened.push(url);
  },
  async openPath(path) {
    opened.push(path);
    return '';
  },
  opened,
} satisfies Like<Electron.Shell, 'openExternal' | 'openPath'> & { opened: string[] });
