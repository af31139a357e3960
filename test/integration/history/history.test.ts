import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../../main/history/history.ts';
import type { Alert } from '../../../shared/alert.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => path.join(folder, 'history.sqlite');

function alert(text: string, at = 1000): Omit<Alert, 'id'> {
  const evidence = [{ start: 0, end: text.length, text }];
  const signals = [
    { rule: 'a', points: 7, evidence, promise: 'police-never-asks' },
    { rule: 'b', points: 3, evidence: [] },
  ];
  return {
    at,
    origin: 'clipboard',
    text,
    verdict: { verdict: 'danger', score: 10, language: 'da', signals },
  };
}

describe('history', () => {
  it('gives back after a restart what was added', () => {
    const { history } = openHistory(file(), 0);
    const added = history.add(alert('læg på \u{1f4f5}'));
    history.close();
    const again = openHistory(file(), 0);
    expect(again).not.toHaveProperty('damagedFile');
    expect(again.history.get(added.id)).toEqual({ ...alert('læg på \u{1f4f5}'), id: added.id });
    again.history.close();
  });

  it('has an alert on the disk when add returns', () => {
    const { history } = openHistory(file(), 0);
    history.add(alert('durable'));
    // A second connection sees only what is committed.
    const other = new DatabaseSync(file(), { readOnly: true });
    expect(other.prepare('SELECT text FROM alert').all()).toEqual([
      expect.objectContaining({ text: 'durable' }),
    ]);
    other.close();
    history.close();
  });

  it('pages from the newest to the oldest', () => {
    const { history } = openHistory(file(), 0);
    for (let at = 1; at <= 5; at++) history.add(alert(`alert ${at}`, at));
    const first = history.list({ limit: 2 });
    expect(first.alerts.map((found) => found.at)).toEqual([5, 4]);
    expect(first.hasMore).toBe(true);
    const rest = history.list({ before: first.alerts.at(-1)?.id, limit: 3 });
    expect(rest.alerts.map((found) => found.at)).toEqual([3, 2, 1]);
    expect(rest.hasMore).toBe(false);
    history.close();
  });

  it('deletes one, what is old, and all; nothing of it stays in the file', () => {
    const { history } = openHistory(file(), 0);
    const one = history.add(alert('needle-one', 1));
    history.add(alert('needle-two', 2));
    history.add(alert('needle-three', 3));
    expect(history.delete(one.id)).toBe(true);
    expect(history.delete(one.id)).toBe(false);
    expect(history.deleteBefore(3)).toBe(1);
    expect(history.list({ limit: 9 }).alerts.map((found) => found.at)).toEqual([3]);
    expect(history.clear()).toBe(1);
    const onDisk = readdirSync(folder).map((name) =>
      readFileSync(path.join(folder, name), 'latin1'),
    );
    expect(onDisk.join('')).not.toContain('needle');
    history.close();
  });

  it('never gives an id twice, so that an old notification opens no other alert', () => {
    const { history } = openHistory(file(), 0);
    const first = history.add(alert('first'));
    history.clear();
    expect(history.add(alert('second')).id).toBeGreaterThan(first.id);
    history.close();
  });

  it.each([
    ['text', Buffer.from('this is not a database, but it is long enough to look at'.repeat(20))],
    [
      'zeros behind the header',
      Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8192)]),
    ],
  ])('sets a damaged file of %s aside and begins anew', (_what, bytes) => {
    writeFileSync(file(), bytes);
    const { history, damagedFile } = openHistory(file(), 77);
    expect(damagedFile).toBe(path.join(folder, 'history.damaged-77.sqlite'));
    expect(readFileSync(damagedFile ?? '')).toEqual(bytes);
    expect(history.list({ limit: 1 }).alerts).toEqual([]);
    history.add(alert('works'));
    history.close();
  });

  it('leaves the history of a newer program alone', () => {
    openHistory(file(), 0).history.close();
    const database = new DatabaseSync(file());
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(() => openHistory(file(), 0)).toThrow(/newer version/);
    expect(existsSync(file())).toBe(true);
  });

  it('throws where the folder cannot be written', () => {
    expect(() => openHistory(path.join(folder, 'nowhere', 'history.sqlite'), 0)).toThrow();
  });
});
