import { createServer, type Server } from 'node:http';
import { expect, openSample, type OpenedSample, test } from './sample.ts';

let opened: OpenedSample;
let server: Server;
let elsewhere: string;
const heard: string[] = [];

test.beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'text/html').end('<h1>elsewhere</h1>');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  elsewhere = `http://127.0.0.1:${address.port}`;
});
test.afterAll(() => server.close());
test.beforeEach(async () => {
  heard.splice(0);
  opened = await openSample();
  await opened.app.evaluate(() => {
    globalThis.sample.events.splice(0);
  });
});
test.afterEach(() => opened.close());

const title = () => opened.page.evaluate(() => document.title);

test.describe('windows that a page opens', () => {
  test('a refused one never appears, and nothing of it is loaded', async () => {
    const { app, page, events } = opened;
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler((details) => {
        globalThis.sample.events.push(['open', details.url, details.frameName, details.features]);
        return { action: 'deny' };
      });
    });
    await page.evaluate(
      (url) => void window.open(`${url}/opened`, 'name', 'width=300,height=200'),
      elsewhere,
    );
    await expect
      .poll(events)
      .toContainEqual(['open', `${elsewhere}/opened`, 'name', 'width=300,height=200']);
    await page.click('#blank');
    await expect
      .poll(events)
      .toContainEqual(['open', 'https://elsewhere.example/blank', expect.anything(), '']);
    await page.click('#link', { modifiers: ['Control'] });
    await expect
      .poll(async () => (await opened.eventNames()).filter((name) => name === 'open').length)
      .toBe(3);
    const devtools = await page.context().newCDPSession(page);
    const pages = async () => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      return targetInfos.filter(({ type }) => type === 'page').length;
    };
    await expect.poll(pages).toBe(1);
    expect(app.windows()).toHaveLength(1);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(heard).toEqual([]);
  });

  test('without a handler it opens, as in Electron', async () => {
    await opened.page.evaluate((url) => void window.open(`${url}/opened`), elsewhere);
    await expect.poll(() => heard).toContain('/opened');
  });
});

test.describe('navigation', () => {
  test('one that is prevented leaves the page as it was', async () => {
    const { app, page, events } = opened;
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.on('will-navigate', (event, url) => {
        globalThis.sample.events.push(['will-navigate', url, event.isMainFrame]);
        event.preventDefault();
      });
    });
    await page.evaluate((url) => (location.href = `${url}/led-away`), elsewhere);
    await expect.poll(events).toContainEqual(['will-navigate', `${elsewhere}/led-away`, true]);
    await page.click('#link');
    await expect
      .poll(events)
      .toContainEqual(['will-navigate', 'https://elsewhere.example/link', true]);
    await page.click('#tel');
    await expect.poll(events).toContainEqual(['will-navigate', 'tel:114', true]);
    expect(await page.evaluate(() => window.sample.whoami())).toMatchObject({
      url: 'app://bundle/index.html',
    });
    expect(await title()).toBe('Sample');
    expect(heard).toEqual([]);
  });

  test('one that is not prevented happens, and the main process sees where to', async () => {
    const { app, page } = opened;
    await page.evaluate((url) => (location.href = `${url}/led-away`), elsewhere);
    await expect(page.locator('h1')).toHaveText('elsewhere');
    const contents = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return [window?.webContents.getURL(), window?.webContents.mainFrame.origin];
    });
    expect(contents).toEqual([`${elsewhere}/led-away`, elsewhere]);
    expect(await page.evaluate(() => window.sample.whoami())).toMatchObject({ origin: elsewhere });
  });

  test('what the app itself loads is not asked about', async () => {
    const { app, page, events } = opened;
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
        globalThis.sample.events.push(['will-navigate']);
        event.preventDefault();
      });
    });
    await opened.window.evaluate((window) => window.loadURL('app://bundle/frame.html'));
    await expect(page.locator('p')).toHaveText('frame');
    expect(await events()).not.toContainEqual(['will-navigate']);
  });

  test('loading what does not exist rejects', async () => {
    const message = await opened.window.evaluate((window) =>
      window.loadURL('https://nowhere.invalid/').then(() => 'loaded', String),
    );
    expect(message).toMatch(/ERR_\w+ \(-\d+\) loading 'https:\/\/nowhere\.invalid\/'/);
  });
});

