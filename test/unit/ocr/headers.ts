/** Headers of images, byte by byte: as much of a file as a guard may look at. */

export function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 6, 0, 0, 0], 24);
  return bytes;
}

export interface JpegParts {
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
  readonly byteOrder?: 'big' | 'little';
  /** Bytes of other segments that stand before the one of interest. */
  readonly before?: number;
  readonly frame?: number;
}

export function jpeg({ width, height, orientation, byteOrder, before, frame }: JpegParts): Buffer {
  const size = Buffer.from([0, 0, 0, 0]);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(before === undefined ? [] : [segment(0xe2, Buffer.alloc(before))]),
    ...(orientation === undefined ? [] : [exif(orientation, byteOrder ?? 'big')]),
    segment(frame ?? 0xc0, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** An EXIF segment with another entry before the orientation, as cameras write it. */
export function exif(orientation: number, order: 'big' | 'little'): Buffer {
  const tiff = Buffer.alloc(38);
  const short = (value: number, at: number) =>
    order === 'big' ? tiff.writeUInt16BE(value, at) : tiff.writeUInt16LE(value, at);
  const long = (value: number, at: number) =>
    order === 'big' ? tiff.writeUInt32BE(value, at) : tiff.writeUInt32LE(value, at);
  tiff.write(order === 'big' ? 'MM' : 'II');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  const entry = (at: number, tag: number, value: number) => {
    short(tag, at);
    short(3, at + 2);
    long(1, at + 4);
    short(value, at + 8);
  };
  entry(10, 0x0100, 7);
  entry(22, 0x0112, orientation);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

export function gif(
  screen: readonly [number, number],
  frame: readonly [number, number],
): Uint8Array {
  const bytes = Buffer.alloc(13 + 6 + 8 + 10);
  bytes.write('GIF89a');
  bytes.writeUInt16LE(screen[0], 6);
  bytes.writeUInt16LE(screen[1], 8);
  bytes[10] = 0x80;
  bytes.set([0x21, 0xf9, 4, 0, 0, 0, 0, 0], 19);
  bytes[27] = 0x2c;
  bytes.writeUInt16LE(frame[0], 32);
  bytes.writeUInt16LE(frame[1], 34);
  return bytes;
}

export function webp(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number, flags = 0) {
  const bytes = Buffer.alloc(32);
  bytes.write('RIFF');
  bytes.write(`WEBP${kind}`, 8);
  if (kind === 'VP8X') {
    bytes[20] = flags;
    bytes.writeUIntLE(width - 1, 24, 3);
    bytes.writeUIntLE(height - 1, 27, 3);
  } else if (kind === 'VP8L') {
    bytes[20] = 0x2f;
    bytes.writeUInt32LE((((height - 1) << 14) | (width - 1)) >>> 0, 21);
  } else {
    bytes.set([0x9d, 0x01, 0x2a], 23);
    bytes.writeUInt16LE(width, 26);
    bytes.writeUInt16LE(height, 28);
  }
  return bytes;
}

export function bmp(width: number, height: number, bits: number, pixels: Uint8Array): Buffer {
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(bits, 28);
  return Buffer.concat([head, pixels]);
}
