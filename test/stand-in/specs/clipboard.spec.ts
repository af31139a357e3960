import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { PNG } from 'pngjs';
import { copyWithXclip, desktop, expect, openSample, type OpenedSample, test } from './sample.ts';

let opened: OpenedSample;
const copies: ChildProcess[] = [];
test.beforeAll(async () => (opened = await openSample()));
test.beforeEach(() => opened.app.evaluate(({ clipboard }) => clipboard.clear()));
test.afterEach(() => {
  for (const copy of copies.splice(0)) copy.kill();
});
test.afterAll(() => opened.close());

async function copy(contents: Buffer | string, type?: string): Promise<void> {
  copies.push(await copyWithXclip(contents, type));
}

const readText = () => opened.app.evaluate(({ clipboard }) => clipboard.readText());
const types = () =>
  opened.app.evaluate(async ({ clipboard }) => (await clipboard.read())[0]?.types);

test('text that another program copied', async () => {
  await copy('Løn er gået ind ✓');
  expect(await readText()).toBe('Løn er gået ind ✓');
  expect(await types()).toEqual(['text/plain']);
});

test('long text, in pieces', async () => {
  const text = 'æble '.repeat(400_000);
  await copy(text);
  const length = await opened.app.evaluate(async ({ clipboard }) => {
    return (await clipboard.readText()).length;
  });
  expect(length).toBe(text.length);
});

test('an image, and no text beside it', async () => {
  const png = new PNG({ width: 640, height: 480 });
  for (let at = 0; at < png.data.length; at++) png.data.writeUInt8((at * 7919) % 251, at);
  const bytes = PNG.sync.write(png);
  await copy(bytes, 'image/png');
  const found = await opened.app.evaluate(async ({ clipboard, nativeImage }) => {
    const [item] = await clipboard.read();
    const blob = await item?.getType('image/png');
    if (!(blob instanceof Blob)) return undefined;
    const image = nativeImage.createFromBuffer(Buffer.from(await blob.arrayBuffer()));
    return {
      types: item?.types,
      bytes: blob.size,
      size: image.getSize(),
      text: await clipboard.readText(),
      has: [await clipboard.has('image/png'), await clipboard.has('text/plain')],
    };
  });
  expect(found).toEqual({
    types: ['image/png'],
    bytes: bytes.length,
    size: { width: 640, height: 480 },
    text: '',
    has: [true, false],
  });
});

test('a format of the system that is no MIME type bears its raw name', async () => {
  await copy('secret', 'x-kde-passwordManagerHint');
  expect(await types()).toEqual([
    'electron application/osclipboard;format="x-kde-passwordManagerHint"',
  ]);
});

test('a type that is not there is refused', async () => {
  await copy('text');
  const message = await opened.app.evaluate(async ({ clipboard }) => {
    const [item] = await clipboard.read();
    return item?.getType('image/png').then(String, String);
  });
  expect(message).toContain('image/png was not found');
});

test('what the app copies reaches other programs, several formats at once', async () => {
  await opened.app.evaluate(({ clipboard }) => clipboard.writeText('skrevet af appen'));
  expect(desktop('xclip', '-selection', 'clipboard', '-o')).toBe('skrevet af appen');
  await opened.app.evaluate(async ({ clipboard, ClipboardItem }) => {
    const hint = 'electron application/osclipboard;format="x-kde-passwordManagerHint"';
    await clipboard.write([
      new ClipboardItem({ 'text/plain': 'hidden', 'text/html': '<b>b</b>', [hint]: 'secret' }),
    ]);
  });
  const targets = desktop('xclip', '-selection', 'clipboard', '-o', '-t', 'TARGETS').split('\n');
  expect(targets).toEqual(
    expect.arrayContaining(['UTF8_STRING', 'text/html', 'x-kde-passwordManagerHint']),
  );
  expect(desktop('xclip', '-selection', 'clipboard', '-o', '-t', 'text/html')).toBe('<b>b</b>');
});

test('long text of the app, in pieces', async () => {
  await opened.app.evaluate(({ clipboard }) => clipboard.writeText('abcdefghij'.repeat(200_000)));
  const { stdout } = spawnSync('xclip', ['-selection', 'clipboard', '-o'], {
    maxBuffer: 10_000_000,
  });
  expect(stdout.length).toBe(2_000_000);
  expect(await readText()).toHaveLength(2_000_000);
});

test('what is copied right after clearing stays', async () => {
  for (let round = 0; round < 20; round++) {
    await opened.app.evaluate(async ({ clipboard }, text) => {
      clipboard.clear();
      await clipboard.writeText(text);
    }, `round ${round}`);
    expect(desktop('xclip', '-selection', 'clipboard', '-o')).toBe(`round ${round}`);
  }
});

test('clearing leaves nothing', async () => {
  await opened.app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('gone soon');
    clipboard.clear();
  });
  await expect.poll(readText).toBe('');
  expect(await types()).toEqual([]);
});

test('what the page copies reaches other programs', async () => {
  await opened.page.fill('#text', 'kopieret i siden');
  await opened.page.press('#text', 'Control+a');
  await opened.page.press('#text', 'Control+c');
  await expect
    .poll(() => desktop('xclip', '-selection', 'clipboard', '-o'))
    .toBe('kopieret i siden');
});
