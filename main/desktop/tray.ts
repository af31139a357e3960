import path from 'node:path';
import { Menu, Tray } from 'electron';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { Protection } from '../../shared/ipc/contract.ts';
import { trayMenu, type TrayCommand } from './tray-menu.ts';

export interface AppTray {
  /** Redraws icon, tooltip and menu. */
  update(protection: Protection, words: Locale['tray']): void;
}

/** `folder` holds watching.png and paused.png. The caller keeps what is returned, or the icon vanishes. */
export function createTray(folder: string, onCommand: (command: TrayCommand) => void): AppTray {
  const tray = new Tray(path.join(folder, 'watching.png'));
  tray.on('click', () => onCommand('open'));
  return {
    update(protection, words) {
      tray.setImage(path.join(folder, protection.watching ? 'watching.png' : 'paused.png'));
      tray.setToolTip(protection.watching ? words.watching : words.paused);
      const template = trayMenu(protection, words).map((entry) =>
        entry === 'separator'
          ? ({ type: 'separator' } as const)
          : { label: entry.label, click: () => onCommand(entry.command) },
      );
      // Linux takes changes of a menu only as a new menu.
      tray.setContextMenu(Menu.buildFromTemplate(template));
    },
  };
}
