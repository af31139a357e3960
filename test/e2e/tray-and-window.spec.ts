import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { locales } from '../../shared/i18n/locale.ts';
import { copy } from './desktop.ts';
import { root, test, type Program } from './program.ts';

const words = locales.en;
const scam =
  'Politiet her. Oplys dit MitID og flyt dine penge til en sikker konto nu, ellers bliver du anholdt.';

const isVisible = async ({ app, page }: Program) =>
  (await app.browserWindow(page)).evaluate((window) => window.isVisible());

test('closing hides the window, and a second start shows it again and ends', async ({
  start,
  dataFolder,
}) => {
  const program = await start();
  const window = await program.app.browserWindow(program.page);
  await window.evaluate((browserWindow) => browserWindow.close());
  await expect.poll(() => isVisible(program)).toBe(false);

  const executable = path.join(root, 'test/stand-in/bin/electron');
  const second = spawn(executable, [root, `--user-data-dir=${dataFolder}`], { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect.poll(() => isVisible(program)).toBe(true);
});

test('nothing is told while paused, nor afterwards of what was copied meanwhile', async ({
  start,
  notifications,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: words.window.protection.pauseHour }).click();
  await copy(scam);
  await page.waitForTimeout(1000);
  await page.getByRole('button', { name: words.window.protection.resume }).click();
  await page.waitForTimeout(1000);
  expect(notifications.seen).toEqual([]);
  await copy(`${scam} Svar straks.`);
  await expect.poll(() => notifications.seen.length).toBe(1);
});

test('the language changes at once, also of what is told', async ({ start, notifications }) => {
  const { page } = await start();
  await page.getByRole('button', { name: words.window.views.settings }).click();
  await page.getByLabel(words.window.settings.fields.language.label).selectOption('da');
  await expect(page.getByRole('button', { name: locales.da.window.views.settings })).toBeVisible();
  await copy(scam);
  await expect.poll(() => notifications.seen[0]?.title).toBe(locales.da.notification.danger);
});

test('the bank that the person stored stands in the notification', async ({
  start,
  notifications,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: words.window.views.settings }).click();
  const name = page.getByLabel(words.window.settings.fields.bankName.label);
  await name.fill('Testbanken');
  await name.blur();
  await page.waitForTimeout(300);
  await copy(scam);
  await expect.poll(() => notifications.seen[0]?.body).toContain('Testbanken');
});

test('a damaged settings file is set aside with a message', async ({ start, dataFolder }) => {
  writeFileSync(path.join(dataFolder, 'settings.json'), '{"language": "da"');
  const { page } = await start();
  await expect(page.getByText(words.limits['settings-were-damaged'])).toBeVisible();
});

test('a damaged history is set aside with a message', async ({ start, dataFolder }) => {
  writeFileSync(path.join(dataFolder, 'history.sqlite'), 'not a database'.repeat(100));
  const { page } = await start();
  await expect(page.getByText(words.limits['history-was-damaged'])).toBeVisible();
});
