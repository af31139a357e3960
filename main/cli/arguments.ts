import { parseArgs } from 'node:util';

export interface ScanArguments {
  readonly command: 'scan';
  /** One JSON line per input instead of words for people. */
  readonly json: boolean;
  /** Adds what was read in images. */
  readonly text: boolean;
  /** Texts and images; `-` is standard input. */
  readonly files: readonly string[];
  /** Files of JSON lines; `-` is standard input. */
  readonly jsonl: readonly string[];
}

export type Arguments =
  | ScanArguments
  | { readonly command: 'watch' }
  | { readonly command: 'help' }
  | { readonly command: 'version' };

export type ParsedArguments =
  | { readonly ok: true; readonly value: Arguments }
  | { readonly ok: false; readonly message: string };

export const usage = `Usage:
  npm run --silent scan -- [--json] [--text] FILE...    judge texts and screenshots
  npm run --silent scan -- --jsonl FILE                 judge a file of JSON lines
  npm run --silent watch                                judge what is copied, and notify

FILE is a text or a picture (PNG, JPEG, WebP, GIF, BMP); - is standard input.

Options of scan:
  --json        one line of JSON for each input:
                {"id", "verdict", "score", "language", "signals": [{"rule", "points",
                "evidence": [{"start", "end", "text"}], "promise"?}]}
  --jsonl FILE  each line is {"id": "...", "text": "..."} or {"id": "...", "image": "path"};
                a path counts from the folder of FILE, then from here; prints JSON lines
  --text        adds what was read in pictures
  --help        this page
  --version     the version

Exit status: 0 nothing found, 1 danger or suspicious found, 2 wrong use or unreadable input.
Nothing that is judged leaves this computer.
`;

/** What the person asked for; `args` are the words after the program's name. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        jsonl: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && isParseError(error.code))
      return wrong(`${error.message.split('. ', 1)[0]}.`);
    throw error;
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return right({ command: 'help' });
  if (values.version) return right({ command: 'version' });

  const isScanOnly = values.json || values.text || values.jsonl.length > 0;
  if (command === 'watch') {
    if (isScanOnly || files.length > 0) return wrong('watch takes no options and no files.');
    return right({ command: 'watch' });
  }
  if (command !== 'scan')
    return wrong(command === undefined ? 'Say scan or watch.' : `Unknown command: ${command}`);

  const { json, text, jsonl } = values;
  if (jsonl.length > 0 && files.length > 0)
    return wrong('Give files, or --jsonl FILE, not both: repeat --jsonl for several.');
  if (jsonl.length === 0 && files.length === 0) return wrong('No file was named.');
  if ([...files, ...jsonl].filter((file) => file === '-').length > 1)
    return wrong('Standard input can be read only once.');
  return right({ command: 'scan', json: json || jsonl.length > 0, text, files, jsonl });
}

function isParseError(code: unknown): boolean {
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS');
}

function right(value: Arguments): ParsedArguments {
  return { ok: true, value };
}

function wrong(message: string): ParsedArguments {
  return { ok: false, message };
}
