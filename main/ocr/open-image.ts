import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { maxFileBytes, type CaptureProblem, type ImageSource } from '../../shared/capture.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { readImageHeader, type ImageHeader } from './image-header.ts';

/** An image whose header was checked; its pixels are still encoded. */
export interface CheckedImage extends ImageHeader {
  readonly bytes: Uint8Array;
}

/** Takes an image in: its bytes, and what its header says. Nothing is decoded. */
export async function openImage(
  source: ImageSource,
): Promise<Result<CheckedImage, CaptureProblem>> {
  const content = 'path' in source ? await readRegularFile(source.path) : checkLength(source.bytes);
  if (!content.ok) return content;
  const header = readImageHeader(content.value);
  return header.ok ? success({ ...header.value, bytes: content.value }) : header;
}

/** All bytes of a regular file of at most `maxFileBytes`. A pipe or device is never opened: it may not end. */
export async function readRegularFile(path: string): Promise<Result<Uint8Array, CaptureProblem>> {
  try {
    const before = await stat(path);
    if (!before.isFile()) return failure('file-not-regular');
    // Should the file be replaced by a pipe in between, opening it must not wait for a writer.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const now = await file.stat();
      if (!now.isFile()) return failure('file-not-regular');
      if (now.size > maxFileBytes) return failure('file-too-large', `${now.size} bytes`);
      return checkLength(await readAll(file, now.size));
    } finally {
      await file.close();
    }
  } catch (error) {
    return problemOf(error);
  }
}

/** Reads to the end, but never more than one byte over the limit, however the file grows meanwhile. */
async function readAll(file: FileHandle, expected: number): Promise<Uint8Array> {
  let bytes = Buffer.allocUnsafe(Math.min(expected, maxFileBytes) + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
    if (bytesRead === 0) return bytes.subarray(0, length);
    length += bytesRead;
    if (length > maxFileBytes) return bytes.subarray(0, length);
    if (length === bytes.length) {
      const larger = Buffer.allocUnsafe(Math.min(length * 2, maxFileBytes) + 1);
      bytes.copy(larger);
      bytes = larger;
    }
  }
}

function checkLength(bytes: Uint8Array): Result<Uint8Array, CaptureProblem> {
  if (bytes.length === 0) return failure('file-empty');
  if (bytes.length > maxFileBytes) return failure('file-too-large', `over ${maxFileBytes} bytes`);
  return success(bytes);
}

/** The problem that an error of the file system stands for. Other errors are bugs and are thrown on. */
function problemOf(error: unknown): Result<never, CaptureProblem> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    throw error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE': // A path with a zero character names no file.
      return failure('file-missing', error.code);
    case 'EISDIR':
    case 'ENXIO':
      return failure('file-not-regular', error.code);
    default:
      return failure('file-unreadable', error.code);
  }
}
