// Starts the system's Chromium, and ends it with everything that it left behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DevtoolsConnection } from './devtools.ts';
import { report } from './report.ts';

// The program itself: /usr/bin/chromium is a script that adds flags and complains about them.
const CANDIDATES = ['/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser'];
const PROFILE = 'stand-in-profile-';

const FLAGS = [
  // Also on the command that opens a window: without it a bar warns about --no-sandbox.
  '--test-type',
  '--no-sandbox',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-breakpad',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-popup-blocking',
  '--disable-back-forward-cache',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--allow-file-access-from-files',
  // One process for all frames of a page, so that one DevTools session sees them all.
  '--disable-site-isolation-trials',
  // A granted camera or microphone is one that delivers, so that a test can tell it from a denied one.
  '--use-fake-device-for-media-stream',
  '--disable-features=' +
    [
      'IsolateOrigins',
      'site-per-process',
      'Translate',
      'MediaRouter',
      'OptimizationHints',
      'NetworkTimeServiceQuerying',
      'PreconnectToSearch',
      'PaintHolding',
      'HttpsUpgrades',
      'DestroyProfileOnBrowserClose',
    ].join(','),
];

export interface ChromiumOptions {
  /** Port for other DevTools clients, such as Playwright; 0 for any free one. */
  debuggingPort: string;
  /** host:port of the proxy that every connection goes through. */
  proxy: string;
}

/** Answers from a running Chromium, and the way to open a window in it. */
export class Chromium {
  readonly devtools: DevtoolsConnection;
  /** Where other DevTools clients can connect. */
  readonly endpoint: Promise<string>;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #openers = new Set<ChildProcess>();

  private constructor(options: ChromiumOptions) {
    removeStaleProfiles();
    this.#profile = mkdtempSync(path.join(tmpdir(), `${PROFILE}${process.pid}-`));
    mkdirSync(path.join(this.#profile, 'Default'));
    writeFileSync(
      path.join(this.#profile, 'Default', 'Preferences'),
      JSON.stringify(initialPreferences()),
    );
    this.#process = spawn(
      chromiumExecutable(),
      [
        ...FLAGS,
        // With the pipe closed Chromium ends itself: nothing survives this process, however it ends.
        '--remote-debugging-pipe',
        `--remote-debugging-port=${options.debuggingPort}`,
        `--proxy-server=${options.proxy}`,
        '--proxy-bypass-list=<-loopback>',
        `--user-data-dir=${this.#profile}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true, env: this.#env() },
    );
    const [, , , output, input] = this.#process.stdio;
    if (!output || !input || !('write' in output) || !('read' in input)) {
      throw new Error('Chromium was started without its pipes');
    }
    this.devtools = new DevtoolsConnection(output, input);
    this.endpoint = this.#readEndpoint();
  }

  /** `begun` gets Chromium before it answers, so that an early end can still stop it. */
  static async start(
    options: ChromiumOptions,
    begun: (chromium: Chromium) => void,
  ): Promise<Chromium> {
    const chromium = new Chromium(options);
    begun(chromium);
    await chromium.endpoint;
    await chromium.devtools.browser.send('Target.setDiscoverTargets', { discover: true });
    return chromium;
  }

  onExit(listener: () => void): void {
    this.#process.once('exit', listener);
  }

  /** Opens a window without browser controls, showing an empty page whose address holds `tag`. */
  openWindow(tag: string): void {
    // The running Chromium takes the command over, and the second process ends. Should the first have
    // ended meanwhile, the second would become a Chromium itself: it gets the same pipe to end with.
    const child = spawn(
      chromiumExecutable(),
      [
        '--test-type',
        '--no-sandbox',
        '--remote-debugging-pipe',
        `--user-data-dir=${this.#profile}`,
        `--app=data:text/html,${tag}`,
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true, env: this.#env() },
    );
    this.#openers.add(child);
    child.once('exit', () => this.#openers.delete(child));
    child.once('error', (problem) => report('opening a window', problem));
    // It ends with its pipe still open to us.
    for (const stream of child.stdio) stream?.on('error', () => undefined);
  }

  /** Ends Chromium and removes its profile before it returns. */
  stopNow(): void {
    for (const { pid } of [...this.#openers, this.#process]) if (pid !== undefined) endGroup(pid);
    removeFolder(this.#profile, 'removing the profile');
  }

  #env(): NodeJS.ProcessEnv {
    // Chromium's singleton socket goes to TMPDIR; in the profile it is removed with it.
    return { ...process.env, TMPDIR: this.#profile };
  }

  #readEndpoint(): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    let said = '';
    this.#process.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      // Kept short: it is shown only when Chromium does not start.
      said = (said + chunk).slice(-8000);
      const found = /^DevTools listening on (ws:\S+)/m.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    this.#process.once('error', reject);
    this.#process.once('exit', (code, signal) =>
      reject(new Error(`Chromium ended (${String(code ?? signal)})\n${said}`)),
    );
    return promise;
  }
}

/** Path of the installed Chromium; throws when there is none. */
export function chromiumExecutable(): string {
  const found = CANDIDATES.find((candidate) => existsSync(candidate));
  if (!found) throw new Error(`Chromium is not installed; looked for ${CANDIDATES.join(', ')}`);
  return found;
}

function removeFolder(folder: string, doing: string): void {
  try {
    // Chromium's children may still write for a moment after it was ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  } catch (problem) {
    // The next start tries again.
    report(doing, problem);
  }
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (problem) {
    // It has ended already.
    if (!isMissing(problem)) report('ending Chromium', problem);
  }
}

/** Links to other programs would otherwise open a question from xdg-open over the window. */
function initialPreferences(): object {
  const schemes = ['tel', 'mailto', 'sms', 'callto', 'sip', 'facetime', 'whatsapp', 'ssh', 'ftp'];
  return {
    protocol_handler: {
      excluded_schemes: Object.fromEntries(schemes.map((scheme) => [scheme, true])),
    },
  };
}

/** Profiles of processes that were killed before they could remove them. */
function removeStaleProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PROFILE)) continue;
    const owner = Number(name.slice(PROFILE.length).split('-')[0]);
    if (Number.isInteger(owner) && owner > 0 && !isAlive(owner)) {
      removeFolder(path.join(tmpdir(), name), 'removing an old profile');
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return !isMissing(problem);
  }
}

function isMissing(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'ESRCH';
}
