import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { listPackage } from '@electron/asar';
import { locales } from '../../shared/i18n/locale.ts';
import { makeDist } from '../stand-in/packed/make-dist.ts';
import { closePopups, copy, releaseClipboard } from './desktop.ts';
import { dropFiles, root, startProgram, test } from './program.ts';

const unpacked = path.join(root, 'dist/linux-unpacked');
const answers = locales.en.window.verdict.answers;

test.beforeAll(() => {
  test.setTimeout(180_000);
  execFileSync(
    'electron-builder',
    ['--linux', 'dir', '--publish', 'never', `-c.electronDist=${makeDist()}`],
    { cwd: root, stdio: 'ignore' },
  );
});

test('the packed program does its main job', async ({ dataFolder, notifications }) => {
  const executable = path.join(unpacked, 'just-hang-up');
  const program = await startProgram([`--user-data-dir=${dataFolder}`], {}, executable);
  try {
    await copy(
      'This is the police. Your name is in a criminal case. Press 1 and state your CPR number.',
    );
    await expect.poll(() => notifications.seen.length).toBe(1);
    const picture = path.join(root, 'test/integration/ocr/pictures/robocall-dark-en.png');
    await dropFiles(program.page, program.page.locator('body'), [picture]);
    await expect(program.page.getByRole('heading', { name: answers.danger })).toBeVisible({
      timeout: 30_000,
    });
  } finally {
    await program.close();
    await releaseClipboard();
    closePopups();
  }
});

test('the package holds what runs, and no sources, tests or maps', () => {
  const files = listPackage(path.join(unpacked, 'resources/app.asar'), { isPack: false });
  const own = files.filter((file) => !file.startsWith('/node_modules'));
  expect(own.every((file) => /^\/(?:out(?:\/|$)|package\.json$)/.test(file))).toBe(true);
  expect(files.filter((file) => /\.map$|\.d\.ts$|node-notifier|traineddata/.test(file))).toEqual(
    [],
  );
  expect(existsSync(path.join(unpacked, 'resources/models/dan.traineddata.gz'))).toBe(true);
});
