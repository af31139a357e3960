import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { processesOf, saveScreenshot, startSession } from '../session.ts';

const command = path.join(import.meta.dirname, '..', 'session.ts');

const run = (...words: string[]) =>
  spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', timeout: 30_000 });

test('a command runs on a desktop of its own and its exit code comes back', () => {
  const script =
    'echo "$DISPLAY|$HOME|$ELECTRON_OVERRIDE_DIST_PATH"; xprop -root _NET_SUPPORTING_WM_CHECK; exit 7';
  const { status, stdout, stderr } = run('--', 'sh', '-c', script);
  expect(status, stderr).toBe(7);
  const [variables = '', windowManager] = stdout.split('\n');
  const [display, home = '', electron = ''] = variables.split('|');
  expect(display).toMatch(/^:\d+$/);
  expect(display).not.toBe(process.env['DISPLAY']);
  expect(windowManager).toContain('window id');
  expect(existsSync(path.join(electron, 'electron'))).toBe(true);
  expect(home).toMatch(/stand-in-desktop-/);
  expect(existsSync(home)).toBe(false);
  expect(processesOf(home)).toEqual([]);
});

test('the home folder can be kept', () => {
  const { stdout } = run('--keep-home', '--', 'sh', '-c', 'echo $HOME; echo $XDG_CONFIG_HOME');
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    process.env['HOME'],
    process.env['XDG_CONFIG_HOME'] ?? '',
  ]);
});

test('wrong words and commands that do not exist are told', () => {
  expect(run('--nonsense').status).toBe(2);
  expect(run().status).toBe(2);
  expect(run('--size', 'large', '--', 'true')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Not a size in pixels: large'),
  });
  expect(run('--', 'no-such-command').status).toBe(2);
});

test('a signal reaches the command, and nothing is left', async () => {
  const script = `trap 'echo stopped; exit 5' TERM; echo $HOME; while :; do sleep 0.1; done`;
  const child = spawn(process.execPath, [command, '--', 'sh', '-c', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await expect.poll(() => said).toContain('stand-in-desktop-');
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  const [home = '', last] = said.split('\n');
  expect([code, last]).toEqual([5, 'stopped']);
  expect(existsSync(home)).toBe(false);
  expect(processesOf(home)).toEqual([]);
});

test('as a module it gives an environment, a picture of the screen, and an end', async ({}, testInfo) => {
  const session = await startSession({ size: '640x480' });
  const file = testInfo.outputPath('screen.png');
  await saveScreenshot(session.env, file);
  const { width, height } = PNG.sync.read(readFileSync(file));
  await session.stop();
  expect([width, height]).toEqual([640, 480]);
  expect(processesOf(session.env['HOME'] ?? '')).toEqual([]);
});
