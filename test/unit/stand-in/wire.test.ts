import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from '../../stand-in/page/wire.ts';

const sent = (value: unknown): unknown => decodeWire(encodeWire(value));

describe('a value on the wire', () => {
  it.each([
    ['text', 'æøå \u2713 \0'],
    ['numbers', [0, -1.5, 1e300, NaN, Infinity, -Infinity]],
    ['a big integer', 12345678901234567890n],
    ['undefined and null', [undefined, null, { a: undefined }]],
    ['dates', [new Date(5), new Date(NaN)]],
    ['a regular expression', /a\/b/giu],
    ['maps and sets', new Map<unknown, unknown>([[{ k: 1 }, new Set([1, new Map()])]])],
    ['bytes', [new Uint8Array([1, 2, 255]), new Float64Array([0.5]), new ArrayBuffer(3)]],
    ['keys that look like the wire', { $: 'ref', v: 0, constructor: 1 }],
    ['an empty object and list', [{}, []]],
  ])('keeps %s', (_name, value) => {
    expect(sent(value)).toEqual(value);
  });

  it('keeps minus zero', () => {
    expect(Object.is(sent(-0), -0)).toBe(true);
  });

  it('keeps what is shared and what goes round', () => {
    const shared = { name: 'one' };
    const value: Record<string, unknown> = { first: shared, second: [shared] };
    value['self'] = value;
    const back = sent(value) as typeof value & { second: unknown[] };
    expect(back['self']).toBe(back);
    expect(back.second[0]).toBe(back['first']);
  });

  it('does not let a key become a prototype', () => {
    const back = sent(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(Object.keys(back as object)).toEqual(['__proto__']);
  });

  it('keeps class and message of errors', () => {
    const back = sent(new RangeError('too far'));
    expect(back).toBeInstanceOf(RangeError);
    expect(back).toMatchObject({ message: 'too far', name: 'RangeError' });
  });

  it('makes a Buffer the Uint8Array that a structured clone makes of it, only its own part', () => {
    const back = sent(Buffer.from('abc'));
    expect(back).toEqual(new Uint8Array([97, 98, 99]));
    expect(Buffer.isBuffer(back)).toBe(false);
  });

  it('keeps bytes beyond one slice', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    expect(sent(bytes)).toEqual(bytes);
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('refuses %s, also inside', (_name, value) => {
    expect(() => sent({ deep: [value] })).toThrow('An object could not be cloned.');
  });
});
