/** How a terminal program reaches the clipboard. */
export type TerminalWay =
  | { readonly kind: 'x11'; readonly display: string }
  | { readonly kind: 'wayland' }
  | { readonly kind: 'macos' }
  | { readonly kind: 'windows' }
  | { readonly kind: 'none' };

/** Chooses by system and environment alone. */
export function chooseTerminalWay(
  platform: string,
  env: { readonly [name: string]: string | undefined },
): TerminalWay {
  if (platform === 'darwin') return { kind: 'macos' };
  if (platform === 'win32') return { kind: 'windows' };
  const display = env['DISPLAY'] || undefined;
  const isWayland = Boolean(env['WAYLAND_DISPLAY']);
  // GNOME lets no program watch its clipboard, but mirrors it to X11; others do it the other way round.
  const isGnome = /gnome/i.test(env['XDG_CURRENT_DESKTOP'] ?? '');
  if (isWayland && !(isGnome && display !== undefined)) return { kind: 'wayland' };
  return display === undefined ? { kind: 'none' } : { kind: 'x11', display };
}
