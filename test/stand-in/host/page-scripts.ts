// The scripts of page/ as text, without their types and imports, ready to be injected.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { PreloadConfiguration } from '../page/preload-world.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'page');

function source(name: string): string {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return stripTypeScriptTypes(text)
    .replace(/^import .*$/gm, '')
    .replace(/^export (?=function|class|const)/gm, '');
}

const wire = source('wire.ts');
const strict = source('strict.ts');
const bridge = source('bridge.ts');
const preloadWorld = source('preload-world.ts');
const pageWorld = source('page-world.ts');

export function pageWorldScript(token: string): string {
  return `(() => { ${bridge}\n${pageWorld}\nrunPageWorld(${JSON.stringify(token)}); })()`;
}

export function preloadWorldScript(configuration: PreloadConfiguration, preload?: string): string {
  // On a line of its own, so that a closing line comment in the preload does no harm.
  const body =
    preload === undefined
      ? 'undefined'
      : `function (require, module, exports, process) {${preload}\n}`;
  return `(() => { ${wire}\n${strict}\n${bridge}\n${preloadWorld}
runPreloadWorld(${JSON.stringify(configuration)}, ${body}); })()
//# sourceURL=${configuration.preloadPath || 'stand-in-preload'}`;
}

export function visibilityScript(visible: boolean): string {
  return `(() => { ${pageWorld}\noverrideVisibility(${String(visible)}); })()`;
}
