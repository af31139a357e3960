import type {
  Answers,
  AppEvent,
  handedFile,
  Refusal,
  RequestInput,
  RequestName,
} from '../shared/ipc/contract.ts';
import type { Result } from '../shared/result.ts';

type HandedFile = (typeof handedFile)['_output'];

/** The window may hand over a `File` wherever the contract takes a handed file: the preload turns it into one. */
type WithFiles<T> = T extends HandedFile
  ? T | File
  : T extends readonly (infer Item)[]
    ? readonly WithFiles<Item>[]
    : T extends object
      ? { [Key in keyof T]: WithFiles<T[Key]> }
      : T;

export type WindowInput<N extends RequestName> = WithFiles<RequestInput<N>>;
export type WindowFile = HandedFile | File;

/** What the preload puts on `window.justHangUp`. */
export interface WindowApi {
  request<N extends RequestName>(
    name: N,
    input: WindowInput<N>,
  ): Promise<Result<Answers[N], Refusal>>;
  /** Returns what removes the listener again. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly justHangUp: WindowApi;
  }
}
