/** An expected outcome: a value, or a failure with a code. Bugs are thrown, not returned. */
export type Result<T, Code extends string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure<Code> };

/** `detail` is for logs and terminals, in English; people read the locale's words for `code`. */
export interface Failure<Code extends string> {
  readonly code: Code;
  readonly detail?: string;
}

export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failure<Code extends string>(
  code: Code,
  detail?: string,
): { readonly ok: false; readonly error: Failure<Code> } {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } };
}
