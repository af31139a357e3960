import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { maxFileBytes } from '../../shared/capture.ts';
import type { ChangeSource } from './clipboard-watcher.ts';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** What a tool answered. `isDone` is false when it ended with another status than 0. */
export interface ToolOutput {
  readonly isDone: boolean;
  readonly output: Buffer;
  readonly errors: string;
}

/** Runs a tool to its end. Rejects when it cannot be started, takes too long or writes too much. */
export type RunTool = (command: Command) => Promise<ToolOutput>;

/** Milliseconds that a tool may take: the program that owns the clipboard has to answer it. */
const toolLimit = 10_000;

export const runTool: RunTool = ({ file, args }) =>
  new Promise((resolve, reject) => {
    const options = {
      encoding: 'buffer',
      timeout: toolLimit,
      killSignal: 'SIGKILL',
      maxBuffer: maxFileBytes,
      windowsHide: true,
    } as const;
    execFile(file, args, options, (error, output, errors) => {
      // A number is the tool's own status; anything else means that it never came to its end.
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ isDone: !error, output, errors: errors.toString() });
    });
  });

/** Where a tool lies, looked for in the folders of the variable PATH. */
export function findTool(name: string, searchPath: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return searchPath
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us: either way this is not the tool.
    return false;
  }
}

/**
 * A tool that runs all the time and prints a line at every change. Lines within the first `calm`
 * milliseconds tell what was there already.
 */
export function toolLines({ file, args }: Command, calm: number): ChangeSource {
  return {
    name: path.basename(file),
    start(onChange, onLost) {
      return new Promise((resolve, reject) => {
        const tool = spawn(file, args, { stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
        let isCalm = false;
        tool.once('error', reject);
        tool.once('exit', (code, signal) => {
          const lost = new Error(`${file} ended with ${signal ?? code}`);
          if (isCalm) onLost(lost);
          else reject(lost);
        });
        const timer = setTimeout(() => {
          isCalm = true;
          resolve(() => {
            tool.removeAllListeners();
            tool.kill();
          });
        }, calm);
        tool.once('exit', () => clearTimeout(timer));
        tool.stdout.on('data', () => {
          if (isCalm) onChange();
        });
      });
    },
  };
}