test.describe('requests', () => {
  const block = () =>
    opened.app.evaluate(({ session }) => {
      session.defaultSession.webRequest.onBeforeRequest((details, callback) => {
        globalThis.sample.events.push(['request', details.url, details.resourceType]);
        callback({ cancel: !details.url.startsWith('app://') });
      });
    });
  /** The page's own policy would refuse most of these before the session is asked. */
  async function withoutPolicy(): Promise<void> {
    const devtools = await opened.page.context().newCDPSession(opened.page);
    await devtools.send('Page.setBypassCSP', { enabled: true });
    await opened.page.reload();
    await expect(opened.page.locator('#state')).toHaveText('app://bundle/index.html');
  }
  const tryAll = () =>
    opened.page.evaluate(async (url) => {
      const settled = (work: Promise<unknown>) =>
        work.then(
          () => 'loaded',
          () => 'blocked',
        );
      const element = (name: 'img' | 'script', source: string) =>
        new Promise((resolve, reject) => {
          const made = Object.assign(document.createElement(name), { src: source });
          made.onload = resolve;
          made.onerror = reject;
          document.head.append(made);
        });
      const socket = new Promise((resolve, reject) => {
        const made = new WebSocket(`${url.replace('http', 'ws')}/socket`);
        made.onopen = resolve;
        made.onerror = reject;
      });
      const worker = new Promise((resolve, reject) => {
        const code = `fetch('${url}/worker').then(() => postMessage('loaded'), () => postMessage('blocked'))`;
        const made = new Worker(URL.createObjectURL(new Blob([code])));
        made.onmessage = ({ data }) => (data === 'loaded' ? resolve(data) : reject());
      });
      return Promise.all([
        settled(fetch(`${url}/fetch`)),
        settled(element('img', `${url}/image`)),
        settled(element('script', `${url}/script.js`)),
        settled(socket),
        settled(worker),
      ]);
    }, elsewhere);

  test('reach the network when nothing stands in their way', async () => {
    await withoutPolicy();
    const [fetched, , , , worker] = await tryAll();
    expect([fetched, worker]).toEqual(['loaded', 'loaded']);
    expect(heard.toSorted()).toEqual([
      '/fetch',
      '/image',
      '/script.js',
      '/worker',
      'upgrade /socket',
    ]);
  });

  test('are stopped when the app says so, whatever makes them', async () => {
    await withoutPolicy();
    await block();
    expect(await tryAll()).toEqual(['blocked', 'blocked', 'blocked', 'blocked', 'blocked']);
    expect(heard).toEqual([]);
    const events = await opened.events();
    expect(events).toContainEqual(['request', `${elsewhere}/fetch`, 'xhr']);
    expect(events).toContainEqual(['request', `${elsewhere}/image`, 'image']);
    expect(events).toContainEqual(['request', `${elsewhere}/script.js`, 'script']);
    expect(events).toContainEqual([
      'request',
      `${elsewhere.replace('http', 'ws')}/socket`,
      'webSocket',
    ]);
  });

  test('for the app itself bear its own scheme', async () => {
    await block();
    await opened.page.reload();
    await expect(opened.page.locator('#state')).toHaveText('app://bundle/index.html');
    const events = await opened.events();
    expect(events).toContainEqual(['request', 'app://bundle/index.html', 'mainFrame']);
    expect(events).toContainEqual(['request', 'app://bundle/script.js', 'script']);
    expect(events).toContainEqual(['request', 'app://bundle/style.css', 'stylesheet']);
  });

  test('a blocked navigation loads nothing', async () => {
    await block();
    await opened.page.evaluate((url) => (location.href = `${url}/led-away`), elsewhere);
    await expect
      .poll(opened.events)
      .toContainEqual(['request', `${elsewhere}/led-away`, 'mainFrame']);
    expect(heard).toEqual([]);
  });

  test('headers of answers can be changed', async () => {
    await opened.app.evaluate(({ session }) => {
      session.defaultSession.webRequest.onHeadersReceived((details, callback) => {
        callback({ responseHeaders: { ...details.responseHeaders, 'x-added': ['yes'] } });
      });
    });
    const added = await opened.page.evaluate(async () =>
      (await fetch('script.js')).headers.get('x-added'),
    );
    expect(added).toBe('yes');
  });
});

test('the policy of the page is enforced', async () => {
  const { page } = opened;
  // An inline script of index.html would have set another title.
  expect(await title()).toBe('Sample');
  const outcome = await page.evaluate(async (url) => {
    const violated = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      );
    });
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const image = Object.assign(new Image(), { src: `${url}/image` });
    document.body.append(image);
    return [await violated, 'inlineRan' in window];
  }, elsewhere);
  expect(outcome).toEqual([expect.stringMatching(/^script-src/), false]);
  expect(heard).toEqual([]);
});

test.describe('permissions', () => {
  const ask = () =>
    opened.page.evaluate(async () => {
      const located = new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) =>
            resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'granted'),
          { timeout: 3000 },
        );
      });
      const camera = navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        (error: DOMException) => error.name,
      );
      const text = navigator.clipboard.readText().then(
        () => 'granted',
        (error: DOMException) => error.name,
      );
      return {
        notifications: await Notification.requestPermission(),
        located: await located,
        camera: await camera,
        text: await text,
      };
    });

  test('are given without a handler, as in Electron', async () => {
    expect(await ask()).toEqual({
      notifications: 'granted',
      located: 'granted',
      camera: 'granted',
      text: 'granted',
    });
  });

  test('are refused when the handler refuses, and it hears who asks for what', async () => {
    await opened.app.evaluate(({ session }) => {
      session.defaultSession.setPermissionRequestHandler(
        (_contents, permission, callback, details) => {
          globalThis.sample.events.push([
            'permission',
            permission,
            details.requestingUrl,
            details.isMainFrame,
          ]);
          callback(false);
        },
      );
    });
    expect(await ask()).toEqual({
      notifications: 'denied',
      located: 'denied',
      camera: 'NotAllowedError',
      text: 'NotAllowedError',
    });
    const events = await opened.events();
    for (const permission of ['notifications', 'geolocation', 'media', 'clipboard-read']) {
      expect(events).toContainEqual(['permission', permission, 'app://bundle/index.html', true]);
    }
  });

  test('follow the handler one by one', async () => {
    await opened.app.evaluate(({ session }) => {
      session.defaultSession.setPermissionRequestHandler((_contents, permission, callback) =>
        callback(permission === 'notifications'),
      );
    });
    expect(await ask()).toMatchObject({ notifications: 'granted', camera: 'NotAllowedError' });
  });

  test('are refused from the start when the check refuses', async () => {
    await opened.app.evaluate(({ session }) => {
      session.defaultSession.setPermissionCheckHandler(() => false);
    });
    await opened.page.reload();
    await expect(opened.page.locator('#state')).toHaveText('app://bundle/index.html');
    const states = await opened.page.evaluate(async () => [
      Notification.permission,
      (await navigator.permissions.query({ name: 'geolocation' })).state,
    ]);
    expect(states).toEqual(['denied', 'denied']);
  });
});
