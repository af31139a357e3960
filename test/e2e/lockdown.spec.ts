import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { test } from './program.ts';

/** A server on this machine: what it does not hear did not leave the window. */
let server: Server;
let address: string;
const heard: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `listen` on a port gives an address object.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());
test.beforeEach(() => void heard.splice(0));

test('the page cannot reach the network', async ({ start }) => {
  const { page } = await start();
  const outcomes = await page.evaluate(async (target) => {
    const image = new Promise((resolve) => {
      const element = new Image();
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('blocked');
      element.src = `${target}/image`;
    });
    const fetched = fetch(`${target}/fetch`, { mode: 'no-cors' }).then(
      () => 'loaded',
      () => 'blocked',
    );
    const script = new Promise((resolve) => {
      const element = document.createElement('script');
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('blocked');
      element.src = `${target}/script.js`;
      document.head.append(element);
    });
    return Promise.all([image, fetched, script]);
  }, address);
  expect(outcomes).toEqual(['blocked', 'blocked', 'blocked']);
  expect(heard).toEqual([]);
});

test('the session blocks requests even without the page’s policy', async ({ start }) => {
  const { page } = await start();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.waitForURL(/bundle/);
  const outcome = await page.evaluate(
    (target) =>
      fetch(`${target}/past-the-policy`, { mode: 'no-cors' }).then(
        () => 'loaded',
        () => 'blocked',
      ),
    address,
  );
  expect(outcome).toBe('blocked');
  expect(heard).toEqual([]);
});

test('the page cannot be led elsewhere, nor open another window', async ({ start }) => {
  const { app, page } = await start();
  const before = page.url();
  await page.evaluate((target) => {
    window.location.href = `${target}/navigated`;
  }, address);
  await page.evaluate((target) => void window.open(`${target}/opened`), address);
  await page.waitForTimeout(1000);
  expect(page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
  expect(heard).toEqual([]);
});

test('the page has no Node, no Electron, and no permission', async ({ start }) => {
  const { page } = await start();
  const found = await page.evaluate(async () => {
    const globals = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
    return {
      globals: globals.filter((name) => name in window),
      api: Object.keys(window.justHangUp),
      notifications: await Notification.requestPermission(),
      location: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(error.code),
        );
      }),
    };
  });
  expect(found.globals).toEqual([]);
  expect(found.api.toSorted()).toEqual(['request', 'subscribe']);
  expect(found.notifications).toBe('denied');
  expect(found.location).toBe(1);
});

test('inline scripts and eval do not run', async ({ start }) => {
  const { page } = await start();
  // Playwright evaluates past the policy, so the page itself has to try.
  const ran = await page.evaluate(async () => {
    const element = document.createElement('script');
    element.textContent = 'window.inlineRan = true';
    document.head.append(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'inlineRan' in window;
  });
  expect(ran).toBe(false);
});
