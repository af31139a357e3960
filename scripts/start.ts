import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { missingPackages } from '../test/stand-in/packages.ts';
import { saveScreenshot, startSession, type Session } from '../test/stand-in/session.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

const help = `Usage: npm start -- [options]

Builds Just Hang Up and starts it: on Electron where its binary is there or can be fetched, else on the
desktop stand-in (Debian's Chromium with a real clipboard, tray and notifications).

Options:
  --hidden            start in the tray, without the window
  --stand-in          start on the desktop stand-in even where Electron is there
  --copy TEXT         once started, copy TEXT as another program would
  --screenshot FILE   save a picture of the whole screen as PNG, then end
  --user-data-dir DIR keep settings and history in DIR
  --help              show this

Without a running desktop (no DISPLAY) a virtual screen is started.`;

const root = path.join(import.meta.dirname, '..');

const { values: options } = readOptions();

if (options.help) console.log(help);
else process.exitCode = await start();

function readOptions() {
  try {
    return parseArgs({
      options: {
        hidden: { type: 'boolean', default: false },
        'stand-in': { type: 'boolean', default: false },
        copy: { type: 'string' },
        screenshot: { type: 'string' },
        'user-data-dir': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exit(2);
  }
}

async function start(): Promise<number> {
  const electron = options['stand-in'] ? undefined : (findElectron() ?? fetchElectron());
  const missing = electron === undefined ? missingPackages() : [];
  if (missing.length > 0) {
    console.error(
      `Electron's binary cannot be fetched here, and the desktop stand-in lacks: ${missing.join(' ')}\n` +
        'Install them with: npm run setup',
    );
    return 2;
  }
  console.log(
    electron === undefined
      ? 'Starting on the desktop stand-in, because Electron\u2019s binary is not there and cannot be fetched.'
      : 'Starting on Electron.',
  );

  const built = spawnSync('electron-vite', ['build', '--logLevel', 'error'], {
    cwd: root,
    stdio: 'inherit',
    env: standInEnvironment(process.env),
  });
  if (built.status !== 0) {
    console.error('The build failed; see above.');
    return 1;
  }

  const session = await openScreen();
  try {
    return await run(
      electron ?? path.join(root, 'test/stand-in/bin/electron'),
      session?.env ?? process.env,
    );
  } finally {
    await session?.stop();
  }
}

/** Undefined where a desktop runs already. */
async function openScreen(): Promise<Session | undefined> {
  const hasDesktop =
    process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (hasDesktop) return undefined;
  const session = await startSession({ keepHome: true });
  const display = session.env['DISPLAY'];
  console.log(
    `No desktop is running: this is a virtual screen, ${display}. To look at it:\n` +
      `  DISPLAY=${display} import -window root screen.png\n` +
      `To copy a text there:\n` +
      `  echo 'text' | DISPLAY=${display} xclip -selection clipboard`,
  );
  return session;
}

async function run(executable: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const args = [
    root,
    ...(options.hidden ? ['--hidden'] : []),
    ...(options['user-data-dir']
      ? [`--user-data-dir=${path.resolve(options['user-data-dir'])}`]
      : []),
    // Chromium refuses to run as root with its sandbox; only containers and tests do so.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const app = spawn(executable, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: standInEnvironment(environment),
  });
  const ended = once(app, 'exit');
  const ready = watchOutput(app);
  process.once('SIGINT', () => app.kill('SIGTERM'));
  process.once('SIGTERM', () => app.kill('SIGTERM'));

  const started = await Promise.race([ready.then(() => true), ended.then(() => false)]);
  if (started) await act(app, environment);
  const [code] = await ended;
  return typeof code === 'number' ? code : 0;
}

/** The program says `ready` on standard output when it watches; Chromium's own chatter is left out. */
function watchOutput(app: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    app.stdout?.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      if (text.includes('Just Hang Up is watching')) resolve();
    });
    app.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const own = text
        .split('\n')
        .filter((line) => line !== '' && !/DevTools listening|Debugger/.test(line));
      if (own.length > 0) process.stderr.write(`${own.join('\n')}\n`);
    });
  });
}

async function act(app: ChildProcess, environment: NodeJS.ProcessEnv): Promise<void> {
  if (options.copy !== undefined) {
    const xclip = spawn('xclip', ['-selection', 'clipboard'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: environment,
    });
    xclip.stdin.end(options.copy);
  }
  if (options.screenshot !== undefined) {
    // Windows and notifications fade in.
    await wait(3000);
    await saveScreenshot(environment, path.resolve(options.screenshot));
    console.log(`Saved ${options.screenshot}`);
    app.kill('SIGTERM');
  }
}

function standInEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Nothing may try to fetch Electron's binary behind our back.
  return { ...environment, ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'test/stand-in/bin') };
}
