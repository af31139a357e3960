import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { eventChannel, requestChannel } from '../../shared/ipc/channels.ts';
import type { AppEvent } from '../../shared/ipc/contract.ts';
import { failure } from '../../shared/result.ts';
import type { Router } from './router.ts';
import { mayAsk, type Sender } from './sender.ts';

/** Answers the one request channel. */
export function serveRequests(
  router: Router,
  ownWindow: () => BrowserWindow | undefined,
  ownOrigin: string,
): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => {
    if (!mayAsk(describeSender(event, ownWindow()), ownOrigin)) return failure('sender-refused');
    return router(name, input);
  });
}

export function sendEvent(window: BrowserWindow | undefined, event: AppEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}

function describeSender(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): Sender {
  const frame = event.senderFrame;
  return {
    isOwnWindow: window !== undefined && event.sender === window.webContents,
    isMainFrame: frame !== null && frame.parent === null,
    origin: frame?.origin ?? '',
  };
}
