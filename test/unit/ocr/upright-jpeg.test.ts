import { expect, it } from 'vitest';
import { readImageHeader } from '../../../main/ocr/image-header.ts';
import { withPlainOrientation } from '../../../main/ocr/upright-jpeg.ts';
import { jpeg } from './headers.ts';

it.each([2, 3, 4, 5, 6, 7, 8])('writes orientation %i first and big-endian', (orientation) => {
  const little = jpeg({ width: 8, height: 6, orientation, byteOrder: 'little', before: 900 });
  const plain = withPlainOrientation(little, orientation);
  // The very pattern that tesseract.js searches for.
  const start = plain.slice(0, 500).join(' ');
  expect(/1 18 0 3 0 0 0 1 0 (\d)/.exec(start)?.[1]).toBe(String(orientation));
  expect(readImageHeader(plain)).toMatchObject({ value: { width: 8, height: 6 } });
});

it('leaves an upright image as it is', () => {
  const bytes = jpeg({ width: 8, height: 6 });
  expect(withPlainOrientation(bytes, 1)).toBe(bytes);
});
