import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const electronFolder = path.join(import.meta.dirname, '../node_modules/electron');

/** Milliseconds that fetching 120 MB may take on a slow line. */
const fetchLimit = 10 * 60_000;

/** The path of Electron's own executable, or undefined where it is not installed. */
export function findElectron(): string | undefined {
  const pathFile = path.join(electronFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const executable = path.join(electronFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : undefined;
}

/** Fetches the executable as Electron's package does on first use; undefined where that cannot be done. */
export function fetchElectron(): string | undefined {
  spawnSync(process.execPath, [path.join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    timeout: fetchLimit,
  });
  return findElectron();
}
