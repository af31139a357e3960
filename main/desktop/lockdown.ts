import { app, session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** Must run before the app is ready: every page, also one that nobody meant to open, is sandboxed and stays put. */
export function lockDownPages(): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Once the app is ready: no permission is ever given, and no request leaves the program's own files. */
export function lockDownSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, decide) =>
    decide({ cancel: !isOwnAddress(details.url) }),
  );
}
