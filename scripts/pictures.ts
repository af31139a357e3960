import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { locales } from '../shared/i18n/locale.ts';
import { closePopups, copy, releaseClipboard, run, shownPopups } from '../test/e2e/desktop.ts';
import { saveScreenshot } from '../test/stand-in/session.ts';

/** Makes the pictures of README and docs from the running program: `npm run docs:pictures`. */
const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'docs/pictures');
const words = locales.en.window;

const robocall =
  'Danish National Police: your name has appeared in a criminal investigation about money laundering. ' +
  'Press 1 now to speak with an officer and confirm your CPR number and your bank details.';
const renewal =
  'Kære kunde. Dit MitID udløber i dag. Forny det inden 24 timer, ellers bliver det spærret: ' +
  'https://mitid-forny.example/login';

await mkdir(folder, { recursive: true });
const dataFolder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const start = () => _electron.launch({ args: [root, `--user-data-dir=${dataFolder}`], cwd: root });

try {
  const app = await start();
  const page = await app.firstWindow();
  await page.waitForURL(/bundle/);
  await page.getByText(words.home.title).waitFor();
  await copy(renewal);
  await until(() => shownPopups() === 1);
  closePopups();
  await copy(robocall);
  await until(() => shownPopups() === 1);
  await page.locator('.alert-row').nth(1).waitFor();
  await page.waitForTimeout(1000);
  await saveScreenshot(process.env, path.join(folder, 'alert.png'));
  closePopups();

  await page.locator('.alert-open').first().click();
  await page.locator('mark').first().waitFor();
  await page.screenshot({ path: path.join(folder, 'verdict.png') });
  await app.close();

  const again = await start();
  const window = await again.firstWindow();
  await window.waitForURL(/bundle/);
  await window.getByRole('button', { name: words.views.history }).click();
  await window.locator('.alert-row').nth(1).waitFor();
  await window.screenshot({ path: path.join(folder, 'history.png') });
  await again.close();
} finally {
  await releaseClipboard();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not happen. dunst shows: ${run('dunstctl', 'count')}`);
}
