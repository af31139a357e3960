// What one run of the stand-in holds: Chromium, the X server, and the proxy between.
import { Chromium } from './chromium.ts';
import { NetworkGate } from './network-gate.ts';
import { report } from './report.ts';
import { X11Connection } from './x11-connection.ts';
import { X11Windows } from './x11-windows.ts';

export interface Running {
  chromium: Chromium;
  gate: NetworkGate;
  x: X11Connection;
  windows: X11Windows;
}

const started = Promise.withResolvers<Running>();
let chromium: Chromium | undefined;

/** Rejects when Chromium or the X server cannot be had. */
export async function startRunning(debuggingPort: string): Promise<void> {
  try {
    if (!process.env['DISPLAY']) throw new Error('Unable to open X display: DISPLAY is not set');
    const gate = await NetworkGate.open();
    const [browser, x] = await Promise.all([
      Chromium.start({ debuggingPort, proxy: gate.address }, (begun) => (chromium = begun)),
      X11Connection.open(),
    ]);
    started.resolve({ chromium: browser, gate, x, windows: await X11Windows.open(x) });
  } catch (problem) {
    started.reject(problem);
    throw problem;
  }
}

/** Resolves once windows can be opened. */
export function running(): Promise<Running> {
  return started.promise;
}

/** Ends everything that was started; nothing of it is left when this returns. */
export function stopRunning(): void {
  chromium?.stopNow();
  chromium = undefined;
}

// Whoever waits for it says so; a start that nobody waited for is told here.
started.promise.catch((problem: unknown) => report('starting', problem));
