import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { utilityReaderChild } from '../../../main/ocr/utility-child.ts';

/** A process as Electron gives it: there is nothing to end before it was spawned. */
class FakeProcess extends EventEmitter {
  isSpawned = false;
  isKilled = false;
  readonly sent: unknown[] = [];
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  kill(): boolean {
    this.isKilled = this.isSpawned;
    return this.isSpawned;
  }
}

it('ends a process that was not there yet as soon as it is', () => {
  const electron = new FakeProcess();
  utilityReaderChild(electron).kill();
  expect(electron.isKilled).toBe(false);
  electron.isSpawned = true;
  electron.emit('spawn');
  expect(electron.isKilled).toBe(true);
});

it('passes messages both ways and the exit', () => {
  const electron = new FakeProcess();
  const child = utilityReaderChild(electron);
  const heard: unknown[] = [];
  child.onMessage((message) => heard.push(message));
  child.onExit((detail) => heard.push(detail));
  const start = { kind: 'start', settings: { modelFolders: [], languages: [] } } as const;
  child.postMessage(start);
  electron.emit('message', { kind: 'broken', detail: 'x' });
  electron.emit('exit', 3);
  expect(electron.sent).toEqual([start]);
  expect(heard).toEqual([{ kind: 'broken', detail: 'x' }, 'the reader ended with 3']);
});
