import { addresses } from '../host/addresses.ts';
import { strict } from '../page/strict.ts';
import type { Like } from './like.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Handler>();

/** The app's handler for the scheme of this address. */
export function protocolHandler(url: string): Handler | undefined {
  return handlers.get(url.split(':', 1)[0]?.toLowerCase() ?? '');
}

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes) {
    for (const { scheme } of schemes) addresses.add(scheme);
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) {
      throw new Error(`Failed to register protocol: ${scheme}. It is handled already.`);
    }
    addresses.add(scheme);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
} satisfies Like<
  Electron.Protocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>);
