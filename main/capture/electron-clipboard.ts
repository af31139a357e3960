import { createHash } from 'node:crypto';
import { clipboard } from 'electron';
import type { ClipboardContent, ClipboardWishes } from '../../shared/clipboard-content.ts';
import { isConcealed } from '../../shared/privacy/concealed.ts';

/**
 * Reads the clipboard once. Type names are looked at first: what a password manager marked is never read.
 * Text goes before an image, because reading a format makes the other program produce it.
 */
export async function readClipboard(wishes: ClipboardWishes): Promise<ClipboardContent> {
  const [item] = await clipboard.read();
  if (!item) return { kind: 'empty' };
  const types = [...item.types];
  if (isConcealed(types)) return { kind: 'concealed' };
  if (wishes.text && types.includes('text/plain')) {
    const text = await clipboard.readText();
    if (text.trim() !== '') return { kind: 'text', text };
  }
  if (wishes.images && types.includes('image/png')) {
    const blob = await item.getType('image/png');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    if (bytes.length > 0) return { kind: 'image', bytes };
  }
  return { kind: 'empty' };
}

/** Differs when the clipboard does, without reading an image or concealed content. */
export async function clipboardFingerprint(): Promise<string> {
  const [item] = await clipboard.read();
  if (!item) return '';
  const types = item.types.join('\n');
  if (isConcealed(item.types) || !item.types.includes('text/plain')) return types;
  return `${types}\n${createHash('sha256')
    .update(await clipboard.readText())
    .digest('base64')}`;
}
