import type { Page } from '@playwright/test';
import { expect, openSample, type OpenedSample, test } from './sample.ts';

let opened: OpenedSample;
test.beforeAll(async () => (opened = await openSample()));
test.afterAll(() => opened.close());

test('values cross between page and main process as a structured clone keeps them', async () => {
  const { page } = opened;
  const kept = await page.evaluate(async () => {
    const sent = {
      list: [1, undefined, -0],
      map: new Map([['a', new Set([2n])]]),
      when: new Date(5),
    };
    const bytes = new Uint8Array(300_000).fill(7);
    const back = (await sample.echo({ ...sent, bytes })) as typeof sent & { bytes: Uint8Array };
    return [
      back.list.length === 3 && back.list[1] === undefined && Object.is(back.list[2], -0),
      back.map.get('a')?.has(2n),
      back.when.getTime(),
      back.bytes instanceof Uint8Array && back.bytes.length === 300_000 && back.bytes[299_999],
    ];
  });
  expect(kept).toEqual([true, true, 5, 7]);
});

test('errors of the main process arrive in the words of Electron', async () => {
  const { page } = opened;
  const message = (name: 'fail' | 'missing') =>
    page.evaluate((method) => sample[method]().catch((error: Error) => error.message), name);
  expect(await message('fail')).toBe("Error invoking remote method 'fail': TypeError: nope");
  expect(await message('missing')).toBe(
    "Error invoking remote method 'nobody-handles-this': Error: No handler registered for 'nobody-handles-this'",
  );
});

test('what cannot be cloned is refused', async () => {
  const { page } = opened;
  const message = await page.evaluate(() => {
    try {
      return sample.echo({ inner: document.body }).catch((error: Error) => error.message);
    } catch (error) {
      return String(error);
    }
  });
  expect(message).toContain('could not be cloned');
});

test('the bridge carries functions both ways, errors, and is frozen', async () => {
  const { page } = opened;
  const found = await page.evaluate(() => {
    const thrown = (action: () => unknown): unknown => {
      try {
        return action();
      } catch (error) {
        return error;
      }
    };
    const error = thrown(() => sample.syncError());
    return {
      twice: sample.twice((value) => value * 5),
      isRangeError: error instanceof RangeError && error.message === 'too far',
      isFrozen: Object.isFrozen(sample) && Object.isFrozen(sample.frozen),
      map: sample.frozen.value instanceof Map,
      assigned: thrown(() => Reflect.set(sample, 'echo', 1)),
    };
  });
  expect(found).toEqual({
    twice: 25,
    isRangeError: true,
    isFrozen: true,
    map: true,
    assigned: false,
  });
});

test('the preload is sandboxed and the page sees nothing of it', async () => {
  const { page } = opened;
  expect(await page.evaluate(() => sample.requireFs())).toBe('module not found: node:fs');
  expect(await page.evaluate(() => sample.process)).toEqual({ sandboxed: true, type: 'renderer' });
  const leaked = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', '__standInSend', '__standInReceive'].filter(
      (name) => name in window,
    ),
  );
  expect(leaked).toEqual([]);
});

test('messages go both ways and listeners can be taken off', async ({
  sample: { page, app, events },
}) => {
  const send = (...parameters: unknown[]) =>
    app.evaluate(({ BrowserWindow }, list) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('message', ...list);
    }, parameters);
  await send('one', { two: 2 });
  await expect(page.locator('#log li')).toHaveText(['message ["one",{"two":2}]']);
  const heard = await page.evaluate(async () => {
    let count = 0;
    const stop = sample.onMessage(() => count++);
    stop();
    await sample.echo('a round trip');
    return count;
  });
  await send('three');
  await expect(page.locator('#log li')).toHaveCount(2);
  expect(heard).toBe(0);
  await page.evaluate(() => sample.note('from the page'));
  await expect.poll(events).toContainEqual(['note', 'from the page']);
});

test('the main process knows which frame speaks', async () => {
  const { page } = opened;
  expect(await page.evaluate(() => sample.whoami())).toEqual({
    url: 'app://bundle/index.html',
    origin: 'app://bundle',
    isMainFrame: true,
    hasParent: false,
  });
});

test('a sub-frame has no preload', async () => {
  const { page } = opened;
  const frame = await addFrame(page);
  expect(await frame.evaluate(() => 'sample' in window)).toBe(false);
});

test.describe('with nodeIntegrationInSubFrames', () => {
  test.use({ variables: { SAMPLE_SUB_FRAMES: '1' } });
  test('a sub-frame is told apart from the page', async ({ sample: { page } }) => {
    const frame = await addFrame(page);
    expect(await frame.evaluate(() => sample.whoami())).toEqual({
      url: 'app://bundle/frame.html',
      origin: 'app://bundle',
      isMainFrame: false,
      hasParent: true,
    });
  });
});

test('what the stand-in lacks fails with its name', async () => {
  const { page, app } = opened;
  const inMain = (reach: string) =>
    app.evaluate(({ app: electronApp, BrowserWindow, clipboard, session }, name) => {
      const roots = { app: electronApp, BrowserWindow, clipboard, session };
      const [window] = BrowserWindow.getAllWindows();
      try {
        const [root = '', member = ''] = name.split('.');
        const owner: object = root === 'window' ? (window ?? {}) : Reflect.get(roots, root);
        return String(Reflect.get(owner, member));
      } catch (error) {
        return String(error);
      }
    }, reach);
  for (const name of ['app.dock', 'clipboard.readImage', 'session.fromPartition']) {
    expect(await inMain(name)).toContain(`does not implement`);
  }
  expect(await inMain('window.setThumbarButtons')).toBe(
    'Error: The desktop stand-in does not implement BrowserWindow.setThumbarButtons.',
  );
  expect(await inMain('BrowserWindow.addExtension')).toContain('does not implement BrowserWindow.');
  const inPreload = await page.evaluate(() => {
    try {
      return sample.touchMissing();
    } catch (error) {
      return String(error);
    }
  });
  expect(inPreload).toContain('does not implement ipcRenderer.sendSync');
});

async function addFrame(page: Page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = resolve;
        frame.src = 'frame.html';
        document.body.append(frame);
      }),
  );
  const frame = page.frames().find((candidate) => candidate.url().endsWith('frame.html'));
  if (!frame) throw new Error('The frame did not load');
  return frame;
}
