// Values as text between the main process and a page: what a structured clone keeps survives.
// Runs in Node and, stripped of its types, inside pages: no imports.

type Node =
  | null
  | string
  | number
  | boolean
  | { $: 'undefined' }
  | { $: 'number'; v: string }
  | { $: 'bigint'; v: string }
  | { $: 'ref'; v: number }
  | { $: 'array'; v: Node[] }
  | { $: 'object'; v: [string, Node][] }
  | { $: 'date'; v: number | null }
  | { $: 'regexp'; v: [string, string] }
  | { $: 'map'; v: [Node, Node][] }
  | { $: 'set'; v: Node[] }
  | { $: 'error'; v: { name: string; message: string; stack: string } }
  | { $: 'bytes'; kind: string; v: string };

const UNCLONABLE =
  /^\[object (?:Promise|WeakMap|WeakSet|WeakRef|Blob|File|FileList|Window|\w*Element|\w*Event)\]$/;
const ERRORS = { TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError };
const ARRAYS = {
  DataView,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
};

/** Throws "An object could not be cloned." for functions, promises and the like, as Electron does. */
export function encodeWire(root: unknown): string {
  const seen = new Map<object, number>();
  return JSON.stringify(encode(root));

  function encode(value: unknown): Node {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'undefined':
        return { $: 'undefined' };
      case 'bigint':
        return { $: 'bigint', v: String(value) };
      case 'number':
        if (Object.is(value, -0)) return { $: 'number', v: '-0' };
        return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
      case 'object':
        return value === null ? null : encodeObject(value);
      default:
        throw new Error('An object could not be cloned.');
    }
  }

  function encodeObject(value: object): Node {
    const earlier = seen.get(value);
    if (earlier !== undefined) return { $: 'ref', v: earlier };
    seen.set(value, seen.size);
    if (Array.isArray(value)) return { $: 'array', v: Array.from(value, encode) };
    if (value instanceof Date) {
      const time = value.getTime();
      return { $: 'date', v: Number.isNaN(time) ? null : time };
    }
    if (value instanceof RegExp) return { $: 'regexp', v: [value.source, value.flags] };
    if (value instanceof Map) {
      return { $: 'map', v: [...value].map(([key, item]) => [encode(key), encode(item)]) };
    }
    if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
    if (value instanceof Error) {
      const { name, message, stack = '' } = value;
      return { $: 'error', v: { name, message, stack } };
    }
    if (value instanceof ArrayBuffer) {
      return { $: 'bytes', kind: 'ArrayBuffer', v: toBase64(new Uint8Array(value)) };
    }
    if (ArrayBuffer.isView(value)) {
      // A Node Buffer arrives as the plain Uint8Array that it is to a structured clone.
      const kind = value.constructor.name in ARRAYS ? value.constructor.name : 'Uint8Array';
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'bytes', kind, v: toBase64(bytes) };
    }
    if (UNCLONABLE.test(Object.prototype.toString.call(value))) {
      throw new Error('An object could not be cloned.');
    }
    return { $: 'object', v: Object.entries(value).map(([key, item]) => [key, encode(item)]) };
  }
}

/** `text` comes from {@link encodeWire}; throws when it does not. */
export function decodeWire(text: string): unknown {
  const seen: object[] = [];
  // Only encodeWire writes these texts.
  return decode(JSON.parse(text) as Node);

  function keep<T extends object>(value: T): T {
    seen.push(value);
    return value;
  }

  function decode(node: Node): unknown {
    if (node === null || typeof node !== 'object') return node;
    switch (node.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(node.v);
      case 'bigint':
        return BigInt(node.v);
      case 'ref':
        return seen[node.v];
      case 'date':
        return keep(new Date(node.v ?? NaN));
      case 'regexp':
        return keep(new RegExp(node.v[0], node.v[1]));
      case 'array': {
        const array = keep<unknown[]>([]);
        for (const item of node.v) array.push(decode(item));
        return array;
      }
      case 'object': {
        const object = keep<Record<string, unknown>>({});
        for (const [key, item] of node.v) {
          // Defined, not assigned: "__proto__" is data here.
          const property = { value: decode(item), writable: true };
          Object.defineProperty(object, key, { ...property, enumerable: true, configurable: true });
        }
        return object;
      }
      case 'map': {
        const map = keep(new Map<unknown, unknown>());
        for (const [key, item] of node.v) map.set(decode(key), decode(item));
        return map;
      }
      case 'set': {
        const set = keep(new Set<unknown>());
        for (const item of node.v) set.add(decode(item));
        return set;
      }
      case 'error': {
        const { name, message, stack } = node.v;
        const Kind = name in ERRORS ? ERRORS[name as keyof typeof ERRORS] : Error;
        return Object.assign(keep(new Kind(message)), { stack });
      }
      case 'bytes': {
        const bytes = fromBase64(node.v);
        if (node.kind === 'ArrayBuffer') return keep(bytes.buffer);
        // Written by encodeWire, which uses no other names.
        const Kind: new (buffer: ArrayBuffer) => object = ARRAYS[node.kind as keyof typeof ARRAYS];
        return keep(new Kind(bytes.buffer));
      }
    }
  }
}

function toBase64(bytes: Uint8Array): string {
  if (typeof Buffer === 'function') {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let binary = '';
  // In slices: an argument list has a length limit.
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
