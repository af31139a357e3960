import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { contentTypes, resolveAppFile } from './app-address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Must run before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from `folder`, and nothing outside it. */
export function serveAppProtocol(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = resolveAppFile(request.url, folder);
    if (file === undefined) return new Response('Not found', { status: 404 });
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) });
    } catch (error) {
      if (
        error instanceof Error &&
        'code' in error &&
        (error.code === 'ENOENT' || error.code === 'EISDIR')
      )
        return new Response('Not found', { status: 404 });
      throw error;
    }
  });
}

function headersFor(file: string): Record<string, string> {
  return {
    'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
}
