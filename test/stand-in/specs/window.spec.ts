import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  desktop,
  expect,
  findColour,
  findOnScreen,
  test,
  visibleWindows,
  type Sample,
} from './sample.ts';

const isVisible = ({ window }: Sample) => window.evaluate((found) => found.isVisible());

const onScreen = () => findOnScreen('stand-in-window');
const noWindow = () => visibleWindows('stand-in-window').length === 0;

/** The window manager's own way to close the focused window, which its X button takes too. */
async function closeByWindowManager(sample: Sample): Promise<void> {
  await expect.poll(() => sample.window.evaluate((found) => found.isFocused())).toBe(true);
  desktop('xdotool', 'key', 'alt+F4');
}

test('the X of the window manager asks the app, which may hide the window instead', async ({
  sample,
}) => {
  await expect.poll(noWindow).toBe(false);
  await closeByWindowManager(sample);
  await expect.poll(sample.eventNames).toContain('close');
  await expect.poll(() => isVisible(sample)).toBe(false);
  await expect.poll(noWindow).toBe(true);
  expect(await sample.window.evaluate((found) => found.isDestroyed())).toBe(false);
  await expect.poll(() => sample.page.evaluate(() => document.visibilityState)).toBe('hidden');
  expect(await sample.eventNames()).toContain('hide');
});

test('the button of the title bar does the same', async ({ sample }) => {
  await expect.poll(() => sample.window.evaluate((found) => found.isFocused())).toBe(true);
  const inside = onScreen();
  if (!inside) throw new Error('The window is not on the screen');
  // Openbox draws its X at the right end of the title bar, above the contents.
  desktop('xdotool', 'mousemove', String(inside.x + inside.width - 10), String(inside.y - 10));
  desktop('xdotool', 'click', '1');
  await expect.poll(() => isVisible(sample)).toBe(false);
});

test('a reload is no closing, and the X still asks after it', async ({ sample }) => {
  await sample.page.reload();
  await expect(sample.page.locator('#state')).toHaveText('app://bundle/index.html');
  expect(await sample.eventNames()).not.toContain('close');
  await closeByWindowManager(sample);
  await expect.poll(() => isVisible(sample)).toBe(false);
});

test.describe('with an app that lets its window close', () => {
  test.use({ variables: { SAMPLE_CLOSES: '1' } });
  test('the X closes it and the app hears of it', async ({ sample }) => {
    await sample.app.evaluate(({ app }) => {
      app.on('window-all-closed', () => globalThis.sample.events.push(['window-all-closed']));
    });
    await closeByWindowManager(sample);
    await expect.poll(sample.eventNames).toContain('window-all-closed');
    await expect.poll(noWindow).toBe(true);
    expect(
      await sample.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(0);
  });
});

test('a hidden window comes back, and stays hidden for its document across a navigation', async ({
  sample,
}) => {
  const { window, page } = sample;
  const visibility = () => page.evaluate(() => [document.hidden, document.visibilityState]);
  await window.evaluate((found) => found.hide());
  await expect.poll(noWindow).toBe(true);
  await expect.poll(visibility).toEqual([true, 'hidden']);
  await page.reload();
  await expect(page.locator('#state')).toHaveText('app://bundle/index.html');
  expect(await visibility()).toEqual([true, 'hidden']);
  await window.evaluate((found) => found.show());
  await expect.poll(noWindow).toBe(false);
  await expect.poll(visibility).toEqual([false, 'visible']);
  expect(await isVisible(sample)).toBe(true);
});

test.describe('made hidden', () => {
  test.use({ variables: { SAMPLE_HIDDEN: '1' } });
  test('it is nowhere on the screen until it is shown', async ({ sample }) => {
    expect(noWindow()).toBe(true);
    expect(await sample.page.evaluate(() => document.visibilityState)).toBe('hidden');
    await sample.window.evaluate((found) => found.show());
    await expect.poll(noWindow).toBe(false);
    await expect.poll(sample.eventNames).toContain('show');
  });
});

test('focus goes to another window and comes back', async ({ sample }) => {
  const { window } = sample;
  const isFocused = () => window.evaluate((found) => found.isFocused());
  await expect.poll(isFocused).toBe(true);
  await sample.app.evaluate(({ BrowserWindow }) => {
    const other = new BrowserWindow({ width: 300, height: 200 });
    return other.loadURL('app://bundle/frame.html');
  });
  await expect.poll(isFocused).toBe(false);
  await expect.poll(sample.eventNames).toContain('blur');
  await sample.app.evaluate(() => globalThis.sample.events.splice(0).length);
  await window.evaluate((found) => found.focus());
  await expect.poll(isFocused).toBe(true);
  expect(await sample.eventNames()).toContain('focus');
  const focused = await sample.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getFocusedWindow()?.webContents.getURL(),
  );
  expect(focused).toBe('app://bundle/index.html');
});

