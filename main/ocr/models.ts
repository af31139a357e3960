import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReaderSettings } from './messages.ts';

/** Danish first: its model reads English as well, and æ, ø, å only it knows. */
export const readingLanguages = ['dan', 'eng'] as const;

/** Variant of the models: whole numbers, the smallest and on our pictures no worse than the large ones. */
export const modelVariant = '4.0.0_best_int';

/** Settings for running from the repository, where the models lie in their npm packages. */
export function settingsFromPackages(root: string): ReaderSettings {
  return {
    languages: readingLanguages,
    modelFolders: readingLanguages.map((language) =>
      path.join(root, 'node_modules', '@tesseract.js-data', language, modelVariant),
    ),
  };
}

/**
 * Settings for the packed app, where the models lie together in its resources. A thread cannot be started
 * from inside the archive, so tesseract.js' worker is taken from what was left unpacked beside it.
 */
export function settingsFromResources(resources: string): ReaderSettings {
  const workerPath = path.join(
    resources,
    'app.asar.unpacked/node_modules/tesseract.js/src/worker-script/node/index.js',
  );
  return {
    languages: readingLanguages,
    modelFolders: [path.join(resources, 'models')],
    ...(existsSync(workerPath) && { workerPath }),
  };
}
