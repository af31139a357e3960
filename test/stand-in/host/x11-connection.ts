// One connection to the X server, shared by windows, clipboard and keys.
import { report } from './report.ts';
import { type Callback, x11, type XClient, type XEvent, type XProperty } from './x11-package.ts';

const REPLACE = 0;
const ANY_TYPE = 0;
const WHOLE = 0x1fffffff;

export class X11Connection {
  readonly client: XClient;
  readonly root: number;
  /** Pixels of the screen. */
  readonly size: { width: number; height: number };
  /** A window of our own that is never shown: requests and owns selections. */
  readonly helper: number;
  readonly #atoms = new Map<string, Promise<number>>();

  private constructor(
    client: XClient,
    screen: { root: number; pixel_width: number; pixel_height: number },
  ) {
    this.client = client;
    this.root = screen.root;
    this.size = { width: screen.pixel_width, height: screen.pixel_height };
    this.helper = client.AllocID();
    client.on('error', (problem: unknown) => report('X11', problem));
    client.CreateWindow(this.helper, this.root, 0, 0, 1, 1, 0, 0, 0, 0, {
      eventMask: x11.eventMask.PropertyChange,
    });
    client.ChangeWindowAttributes(this.root, { eventMask: x11.eventMask.PropertyChange });
  }

  /** Throws when no X server answers there. */
  static open(display = process.env['DISPLAY'] ?? ''): Promise<X11Connection> {
    return new Promise((resolve, reject) => {
      x11.createClient({ display }, (error, server) => {
        const screen = server?.screen[0];
        if (error) reject(error);
        else if (!screen) reject(new Error('The X server has no screen'));
        else resolve(new X11Connection(server.client, screen));
      });
    });
  }

  onEvent(name: string, listener: (event: XEvent) => void): () => void {
    const filtered = (event: XEvent): void => {
      if (event.name === name) listener(event);
    };
    this.client.on('event', filtered);
    return () => this.client.off('event', filtered);
  }

  atom(name: string): Promise<number> {
    const known = this.#atoms.get(name);
    if (known) return known;
    const asked = answer<number>((done) => this.client.InternAtom(false, name, done));
    this.#atoms.set(name, asked);
    return asked;
  }

  atomName(atom: number): Promise<string> {
    return answer((done) => this.client.GetAtomName(atom, done));
  }

  /** Follows PropertyNotify and StructureNotify of a window of another program. */
  watch(window: number): Promise<void> {
    const eventMask = x11.eventMask.PropertyChange | x11.eventMask.StructureNotify;
    return answer((done) => this.client.ChangeWindowAttributes(window, { eventMask }, done));
  }

  /** Throws when the window has gone. An absent property has no data. */
  property(window: number, atom: number, remove = false): Promise<XProperty> {
    return answer((done) =>
      this.client.GetProperty(remove ? 1 : 0, window, atom, ANY_TYPE, 0, WHOLE, done),
    );
  }

  async property32(window: number, name: string): Promise<number[]> {
    const { data } = await this.property(window, await this.atom(name));
    return Array.from({ length: Math.floor(data.length / 4) }, (_, at) =>
      data.readUInt32LE(at * 4),
    );
  }

  /** Throws when the window has gone. `data` is in 32-bit units. */
  setProperty(window: number, name: number, type: number, data: Buffer): Promise<void> {
    return answer((done) =>
      this.client.ChangeProperty(REPLACE, window, name, type, 32, data, done),
    );
  }

  async isMapped(window: number): Promise<boolean> {
    const { mapState } = await answer<{ mapState: number }>((done) =>
      this.client.GetWindowAttributes(window, done),
    );
    return mapState !== 0;
  }

  async children(window: number): Promise<number[]> {
    return (await answer<{ children: number[] }>((done) => this.client.QueryTree(window, done)))
      .children;
  }

  /** Speaks to the window manager about a window; up to five 32-bit numbers. */
  async tellWindowManager(window: number, message: string, data: number[]): Promise<void> {
    this.client.SendClientMessage(this.root, window, await this.atom(message), 32, data);
  }

  /** Resolves once the server has carried out everything sent so far. */
  async settle(): Promise<void> {
    await this.children(this.helper);
  }

  close(): void {
    this.client.terminate();
  }
}

/** The answer of one request; its error goes to the caller and not to the connection. */
export function answer<T>(request: (done: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    request((error, result) => {
      if (error) reject(error);
      else resolve(result);
      return true;
    });
  });
}
