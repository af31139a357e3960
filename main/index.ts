import path from 'node:path';
import { app, dialog } from 'electron';
import { startApp } from './app.ts';
import { settingsFromPackages, settingsFromResources } from './ocr/models.ts';

const out = path.join(import.meta.dirname, '..');
const checkout = path.join(out, '..');
// In a checkout `resources/` stands beside `out/`; the packed program has it as extra resources.
const resources = app.isPackaged ? process.resourcesPath : path.join(checkout, 'resources');

startApp({
  window: path.join(out, 'renderer'),
  preload: path.join(out, 'preload/preload.cjs'),
  // A process cannot be started from inside the archive; the packager puts what it needs beside it.
  reader: path.join(out.replace('app.asar', 'app.asar.unpacked'), 'main/reader.js'),
  resources,
  models: app.isPackaged ? settingsFromResources(resources) : settingsFromPackages(checkout),
})
  .then((isWatching) => {
    if (isWatching) console.log('Just Hang Up is watching');
  })
  .catch((error: unknown) => {
    dialog.showErrorBox('Just Hang Up could not start', String(error));
    app.exit(1);
  });
