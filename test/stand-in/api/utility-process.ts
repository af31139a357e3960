import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { strict } from '../page/strict.ts';
import { app } from './app.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

type ForkOptions = Omit<Electron.ForkOptions, 'session'>;

export interface UtilityProcessEvents {
  spawn: [];
  exit: [code: number];
  // Electron types what arrives as any; the app's own check gives it its type.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  message: [message: any];
  error: [type: 'FatalError', location: string, report: string];
}

const ENTRY = path.join(import.meta.dirname, '..', 'host', 'utility-entry.ts');
const CRASHED = 128;

export class UtilityProcess
  extends Emitter<UtilityProcessEvents>
  implements Like<Electron.UtilityProcess, 'pid' | 'kill' | 'postMessage' | 'stdout' | 'stderr'>
{
  readonly stdout: NodeJS.ReadableStream | null;
  readonly stderr: NodeJS.ReadableStream | null;
  readonly #child: ChildProcess;
  #pid: number | undefined;

  constructor(modulePath: string, parameters: string[] = [], options: ForkOptions = {}) {
    super();
    const { env = process.env, execArgv = [], cwd, stdio = 'inherit' } = options;
    const [, output = 'inherit', error = 'inherit'] = Array.isArray(stdio)
      ? stdio
      : [stdio, stdio, stdio];
    this.#child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ...execArgv, ENTRY, modulePath, ...parameters],
      {
        cwd,
        env: { ...env },
        // Electron gives its utility processes no standard input.
        stdio: ['ignore', asStdio(output), asStdio(error), 'ipc'],
        serialization: 'advanced',
      },
    );
    this.stdout = this.#child.stdout;
    this.stderr = this.#child.stderr;
    this.#child.once('spawn', () => {
      this.#pid = this.#child.pid;
      this.emit('spawn');
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('error', (problem) => {
      this.emit('error', 'FatalError', modulePath, String(problem));
    });
    this.#child.once('exit', (code, signal) => {
      this.#pid = undefined;
      this.emit('exit', code ?? (signal === 'SIGTERM' ? 0 : CRASHED));
    });
  }

  get pid(): number | undefined {
    return this.#pid;
  }

  kill(): boolean {
    return this.#child.exitCode === null && this.#child.kill('SIGTERM');
  }

  /** Throws what cannot be cloned; ports cannot be transferred here. */
  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0) {
      throw new Error('The desktop stand-in does not implement MessagePorts to utility processes.');
    }
    const copy: unknown = structuredClone(message);
    if (this.#child.connected) this.#child.send(copy as object);
  }
}

function asStdio(name: string): 'pipe' | 'ignore' | 'inherit' {
  if (name === 'pipe' || name === 'ignore' || name === 'inherit') return name;
  throw new Error(`stdio of a utility process cannot be '${name}'`);
}

export const utilityProcess = strict('utilityProcess', {
  fork(modulePath: string, parameters?: string[], options?: ForkOptions): UtilityProcess {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    return new UtilityProcess(modulePath, parameters, options);
  },
} satisfies Record<keyof Pick<typeof Electron.UtilityProcess, 'fork'>, unknown>);
