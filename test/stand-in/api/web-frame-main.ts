import { addresses } from '../host/addresses.ts';
import type { Frame, Page } from '../host/page.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

/** One frame of a page, as the main process knows it: its address is the app's own. */
export class WebFrameMain
  extends Emitter<Record<never, never>>
  implements
    Like<
      Electron.WebFrameMain,
      'url' | 'origin' | 'name' | 'parent' | 'top' | 'frameToken' | 'isDestroyed' | 'detached'
    >
{
  readonly #page: Page;
  readonly #frame: Frame;

  private constructor(page: Page, frame: Frame) {
    super();
    this.#page = page;
    this.#frame = frame;
  }

  static readonly #known = new WeakMap<Page, Map<string, WebFrameMain>>();

  /** The same object for the same frame, so that frames can be compared. */
  static of(page: Page, frame: Frame): WebFrameMain {
    const known = WebFrameMain.#known.get(page) ?? new Map<string, WebFrameMain>();
    WebFrameMain.#known.set(page, known);
    const wrapped = known.get(frame.id) ?? new WebFrameMain(page, frame);
    known.set(frame.id, wrapped);
    return wrapped;
  }

  get url(): string {
    return addresses.toApp(this.#current.url);
  }
  get origin(): string {
    return addresses.originOf(this.#current.url);
  }
  get name(): string {
    return this.#current.name;
  }
  get frameToken(): string {
    return this.#frame.id;
  }
  get parent(): WebFrameMain | null {
    const parent = this.#page.frame(this.#frame.parentId ?? '');
    return parent ? WebFrameMain.of(this.#page, parent) : null;
  }
  get top(): WebFrameMain | null {
    return WebFrameMain.of(this.#page, this.#page.mainFrame);
  }
  get detached(): boolean {
    return this.#page.frame(this.#frame.id) === undefined;
  }
  isDestroyed(): boolean {
    return this.detached;
  }

  get #current(): Frame {
    return this.#page.frame(this.#frame.id) ?? this.#frame;
  }
}
