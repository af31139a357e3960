// Runs in the child of utilityProcess.fork: gives it process.parentPort, then runs the app's module.
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: [] }) => void): unknown;
  postMessage(message: unknown): void;
}

class Port extends EventEmitter implements ParentPort {
  #early: unknown[] = [];

  override on(event: string, listener: (event: { data: unknown; ports: [] }) => void): this {
    super.on(event, listener);
    if (event === 'message') for (const data of this.#early.splice(0)) this.receive(data);
    return this;
  }

  /** Kept until somebody listens: the module may load something first. */
  receive(data: unknown): void {
    if (this.listenerCount('message') === 0) this.#early.push(data);
    else this.emit('message', { data, ports: [] });
  }

  postMessage(message: unknown): void {
    process.send?.(structuredClone(message));
  }
}

const [entry = ''] = process.argv.splice(2, 1);
const port = new Port();
Object.assign(process, { type: 'utility', parentPort: port });
process.on('message', (data) => port.receive(data));
// Electron ends its utility processes with the app, however the app ends.
process.on('disconnect', () => process.exit(0));

const electron = new URL('../electron-in-utility.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(?:\/(?:main|common|utility))?$/.test(specifier)
      ? { url: electron, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
process.argv[1] = path.resolve(entry);
await import(pathToFileURL(process.argv[1]).href);
