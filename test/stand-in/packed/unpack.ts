// A packed app is unpacked before it runs: Node has no asar support of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import asar from '@electron/asar';

/** Unpacks `resources`/app.asar; the copy goes when the process ends. Returns its folder. */
export function unpackArchive(resources: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-app-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  asar.extractAll(path.join(resources, 'app.asar'), folder);
  return folder;
}
