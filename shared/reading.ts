import type { CaptureProblem, ImageSource } from './capture.ts';
import type { Result } from './result.ts';

/** A rectangle in the pixels of the image as a person sees it, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line as it was read. `confidence` is 0 to 100. */
export interface ReadLine {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
}

/** What was read in an image: `text` joins the lines, with an empty line between paragraphs. */
export interface ReadText {
  readonly text: string;
  /** 0 to 100, over all words. */
  readonly confidence: number;
  readonly lines: readonly ReadLine[];
}

/** The part of an `AbortSignal` that is used; every `AbortSignal` fits. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface ReadOptions {
  readonly signal?: CancelSignal;
  /** Called with 0 to 1, never less than before. */
  readonly onProgress?: (done: number) => void;
}

/** Reads images one after the other, the newest first. */
export interface Reader {
  read(image: ImageSource, options?: ReadOptions): Promise<Result<ReadText, CaptureProblem>>;
  /** Ends everything the reader started; images that still wait are `canceled`. */
  close(): Promise<void>;
}
