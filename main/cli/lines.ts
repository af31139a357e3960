export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line end; `undefined` when it is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const newline = 0x0a;

/**
 * Cuts a stream of bytes into lines at "\n" alone: JSON lines may hold U+2028, where others cut too.
 * Lines come as soon as they are whole, all those of one chunk together.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      keep(chunk.subarray(start, end < 0 ? chunk.length : end));
      if (end < 0) break;
      lines.push(finish());
      start = end + 1;
    }
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  function finish(): Line {
    const bytes = length > maxBytes ? undefined : joined(parts);
    parts = [];
    length = 0;
    return { number: number++, bytes };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}
