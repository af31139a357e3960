import type { CaptureProblem } from '../../shared/capture.ts';
import type { ReadText } from '../../shared/reading.ts';
import type { Failure } from '../../shared/result.ts';
import type { CheckedImage } from './open-image.ts';

/** Where the process that reads finds what it needs. */
export interface ReaderSettings {
  /** Folders that hold `<language>.traineddata.gz`; the first that has one counts. */
  readonly modelFolders: readonly string[];
  /** Tesseract's names of languages; the first is the one whose letters count most. */
  readonly languages: readonly string[];
  /** File of tesseract.js' worker, when it is not found by package name (a packed app). */
  readonly workerPath?: string;
}

export type MessageToChild =
  | { readonly kind: 'start'; readonly settings: ReaderSettings }
  | { readonly kind: 'read'; readonly job: number; readonly image: CheckedImage };

export type MessageFromChild =
  | { readonly kind: 'progress'; readonly job: number; readonly done: number }
  | { readonly kind: 'read'; readonly job: number; readonly text: ReadText }
  | { readonly kind: 'failed'; readonly job: number; readonly problem: Failure<CaptureProblem> }
  /** The process cannot go on; it ends itself after this. */
  | { readonly kind: 'broken'; readonly detail: string };
