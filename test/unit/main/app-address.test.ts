import { describe, expect, it } from 'vitest';
import { isOwnAddress, resolveAppFile } from '../../../main/desktop/app-address.ts';
import { contentSecurityPolicy } from '../../../main/desktop/content-security-policy.ts';

describe('files of the window', () => {
  it.each([
    ['app://bundle/index.html', '/app/index.html'],
    ['app://bundle/assets/index-a1.js', '/app/assets/index-a1.js'],
    ['app://bundle/assets/../index.html?x#y', '/app/index.html'],
  ])('serves %s', (address, file) => {
    expect(resolveAppFile(address, '/app')).toBe(file);
  });

  it.each([
    'app://bundle/',
    'app://other/index.html',
    'https://bundle/index.html',
    'app://bundle/..%2fsecret.html',
    'app://bundle/%2e%2e/%2e%2e/etc/passwd',
    'app://bundle/..%5c..%5csecret.txt',
    'app://bundle/%ff.html',
    'app://bundle/index.html%00.png/..',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(resolveAppFile(address, '/app')).toBeUndefined();
  });
});

describe('own addresses', () => {
  it.each(['app://bundle/index.html', 'data:image/png;base64,AA==', 'blob:app://bundle/1-2'])(
    'lets %s load',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  it.each([
    'https://mitid.example/',
    'http://127.0.0.1/',
    'ws://bundle/',
    'file:///etc/passwd',
    'app://bundle.example/index.html',
    'blob:https://bundle.example/1',
    'devtools://devtools/x',
    '',
  ])('blocks %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

it('the content security policy has no unsafe part and no remote source', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("connect-src 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
});
