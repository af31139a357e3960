import { describe, expect, it } from 'vitest';
import { bitmapToPpm } from '../../../main/ocr/bitmap.ts';
import { bmp } from './headers.ts';

/** Two rows of three pixels: red, green, blue over black, white, gray. */
const ppm = [
  ...new TextEncoder().encode('P6\n3 2\n255\n'),
  ...[255, 0, 0, 0, 255, 0, 0, 0, 255],
  ...[0, 0, 0, 255, 255, 255, 9, 9, 9],
];
const top = [0, 0, 255, 0, 255, 0, 255, 0, 0];
const bottom = [0, 0, 0, 255, 255, 255, 9, 9, 9];
const pad = [0, 0, 0];

describe('bitmapToPpm', () => {
  it('reads rows from the bottom up, and drops what fills them', () => {
    const bitmap = bmp(3, 2, 24, Uint8Array.from([...bottom, ...pad, ...top, ...pad]));
    expect(bitmapToPpm(bitmap, 3, 2)).toEqual({ ok: true, value: Uint8Array.from(ppm) });
  });

  it('reads rows from the top down when the height is negative', () => {
    const bitmap = bmp(3, -2, 24, Uint8Array.from([...top, ...pad, ...bottom, ...pad]));
    expect(bitmapToPpm(bitmap, 3, 2)).toEqual({ ok: true, value: Uint8Array.from(ppm) });
  });

  it('takes colors from a palette', () => {
    const palette = [0, 0, 0, 0, 255, 255, 255, 0];
    const bitmap = bmp(3, 1, 1, Uint8Array.from([...palette, 0b0100_0000, 0, 0, 0]));
    bitmap.writeUInt32LE(62, 10);
    expect(bitmapToPpm(bitmap, 3, 1)).toMatchObject({
      value: Uint8Array.from([
        ...new TextEncoder().encode('P6\n3 1\n255\n'),
        ...[0, 0, 0, 255, 255, 255, 0, 0, 0],
      ]),
    });
  });

  it.each([
    ['pixels are missing', bmp(3, 2, 24, Uint8Array.from(top)), 'image-damaged'],
    ['the depth is odd', bmp(3, 1, 16, Buffer.alloc(100)), 'type-unsupported'],
  ])('refuses when %s', (_, bitmap, code) => {
    expect(bitmapToPpm(bitmap, 3, 2)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses run-length encoding', () => {
    const bitmap = bmp(3, 1, 8, Buffer.alloc(2000));
    bitmap.writeUInt32LE(1, 30);
    expect(bitmapToPpm(bitmap, 3, 1)).toMatchObject({ error: { code: 'type-unsupported' } });
  });
});
