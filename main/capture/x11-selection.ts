import x11, { type FixesExtension, type XClient, type XDisplay } from 'x11';
import type { ChangeSource } from './clipboard-watcher.ts';

/** XFixes: "the selection has a new owner". */
const ownerChanged = 1;

/**
 * Tells at once, without polling, when another program owns the X11 clipboard. Rejects where there is no
 * X server or no XFixes extension. `display` as in the variable DISPLAY.
 */
export function x11Selection(display: string): ChangeSource {
  return {
    name: 'x11',
    async start(onChange, onLost) {
      const { client, screen } = await connect(display);
      client.on('error', onLost);
      client.on('end', onLost);
      const [first] = screen;
      if (!first) throw new Error('the X server has no screen');
      const window = client.AllocID();
      client.CreateWindow(window, first.root, 0, 0, 1, 1, 0, 0, 0, 0);
      const [fixes, clipboard] = await Promise.all([requireFixes(client), clipboardAtom(client)]);
      client.on('event', (event) => {
        // The core protocol has an event of the same name; the extension's is told apart by its number.
        if (event.name === 'SelectionNotify' && event.type === fixes.firstEvent) onChange();
      });
      fixes.SelectSelectionInput(window, clipboard, ownerChanged);
      return () => {
        client.removeAllListeners();
        client.on('error', () => undefined);
        client.terminate();
      };
    },
  };
}

function connect(display: string): Promise<XDisplay> {
  return new Promise((resolve, reject) => {
    const client = x11.createClient({ display }, (error, connected) => {
      if (error) reject(error);
      else resolve(connected);
    });
    client.on('error', (error) => reject(error ?? new Error('the X server closed the connection')));
  });
}

function requireFixes(client: XClient): Promise<FixesExtension> {
  return new Promise((resolve, reject) => {
    client.require('fixes', (error, extension) => {
      if (error) reject(error);
      else resolve(extension);
    });
  });
}

function clipboardAtom(client: XClient): Promise<number> {
  return new Promise((resolve, reject) => {
    client.InternAtom(false, 'CLIPBOARD', (error, atom) => {
      if (error) reject(error);
      else resolve(atom);
    });
  });
}
