/**
 * The same JPEG with its orientation in the one form that tesseract.js looks for: big-endian EXIF within
 * the first 500 bytes. Phones write it either way and not always first.
 */
export function withPlainOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  if (orientation === 1) return jpeg;
  // APP1, "Exif", big-endian TIFF, one entry: tag 0x0112, one short.
  const segment = Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
  const result = new Uint8Array(jpeg.length + segment.length);
  result.set(jpeg.subarray(0, 2));
  result.set(segment, 2);
  result.set(jpeg.subarray(2), 2 + segment.length);
  return result;
}
