import { maxTextLength, type CaptureProblem } from '../../shared/capture.ts';
import { failure, success, type Result } from '../../shared/result.ts';

/**
 * The text that a file holds: UTF-8, UTF-16 when a byte order mark says so, else the Windows alphabet of
 * Western Europe. A byte order mark is left out. `type-unsupported` when it is no text.
 */
export function decodeText(bytes: Uint8Array): Result<string, CaptureProblem> {
  const decoded = decode(bytes);
  if (decoded === undefined) return failure('type-unsupported', 'neither a text nor a picture');
  if (decoded.length > maxTextLength)
    return failure('text-too-long', `${decoded.length} characters, ${maxTextLength} are taken`);
  return success(decoded);
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly('utf-16be', bytes);
  if (bytes.includes(0)) return undefined;
  const text = decodeStrictly('utf-8', bytes);
  if (text !== undefined) return text;
  // Control characters besides white space and escape stand in programs and archives, not in texts.
  const isBinary = bytes.some((byte) => byte < 32 && (byte < 9 || byte > 13) && byte !== 27);
  return isBinary ? undefined : decodeStrictly('windows-1252', bytes);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
