import type { Alert } from '../../shared/alert.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { AppDescription, AppEvent, Refusal, RequestName } from '../../shared/ipc/contract.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import type { WindowApi } from '../window-api.ts';

export interface FakeProgram {
  readonly api: WindowApi;
  send(event: AppEvent): void;
}

interface FakeProgramOptions {
  readonly app: AppDescription;
  readonly alerts: readonly Alert[];
  /** What a capture becomes, by the file's name or the text; `null` never answers. */
  readonly inspect: (nameOrText: string) => Inspection | null;
  readonly refuse?: RequestName;
}

/** The main process as the window sees it, in memory. */
export function createFakeProgram(options: FakeProgramOptions): FakeProgram {
  const listeners = new Set<(event: AppEvent) => void>();
  let { app } = options;
  let alerts = [...options.alerts];

  const send = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };

  // The preview answers by name, which the compiler cannot follow; a wrong answer shows on the screen.
  async function answer(name: RequestName, input: never): Promise<Result<unknown, Refusal>> {
    if (name === options.refuse) return failure('internal');
    switch (name) {
      case 'app.describe':
        return success(app);
      case 'text.inspect':
        return inspected((input as { text: string }).text);
      case 'files.inspect': {
        const { files } = input as { files: { file: { name: string } }[] };
        const found = await inspected(files[0]?.file.name ?? '');
        return success([found.value]);
      }
      case 'files.choose':
        return success([]);
      case 'clipboard.inspect':
        return success(null);
      case 'capture.cancel':
        return success(true);
      case 'history.list': {
        const { before = Infinity, limit } = input as { before?: number; limit: number };
        const older = alerts.filter(({ id }) => id < before);
        return success({ alerts: older.slice(0, limit), hasMore: older.length > limit });
      }
      case 'history.get': {
        const { id } = input as { id: number };
        const found = alerts.find((alert) => alert.id === id);
        return found ? success(found) : failure('not-found');
      }
      case 'history.delete': {
        const { id } = input as { id: number };
        alerts = alerts.filter((alert) => alert.id !== id);
        return success(true);
      }
      case 'history.clear': {
        const count = alerts.length;
        alerts = [];
        return success(count);
      }
      case 'settings.change': {
        const settings = { ...app.settings, ...(input as object) };
        const locale = settings.language === 'da' ? 'da' : 'en';
        app = { ...app, settings, locale };
        send({ name: 'app.changed', app });
        return success(settings);
      }
      case 'protection.pause': {
        const { minutes } = input as { minutes: number };
        return success({
          ...app.protection,
          watching: false,
          pausedUntil: Date.now() + minutes * 60_000,
        });
      }
      case 'protection.resume':
        return success({ ...app.protection, watching: true, pausedUntil: null });
    }
  }

  async function inspected(nameOrText: string) {
    const inspection = options.inspect(nameOrText);
    return success(inspection ?? (await new Promise<Inspection>(() => undefined)));
  }

  return {
    send,
    api: {
      request: (name, input) => answer(name, input as never) as never,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
