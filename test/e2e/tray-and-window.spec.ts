import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { locales } from '../../shared/i18n/locale.ts';
import { clickTray, copy, run, startEmptyBus, trayIcon } from './desktop.ts';
import { electronExecutable, root, test, type Program } from './program.ts';

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

  const second = spawn(electronExecutable(), [root, `--user-data-dir=${dataFolder}`], {
    stdio: 'ignore',
  });
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

test('the tray pauses and resumes', async ({ start, notifications }) => {
  const { page } = await start();
  await expect.poll(() => trayIcon('watching'), { timeout: 20_000 }).not.toBeNull();
  // Open, check the clipboard, pause for an hour, pause until I resume.
  clickTray('watching', 3);
  await page.waitForTimeout(700);
  run('xdotool', 'key', 'Down', 'Down', 'Down', 'Down', 'Return');
  await expect(page.getByRole('button', { name: words.window.protection.resume })).toBeVisible();
  await expect.poll(() => trayIcon('paused')).not.toBeNull();
  await copy(scam);
  await page.waitForTimeout(1000);
  expect(notifications.seen).toEqual([]);

  clickTray('paused', 3);
  await page.waitForTimeout(700);
  run('xdotool', 'key', 'Down', 'Down', 'Down', 'Return');
  await expect.poll(() => trayIcon('watching')).not.toBeNull();
  await copy(`${scam} Skynd dig.`);
  await expect.poll(() => notifications.seen.length).toBe(1);
});

test('a click on the tray brings the hidden window back', async ({ start }) => {
  const program = await start();
  await expect.poll(() => trayIcon('watching'), { timeout: 20_000 }).not.toBeNull();
  const window = await program.app.browserWindow(program.page);
  await window.evaluate((browserWindow) => browserWindow.close());
  await expect.poll(() => isVisible(program)).toBe(false);
  clickTray('watching', 1);
  await expect.poll(() => isVisible(program)).toBe(true);
});

test('without a tray and without notifications the window stays reachable and tells', async ({
  start,
}) => {
  const bus = await startEmptyBus();
  try {
    const program = await start(['--hidden'], { DBUS_SESSION_BUS_ADDRESS: bus.address });
    await expect(program.page.getByText(words.limits['tray-unavailable'])).toBeVisible();
    const window = await program.app.browserWindow(program.page);
    await window.evaluate((browserWindow) => browserWindow.close());
    await expect.poll(() => window.evaluate((it) => it.isMinimized())).toBe(true);
    await copy(scam);
    await expect
      .poll(() => window.evaluate((it) => it.isVisible() && !it.isMinimized()))
      .toBe(true);
    await expect(program.page.getByText(words.limits['notifications-unavailable'])).toBeVisible();
    await expect(program.page.locator('.alert-row')).toHaveCount(1);
  } finally {
    bus.stop();
  }
});
