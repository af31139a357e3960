import type { SessionBus } from './session-bus.ts';

const watcher = 'org.kde.StatusNotifierWatcher';

/**
 * Whether a panel is there that shows tray icons, now and from then on. Electron does not tell: on a desktop
 * without one (GNOME as it comes) the icon is nowhere, and the window must stay reachable.
 */
export async function watchTrayHost(
  bus: SessionBus,
  onChange: (hasHost: boolean) => void,
): Promise<void> {
  const tell = async () => onChange(await hasTrayHost(bus));
  await bus.watchOwner(watcher, () => void tell());
  await tell();
}

async function hasTrayHost(bus: SessionBus): Promise<boolean> {
  const properties = {
    destination: watcher,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
  };
  try {
    return (
      (await bus.call(properties, 'Get', 'ss', [watcher, 'IsStatusNotifierHostRegistered'])) ===
      true
    );
  } catch {
    // Nobody owns the name, or nobody answers: there is no panel to show an icon.
    return false;
  }
}
