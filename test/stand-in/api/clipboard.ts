import { targetOf, targetsFor, typesOf } from '../host/clipboard-formats.ts';
import { report } from '../host/report.ts';
import { running } from '../host/running.ts';
import { X11Selection } from '../host/x11-selection.ts';
import { strict } from '../page/strict.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

type Entry = string | Electron.ClipboardBookmark | Blob | Promise<Blob | string>;

export class ClipboardItem
  extends Emitter<Record<never, never>>
  implements Like<Electron.ClipboardItem, 'types'>
{
  readonly #entries: Record<string, Entry>;

  constructor(items: Record<string, Entry>) {
    super();
    this.#entries = items;
  }

  get types(): string[] {
    return Object.keys(this.#entries);
  }

  async getType(type: string): Promise<Blob> {
    const value = await this.#entries[type];
    if (value === undefined) throw new Error(`The type ${type} was not found`);
    if (typeof value === 'string') return new Blob([value], { type });
    if (value instanceof Blob) return value;
    throw new Error('The desktop stand-in does not implement bookmarks on the clipboard.');
  }
}

/** What another program offers; nothing of it is transferred before it is asked for. */
class OfferedItem extends ClipboardItem {
  readonly #selection: X11Selection;
  readonly #targets: readonly string[];

  constructor(selection: X11Selection, targets: readonly string[]) {
    super({});
    this.#selection = selection;
    this.#targets = targets;
  }

  override get types(): string[] {
    return typesOf(this.#targets);
  }

  override async getType(type: string): Promise<Blob> {
    const target = targetOf(type, this.#targets);
    const bytes = target === undefined ? undefined : await this.#selection.read(target);
    if (!bytes) throw new Error(`The type ${type} was not found`);
    return new Blob([new Uint8Array(bytes)], { type });
  }
}

let selection: Promise<X11Selection> | undefined;

function clipboardSelection(): Promise<X11Selection> {
  selection ??= running().then(({ x }) => new X11Selection(x, 'CLIPBOARD'));
  return selection;
}

async function write(items: readonly ClipboardItem[]): Promise<void> {
  const contents = new Map<string, Buffer>();
  for (const item of items) {
    for (const type of item.types) {
      const bytes = Buffer.from(await (await item.getType(type)).arrayBuffer());
      for (const target of targetsFor(type)) contents.set(target, bytes);
    }
  }
  await (await clipboardSelection()).own(contents);
}

export const clipboard = strict('clipboard', {
  async readText() {
    const owned = await clipboardSelection();
    const target = targetOf('text/plain', await owned.targets());
    const bytes = target === undefined ? undefined : await owned.read(target);
    return bytes?.toString(target === 'STRING' ? 'latin1' : 'utf8') ?? '';
  },
  writeText: (text) => write([new ClipboardItem({ 'text/plain': text })]),
  async has(type) {
    return targetOf(type, await (await clipboardSelection()).targets()) !== undefined;
  },
  async read() {
    const owned = await clipboardSelection();
    return [new OfferedItem(owned, await owned.targets())];
  },
  write,
  clear() {
    clipboardSelection()
      .then((owned) => owned.own(new Map()))
      .catch((problem: unknown) => report('clearing the clipboard', problem));
  },
} satisfies Like<
  Electron.Clipboard,
  'readText' | 'writeText' | 'has' | 'read' | 'write' | 'clear'
>);
