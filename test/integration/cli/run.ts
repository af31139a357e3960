import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../../..');
export const entry = path.join(root, 'main/cli.ts');

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as people do, from `folder`, in English. */
export function run(
  args: readonly string[],
  { input = '', folder = root, env = process.env }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd: folder,
      env: { ...env, LC_ALL: 'en_GB.UTF-8' },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, out, err }));
    // A program that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}
