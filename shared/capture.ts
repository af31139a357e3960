/** Where a capture came from. */
export const origins = ['clipboard', 'screenshot', 'drop', 'notification', 'call', 'file'] as const;
export type Origin = (typeof origins)[number];

/** Text or an image as it came in. `name` is a file's name without its folder. */
export type Capture = {
  readonly id: string;
  readonly origin: Origin;
  readonly name?: string;
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly image: ImageSource }
);

/** An image that nobody has decoded yet: bytes in memory, or a file that is still to be opened. */
export type ImageSource = { readonly bytes: Uint8Array } | { readonly path: string };

/** Why a capture could not become a message. Each has its words in every locale. */
export const captureProblems = [
  'file-missing',
  'file-not-regular',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'type-unsupported',
  'image-too-large',
  'image-damaged',
  'no-text-found',
  'text-too-long',
  'reading-timed-out',
  'reading-failed',
  'canceled',
] as const;
export type CaptureProblem = (typeof captureProblems)[number];

/** Bytes of a file that is taken at all; a 4K screenshot as PNG is about 10 MB. */
export const maxFileBytes = 50_000_000;
/** UTF-16 units of text that is judged; the whole of "War and Peace" is 3.2 million. */
export const maxTextLength = 20_000_000;
/** Pixels of an image that is decoded: a long scrolling capture is 1080 × 12,000, 8K is 33 million. */
export const maxImagePixels = 40_000_000;
/** Milliseconds one image may take from its first byte to its text. */
export const readingTimeLimit = 60_000;
