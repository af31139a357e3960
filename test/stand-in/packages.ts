import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** A Debian package that the stand-in needs, and the file that proves it is installed. */
export interface NeededPackage {
  readonly name: string;
  /** A command, looked for on PATH, or an absolute path. */
  readonly proof: string;
}

export const neededPackages: readonly NeededPackage[] = [
  { name: 'chromium', proof: '/usr/lib/chromium/chromium' },
  { name: 'xvfb', proof: 'Xvfb' },
  { name: 'dbus', proof: 'dbus-daemon' },
  { name: 'openbox', proof: 'openbox' },
  { name: 'dunst', proof: 'dunst' },
  { name: 'xfce4-panel', proof: 'xfce4-panel' },
  { name: 'xclip', proof: 'xclip' },
  { name: 'xdotool', proof: 'xdotool' },
  { name: 'x11-utils', proof: 'xwininfo' },
  { name: 'imagemagick', proof: 'import' },
  { name: 'libnotify-bin', proof: 'notify-send' },
  { name: 'zenity', proof: 'zenity' },
  { name: 'fonts-dejavu-core', proof: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' },
  { name: 'fonts-noto-color-emoji', proof: '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf' },
];

/** Names of the packages that are not installed, in the order of the list above. */
export function missingPackages(
  env: NodeJS.ProcessEnv = process.env,
  needed: readonly NeededPackage[] = neededPackages,
): string[] {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return needed
    .filter(({ proof }) => {
      const places = path.isAbsolute(proof) ? [proof] : folders.map((at) => path.join(at, proof));
      return !places.some(isReadable);
    })
    .map(({ name }) => name);
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    // Absent, or not for us: either way it proves nothing.
    return false;
  }
}
