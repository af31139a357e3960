import { app } from './app.ts';
import { Emitter } from './emitter.ts';
import type { Like } from './like.ts';

export type MenuItemConstructorOptions = Omit<
  Electron.MenuItemConstructorOptions,
  'click' | 'submenu' | 'icon'
> & {
  click?: (item: MenuItem, window: undefined, event: object) => void;
  submenu?: MenuItemConstructorOptions[] | Menu;
};

let lastCommand = 0;

export class MenuItem
  extends Emitter<Record<never, never>>
  implements
    Like<
      Electron.MenuItem,
      'id' | 'label' | 'type' | 'enabled' | 'visible' | 'checked' | 'commandId'
    >
{
  // Never used twice: a tray host keeps what it knows of an item by this number.
  readonly commandId: number = ++lastCommand;
  readonly id: string;
  label: string;
  readonly type: NonNullable<Electron.MenuItem['type']>;
  readonly role: Electron.MenuItemConstructorOptions['role'];
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor(options: MenuItemConstructorOptions) {
    super();
    const { submenu, role } = options;
    this.id = options.id ?? '';
    this.role = role;
    this.label = options.label ?? role ?? '';
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = () => {
      if (role === 'quit') app.quit();
      options.click?.(this, undefined, {});
    };
  }

  /** The user chose it, among `siblings`. */
  choose(siblings: readonly MenuItem[]): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') {
      for (const item of siblings) if (item.type === 'radio') item.checked = item === this;
    }
    this.click();
  }
}

export class Menu
  extends Emitter<Record<never, never>>
  implements Like<Electron.Menu, 'append' | 'getMenuItemById' | 'items'>
{
  static #application: Menu | null = null;
  items: MenuItem[] = [];

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const entry of template) {
      menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry));
    }
    return menu;
  }

  // The windows of the stand-in have no menu bar to show it in.
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
