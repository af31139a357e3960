import { click, expect, findOnScreen, openSample, type OpenedSample, test } from './sample.ts';

let opened: OpenedSample;
test.beforeAll(async () => (opened = await openSample({ SAMPLE_HIDDEN: '1' })));
test.afterAll(() => opened.close());
test.beforeEach(() => opened.app.evaluate(() => void globalThis.sample.events.splice(0)));

const popup = () => findOnScreen('[Dd]unst');

const raise = (options: Electron.NotificationConstructorOptions) =>
  opened.app.evaluate(({ Notification }, given) => {
    const notification = new Notification(given);
    const note = (...event: unknown[]) => globalThis.sample.events.push(event);
    notification.on('show', () => note('shown'));
    notification.on('click', () => note('clicked'));
    notification.on('close', ({ reason }) => note('closed', reason));
    notification.on('action', (_details, index) => note('action', index));
    notification.on('failed', (_event, error) => note('failed', error));
    notification.show();
    Object.assign(globalThis, { notification });
  }, options);

test('it pops up, and a click on it comes back', async () => {
  expect(await opened.app.evaluate(({ Notification }) => Notification.isSupported())).toBe(true);
  await raise({ title: 'Læg på', body: 'Ring 114 <b>& din bank</b>', urgency: 'critical' });
  await expect.poll(opened.eventNames).toEqual(['shown']);
  await expect.poll(popup).toBeDefined();
  const box = popup();
  if (!box) throw new Error('The popup has gone again');
  click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(opened.eventNames).toEqual(expect.arrayContaining(['clicked', 'closed']));
  await expect.poll(popup).toBeUndefined();
});

test('the app can take it back', async () => {
  await raise({ title: 'Short', timeoutType: 'never' });
  await expect.poll(popup).toBeDefined();
  await opened.app.evaluate(() => {
    (globalThis as unknown as { notification: Electron.Notification }).notification.close();
  });
  await expect.poll(opened.events).toContainEqual(['closed', 'applicationHidden']);
  await expect.poll(popup).toBeUndefined();
});
