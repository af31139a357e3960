import path from 'node:path';

/** The window's address. Everything it loads is below `appOrigin`. */
export const appOrigin = 'app://bundle';
export const appPage = `${appOrigin}/index.html`;

/** What the window is made of, by extension. */
export const contentTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file in `folder` that an app:// address names, or undefined when it is not one of the window's files. */
export function resolveAppFile(address: string, folder: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'app:' || url.host !== 'bundle') return undefined;
  let name: string;
  try {
    name = decodeURIComponent(url.pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  const file = path.join(folder, name);
  const inside = path.relative(folder, file);
  const isInside = inside !== '' && !inside.startsWith('..') && !path.isAbsolute(inside);
  return isInside && Object.hasOwn(contentTypes, path.extname(file)) ? file : undefined;
}

/** The program's own files, and what the page made itself: `blob:` and `data:` never leave it. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === 'data:') return true;
  if (url.protocol === 'blob:') return address.startsWith(`blob:${appOrigin}/`);
  return `${url.protocol}//${url.host}` === appOrigin;
}
