import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../shared/i18n/locale.ts';
import { closePopups, clickPopup, copy, shownPopups } from './desktop.ts';
import { dropFiles, root, test } from './program.ts';

const words = locales.en;
const answers = words.window.verdict.answers;

const robocall =
  'This is a call from the Danish National Police. Your name has appeared in a criminal investigation ' +
  'and there is a warrant for your arrest. Press 1 now to speak to an officer and confirm your CPR number ' +
  'and your bank details.';

const warning =
  'Copenhagen Police warn: criminals call people in Denmark and say that their name has appeared in a criminal ' +
  'investigation. Hang up. The police never ask for your MitID or bank details by phone. If in doubt, call 114.';

const picture = path.join(root, 'test/integration/ocr/pictures/robocall-dark-en.png');

test('a scam copied in another program raises one notification that says to hang up', async ({
  start,
  notifications,
}) => {
  const { page } = await start();
  await copy(robocall);
  await expect.poll(() => notifications.seen.length).toBe(1);
  const [alert] = notifications.seen;
  expect(alert).toMatchObject({ title: words.notification.danger, urgency: 2 });
  expect(alert?.body).toContain('114');
  expect(alert?.body).toContain('bank');
  await expect.poll(shownPopups).toBe(1);

  // The window shows it in the list of last alerts.
  await expect(page.locator('.alert-row')).toHaveCount(1);

  // The same message again, as another program copies it, is not told twice.
  await copy(` ${robocall}\n`);
  await copy('nothing in particular');
  await copy(robocall.toUpperCase());
  await page.waitForTimeout(1500);
  expect(notifications.seen).toHaveLength(1);
});

test('pressing the notification opens the alert', async ({ start }) => {
  const { app, page } = await start();
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow) => browserWindow.close());
  await expect
    .poll(() => window.evaluate((browserWindow) => browserWindow.isVisible()))
    .toBe(false);
  await copy(robocall);
  await expect.poll(shownPopups).toBe(1);
  clickPopup();
  await expect.poll(() => window.evaluate((browserWindow) => browserWindow.isVisible())).toBe(true);
  await expect(page.getByRole('heading', { name: answers.danger })).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('an official warning and everyday texts raise nothing', async ({ start, notifications }) => {
  const { page } = await start();
  for (const text of [warning, 'Vi ses klokken seks. Husk mælk.', 'https://www.politi.dk/']) {
    await copy(text);
    await page.waitForTimeout(700);
  }
  expect(notifications.seen).toEqual([]);
  await page.getByRole('button', { name: words.window.home.checkClipboard }).click();
  await expect(page.getByRole('heading', { name: answers.none })).toBeVisible();
});

test('a dropped screenshot is read, told, and stands in the history after a restart', async ({
  start,
  notifications,
}) => {
  const first = await start();
  await dropFiles(first.page, first.page.locator('body'), [picture]);
  await expect(first.page.getByRole('heading', { name: answers.danger })).toBeVisible({
    timeout: 30_000,
  });
  await expect.poll(() => notifications.seen.length).toBe(1);
  await copy(
    'Kære kunde, din MitID udløber i dag. Forny dit MitID her: https://mitid-forny.example/login',
  );
  await expect.poll(() => notifications.seen.length).toBe(2);
  closePopups();
  await first.close();

  const second = await start();
  await second.page.getByRole('button', { name: words.window.views.history }).click();
  await expect(second.page.locator('.alert-row')).toHaveCount(2);
  await second.page.locator('.alert-open').last().click();
  await expect(second.page.getByRole('heading', { name: answers.danger })).toBeVisible();
  await expect(second.page.locator('mark').first()).toBeVisible();
});

test('an image copied in another program is read and told', async ({ start, notifications }) => {
  await start();
  await copy(readFileSync(picture), 'image/png');
  await expect.poll(() => notifications.seen.length, { timeout: 30_000 }).toBe(1);
});

test('what a password manager conceals is never read', async ({ start, notifications }) => {
  const { app, page } = await start();
  // One owner with two targets, as KeePassXC has: the text, and the hint beside it.
  await app.evaluate(async ({ clipboard, ClipboardItem }, text) => {
    await clipboard.write([
      new ClipboardItem({
        'text/plain': text,
        'electron application/osclipboard;format="x-kde-passwordManagerHint"': 'secret',
      }),
    ]);
  }, robocall);
  await page.waitForTimeout(1500);
  expect(notifications.seen).toEqual([]);
});
