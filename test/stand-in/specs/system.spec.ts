import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import {
  desktop,
  expect,
  launchSample,
  openSample,
  type OpenedSample,
  test,
  visibleWindows,
} from './sample.ts';

let opened: OpenedSample;
test.beforeAll(async () => (opened = await openSample()));
test.afterAll(() => opened.close());

test('the app is told by name, version and places', async () => {
  const found = await opened.app.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    isPackaged: app.isPackaged,
    folder: app.getAppPath(),
    data: app.getPath('userData'),
    electron: typeof process.versions['electron'],
    type: process.type,
    hasNothing: (() => {
      try {
        return app.getPath('recent');
      } catch (error) {
        return String(error);
      }
    })(),
  }));
  expect(found).toMatchObject({ name: 'Sample', version: '1.2.3', isPackaged: false });
  expect(found.folder).toBe(path.join(import.meta.dirname, '..', 'sample-app'));
  expect(found.data).toMatch(/data$/);
  expect(found).toMatchObject({ electron: 'string', type: 'browser' });
  expect(found.hasNothing).toContain("Failed to get 'recent' path");
});

test('every way to import electron gives the same', async () => {
  const same = await opened.app.evaluate(({ app }) => {
    const { named, byDefault, required } = globalThis.sample.imports;
    return [named, byDefault, required].map((found) => found === app);
  });
  expect(same).toEqual([true, true, true]);
});

test('images are decoded, scaled, and told from what is none', async ({ folder }) => {
  const png = new PNG({ width: 4, height: 2 });
  png.data.fill(Buffer.from([10, 20, 30, 255]));
  const file = path.join(folder, 'four.png');
  writeFileSync(file, PNG.sync.write(png));
  const broken = path.join(folder, 'broken.png');
  writeFileSync(broken, 'no image');
  const found = await opened.app.evaluate(
    ({ nativeImage }, files) => {
      const image = nativeImage.createFromPath(files.file);
      const again = nativeImage.createFromBuffer(image.toPNG());
      return {
        size: image.getSize(),
        bitmap: [...image.toBitmap().subarray(0, 4)],
        scaled: image.resize({ width: 2 }).getSize(),
        again: again.toBitmap().equals(image.toBitmap()),
        data: nativeImage.createFromDataURL(image.toDataURL()).getSize(),
        empty: [
          nativeImage.createFromPath(files.broken).isEmpty(),
          nativeImage.createFromPath('/nowhere.png').isEmpty(),
          nativeImage.createEmpty().isEmpty(),
          image.isEmpty(),
        ],
      };
    },
    { file, broken },
  );
  expect(found).toEqual({
    size: { width: 4, height: 2 },
    bitmap: [30, 20, 10, 255],
    scaled: { width: 2, height: 1 },
    again: true,
    data: { width: 4, height: 2 },
    empty: [true, true, true, false],
  });
});

test('the theme tells when it changes', async () => {
  const seen = await opened.app.evaluate(({ nativeTheme }) => {
    let updates = 0;
    nativeTheme.on('updated', () => updates++);
    nativeTheme.themeSource = 'dark';
    const dark = nativeTheme.shouldUseDarkColors;
    nativeTheme.themeSource = 'system';
    return [updates, dark, nativeTheme.shouldUseDarkColors];
  });
  expect(seen).toEqual([2, true, false]);
});

test('the screen has its real size', async () => {
  const size = await opened.app.evaluate(({ screen }) => screen.getPrimaryDisplay().size);
  const [, width, height] = /dimensions: +(\d+)x(\d+)/.exec(desktop('xdpyinfo')) ?? [];
  expect(size).toEqual({ width: Number(width), height: Number(height) });
});

test('a key reaches the app whatever window has the keyboard, until it is let go', async () => {
  const isRegistered = await opened.app.evaluate(({ globalShortcut }) => {
    const note = () => globalThis.sample.events.push(['shortcut']);
    return globalShortcut.register('CommandOrControl+Alt+M', note);
  });
  expect(isRegistered).toBe(true);
  await expect
    .poll(async () => {
      desktop('xdotool', 'key', 'ctrl+alt+m');
      return opened.eventNames();
    })
    .toContain('shortcut');
  await opened.app.evaluate(({ globalShortcut }) => globalShortcut.unregisterAll());
  await opened.app.evaluate(() => void globalThis.sample.events.splice(0));
  desktop('xdotool', 'key', 'ctrl+alt+m');
  await opened.page.evaluate(() => window.sample.echo('a round trip'));
  expect(await opened.eventNames()).not.toContain('shortcut');
});

test('nothing is opened in other programs, and all of it is recorded', async () => {
  const recorded = await opened.app.evaluate(async ({ shell }) => {
    await shell.openExternal('tel:114');
    await shell.openPath('/nowhere');
    return Reflect.get(shell, 'opened') as unknown;
  });
  expect(recorded).toEqual(['tel:114', '/nowhere']);
});

test('a real dialog picks a file', async ({ folder }) => {
  const file = path.join(folder, 'picked.txt');
  writeFileSync(file, 'x');
  const picking = opened.app.evaluate(
    ({ dialog }, defaultPath) =>
      dialog.showOpenDialog({ title: 'Pick one', defaultPath, properties: ['openFile'] }),
    file,
  );
  await expect.poll(() => visibleWindows('zenity').length).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      desktop('xdotool', 'key', 'Return');
      return visibleWindows('zenity').length;
    })
    .toBe(0);
  expect(await picking).toEqual({ canceled: false, filePaths: [file] });
});

test.describe('on a bus without tray host and notification daemon', () => {
  test('the app runs, and a notification says that it failed', async ({ folder }) => {
    const config = path.join(folder, 'bus.conf');
    // No service folders: nothing is started on demand.
    writeFileSync(
      config,
      `<busconfig><type>session</type><listen>unix:tmpdir=${folder}</listen>
       <policy context="default"><allow send_destination="*" eavesdrop="true"/>
         <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
    );
    const words = [`--config-file=${config}`, '--print-address', '--nofork', '--nopidfile'];
    const daemon = spawn('dbus-daemon', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [address] = (await once(daemon.stdout.setEncoding('utf8'), 'data')) as [string];
    const sample = await launchSample(folder, { DBUS_SESSION_BUS_ADDRESS: address.trim() });
    await sample.app.evaluate(({ Tray, Notification, nativeImage }) => {
      const pixels = Buffer.alloc(4, 255);
      const tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 1, height: 1 }));
      tray.setToolTip('nobody shows it');
      const notification = new Notification({ title: 'nobody shows it' });
      notification.on('failed', () => globalThis.sample.events.push(['failed']));
      notification.show();
    });
    await expect.poll(sample.eventNames).toContain('failed');
    expect(await sample.page.evaluate(() => window.sample.echo('still there'))).toBe('still there');
    expect(sample.output()).not.toContain('[stand-in] the tray icon');
    await sample.app.close();
    daemon.kill();
  });
});
