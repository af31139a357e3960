// The session bus, and calls on it.
import * as dbus from '@jellybrick/dbus-next';
import { report } from './report.ts';

const { Message, MessageType, Variant } = dbus;

export const BUS_NAME = 'org.freedesktop.DBus';
export type BusMessage = dbus.Message;
export type BusVariant = dbus.Variant;

export function variant(signature: string, value: unknown): dbus.Variant {
  return new Variant(signature, value);
}

export interface Address {
  destination: string;
  path: string;
  interface: string;
}

/** One connection to the session bus. */
export class SessionBus {
  readonly #bus: dbus.MessageBus;

  /** The session's own bus, unless another one is named. */
  constructor(busAddress = process.env['DBUS_SESSION_BUS_ADDRESS']) {
    this.#bus = dbus.sessionBus(busAddress === undefined ? {} : { busAddress });
    // The typings leave out that a bus is an event emitter.
    (this.#bus as unknown as NodeJS.EventEmitter).on('error', (problem: unknown) =>
      report('the session bus', problem),
    );
  }

  static get isAvailable(): boolean {
    return process.env['DBUS_SESSION_BUS_ADDRESS'] !== undefined;
  }

  /** The parts of the answer; throws the other side's error. */
  async call(
    to: Address,
    member: string,
    signature = '',
    body: unknown[] = [],
  ): Promise<unknown[]> {
    const reply = await this.#bus.call(new Message({ ...to, member, signature, body }));
    return reply?.body ?? [];
  }

  async claimName(name: string): Promise<void> {
    await this.#bus.requestName(name, 0);
  }

  /** Signals that fit `rule`, a match rule of the bus. */
  async onSignal(rule: string, listener: (message: BusMessage) => void): Promise<void> {
    this.#bus.on('message', (message: BusMessage) => {
      if (message.type === MessageType.SIGNAL) listener(message);
    });
    await this.call(
      { destination: BUS_NAME, path: '/org/freedesktop/DBus', interface: BUS_NAME },
      'AddMatch',
      's',
      [`type='signal',${rule}`],
    );
  }

  /** `handle` answers a call with what it returns: a signature and a body; undefined refuses it. */
  onCall(handle: (message: BusMessage) => [signature: string, body: unknown[]] | undefined): void {
    this.#bus.addMethodHandler((message) => {
      const answer = handle(message);
      if (!answer) return false;
      this.#bus.send(Message.newMethodReturn(message, ...answer));
      return true;
    });
  }

  signal(
    path: string,
    interfaceName: string,
    member: string,
    signature = '',
    body: unknown[] = [],
  ) {
    this.#bus.send(Message.newSignal(path, interfaceName, member, signature, body));
  }

  close(): void {
    this.#bus.disconnect();
  }
}
