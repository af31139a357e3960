import { describe, expect, it } from 'vitest';
import { readImageHeader, recognizeContent } from '../../../main/ocr/image-header.ts';
import { bmp, gif, jpeg, png, webp } from './headers.ts';

const none = new Uint8Array();

describe('readImageHeader', () => {
  it.each([
    ['PNG', png(1080, 2340), { type: 'png', width: 1080, height: 2340, orientation: 1 }],
    ['JPEG', jpeg({ width: 800, height: 600 }), { type: 'jpeg', width: 800, height: 600 }],
    ['progressive JPEG', jpeg({ width: 8, height: 6, frame: 0xc2 }), { width: 8, height: 6 }],
    [
      'JPEG with big-endian EXIF',
      jpeg({ width: 8, height: 6, orientation: 6, byteOrder: 'big' }),
      { width: 8, height: 6, orientation: 6 },
    ],
    [
      'JPEG with little-endian EXIF after 60 kB',
      jpeg({ width: 8, height: 6, orientation: 8, byteOrder: 'little', before: 60_000 }),
      { width: 8, height: 6, orientation: 8 },
    ],
    [
      'JPEG with a senseless orientation',
      jpeg({ width: 8, height: 6, orientation: 9 }),
      { orientation: 1 },
    ],
    ['GIF', gif([30, 20], [30, 20]), { type: 'gif', width: 30, height: 20 }],
    [
      'GIF whose frame is larger than its screen',
      gif([1, 1], [3000, 2000]),
      { width: 3000, height: 2000 },
    ],
    ['WebP, lossy', webp('VP8 ', 640, 480), { type: 'webp', width: 640, height: 480 }],
    ['WebP, lossless', webp('VP8L', 640, 480), { type: 'webp', width: 640, height: 480 }],
    ['WebP, extended', webp('VP8X', 640, 480, 0x10), { type: 'webp', width: 640, height: 480 }],
    ['BMP', bmp(20, 10, 24, none), { type: 'bmp', width: 20, height: 10 }],
    ['BMP from top to bottom', bmp(20, -10, 24, none), { type: 'bmp', width: 20, height: 10 }],
    ['a long scrolling capture', png(1080, 12_000), { width: 1080, height: 12_000 }],
  ])('accepts %s', (_, bytes, expected) => {
    expect(readImageHeader(bytes)).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['PNG of 30,000 × 30,000', png(30_000, 30_000), 'image-too-large'],
    ['PNG of 1 × 100,000', png(1, 100_000), 'image-too-large'],
    ['PNG of 100,000 × 1', png(100_000, 1), 'image-too-large'],
    ['PNG of 4 thousand million pixels a side', png(0xffffffff, 0xffffffff), 'image-too-large'],
    ['JPEG of 65,000 × 65,000', jpeg({ width: 65_000, height: 65_000 }), 'image-too-large'],
    ['WebP of 16 million a side', webp('VP8X', 0x1000000, 0x1000000), 'image-too-large'],
    ['GIF with a huge frame in a small screen', gif([1, 1], [30_000, 30_000]), 'image-too-large'],
    ['BMP of 30,000 × 30,000', bmp(30_000, -30_000, 24, none), 'image-too-large'],
    ['PNG without width', png(0, 10), 'image-damaged'],
    ['PNG without height', png(10, 0), 'image-damaged'],
    ['JPEG without height', jpeg({ width: 10, height: 0 }), 'image-damaged'],
    ['GIF with an empty frame', gif([10, 10], [0, 10]), 'image-damaged'],
    ['WebP without width', webp('VP8 ', 0, 10), 'image-damaged'],
    ['BMP with negative width', bmp(-10, 10, 24, none), 'image-damaged'],
    ['lossless JPEG', jpeg({ width: 8, height: 8, frame: 0xc3 }), 'type-unsupported'],
    ['animated WebP', webp('VP8X', 10, 10, 0x02), 'type-unsupported'],
    ['a text', Buffer.from('Dit MitID udløber i dag'), 'type-unsupported'],
    [
      'a text that begins with BM',
      Buffer.from('BMW søges, gerne ældre model. Ring efter 17.'),
      'type-unsupported',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'type-unsupported'],
    ['a TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1'), 'type-unsupported'],
    ['an AVIF', Buffer.from('\0\0\0\x1cftypavif', 'latin1'), 'type-unsupported'],
    ['a HEIC', Buffer.from('\0\0\0\x1cftypheic', 'latin1'), 'type-unsupported'],
    ['nothing', none, 'type-unsupported'],
  ])('refuses %s', (_, bytes, code) => {
    expect(readImageHeader(bytes)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ['PNG', png(10, 10)],
    ['JPEG', jpeg({ width: 10, height: 10, orientation: 6 }).subarray(0, -11)],
    ['GIF', gif([10, 10], [10, 10]).subarray(0, 36)],
    ['WebP', webp('VP8 ', 10, 10).subarray(0, 30)],
    ['BMP', bmp(10, 10, 24, none)],
  ])('calls %s damaged wherever its header is cut off', (_, bytes) => {
    const signature = recognizeContent(bytes);
    for (let length = 19; length < bytes.length - 1; length++) {
      const cut = bytes.subarray(0, length);
      expect(recognizeContent(cut)).toEqual(signature);
      expect(readImageHeader(cut)).toMatchObject({ ok: false, error: { code: 'image-damaged' } });
    }
  });

  it('looks only at its own bytes when they lie in a larger buffer', () => {
    const around = Buffer.concat([Buffer.alloc(7, 0xff), png(12, 34), Buffer.alloc(7, 0xff)]);
    const inside = around.subarray(7, 7 + 33);
    expect(readImageHeader(inside)).toMatchObject({ ok: true, value: { width: 12, height: 34 } });
  });

  it('comes to an end on a JPEG of nothing but markers', () => {
    const bytes = Buffer.alloc(5_000_000, 0xff);
    bytes[1] = 0xd8;
    expect(readImageHeader(bytes)).toMatchObject({ ok: false, error: { code: 'image-damaged' } });
  });
});
