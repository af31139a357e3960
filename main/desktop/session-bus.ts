import { sessionBus } from 'dbus-native';

/** One call on the session bus, and its changes of owners; all this program asks of D-Bus itself. */
export interface SessionBus {
  /** Rejects when the bus or the service does not answer. */
  call(target: BusTarget, member: string, signature?: string, body?: unknown[]): Promise<unknown>;
  /** Calls back whenever `name` gets or loses its owner. */
  watchOwner(name: string, onChange: () => void): Promise<void>;
  close(): void;
}

export interface BusTarget {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

const dbus: BusTarget = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

/** Milliseconds that a service may take to answer. */
const answerLimit = 2000;

/** Undefined where there is no session bus: Windows, macOS, a bare terminal. `onLost` is called when it ends. */
export function openSessionBus(
  address: string | undefined,
  onLost: (error: unknown) => void,
): SessionBus | undefined {
  if (address === undefined) return undefined;
  const bus = sessionBus({ busAddress: address, variants: 'plain', timeout: answerLimit });
  bus.connection.on('error', onLost);

  function call(
    target: BusTarget,
    member: string,
    signature?: string,
    body?: unknown[],
  ): Promise<unknown> {
    const message = {
      ...target,
      member,
      ...(signature !== undefined && { signature, body: body ?? [] }),
    };
    return new Promise((resolve, reject) => {
      bus.invoke(message, (error: Error | null, value: unknown) => {
        if (error) reject(error);
        else resolve(value);
      });
    });
  }

  return {
    call,
    async watchOwner(name, onChange) {
      bus.connection.on('message', (message) => {
        if (message.member === 'NameOwnerChanged' && message.body?.[0] === name) onChange();
      });
      const rule = `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${name}'`;
      await call(dbus, 'AddMatch', 's', [rule]);
    },
    close() {
      bus.connection.end();
    },
  };
}
