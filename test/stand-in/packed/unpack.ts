// A packed app is unpacked before it runs: Node has no asar support of its own.
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import asar from '@electron/asar';

/** Unpacks `resources`/app.asar; the copy goes when the process ends. Returns its folder. */
export function unpackArchive(resources: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-app-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Named as in the package: apps derive "app.asar.unpacked" from their own path.
  const copy = path.join(folder, 'app.asar');
  const unpacked = path.join(resources, 'app.asar.unpacked');
  asar.extractAll(path.join(resources, 'app.asar'), copy);
  if (existsSync(unpacked)) symlinkSync(unpacked, path.join(folder, 'app.asar.unpacked'));
  return copy;
}
