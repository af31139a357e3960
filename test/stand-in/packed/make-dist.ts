// Makes what electron-builder takes for an unpacked Electron (`electronDist`), with the stand-in inside.
// node test/stand-in/packed/make-dist.ts [FOLDER] prints the folder.
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const standIn = path.join(import.meta.dirname, '..');
const usualFolder = path.join(standIn, '../../node_modules/.cache/stand-in/electron-dist');

/** Returns the folder; what was there is replaced. The packed app runs on this machine only. */
export function makeDist(folder: string = usualFolder): string {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['resources', 'locales']) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  // The packager gives this file the name of the app.
  const executable = path.join(folder, 'electron');
  writeFileSync(executable, executableScript());
  chmodSync(executable, 0o755);
  writeFileSync(path.join(folder, 'version'), electronVersion());
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) {
    writeFileSync(
      path.join(folder, name),
      'The desktop stand-in takes the place of Electron here.\n',
    );
  }
  return folder;
}

function executableScript(): string {
  const electron = path.join(standIn, 'bin', 'electron');
  return `#!/bin/sh
self=$(readlink -f "$0")
STAND_IN_EXECUTABLE="$self" STAND_IN_RESOURCES="$(dirname "$self")/resources" \\
  exec '${electron.replaceAll("'", `'\\''`)}' "$@"
`;
}

function electronVersion(): string {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  // The npm package of Electron itself.
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

if (import.meta.main) console.log(makeDist(process.argv[2]));
