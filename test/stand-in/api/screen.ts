import { strict } from '../page/strict.ts';
import type { X11Connection } from '../host/x11-connection.ts';
import type { Like } from './like.ts';

let x: X11Connection | undefined;

/** The screen is known from when the app is ready, as in Electron. */
export function setScreen(connection: X11Connection): void {
  x = connection;
}

export type Display = Pick<
  Electron.Display,
  'id' | 'bounds' | 'workArea' | 'size' | 'workAreaSize' | 'scaleFactor' | 'rotation'
>;

export const screen = strict('screen', {
  getPrimaryDisplay(): Display {
    if (!x) throw new Error('The screen cannot be asked before the app is ready');
    const { size } = x;
    const bounds = { x: 0, y: 0, ...size };
    return strict('Display', {
      id: 1,
      bounds,
      workArea: bounds,
      size,
      workAreaSize: size,
      scaleFactor: 1,
      rotation: 0,
    });
  },
} satisfies Record<
  keyof Pick<Like<Electron.Screen, 'getPrimaryDisplay'>, 'getPrimaryDisplay'>,
  unknown
>);
