import { renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Alert } from '../../shared/alert.ts';
import { origins } from '../../shared/capture.ts';
import { verdictKinds, type Verdict } from '../../shared/detection/verdict.ts';

/** Alerts on disk. Every change is on the disk when its call returns. */
export interface History {
  /** Keeps an alert; its text must be masked already. Throws when it cannot be written. */
  add(alert: Omit<Alert, 'id'>): Alert;
  get(id: number): Alert | undefined;
  /** Newest first, older than the alert `before` when it is given. */
  list(page: { before?: number | undefined; limit: number }): { alerts: Alert[]; hasMore: boolean };
  delete(id: number): boolean;
  /** Deletes all alerts, also from the file's free pages; returns how many there were. */
  clear(): number;
  /** Deletes what is older than `time` (milliseconds since 1970); returns how many there were. */
  deleteBefore(time: number): number;
  close(): void;
}

export interface OpenedHistory {
  readonly history: History;
  /** Where a damaged file was set aside to; nothing is ever overwritten. */
  readonly damagedFile?: string;
}

/** Each step lifts the schema by one version; `PRAGMA user_version` counts the steps that were taken. */
const migrations = [
  `CREATE TABLE alert (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     at INTEGER NOT NULL,
     origin TEXT NOT NULL,
     text TEXT NOT NULL,
     verdict TEXT NOT NULL,
     score REAL NOT NULL,
     language TEXT NOT NULL,
     signals TEXT NOT NULL
   ) STRICT;
   CREATE INDEX alert_at ON alert (at);`,
];

const row = z.object({
  id: z.int(),
  at: z.int(),
  origin: z.enum(origins),
  text: z.string(),
  verdict: z.enum(verdictKinds),
  score: z.number(),
  language: z.string(),
  signals: z.string(),
});

const storedSignals = z.array(
  z.object({
    rule: z.string(),
    points: z.number(),
    evidence: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
    promise: z.string().optional(),
  }),
);

/**
 * Opens the history at `file`, or `:memory:`. A damaged file is set aside under a name with `now`
 * (milliseconds since 1970) and a fresh one is begun. Throws when the folder cannot be written.
 */
export function openHistory(file: string, now: number): OpenedHistory {
  try {
    return { history: open(file) };
  } catch (error) {
    if (!isDamage(error)) throw error;
    const damagedFile = setAside(file, now);
    return { history: open(file), damagedFile };
  }
}

function open(file: string): History {
  const database = new DatabaseSync(file, { timeout: 2000 });
  try {
    return prepare(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync): History {
  // An alert must be on the disk before it is shown, and deleted means gone from the file.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
  const check = z
    .object({ quick_check: z.string() })
    .parse(database.prepare('PRAGMA quick_check(1)').get());
  if (check.quick_check !== 'ok') throw new DamagedHistory(check.quick_check);
  migrate(database);

  const insert = database.prepare(
    `INSERT INTO alert (at, origin, text, verdict, score, language, signals)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare('SELECT * FROM alert WHERE id = ?');
  const page = database.prepare('SELECT * FROM alert WHERE id < ? ORDER BY id DESC LIMIT ?');
  const remove = database.prepare('DELETE FROM alert WHERE id = ?');
  const removeAll = database.prepare('DELETE FROM alert');
  const removeOld = database.prepare('DELETE FROM alert WHERE at < ?');

  function emptyLog(): void {
    // The write-ahead log still holds what was deleted until it is folded back into the file.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  return {
    add(alert) {
      const { verdict, score, language, signals } = alert.verdict;
      const { lastInsertRowid } = insert.run(
        alert.at,
        alert.origin,
        alert.text,
        verdict,
        score,
        language,
        JSON.stringify(signals),
      );
      return { ...alert, id: Number(lastInsertRowid) };
    },
    get(id) {
      const found = select.get(id);
      return found === undefined ? undefined : toAlert(found);
    },
    list({ before, limit }) {
      const found = page.all(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
      return { alerts: found.slice(0, limit).map(toAlert), hasMore: found.length > limit };
    },
    delete(id) {
      const { changes } = remove.run(id);
      emptyLog();
      return changes > 0;
    },
    clear() {
      const { changes } = removeAll.run();
      database.exec('VACUUM');
      emptyLog();
      return Number(changes);
    },
    deleteBefore(time) {
      const { changes } = removeOld.run(time);
      if (changes > 0) emptyLog();
      return Number(changes);
    },
    close() {
      database.close();
    },
  };
}

class DamagedHistory extends Error {}

function migrate(database: DatabaseSync): void {
  const { user_version: version } = z
    .object({ user_version: z.int() })
    .parse(database.prepare('PRAGMA user_version').get());
  if (version > migrations.length)
    throw new Error(
      `The history was written by a newer version of the program (schema ${version}).`,
    );
  migrations.slice(version).forEach((step, index) => {
    database.exec(`BEGIN; ${step} PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
}

/** SQLite's codes for a file that is no database (26) or is malformed (11). */
function isDamage(error: unknown): boolean {
  if (error instanceof DamagedHistory) return true;
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return code === 26 || code === 11;
}

function setAside(file: string, now: number): string {
  const { dir, name, ext } = path.parse(file);
  const damagedFile = path.join(dir, `${name}.damaged-${now}${ext}`);
  renameSync(file, damagedFile);
  for (const companion of ['-wal', '-shm']) {
    try {
      renameSync(file + companion, damagedFile + companion);
    } catch (error) {
      // A cleanly closed database has no companions.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return damagedFile;
}

function toAlert(found: unknown): Alert {
  const { id, at, origin, text, verdict, score, language, signals } = row.parse(found);
  const judged: Verdict = {
    verdict,
    score,
    language,
    signals: storedSignals
      .parse(JSON.parse(signals))
      .map(({ promise, ...signal }) => (promise === undefined ? signal : { ...signal, promise })),
  };
  return { id, at, origin, text, verdict: judged };
}
