import path from 'node:path';
import { app, dialog } from 'electron';
import { startApp } from './app.ts';

const out = path.join(import.meta.dirname, '..');

// `resources/` stands beside `out/` in a checkout, and is an extra resource of the packed program.
startApp({
  window: path.join(out, 'renderer'),
  preload: path.join(out, 'preload/preload.cjs'),
  reader: path.join(out, 'main/reader.js'),
  resources: app.isPackaged ? process.resourcesPath : path.join(out, '../resources'),
})
  .then((isWatching) => {
    if (isWatching) console.log('Just Hang Up is watching');
  })
  .catch((error: unknown) => {
    dialog.showErrorBox('Just Hang Up could not start', String(error));
    app.exit(1);
  });
