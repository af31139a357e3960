// Makes what the stand-in lacks fail with its name instead of being undefined.
// Runs in Node and, stripped of its types, inside pages: no imports.

// Asked by the language, inspectors and test tools of any object; absence is an answer for them.
const PROBED = new Set(
  (
    'then toJSON default inspect nodeType asymmetricMatch domain splice size length tagName ' +
    '__esModule $$typeof @@__IMMUTABLE_ITERABLE__@@ @@__IMMUTABLE_RECORD__@@ module.exports ' +
    'callee _events _eventsCount _maxListeners _preload defaultView document window'
  ).split(' '),
);

export function notImplemented(name: string): Error {
  return new Error(`The desktop stand-in does not implement ${name}.`);
}

/** `target`, except that reading a member that it does not have throws. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'string' && !(key in object) && !PROBED.has(key)) {
        throw notImplemented(`${name}.${key}`);
      }
      return Reflect.get(object, key);
    },
  });
}

/** Guards a class: `prototype` and what stands behind it answer first, and any other name throws. */
export function strictPrototype(behind: object, nameOf: (receiver: unknown) => string): object {
  return new Proxy(behind, {
    get(object, key, receiver) {
      if (typeof key === 'string' && !(key in object) && !PROBED.has(key)) {
        throw notImplemented(`${nameOf(receiver)}.${key}`);
      }
      return Reflect.get(object, key, receiver);
    },
  });
}
