// contextBridge: carries an API between the preload's world and the page's world of one document.
// Chromium clones the detail of an event between worlds; functions and promises travel by number.
// Runs inside pages, stripped of its types: no imports.

type World = 'page' | 'preload';
type Parcel =
  | { $: 'value'; v: unknown }
  | { $: 'function'; id: number }
  | { $: 'promise'; id: number }
  | { $: 'array'; v: Parcel[] }
  | { $: 'object'; v: [string, Parcel][] };
type Outcome = { ok: boolean; v: Parcel };
type Call =
  | { operation: 'expose'; key: string; internal: boolean; v: Parcel }
  | { operation: 'call'; id: number; parameters: Parcel[] }
  | { operation: 'settle'; id: number; outcome: Outcome }
  | { operation: 'reply'; outcome: Outcome };
type AnyFunction = (...parameters: unknown[]) => unknown;

const CLONED =
  /^\[object (?:Date|Map|Set|RegExp|File|Blob|FileList|ArrayBuffer|Error|\w+Array|DataView|DOMException|ImageBitmap|ImageData)\]$/;

export interface Bridge {
  /** Puts `api` on the other world's `window`, frozen. */
  expose(key: string, api: unknown): void;
  /** Hands `api` to the stand-in's own script in the other world, invisible to the page. */
  share(key: string, api: unknown): void;
  /** What the other world shared under `key`. */
  shared(key: string): unknown;
}

export function createBridge(world: World, token: string): Bridge {
  const incoming = `${token}:${world}`;
  const outgoing = `${token}:${world === 'page' ? 'preload' : 'page'}`;
  // Taken before any script of the page can replace it.
  const dispatch = document.dispatchEvent.bind(document);
  const functions = new Map<number, AnyFunction>();
  const ids = new WeakMap<AnyFunction, number>();
  const callables = new Map<number, AnyFunction>();
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  const internals = new Map<string, unknown>();
  let lastId = 0;
  let reply: Outcome | undefined;

  document.addEventListener(incoming, (event) => {
    // Only the other half of this bridge knows the token.
    const call = (event as CustomEvent<Call>).detail;
    if (call.operation === 'reply') {
      reply = call.outcome;
    } else if (call.operation === 'settle') {
      settle(call.id, call.outcome);
    } else {
      const outcome = attempt(() => (call.operation === 'expose' ? accept(call) : invoke(call)));
      send({ operation: 'reply', outcome });
    }
  });

  return {
    expose: (key, api) => void ask({ operation: 'expose', key, internal: false, v: pack(api) }),
    share: (key, api) => void ask({ operation: 'expose', key, internal: true, v: pack(api) }),
    shared: (key) => internals.get(key),
  };

  function send(call: Call): void {
    dispatch(new CustomEvent(outgoing, { detail: call }));
  }

  /** Events are dispatched synchronously, so the reply is there when `send` returns. */
  function ask(call: Call): unknown {
    reply = undefined;
    send(call);
    const outcome: Outcome | undefined = reply;
    reply = undefined;
    if (!outcome) throw new Error('The other world of this document is gone.');
    const { ok, v } = outcome as Outcome;
    if (!ok) throw unpack(v);
    return unpack(v);
  }

  function attempt(action: () => unknown): Outcome {
    try {
      return { ok: true, v: pack(action()) };
    } catch (error) {
      return { ok: false, v: { $: 'value', v: error } };
    }
  }

  function accept(call: Call & { operation: 'expose' }): undefined {
    if (call.internal) {
      internals.set(call.key, unpack(call.v));
      return;
    }
    if (Object.hasOwn(globalThis, call.key)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(globalThis, call.key, {
      value: freezeDeep(unpack(call.v)),
      enumerable: true,
    });
  }

  function invoke(call: Call & { operation: 'call' }): unknown {
    const target = functions.get(call.id);
    if (!target) throw new Error('The function behind this bridge is gone.');
    return target(...call.parameters.map(unpack));
  }

  function settle(id: number, { ok, v }: Outcome): void {
    const waiting = promises.get(id);
    promises.delete(id);
    if (ok) waiting?.resolve(unpack(v));
    else waiting?.reject(unpack(v));
  }

  function pack(value: unknown): Parcel {
    if (typeof value === 'symbol' || value instanceof Node) {
      throw new Error('An object could not be cloned.');
    }
    if (typeof value === 'function') return packFunction(value as AnyFunction);
    if (typeof value !== 'object' || value === null) return { $: 'value', v: value };
    if (value instanceof Promise) return packPromise(value);
    if (Array.isArray(value)) return { $: 'array', v: value.map(pack) };
    if (CLONED.test(Object.prototype.toString.call(value))) return { $: 'value', v: value };
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
  }

  function packFunction(value: AnyFunction): Parcel {
    const id = ids.get(value) ?? ++lastId;
    ids.set(value, id);
    functions.set(id, value);
    return { $: 'function', id };
  }

  function packPromise(value: Promise<unknown>): Parcel {
    const id = ++lastId;
    const tell = (outcome: Outcome) => send({ operation: 'settle', id, outcome });
    value.then(
      (result) => tell(attempt(() => result)),
      (error: unknown) => tell({ ok: false, v: { $: 'value', v: error } }),
    );
    return { $: 'promise', id };
  }

  function unpack(parcel: Parcel): unknown {
    switch (parcel.$) {
      case 'value':
        return parcel.v;
      case 'array':
        return parcel.v.map(unpack);
      case 'object':
        return Object.fromEntries(parcel.v.map(([key, item]) => [key, unpack(item)]));
      case 'promise': {
        const waiting = Promise.withResolvers<unknown>();
        promises.set(parcel.id, waiting);
        return waiting.promise;
      }
      case 'function': {
        const { id } = parcel;
        const callable =
          callables.get(id) ??
          ((...parameters) => ask({ operation: 'call', id, parameters: parameters.map(pack) }));
        callables.set(id, callable);
        return callable;
      }
    }
  }

  function freezeDeep(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(freezeDeep);
    }
    return value;
  }
}
