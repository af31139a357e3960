import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes after which the log begins anew; the one before it is kept. */
const maxBytes = 1_000_000;

export interface Log {
  /** `event` is a fixed phrase; `error` is for what went wrong. Never pass what a person copied. */
  write(event: string, error?: unknown): void;
}

/** Writes to main.log in `folder` and to standard error. */
export function createLog(folder: string, now: () => number): Log {
  const file = path.join(folder, 'main.log');
  return {
    write(event, error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : error;
      const line = `${new Date(now()).toISOString()} ${event}${reason === undefined ? '' : `: ${String(reason)}`}\n`;
      process.stderr.write(line);
      try {
        mkdirSync(folder, { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes)
          renameSync(file, `${file}.1`);
        appendFileSync(file, line);
      } catch (failure) {
        // The line stands on standard error; a full disk must not end the program that warns.
        process.stderr.write(`The log cannot be written: ${String(failure)}\n`);
      }
    },
  };
}
