import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../stand-in/host/markup.ts';
import { Addresses } from '../../stand-in/host/addresses.ts';
import { targetOf, targetsFor, typesOf } from '../../stand-in/host/clipboard-formats.ts';
import { parseArgs } from '../../stand-in/host/command-line.ts';
import { isMatch } from '../../stand-in/host/match-pattern.ts';
import { menuLabel } from '../../stand-in/host/menu-label.ts';
import { parseAccelerator } from '../../stand-in/host/x11-keys.ts';

describe('addresses of the app', () => {
  const addresses = new Addresses();
  addresses.add('app');

  it.each([
    ['app://bundle/index.html?a=b#c', 'https://bundle.app.stand-in.invalid/index.html?a=b#c'],
    ['app://bundle', 'https://bundle.app.stand-in.invalid'],
    ['https://elsewhere.example/app://x', 'https://elsewhere.example/app://x'],
    ['other://bundle/x', 'other://bundle/x'],
    ['data:text/html,app://', 'data:text/html,app://'],
  ])('%s is %s to Chromium, and back', (app, real) => {
    expect(addresses.toChromium(app)).toBe(real);
    expect(addresses.toApp(real)).toBe(app);
  });

  it.each([
    ['app://bundle/deep/page.html', 'app://bundle'],
    ['https://bundle.app.stand-in.invalid/x', 'app://bundle'],
    ['https://elsewhere.example:8080/x', 'https://elsewhere.example:8080'],
    ['about:blank', 'null'],
    ['', 'null'],
  ])('the origin of %s is %s', (url, origin) => {
    expect(addresses.originOf(url)).toBe(origin);
  });

  it('are not those of a site that only looks like one', () => {
    const url = 'https://bundle.app.stand-in.invalid.elsewhere.example/';
    expect(addresses.toApp(url)).toBe(url);
  });

  it('a policy is told in the addresses that Chromium sees', () => {
    const policy = "default-src 'none'; img-src app: data:; connect-src app://bundle 'self'";
    expect(addresses.policyToChromium(policy)).toBe(
      "default-src 'none'; img-src https://*.app.stand-in.invalid data:; " +
        "connect-src https://bundle.app.stand-in.invalid 'self'",
    );
  });
});

describe('formats of the clipboard', () => {
  it('bear the names of Electron', () => {
    const targets = ['TARGETS', 'TIMESTAMP', 'UTF8_STRING', 'STRING', 'text/plain;charset=utf-8'];
    expect(typesOf([...targets, 'text/html', 'x-kde-passwordManagerHint'])).toEqual([
      'text/plain',
      'text/html',
      'electron application/osclipboard;format="x-kde-passwordManagerHint"',
    ]);
  });

  it('are asked for by the best name that is offered', () => {
    expect(targetOf('text/plain', ['STRING', 'UTF8_STRING'])).toBe('UTF8_STRING');
    expect(targetOf('text/plain', ['image/png'])).toBeUndefined();
    expect(targetOf('electron application/osclipboard;format="x"', ['x'])).toBe('x');
  });

  it('are offered under every name that programs ask for', () => {
    expect(targetsFor('text/plain')).toContain('UTF8_STRING');
    expect(targetsFor('image/png')).toEqual(['image/png']);
  });
});

describe('match patterns', () => {
  it.each([
    ['<all_urls>', 'app://bundle/x', true],
    ['*://*/*', 'https://a.example/x', true],
    ['*://*/*', 'wss://a.example/x', true],
    ['*://*/*', 'app://bundle/x', false],
    ['app://*/*', 'app://bundle/x?y', true],
    ['https://*.a.example/*', 'https://b.a.example/', true],
    ['https://*.a.example/*', 'https://a.example/', true],
    ['https://*.a.example/*', 'https://ba.example/', false],
    ['https://a.example/*.js', 'https://a.example/deep/x.js', true],
    ['https://a.example/a*b*c', 'https://a.example/abXc', true],
    ['https://a.example/aa*aa', 'https://a.example/aaa', false],
    ['https://a.example:8080/*', 'https://a.example:8080/', true],
    ['https://a.example/*', 'https://a.example:8080/', true],
    ['nonsense', 'https://a.example/', false],
  ])('%s and %s: %s', (pattern, url, expected) => {
    expect(isMatch(pattern, url)).toBe(expected);
  });
});

describe('the command line', () => {
  it('as Playwright writes it', () => {
    const words = '-r loader.js --no-sandbox --inspect=0 --remote-debugging-port=0 /app --own=1';
    expect(parseArgs(words.split(' '))).toEqual({
      app: '/app',
      require: ['loader.js'],
      inspect: 0,
      debuggingPort: '0',
      version: false,
    });
  });

  it('leaves what follows the app to the app', () => {
    expect(parseArgs(['app', '--inspect=1', '--version'])).toMatchObject({
      app: 'app',
      inspect: undefined,
      version: false,
    });
  });
});

describe('labels', () => {
  it('of menus keep their underscores and say their mnemonic', () => {
    expect(menuLabel('&Open_it && go')).toBe('_Open__it & go');
  });

  it('of notifications are text and not markup', () => {
    expect(escapeMarkup('<b>Tom & Ida</b>')).toBe('&lt;b&gt;Tom &amp; Ida&lt;/b&gt;');
  });
});

describe('accelerators', () => {
  it('name their keys', () => {
    expect(parseAccelerator('CommandOrControl+Alt+M')).toEqual({ modifiers: 12, symbol: 0x6d });
    expect(parseAccelerator('Shift+F5')).toMatchObject({ modifiers: 1 });
  });

  it.each(['Ctrl+', 'Ctrl+Nonsense', 'A+B', ''])('%s names none', (accelerator) => {
    expect(parseAccelerator(accelerator)).toBeUndefined();
  });
});
