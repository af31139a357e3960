/** What the clipboard holds, as far as the program may look. */
export type ClipboardContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'image'; readonly bytes: Uint8Array }
  | { readonly kind: 'concealed' }
  | { readonly kind: 'empty' };

/** Which kinds of content are to be read at all. */
export interface ClipboardWishes {
  readonly text: boolean;
  readonly images: boolean;
}
