import { click, desktop, expect, findColour, test, visibleWindows, type Sample } from './sample.ts';

const RED = [230, 60, 30] as const;

/** A round icon of one colour that nothing else on the screen has. */
async function makeTray({ app }: Sample): Promise<void> {
  await app.evaluate(({ Tray, Menu, nativeImage }, [red, green, blue]) => {
    const side = 32;
    const pixels = Buffer.alloc(side * side * 4);
    for (let at = 0; at < side * side; at++) pixels.set([blue, green, red, 255], at * 4);
    const tray = new Tray(nativeImage.createFromBitmap(pixels, { width: side, height: side }));
    const note = (...event: unknown[]) => globalThis.sample.events.push(event);
    tray.setToolTip('Sample tray');
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: '&First_entry', click: () => note('first') },
        { type: 'checkbox', label: 'Paused', click: (item) => note('paused', item.checked) },
        { type: 'separator' },
        { label: 'Disabled', enabled: false, click: () => note('disabled') },
        { label: 'More', submenu: [{ label: 'Inner', click: () => note('inner') }] },
      ]),
    );
    tray.on('click', () => note('click'));
    // The tray lives as long as something holds it, in Electron too.
    Object.assign(globalThis, { tray });
  }, RED);
}

async function openMenu(at: { x: number; y: number }): Promise<void> {
  click(at.x, at.y, 3);
  await expect.poll(isMenuOpen).toBe(true);
}

/** An open GTK menu is a window of the panel that no window manager touches. */
function isMenuOpen(): boolean {
  return visibleWindows('wrapper|panel').some((id) =>
    /Override Redirect State: yes/.test(desktop('xwininfo', '-id', id)),
  );
}

test('its icon is on the panel, a click and its menu reach the app', async ({ sample, folder }) => {
  await makeTray(sample);
  await expect.poll(() => findColour(RED, folder)).toBeDefined();
  const at = await findColour(RED, folder);
  if (!at) throw new Error('The icon has gone again');
  click(at.x, at.y);
  await expect.poll(sample.eventNames).toContain('click');

  await openMenu(at);
  desktop('xdotool', 'key', 'Down', 'Return');
  await expect.poll(sample.eventNames).toContain('first');

  await openMenu(at);
  desktop('xdotool', 'key', 'Down', 'Down', 'Return');
  await expect.poll(sample.events).toContainEqual(['paused', true]);

  await openMenu(at);
  desktop('xdotool', 'key', 'Down', 'Down', 'Return');
  await expect.poll(sample.events).toContainEqual(['paused', false]);
});

test('another menu takes the place of the first one', async ({ sample, folder }) => {
  await makeTray(sample);
  await expect.poll(() => findColour(RED, folder)).toBeDefined();
  const at = await findColour(RED, folder);
  if (!at) throw new Error('The icon has gone again');
  await sample.app.evaluate(({ Menu }) => {
    const { tray } = globalThis as unknown as { tray: Electron.Tray };
    const template = [
      { label: 'Quit', click: () => globalThis.sample.events.push(['quit chosen']) },
    ];
    tray.setContextMenu(Menu.buildFromTemplate(template));
  });
  await openMenu(at);
  desktop('xdotool', 'key', 'Down', 'Return');
  await expect.poll(sample.eventNames).toContain('quit chosen');
});

test('it goes with the app', async ({ sample, folder }) => {
  await makeTray(sample);
  await expect.poll(() => findColour(RED, folder)).toBeDefined();
  await sample.app.close();
  await expect.poll(() => findColour(RED, folder)).toBeUndefined();
});
