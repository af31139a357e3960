// A menu as the com.canonical.dbusmenu protocol shows it to a tray host.
import type { Menu, MenuItem } from '../api/menu.ts';
import { type BusVariant, variant } from './dbus.ts';
import { menuLabel } from './menu-label.ts';

type Properties = Record<string, BusVariant>;
export type Layout = [id: number, properties: Properties, children: BusVariant[]];

/** The item with this number, and those beside it. */
export function findItem(
  menu: Menu | null | undefined,
  id: number,
): { item: MenuItem; siblings: MenuItem[] } | undefined {
  for (const item of menu?.items ?? []) {
    if (item.commandId === id) return { item, siblings: menu?.items ?? [] };
    const found = findItem(item.submenu, id);
    if (found) return found;
  }
  return undefined;
}

/** Depth -1 is everything below. */
export function layoutOf(menu: Menu | null, id: number, depth: number): Layout {
  const item = id === 0 ? undefined : findItem(menu, id)?.item;
  const children = id === 0 ? menu?.items : item?.submenu?.items;
  return [
    id,
    item ? itemProperties(item) : { 'children-display': variant('s', 'submenu') },
    depth === 0
      ? []
      : (children ?? []).map((child) =>
          variant('(ia{sv}av)', layoutOf(menu, child.commandId, depth - 1)),
        ),
  ];
}

export function itemProperties(item: MenuItem): Properties {
  const properties: Properties = {};
  if (item.type === 'separator') properties['type'] = variant('s', 'separator');
  else properties['label'] = variant('s', menuLabel(item.label));
  if (!item.enabled) properties['enabled'] = variant('b', false);
  if (!item.visible) properties['visible'] = variant('b', false);
  if (item.type === 'checkbox' || item.type === 'radio') {
    const kind = item.type === 'radio' ? 'radio' : 'checkmark';
    properties['toggle-type'] = variant('s', kind);
    properties['toggle-state'] = variant('i', item.checked ? 1 : 0);
  }
  if (item.submenu) properties['children-display'] = variant('s', 'submenu');
  return properties;
}
