import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { eventChannel, requestChannel } from '../shared/ipc/channels.ts';

/** Everything the window gets of the program: one way to ask, one way to be told. */
contextBridge.exposeInMainWorld('justHangUp', {
  async request(name: string, input?: unknown): Promise<unknown> {
    return ipcRenderer.invoke(requestChannel, name, await handOverFiles(input));
  },

  /** Returns its own remover: a window that mounts again must not be told twice. */
  subscribe(listener: (event: unknown) => void): () => void {
    const onEvent = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(eventChannel, onEvent);
    return () => {
      ipcRenderer.off(eventChannel, onEvent);
    };
  },
});

/** Main gets a dropped file by its path, and a pasted one, which has none, by its bytes. */
async function handOverFiles(input: unknown): Promise<unknown> {
  if (!isRecord(input) || !Array.isArray(input['files'])) return input;
  const files = await Promise.all(
    input['files'].map(async (entry: unknown) =>
      isRecord(entry) && entry['file'] instanceof File
        ? { ...entry, file: await handOver(entry['file']) }
        : entry,
    ),
  );
  return { ...input, files };
}

async function handOver(file: File): Promise<unknown> {
  const path = webUtils.getPathForFile(file);
  if (path !== '') return { path };
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
