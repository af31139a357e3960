import { EventEmitter } from 'node:events';
import { strictPrototype } from '../page/strict.ts';

/** Names of events, each with what its listeners get. */
export type EventLists<E> = { [N in keyof E]: unknown[] };

class PlainEmitter extends EventEmitter {}
Object.setPrototypeOf(
  PlainEmitter.prototype,
  strictPrototype(EventEmitter.prototype, (receiver) => className(receiver)),
);
Object.setPrototypeOf(
  PlainEmitter,
  strictPrototype(EventEmitter, (receiver) => (receiver as { name: string }).name),
);

function className(receiver: unknown): string {
  const holder = typeof receiver === 'object' && receiver !== null ? receiver : {};
  // The class itself may be the guarded one, so look it up without asking the guard.
  const prototype: unknown = Object.getPrototypeOf(holder);
  const owner = (prototype as { constructor?: { name?: string } } | null)?.constructor;
  return owner?.name ?? 'an object';
}

/** Emits only the events of `E`; any other member that the stand-in lacks throws when touched. */
export class Emitter<E extends EventLists<E>> extends PlainEmitter {
  override on<N extends keyof E & string>(name: N, listener: (...list: E[N]) => void): this {
    return super.on(name, listener);
  }
  override once<N extends keyof E & string>(name: N, listener: (...list: E[N]) => void): this {
    return super.once(name, listener);
  }
  override off<N extends keyof E & string>(name: N, listener: (...list: E[N]) => void): this {
    return super.off(name, listener);
  }
  override addListener<N extends keyof E & string>(
    name: N,
    listener: (...list: E[N]) => void,
  ): this {
    return super.addListener(name, listener);
  }
  override removeListener<N extends keyof E & string>(
    name: N,
    listener: (...list: E[N]) => void,
  ): this {
    return super.removeListener(name, listener);
  }
  override emit<N extends keyof E & string>(name: N, ...list: E[N]): boolean {
    return super.emit(name, ...list);
  }
}

/** An event that listeners can prevent. */
export function preventable(): Electron.Event & { defaultPrevented: boolean } {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
