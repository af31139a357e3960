/** The name of an input, as its line gives it and the result repeats it. */
export type Id = string | number;

export type ParsedLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly id: Id; readonly text: string }
  | { readonly kind: 'image'; readonly id: Id; readonly path: string }
  | { readonly kind: 'wrong'; readonly id?: Id; readonly message: string };

/** One line of a JSON lines file: `{"id", "text"}` or `{"id", "image"}`. */
export function parseJsonLine(bytes: Uint8Array): ParsedLine {
  let source;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return wrong('not UTF-8');
    throw error;
  }
  if (source.trim() === '') return { kind: 'blank' };

  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return wrong('not JSON');
    throw error;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong('not an object');

  const { id, text, image } = value as { id?: unknown; text?: unknown; image?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return wrong('"id" is missing');
  if (text !== undefined && image !== undefined) return wrong('both "text" and "image"', id);
  if (typeof text === 'string') return { kind: 'text', id, text };
  if (typeof image === 'string') return { kind: 'image', id, path: image };
  return wrong('neither "text" nor "image" is a string', id);
}

function wrong(message: string, id?: Id): ParsedLine {
  return id === undefined ? { kind: 'wrong', message } : { kind: 'wrong', id, message };
}
