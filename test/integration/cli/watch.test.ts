import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession, type Session } from '../../stand-in/session.ts';
import { entry, run } from './run.ts';

const scam =
  'Dette er politiet. Dit CPR-nummer er misbrugt. Oplys dit MitID og overfør pengene til en sikker konto nu.';
const other =
  'Hej mor, min telefon er gået i stykker. Overfør 8.000 kr. til denne konto i dag, haster.';
const harmless = 'Hej! Skal vi spise sammen på torsdag? Jeg tager kagen med.';
const picture = path.join(import.meta.dirname, '../ocr/pictures/robocall-dark-en.png');

describe.runIf(process.platform === 'linux')('npm run watch on X11', () => {
  let session: Session;
  let child: ChildProcess;
  let out = '';
  let err = '';
  /** Notifications of earlier tests, which cannot be deleted. */
  let before = 0;

  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.stop());

  beforeEach(async () => {
    out = '';
    err = '';
    copy('what was there before');
    before = history().length;
    child = spawn(process.execPath, [entry, 'watch'], {
      env: { ...session.env, LC_ALL: 'en_GB.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    await until(() => out.includes('Watching the clipboard'));
  });
  afterEach(() => child.kill('SIGKILL'));

  /** Another program copies; like every X11 program, it stays to hand over what it copied. */
  function copy(content: string | Uint8Array, type = 'UTF8_STRING'): void {
    const args = ['-selection', 'clipboard', '-target', type];
    spawnSync('xclip', args, {
      input: content,
      env: session.env,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
  }

  function dunstctl(...args: readonly string[]): string {
    return execFileSync('dunstctl', args, { env: session.env, encoding: 'utf8' });
  }

  /** All notifications so far, the newest first, after taking them from the screen. */
  function history(): readonly { summary: { data: string }; body: { data: string } }[] {
    dunstctl('close-all');
    return JSON.parse(dunstctl('history')).data[0];
  }

  /** Title and body of the notifications of this test, the newest first. */
  function notifications(): { readonly title: string; readonly body: string }[] {
    const all = history();
    return all.slice(0, all.length - before).map((one) => ({
      title: one.summary.data,
      body: one.body.data,
    }));
  }

  const shown = () => Number(dunstctl('count', 'displayed'));
  const alerts = () => out.match(/This (?:looks like|may be) a scam/g)?.length ?? 0;
  const end = (signal: NodeJS.Signals) => {
    const status = new Promise((resolve) => child.once('close', resolve));
    child.kill(signal);
    return status;
  };

  it('tells of a copied scam by a notification and in the terminal', async () => {
    copy(scam);
    await until(() => shown() === 1);
    const [notification] = notifications();
    expect(notification?.title).toBe('Hang up: this looks like a scam');
    expect(notification?.body).toContain('114');
    expect(notification?.body).not.toContain('CPR-nummer er misbrugt');
    expect(out).toContain('This looks like a scam');
    expect(out).toContain('MitID');
    expect(err).toBe('');
  });

  it('tells of the same message once, of another one too, of a harmless one never', async () => {
    copy(scam);
    await until(() => alerts() === 1);
    copy(harmless);
    await pause(300);
    copy(`${scam.toUpperCase()}\n`);
    await pause(300);
    copy(other);
    await until(() => alerts() === 2);
    // The terminal is told a moment before the desktop.
    await until(() => notifications().length >= 2);
    await pause(300);
    expect(notifications()).toHaveLength(2);
  });

  it('does not look at what was copied before it began', async () => {
    await end('SIGINT');
    copy(scam);
    child = spawn(process.execPath, [entry, 'watch'], { env: session.env, stdio: 'pipe' });
    out = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
    await until(() => out.includes('Watching the clipboard'));
    await pause(700);
    expect(alerts()).toBe(0);
    copy(other);
    await until(() => alerts() === 1);
  });

  it('reads a copied picture', async () => {
    copy(readFileSync(picture), 'image/png');
    await until(() => alerts() === 1);
    await until(() => notifications().length === 1);
  });

  it('says that a picture cannot be decoded, and goes on', async () => {
    copy(readFileSync(picture).subarray(0, 9000), 'image/png');
    await until(() => err.includes('image-damaged'));
    copy(scam);
    await until(() => alerts() === 1);
  });

  it('does not read what a password manager conceals', async () => {
    copy('secret', 'x-kde-passwordManagerHint');
    await until(() => err.includes('conceals it'));
    expect(alerts()).toBe(0);
    expect(err).not.toContain('secret');
  });

  it('takes ten megabytes of text', async () => {
    copy(`${`${harmless}\n`.repeat(170_000)}${scam}`);
    await until(() => alerts() === 1);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly with %s, and leaves no process',
    async (signal) => {
      copy(readFileSync(picture), 'image/png');
      await until(() => alerts() === 1);
      const children = childrenOf(child.pid);
      expect(children.length).toBeGreaterThan(0);
      expect(await end(signal)).toBe(0);
      await until(() => children.every((pid) => !isRunning(pid)));
    },
  );
});

describe.runIf(process.platform === 'linux')('npm run watch without what it needs', () => {
  let empty = '';
  beforeAll(() => {
    empty = mkdtempSync(path.join(tmpdir(), 'no-tools-'));
  });
  afterAll(() => rmSync(empty, { recursive: true, force: true }));
  const bare = { HOME: process.env['HOME'] };

  it('says that there is no desktop', async () => {
    const { status, err } = await run(['watch'], { env: { ...bare, PATH: process.env['PATH'] } });
    expect(status).toBe(2);
    expect(err).toContain('neither DISPLAY nor WAYLAND_DISPLAY');
  });

  it.each([
    [{ DISPLAY: ':1' }, 'watch needs xclip: install the package xclip.'],
    [{ WAYLAND_DISPLAY: 'w' }, 'watch needs wl-paste: install the package wl-clipboard.'],
  ])('names the package of a missing tool: %o', async (env, message) => {
    const { status, err } = await run(['watch'], { env: { ...bare, ...env, PATH: empty } });
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('says that the display does not answer', async () => {
    const env = { ...bare, PATH: process.env['PATH'], DISPLAY: ':9371' };
    const { status, err } = await run(['watch'], { env });
    expect(status).toBe(2);
    expect(err).toBe('The clipboard cannot be reached.\n');
  });
});

async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`It never came true: ${holds.toString()}`);
    await pause(20);
  }
}

function childrenOf(pid: number | undefined): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);
}

function isRunning(pid: number): boolean {
  try {
    // The letter after the name in brackets is the state; a zombie is not running any more.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // No such process.
    return false;
  }
}
