import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { strict } from '../page/strict.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha; one byte each. */
  rgba: Buffer;
}

const NOTHING: Pixels = { width: 0, height: 0, rgba: Buffer.alloc(0) };

export class NativeImage
  extends Emitter<Record<never, never>>
  implements
    Like<
      Electron.NativeImage,
      | 'isEmpty'
      | 'getSize'
      | 'toPNG'
      | 'toBitmap'
      | 'toDataURL'
      | 'resize'
      | 'addRepresentation'
      | 'setTemplateImage'
      | 'isTemplateImage'
    >
{
  #pixels: Pixels;
  readonly #representations = new Map<number, Pixels>();
  #isTemplate = false;

  constructor(pixels: Pixels = NOTHING) {
    super();
    this.#pixels = pixels;
  }

  isEmpty(): boolean {
    return this.#pixels.width === 0 || this.#pixels.height === 0;
  }

  getSize(): Electron.Size {
    const { width, height } = this.#pixels;
    return { width, height };
  }

  toPNG(options: { scaleFactor?: number } = {}): Buffer {
    const pixels = this.#at(options);
    if (pixels.width === 0) return Buffer.alloc(0);
    const png = new PNG({ width: pixels.width, height: pixels.height });
    png.data = pixels.rgba;
    return PNG.sync.write(png);
  }

  /** Blue, green, red, alpha, as Electron has it on little-endian machines. */
  toBitmap(options: { scaleFactor?: number } = {}): Buffer {
    return swapRedAndBlue(this.#at(options).rgba);
  }

  toDataURL(options: { scaleFactor?: number } = {}): string {
    return `data:image/png;base64,${this.toPNG(options).toString('base64')}`;
  }

  resize(options: Electron.ResizeOptions): NativeImage {
    const { width, height } = this.#pixels;
    if (this.isEmpty()) return new NativeImage();
    const wide = options.width ?? Math.round((width * (options.height ?? height)) / height);
    const high = options.height ?? Math.round((height * wide) / width);
    return new NativeImage(scaled(this.#pixels, wide, high));
  }

  addRepresentation(options: Electron.AddRepresentationOptions): void {
    const { scaleFactor = 1, buffer, dataURL, width, height } = options;
    const bytes = buffer ?? (dataURL === undefined ? undefined : dataOf(dataURL));
    if (!bytes) return;
    const pixels = decodePng(bytes) ?? bitmap(bytes, width, height);
    if (!pixels) return;
    if (scaleFactor === 1 || this.isEmpty()) this.#pixels = pixels;
    this.#representations.set(scaleFactor, pixels);
  }

  setTemplateImage(option: boolean): void {
    this.#isTemplate = option;
  }

  isTemplateImage(): boolean {
    return this.#isTemplate;
  }

  /** Square, alpha first, as a tray icon is handed over; undefined when there is no image. */
  toTrayPixels(size: number): { width: number; height: number; argb: Buffer } | undefined {
    if (this.isEmpty()) return undefined;
    const best = [this.#pixels, ...this.#representations.values()].sort(
      (one, other) => Math.abs(one.width - size) - Math.abs(other.width - size),
    )[0];
    const { rgba } = scaled(best ?? this.#pixels, size, size);
    const argb = Buffer.alloc(rgba.length);
    for (let at = 0; at < rgba.length; at += 4) {
      argb.writeUInt32BE(
        ((rgba.readUInt32BE(at) >>> 8) | (rgba.readUInt8(at + 3) << 24)) >>> 0,
        at,
      );
    }
    return { width: size, height: size, argb };
  }

  #at({ scaleFactor = 1 }: { scaleFactor?: number }): Pixels {
    return this.#representations.get(scaleFactor) ?? this.#pixels;
  }
}

/** An empty image when the bytes are not a PNG, as Electron gives one for what it cannot decode. */
export function imageFromPng(bytes: Buffer): NativeImage {
  return new NativeImage(decodePng(bytes) ?? NOTHING);
}

function decodePng(bytes: Buffer): Pixels | undefined {
  try {
    const { width, height, data } = PNG.sync.read(bytes);
    return { width, height, rgba: data };
  } catch {
    // Not a PNG, or a broken one: the caller decides what an undecodable image is.
    return undefined;
  }
}

function bitmap(bytes: Buffer, width = 0, height = 0): Pixels | undefined {
  if (width <= 0 || bytes.length !== width * height * 4) return undefined;
  return { width, height, rgba: swapRedAndBlue(bytes) };
}

function swapRedAndBlue(bytes: Buffer): Buffer {
  const swapped = Buffer.from(bytes);
  for (let at = 0; at + 3 < swapped.length; at += 4) {
    const first = swapped.readUInt8(at);
    swapped.writeUInt8(swapped.readUInt8(at + 2), at);
    swapped.writeUInt8(first, at + 2);
  }
  return swapped;
}

/** The nearest pixel of the original; enough for icons and thumbnails. */
function scaled({ width, height, rgba }: Pixels, wide: number, high: number): Pixels {
  if (wide === width && high === height) return { width, height, rgba };
  const result = Buffer.alloc(wide * high * 4);
  for (let y = 0; y < high; y++) {
    const row = Math.floor((y * height) / high) * width;
    for (let x = 0; x < wide; x++) {
      const from = (row + Math.floor((x * width) / wide)) * 4;
      rgba.copy(result, (y * wide + x) * 4, from, from + 4);
    }
  }
  return { width: wide, height: high, rgba: result };
}

function dataOf(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

export const nativeImage = strict('nativeImage', {
  createEmpty: () => new NativeImage(),
  createFromBuffer: (bytes, { width, height } = {}) =>
    new NativeImage(decodePng(bytes) ?? bitmap(bytes, width, height) ?? NOTHING),
  createFromBitmap(bytes, { width, height }) {
    const pixels = bitmap(bytes, width, height);
    if (!pixels) throw new Error('The buffer does not hold width * height * 4 bytes');
    return new NativeImage(pixels);
  },
  createFromDataURL: (url) => imageFromPng(dataOf(url)),
  createFromPath(path) {
    try {
      return imageFromPng(readFileSync(path));
    } catch {
      // Electron, too, gives an empty image for a file that cannot be read.
      return new NativeImage();
    }
  },
} satisfies Like<
  typeof Electron.NativeImage,
  'createEmpty' | 'createFromBuffer' | 'createFromBitmap' | 'createFromDataURL' | 'createFromPath'
>);
