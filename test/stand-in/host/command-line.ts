export interface LaunchOptions {
  /** Folder or file of the app. */
  app: string | undefined;
  /** Modules to load before the app, in order. */
  require: string[];
  /** Port of Node's inspector, 0 for any; undefined when it is not wanted. */
  inspect: number | undefined;
  debuggingPort: string;
  version: boolean;
}

/** Electron's own command line: switches first, then the app and its arguments. */
export function parseArgs(words: readonly string[]): LaunchOptions {
  const options: LaunchOptions = {
    app: undefined,
    require: [],
    inspect: undefined,
    debuggingPort: '0',
    version: false,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '-r' || word === '--require') options.require.push(rest.shift() ?? '');
    else if (word.startsWith('--inspect')) options.inspect = portOf(word);
    else if (word.startsWith('--remote-debugging-port=')) {
      options.debuggingPort = word.slice(word.indexOf('=') + 1);
    } else if (word === '--version' || word === '-v') options.version = true;
    // What follows the app is the app's own.
    else if (!word.startsWith('-')) return { ...options, app: word };
  }
  return options;
}

function portOf(word: string): number {
  const [, value = '9229'] = word.split('=');
  return Number(value.split(':').at(-1));
}