test('minimised and restored', async ({ sample }) => {
  const { window } = sample;
  const isMinimized = () => window.evaluate((found) => found.isMinimized());
  await expect.poll(() => window.evaluate((found) => found.isFocused())).toBe(true);
  await window.evaluate((found) => found.minimize());
  await expect.poll(isMinimized).toBe(true);
  expect(await isVisible(sample)).toBe(false);
  await window.evaluate((found) => found.restore());
  await expect.poll(isMinimized).toBe(false);
  await expect.poll(sample.eventNames).toEqual(expect.arrayContaining(['minimize', 'restore']));
});

test('size, title and a picture of the page', async ({ sample }) => {
  const { window, page } = sample;
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([520, 420]);
  await window.evaluate((found) => found.setBounds({ width: 640, height: 300 }));
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 300]);
  await window.evaluate((found) => found.setTitle('Another title'));
  await expect.poll(() => window.evaluate((found) => found.getTitle())).toBe('Another title');
  const size = await window.evaluate(async (found) => {
    const image = await found.webContents.capturePage();
    return { ...image.getSize(), isPng: image.toPNG().subarray(1, 4).toString() };
  });
  expect(size).toEqual({ width: 640, height: 300, isPng: 'PNG' });
});

test('the window is dressed as the app wants it', async ({ sample, folder }) => {
  await sample.app.evaluate(async ({ BrowserWindow, nativeImage }) => {
    const pixels = Buffer.alloc(16 * 16 * 4, 128);
    const icon = nativeImage.createFromBitmap(pixels, { width: 16, height: 16 });
    const dressed = new BrowserWindow({
      width: 330,
      height: 220,
      minWidth: 300,
      minHeight: 200,
      title: 'Dressed',
      backgroundColor: '#12c456',
      icon,
    });
    if (dressed.getTitle() !== 'Dressed') throw new Error(dressed.getTitle());
    await dressed.loadURL('app://bundle/frame.html');
    dressed.setBounds({ width: 10, height: 10 });
    globalThis.sample.events.push([
      'bounds',
      dressed.getBounds().width,
      dressed.getBounds().height,
    ]);
  });
  expect(await sample.events()).toContainEqual(['bounds', 300, 200]);
  await expect.poll(() => findColour([0x12, 0xc4, 0x56], folder)).toBeDefined();
  const hints = () =>
    visibleWindows('stand-in-window').map((id) =>
      desktop('xprop', '-id', id, 'WM_NORMAL_HINTS', '_NET_WM_ICON'),
    );
  await expect.poll(() => hints().join()).toContain('minimum size: 300 by 200');
  await expect.poll(() => hints().join()).toContain('Icon (48 x 48)');
});

test('a dropped file is told by its real path', async ({ sample: { page }, folder }) => {
  const file = path.join(folder, 'skærm billede.txt');
  writeFileSync(file, '12345');
  const box = await page.locator('#drop').boundingBox();
  if (!box) throw new Error('There is nowhere to drop it');
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: box.x + 20,
      y: box.y + 20,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
  }
  await expect(page.locator('#log li')).toHaveText(`dropped ${file} 5`);
});

test('a file made in the page has no path', async ({ sample: { page } }) => {
  const found = await page.evaluate(() => window.sample.pathOf(new File(['x'], 'made.txt')));
  expect(found).toBe('');
});

test('a page that crashes is told, and can be loaded again', async ({ sample }) => {
  await sample.app.evaluate(({ app }) => {
    app.on('render-process-gone', (_event, contents, { reason }) => {
      globalThis.sample.events.push(['gone', reason]);
      contents.reload();
    });
  });
  const devtools = await sample.page.context().newCDPSession(sample.page);
  // The crash ends the conversation that asks for it.
  devtools.send('Page.crash').catch(() => undefined);
  await expect.poll(sample.events).toContainEqual(['gone', 'crashed']);
  await expect
    .poll(() =>
      sample.window.evaluate((found) => found.webContents.executeJavaScript('document.title')),
    )
    .toBe('Sample');
});
