// The clipboard as X11 knows it: a program owns a selection and hands out its contents on request.
import type { XEvent } from './x11-package.ts';
import { report } from './report.ts';
import { answer, type X11Connection } from './x11-connection.ts';

const PATIENCE_MS = 3000;
// A property must fit in one request; longer contents go in pieces (INCR).
const PIECE_BYTES = 200_000;
const NEW_VALUE = 0;
const DELETED = 1;

export class X11Selection {
  readonly #x: X11Connection;
  readonly #name: string;
  #turn: Promise<unknown> = Promise.resolve();
  #contents: ReadonlyMap<string, Buffer> = new Map();

  constructor(x: X11Connection, name: string) {
    this.#x = x;
    this.#name = name;
    x.onEvent('SelectionRequest', (event) => {
      this.#answer(event).catch((problem: unknown) => report('handing out the clipboard', problem));
    });
  }

  /** Names of the formats that the owner offers, in its order; none when nobody owns the selection. */
  async targets(): Promise<string[]> {
    const list = (await this.read('TARGETS')) ?? Buffer.alloc(0);
    const atoms = Array.from({ length: Math.floor(list.length / 4) }, (_, at) =>
      list.readUInt32LE(at * 4),
    );
    return Promise.all(atoms.map((atom) => this.#x.atomName(atom)));
  }

  /** One format's bytes; undefined when the owner does not have it or does not answer. */
  read(target: string): Promise<Buffer | undefined> {
    // One after the other: all reads go through the same property.
    const reading = this.#turn.then(() => this.#readNow(target));
    this.#turn = reading.catch(() => undefined);
    return reading;
  }

  /** Owns the selection until another program takes it; an empty map gives it up. */
  async own(contents: ReadonlyMap<string, Buffer>): Promise<void> {
    const selection = await this.#x.atom(this.#name);
    // Kept when another program takes over: nobody asks us then.
    this.#contents = contents;
    this.#x.client.SetSelectionOwner(contents.size > 0 ? this.#x.helper : 0, selection, 0);
    await answer<number>((done) => this.#x.client.GetSelectionOwner(selection, done));
  }

  async #readNow(target: string): Promise<Buffer | undefined> {
    const x = this.#x;
    const [selection, wanted, property, incremental] = await Promise.all(
      [this.#name, target, 'STAND_IN_SELECTION', 'INCR'].map((name) => x.atom(name)),
    );
    // Promise.all gives one atom for each of the four names.
    if (!selection || !wanted || !property) return undefined;
    const { promise, resolve, reject } = Promise.withResolvers<Buffer | undefined>();
    const pieces: Buffer[] = [];
    let isIncremental = false;
    let isAnswered = false;
    // Queued: the notice of the first piece may come in one packet with the announcement.
    let taking: Promise<void> = Promise.resolve();
    const take = (): void => {
      taking = taking.then(takeNow).catch(reject);
    };
    const takeNow = async (): Promise<void> => {
      const { type, data } = await x.property(x.helper, property, true);
      if (!isIncremental && type === incremental) isIncremental = true;
      else if (!isIncremental) resolve(data);
      else if (data.length === 0) resolve(Buffer.concat(pieces));
      else pieces.push(data);
    };
    const stops = [
      x.onEvent('SelectionNotify', (event) => {
        if (event.selection !== selection || event.target !== wanted) return;
        isAnswered = true;
        if (event.property) take();
        else resolve(undefined);
      }),
      x.onEvent('PropertyNotify', (event) => {
        if (isAnswered && event.atom === property && event.state === NEW_VALUE) take();
      }),
    ];
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
    x.client.ConvertSelection(x.helper, selection, wanted, property, 0);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      for (const stop of stops) stop();
    }
  }

  async #answer(event: XEvent): Promise<void> {
    const { requestor = 0, selection = 0, target = 0, property = 0 } = event;
    const x = this.#x;
    if (selection !== (await x.atom(this.#name))) return;
    const name = await x.atomName(target);
    const place = property || target;
    const contents = name === 'TARGETS' ? await this.#targetList() : this.#contents.get(name);
    const type = name === 'TARGETS' ? await x.atom('ATOM') : target;
    if (!contents) await this.#notify(event, 0);
    else if (contents.length <= PIECE_BYTES) {
      await this.#write(requestor, place, type, contents, name === 'TARGETS' ? 32 : 8);
      await this.#notify(event, place);
    } else await this.#handOutInPieces(event, place, type, contents);
  }

  async #targetList(): Promise<Buffer> {
    const atoms = await Promise.all(
      ['TARGETS', ...this.#contents.keys()].map((name) => this.#x.atom(name)),
    );
    const list = Buffer.alloc(atoms.length * 4);
    atoms.forEach((atom, at) => list.writeUInt32LE(atom, at * 4));
    return list;
  }

  async #handOutInPieces(
    event: XEvent,
    place: number,
    type: number,
    contents: Buffer,
  ): Promise<void> {
    const { requestor = 0 } = event;
    const x = this.#x;
    if (requestor !== x.helper) await x.watch(requestor);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(contents.length);
    let from = 0;
    const stop = x.onEvent('PropertyNotify', (notice) => {
      if (notice.wid !== requestor || notice.atom !== place || notice.state !== DELETED) return;
      const piece = contents.subarray(from, from + PIECE_BYTES);
      from += piece.length;
      if (piece.length === 0) stop();
      this.#write(requestor, place, type, piece, 8).catch((problem: unknown) => {
        stop();
        report('handing out the clipboard', problem);
      });
    });
    await this.#write(requestor, place, await x.atom('INCR'), size, 32);
    await this.#notify(event, place);
  }

  #write(window: number, place: number, type: number, data: Buffer, format: 8 | 32): Promise<void> {
    const REPLACE = 0;
    return answer((done) =>
      this.#x.client.ChangeProperty(REPLACE, window, place, type, format, data, done),
    );
  }

  #notify(event: XEvent, place: number): Promise<void> {
    const { requestor = 0, selection = 0, target = 0, time = 0 } = event;
    const SELECTION_NOTIFY = 31;
    const notice = Buffer.alloc(32);
    notice[0] = SELECTION_NOTIFY;
    [time, requestor, selection, target, place].forEach((value, at) =>
      notice.writeUInt32LE(value, 4 + at * 4),
    );
    return answer((done) => this.#x.client.SendEvent(requestor, false, 0, notice, done));
  }
}
