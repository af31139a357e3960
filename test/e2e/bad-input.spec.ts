import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { locales } from '../../shared/i18n/locale.ts';
import { copy } from './desktop.ts';
import { dropFiles, test } from './program.ts';

const words = locales.en;
const scam =
  'Your MitID is blocked. Log in at https://mitid-unlock.example within 24 hours and confirm your code.';

/** The header of a PNG that claims 30,000 × 30,000 pixels, and nothing behind it. */
function hugePng(): Buffer {
  const header = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(header);
  header.writeUInt32BE(30_000, 16);
  header.writeUInt32BE(30_000, 20);
  header.set([8, 6, 0, 0, 0], 24);
  return header;
}

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bad-input-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cases = [
  { name: 'empty.png', make: (file: string) => writeFileSync(file, ''), problem: 'file-empty' },
  {
    name: 'text.png',
    make: (file: string) => writeFileSync(file, 'only text'),
    problem: 'type-unsupported',
  },
  {
    name: 'huge.png',
    make: (file: string) => writeFileSync(file, hugePng()),
    problem: 'image-too-large',
  },
  { name: 'folder.png', make: (file: string) => mkdirSync(file), problem: 'file-not-regular' },
  {
    name: 'damaged.png',
    make: (file: string) =>
      writeFileSync(
        file,
        Buffer.concat([hugePng().fill(0, 16, 19).fill(0, 20, 23), Buffer.alloc(50, 7)]),
      ),
    problem: 'image-damaged',
  },
] as const;

for (const { name, make, problem } of cases)
  test(`${name} gets a clear message and the program goes on`, async ({ start, notifications }) => {
    const file = path.join(folder, name);
    make(file);
    const { page } = await start();
    await dropFiles(page, page.locator('body'), [file]);
    await expect(page.getByText(words.problems[problem], { exact: true })).toBeVisible({
      timeout: 30_000,
    });
    await expect(
      page.getByRole('heading', { name: words.window.verdict.answers.unreadable }),
    ).toBeVisible();
    await copy(scam);
    await expect.poll(() => notifications.seen.length).toBe(1);
  });

test('a path that vanished gets a clear message', async ({ start }) => {
  const { page } = await start();
  const answer = await page.evaluate(() =>
    window.justHangUp.request('files.inspect', {
      files: [{ captureId: 'c', file: { path: '/nowhere/gone.png' } }],
    }),
  );
  expect(answer).toMatchObject({
    ok: true,
    value: [{ verdict: { verdict: 'unreadable' }, problem: 'file-missing' }],
  });
});

test('10 MB of text are judged while the window answers', async ({ start, notifications }) => {
  const { page } = await start();
  await copy(`${'Der var engang en mand, som boede ved havet. '.repeat(230_000)}\n\n${scam}`);
  for (let index = 0; index < 10; index++) {
    const began = Date.now();
    await page.evaluate(() => window.justHangUp.request('history.list', { limit: 1 }));
    expect(Date.now() - began).toBeLessThan(3000);
  }
  await expect.poll(() => notifications.seen.length, { timeout: 30_000 }).toBe(1);
});

test('an image on the clipboard that cannot be decoded is passed over', async ({
  start,
  notifications,
}) => {
  await start();
  await copy(Buffer.alloc(5000, 3), 'image/png');
  await copy(scam);
  await expect.poll(() => notifications.seen.length).toBe(1);
});

test('malformed requests are refused with a code', async ({ start }) => {
  const { page } = await start();
  const answers = await page.evaluate(async () => {
    // The window's own types forbid these; a page that was taken over would not care.
    const request = window.justHangUp.request as (
      name: unknown,
      input?: unknown,
    ) => Promise<unknown>;
    return [
      await request('history.destroy'),
      await request('history.list', { limit: -1 }),
      await request('text.inspect', { captureId: 'x', text: { toString: 1 } }),
      await request(null),
      await request('settings.change', { keepDays: 1e9 }),
    ];
  });
  const codes = answers.map((answer) => JSON.stringify(answer).match(/"code":"([^"]*)"/)?.[1]);
  expect(codes).toEqual([
    'request-unknown',
    'input-invalid',
    'input-invalid',
    'request-unknown',
    'input-invalid',
  ]);
});
