import { BUS_NAME, type BusMessage, type BusVariant, SessionBus, variant } from '../host/dbus.ts';
import { report } from '../host/report.ts';
import { findItem, itemProperties, layoutOf } from '../host/tray-menu.ts';
import { app } from './app.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';
import type { Menu } from './menu.ts';
import type { NativeImage } from './native-image.ts';
import { nativeImage } from './native-image.ts';

const ITEM = 'org.kde.StatusNotifierItem';
const WATCHER = 'org.kde.StatusNotifierWatcher';
const MENU = 'com.canonical.dbusmenu';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const ITEM_PATH = '/StatusNotifierItem';
const MENU_PATH = '/MenuBar';
// The protocol does not tell which keys are held.
const NO_KEYS: Electron.KeyboardEvent = {};
const ICON_SIZES = [22, 24, 32, 48];

type Answer = [signature: string, body: unknown[]];

export interface TrayEvents {
  click: [event: Electron.KeyboardEvent, bounds: Electron.Rectangle, position: Electron.Point];
  'right-click': [event: Electron.KeyboardEvent, bounds: Electron.Rectangle];
  'middle-click': [event: Electron.KeyboardEvent, bounds: Electron.Rectangle];
}

let lastNumber = 0;

/** A StatusNotifierItem on the session bus, as Electron has it on Linux. */
export class Tray
  extends Emitter<TrayEvents>
  implements
    Like<
      Electron.Tray,
      'setImage' | 'setToolTip' | 'setTitle' | 'setContextMenu' | 'destroy' | 'isDestroyed'
    >
{
  readonly #bus = new SessionBus();
  readonly #name = `${ITEM}-${process.pid}-${++lastNumber}`;
  #image: NativeImage;
  #toolTip = '';
  #title = '';
  #menu: Menu | null = null;
  #revision = 1;
  #isDestroyed = false;

  constructor(image: NativeImage | string) {
    super();
    this.#image = asImage(image);
    this.#bus.onCall((message) => this.#answer(message));
    this.#start().catch((problem: unknown) => report('the tray icon', problem));
  }

  setImage(image: NativeImage | string): void {
    this.#image = asImage(image);
    this.#tellItem('NewIcon');
  }

  setToolTip(toolTip: string): void {
    this.#toolTip = toolTip;
    this.#tellItem('NewToolTip');
  }

  setTitle(title: string): void {
    this.#title = title;
    this.#tellItem('NewTitle');
  }

  setContextMenu(menu: Menu | null): void {
    this.#menu = menu;
    this.#menuChanged();
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#bus.close();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  async #start(): Promise<void> {
    await this.#bus.claimName(this.#name);
    // The panel may start after us, or start again.
    await this.#bus.onSignal(
      `sender='${BUS_NAME}',member='NameOwnerChanged',arg0='${WATCHER}'`,
      ({ member, body: [name, , owner] }) => {
        if (member === 'NameOwnerChanged' && name === WATCHER && owner !== '')
          void this.#register();
      },
    );
    await this.#register();
  }

  async #register(): Promise<void> {
    const watcher = { destination: WATCHER, path: '/StatusNotifierWatcher', interface: WATCHER };
    try {
      await this.#bus.call(watcher, 'RegisterStatusNotifierItem', 's', [this.#name]);
    } catch (problem) {
      // No tray host runs; the signal above tells when one does.
      if (!/ServiceUnknown|NameHasNoOwner|not provided/.test(String(problem))) {
        report('the tray icon', problem);
      }
    }
  }

  #tellItem(member: string): void {
    if (!this.#isDestroyed) this.#bus.signal(ITEM_PATH, ITEM, member);
  }

  #menuChanged(): void {
    this.#revision++;
    if (this.#isDestroyed) return;
    this.#bus.signal(MENU_PATH, MENU, 'LayoutUpdated', 'ui', [this.#revision, 0]);
  }

  #answer(message: BusMessage): Answer | undefined {
    const { path, interface: interfaceName, member, body } = message;
    if (interfaceName === PROPERTIES) return this.#property(member, body);
    if (path === ITEM_PATH && interfaceName === ITEM) return this.#activate(member, body);
    if (path === MENU_PATH && interfaceName === MENU) return this.#answerMenu(member, body);
    return undefined;
  }

  #property(member: string, [interfaceName, name]: unknown[]): Answer | undefined {
    const properties = interfaceName === MENU ? menuProperties() : this.#itemProperties();
    if (member === 'GetAll') return ['a{sv}', [properties]];
    const value = member === 'Get' && typeof name === 'string' ? properties[name] : undefined;
    return value && ['v', [value]];
  }

  #activate(member: string, [x, y]: unknown[]): Answer {
    const position = { x: Number(x ?? 0), y: Number(y ?? 0) };
    const bounds = { ...position, width: 0, height: 0 };
    if (member === 'Activate') this.emit('click', NO_KEYS, bounds, position);
    else if (member === 'SecondaryActivate') this.emit('middle-click', NO_KEYS, bounds);
    else if (member === 'ContextMenu') this.emit('right-click', NO_KEYS, bounds);
    return ['', []];
  }

  #answerMenu(member: string, body: unknown[]): Answer | undefined {
    const [first, second] = body;
    switch (member) {
      case 'GetLayout': {
        const layout = layoutOf(this.#menu, Number(first), Number(second));
        return ['u(ia{sv}av)', [this.#revision, layout]];
      }
      case 'GetGroupProperties': {
        const items = idsOf(first).flatMap((id) => findItem(this.#menu, id)?.item ?? []);
        return ['a(ia{sv})', [items.map((item) => [item.commandId, itemProperties(item)])]];
      }
      case 'GetProperty': {
        const item = findItem(this.#menu, Number(first))?.item;
        const value = item && itemProperties(item)[String(second)];
        return ['v', [value ?? variant('s', '')]];
      }
      case 'AboutToShow':
        return ['b', [false]];
      case 'AboutToShowGroup':
        return ['aiai', [[], []]];
      case 'Event':
        if (second === 'clicked') this.#choose(Number(first));
        return ['', []];
      case 'EventGroup':
        for (const event of Array.isArray(first) ? first : []) {
          if (Array.isArray(event) && event[1] === 'clicked') this.#choose(Number(event[0]));
        }
        return ['ai', [[]]];
      default:
        return undefined;
    }
  }

  #choose(id: number): void {
    const found = findItem(this.#menu, id);
    if (!found) return;
    // After the answer: the app may quit, and the panel waits for it.
    setImmediate(() => {
      found.item.choose(found.siblings);
      this.#menuChanged();
    });
  }

  #itemProperties(): Record<string, BusVariant> {
    const icons = ICON_SIZES.flatMap((size) => {
      const pixels = this.#image.toTrayPixels(size);
      return pixels ? [[pixels.width, pixels.height, pixels.argb]] : [];
    });
    return {
      Category: variant('s', 'ApplicationStatus'),
      Id: variant('s', app.getName()),
      Title: variant('s', this.#title || app.getName()),
      Status: variant('s', 'Active'),
      WindowId: variant('i', 0),
      IconName: variant('s', ''),
      IconThemePath: variant('s', ''),
      IconPixmap: variant('a(iiay)', icons),
      OverlayIconName: variant('s', ''),
      AttentionIconName: variant('s', ''),
      ToolTip: variant('(sa(iiay)ss)', ['', [], this.#toolTip, '']),
      ItemIsMenu: variant('b', false),
      Menu: variant('o', MENU_PATH),
    };
  }
}

function menuProperties(): Record<string, BusVariant> {
  return {
    Version: variant('u', 3),
    TextDirection: variant('s', 'ltr'),
    Status: variant('s', 'normal'),
    IconThemePath: variant('as', []),
  };
}

function idsOf(list: unknown): number[] {
  return Array.isArray(list) ? list.map(Number) : [];
}

function asImage(image: NativeImage | string): NativeImage {
  const made = typeof image === 'string' ? nativeImage.createFromPath(image) : image;
  if (made.isEmpty() && typeof image === 'string') {
    throw new Error(`Failed to load image from path '${image}'`);
  }
  return made;
}
