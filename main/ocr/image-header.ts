import { maxImagePixels, type CaptureProblem } from '../../shared/capture.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/** Kinds of image whose pixels the reader can decode. */
export type ImageType = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp';

/** What a file holds, told by its first bytes. `other` is known but not readable; `undefined` is no image. */
export type ImageContent =
  | { readonly readable: true; readonly type: ImageType }
  | { readonly readable: false; readonly name: string };

export interface ImageHeader {
  readonly type: ImageType;
  /** Pixels as they are stored, before `orientation` turns them. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
}

/** Tesseract refuses an image with a longer side. */
const maxImageSide = 32_767;

/** Tells an image by its content; a file's name never counts. */
export function recognizeContent(bytes: Uint8Array): ImageContent | undefined {
  const type = readableTypes.find(([, magic]) => magic.every((part) => hasAt(bytes, ...part)))?.[0];
  if (type) return { readable: true, type };
  const name = otherTypes.find(([, magic]) => magic.every((part) => hasAt(bytes, ...part)))?.[0];
  return name === undefined ? undefined : { readable: false, name };
}

/**
 * Reads size and orientation from an image's header and refuses what must not be decoded:
 * `type-unsupported`, `image-damaged`, `image-too-large`. No pixel is looked at.
 */
export function readImageHeader(bytes: Uint8Array): Result<ImageHeader, CaptureProblem> {
  const content = recognizeContent(bytes);
  if (!content) return failure('type-unsupported', 'the content is not an image');
  if (!content.readable) return failure('type-unsupported', `${content.name} cannot be read`);

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: ImageHeader | Result<never, CaptureProblem>;
  try {
    header = parsers[content.type](view);
  } catch (error) {
    // A DataView throws this exactly when a header points past the end of the file.
    if (error instanceof RangeError) return failure('image-damaged', 'the header is cut off');
    throw error;
  }
  if ('ok' in header) return header;

  const { width, height } = header;
  if (width < 1 || height < 1) return failure('image-damaged', 'the image has no pixels');
  if (Math.max(width, height) > maxImageSide || width * height > maxImagePixels)
    return failure('image-too-large', `${width} × ${height} pixels`);
  return success(header);
}

type MagicPart = readonly [offset: number, bytes: string];

const readableTypes: readonly (readonly [ImageType, readonly MagicPart[]])[] = [
  ['png', [[0, '\x89PNG\r\n\x1a\n']]],
  ['jpeg', [[0, '\xff\xd8\xff']]],
  ['gif', [[0, 'GIF87a']]],
  ['gif', [[0, 'GIF89a']]],
  [
    'webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  // The zeros are reserved bytes; without them a text that begins with "BM" would be an image.
  [
    'bmp',
    [
      [0, 'BM'],
      [6, '\0\0\0\0'],
      [15, '\0\0\0'],
    ],
  ],
];

const otherTypes: readonly (readonly [string, readonly MagicPart[]])[] = [
  ['AVIF', [[4, 'ftypavif']]],
  ['AVIF', [[4, 'ftypavis']]],
  ['HEIC', [[4, 'ftyphei']]],
  ['HEIC', [[4, 'ftyphev']]],
  ['HEIC', [[4, 'ftypmif1']]],
  ['HEIC', [[4, 'ftypmsf1']]],
  ['video', [[4, 'ftyp']]],
  ['PDF', [[0, '%PDF-']]],
  ['TIFF', [[0, 'II*\0']]],
  ['TIFF', [[0, 'MM\0*']]],
  ['TIFF', [[0, 'II+\0']]],
  ['TIFF', [[0, 'MM\0+']]],
  ['JPEG 2000', [[4, 'jP  \r\n\x87\n']]],
  ['JPEG XL', [[4, 'JXL \r\n\x87\n']]],
  ['JPEG XL', [[0, '\xff\x0a']]],
  ['icon', [[0, '\0\0\x01\0']]],
  ['Photoshop', [[0, '8BPS']]],
];

function hasAt(bytes: Uint8Array, offset: number, expected: string): boolean {
  if (bytes.length < offset + expected.length) return false;
  for (let i = 0; i < expected.length; i++)
    if (bytes[offset + i] !== expected.charCodeAt(i)) return false;
  return true;
}

const parsers: {
  readonly [T in ImageType]: (view: DataView) => ImageHeader | Result<never, CaptureProblem>;
} = {
  png(view) {
    if (view.getUint32(12) !== chunkName('IHDR'))
      return failure('image-damaged', 'PNG without IHDR');
    view.getUint32(29); // The header's checksum: shorter files are cut off.
    return { type: 'png', width: view.getUint32(16), height: view.getUint32(20), orientation: 1 };
  },

  jpeg(view) {
    let orientation = 1;
    let at = 2;
    for (;;) {
      if (view.getUint8(at) !== 0xff) return failure('image-damaged', 'JPEG without its segments');
      const marker = view.getUint8(at + 1);
      at += marker === 0xff ? 1 : 2;
      if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
      // Pixels or the end come before any size.
      if (marker === 0xda || marker === 0xd9)
        return failure('image-damaged', 'JPEG without a size');
      const length = view.getUint16(at);
      if (length < 2) return failure('image-damaged', 'JPEG segment without length');
      if (marker === 0xe1) orientation = exifOrientation(view, at + 2, length - 2) ?? orientation;
      if (isStartOfFrame(marker)) {
        if (marker > 0xc2) return failure('type-unsupported', 'lossless or arithmetic JPEG');
        const height = view.getUint16(at + 3);
        return { type: 'jpeg', width: view.getUint16(at + 5), height, orientation };
      }
      at += length;
    }
  },

  gif(view) {
    const colorTable = (packed: number) => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
    let at = 13 + colorTable(view.getUint8(10));
    while (view.getUint8(at) === 0x21) {
      at += 2;
      while (view.getUint8(at) !== 0) at += view.getUint8(at) + 1;
      at++;
    }
    if (view.getUint8(at) !== 0x2c) return failure('image-damaged', 'GIF without an image');
    // The first picture may be larger than the screen that the file announces.
    const width = Math.max(view.getUint16(6, true), view.getUint16(at + 5, true));
    const height = Math.max(view.getUint16(8, true), view.getUint16(at + 7, true));
    const empty = view.getUint16(at + 5, true) === 0 || view.getUint16(at + 7, true) === 0;
    return { type: 'gif', width: empty ? 0 : width, height, orientation: 1 };
  },

  webp(view) {
    const chunk = view.getUint32(12);
    if (chunk === chunkName('VP8X')) {
      if (view.getUint8(20) & 0x02) return failure('type-unsupported', 'animated WebP');
      const width = 1 + view.getUint16(24, true) + view.getUint8(26) * 65_536;
      const height = 1 + view.getUint16(27, true) + view.getUint8(29) * 65_536;
      return { type: 'webp', width, height, orientation: 1 };
    }
    if (chunk === chunkName('VP8L')) {
      const bits = view.getUint32(21, true);
      const width = 1 + (bits & 0x3fff);
      return { type: 'webp', width, height: 1 + ((bits >>> 14) & 0x3fff), orientation: 1 };
    }
    if (chunk !== chunkName('VP8 ')) return failure('image-damaged', 'WebP without an image');
    const width = view.getUint16(26, true) & 0x3fff;
    return { type: 'webp', width, height: view.getUint16(28, true) & 0x3fff, orientation: 1 };
  },

  bmp(view) {
    if (view.getUint32(14, true) < 40) return failure('type-unsupported', 'bitmap of OS/2');
    // A negative height stands for rows from top to bottom.
    const height = Math.abs(view.getInt32(22, true));
    const width = Math.max(0, view.getInt32(18, true));
    view.getUint32(50, true);
    return { type: 'bmp', width, height, orientation: 1 };
  },
};

function chunkName(name: string): number {
  return [...name].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}

/** Markers C0 to CF start a frame, but for three that define tables. */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The orientation in an EXIF segment, `undefined` when it has none or is no EXIF. */
function exifOrientation(view: DataView, start: number, length: number): number | undefined {
  const segment = new DataView(view.buffer, view.byteOffset + start, length);
  if (length < 14 || segment.getUint32(0) !== chunkName('Exif')) return undefined;
  const tiff = 6;
  const little = segment.getUint16(tiff) === 0x4949;
  const directory = tiff + segment.getUint32(tiff + 4, little);
  if (directory + 2 > length) return undefined;
  const count = segment.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > length) return undefined;
    if (segment.getUint16(entry, little) !== 0x0112) continue;
    const value = segment.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
