// Behind the executable `electron`: Electron's command line, then the app's main module.
import { existsSync, readFileSync, statSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from './host/command-line.ts';

const here = createRequire(import.meta.url);
const electronUrl = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    // Libraries that see process.versions.electron ask for it.
    if (specifier === 'original-fs') return next('node:fs', context);
    return /^electron(?:\/(?:main|common))?$/.test(specifier)
      ? { url: electronUrl, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context);
  },
});

const { version: electronVersion } = here('electron/package.json') as { version: string };
const given = process.argv.slice(2);
const options = parseArgs(given);
if (options.version) {
  console.log(`v${electronVersion}`);
  process.exit(0);
}
if (options.inspect !== undefined) inspector.open(options.inspect, '127.0.0.1');

const packagedResources = process.env['STAND_IN_RESOURCES'];
process.argv = [process.env['STAND_IN_EXECUTABLE'] ?? process.execPath, ...given];
Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
Object.assign(process, {
  type: 'browser',
  resourcesPath: packagedResources ?? path.resolve('resources'),
  ...(packagedResources === undefined ? { defaultApp: true } : {}),
});

const { startRunning, running } = await import('./host/running.ts');
const { app } = await import('./api/app.ts');
const { begin } = await import('./host/beginning.ts');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Electron quits as if asked by its menu; whoever insists ends it.
  process.once(signal, () => {
    process.once(signal, () => app.exit(1));
    app.quit();
  });
}
const starting = startRunning(options.debuggingPort).then(begin);
starting.catch(() => app.exit(1));

const folder = packagedResources
  ? await unpacked(packagedResources)
  : appFolder(options.app ?? '.');
app.begin(folder, packagedResources !== undefined);
for (const module of options.require) here(path.resolve(module));
await import(pathToFileURL(mainModule()).href);
await starting;
await running();
app.nowReady();

/** The folder that holds the app's package.json. */
function appFolder(target: string): string {
  const start = path.resolve(target);
  let candidate = statSync(start).isDirectory() ? start : path.dirname(start);
  while (!existsSync(path.join(candidate, 'package.json'))) {
    const parent = path.dirname(candidate);
    if (parent === candidate) throw new Error(`Cannot find an app at ${start}`);
    candidate = parent;
  }
  return candidate;
}

function mainModule(): string {
  const asked = path.resolve(options.app ?? '.');
  if (packagedResources === undefined && statSync(asked).isFile()) return asked;
  const { main = 'index.js' } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as { main?: string };
  return path.join(folder, main);
}

async function unpacked(resources: string): Promise<string> {
  const { unpackArchive } = await import('./packed/unpack.ts');
  return unpackArchive(resources);
}
