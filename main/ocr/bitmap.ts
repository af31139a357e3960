import type { CaptureProblem } from '../../shared/capture.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/**
 * A Windows bitmap as a PPM image, which Tesseract reads as fast as it can copy; its own way with bitmaps
 * takes seconds for a phone screenshot. `width` and `height` come from the checked header.
 */
export function bitmapToPpm(
  bytes: Uint8Array,
  width: number,
  height: number,
): Result<Uint8Array, CaptureProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = view.getUint32(14, true);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  const isPlain = compression === 0 && [1, 4, 8, 24, 32].includes(bits);
  const isMasked = compression === 3 && bits === 32 && view.getUint32(54, true) === 0x00ff0000;
  if (!isPlain && !isMasked)
    return failure('type-unsupported', `bitmap of ${bits} bits, compression ${compression}`);

  const pixels = view.getUint32(10, true);
  const stride = Math.ceil((width * bits) / 32) * 4;
  const palette = 14 + headerSize;
  if (pixels + stride * height > bytes.length || (bits <= 8 && palette > pixels))
    return failure('image-damaged', 'the bitmap is cut off');

  const isTopDown = view.getInt32(22, true) < 0;
  const head = new TextEncoder().encode(`P6\n${width} ${height}\n255\n`);
  const ppm = new Uint8Array(head.length + width * height * 3);
  ppm.set(head);
  let to = head.length;
  for (let y = 0; y < height; y++) {
    const row = pixels + stride * (isTopDown ? y : height - 1 - y);
    for (let x = 0; x < width; x++, to += 3) {
      let from = row + (x * bits) / 8;
      if (bits <= 8) {
        const byte = bytes[row + ((x * bits) >> 3)] ?? 0;
        const shift = 8 - bits - ((x * bits) & 7);
        from = palette + ((byte >> shift) & (2 ** bits - 1)) * 4;
      }
      ppm[to] = bytes[from + 2] ?? 0;
      ppm[to + 1] = bytes[from + 1] ?? 0;
      ppm[to + 2] = bytes[from] ?? 0;
    }
  }
  return success(ppm);
}
