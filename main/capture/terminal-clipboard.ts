import { createHash } from 'node:crypto';
import { concealingNumbers, isConcealed } from '../../shared/privacy/concealed.ts';
import type { ChangeSource } from './clipboard-watcher.ts';
import type { ClipboardContent, ClipboardWishes } from '../../shared/clipboard-content.ts';
import { polling } from './polling.ts';
import type { TerminalWay } from './terminal-choice.ts';
import { toolLines, type Command, type RunTool } from './terminal-tool.ts';
import { x11Selection } from './x11-selection.ts';

/** The clipboard as tools of a terminal reach it. */
export interface TerminalClipboard {
  /** Tools that must be there, and the package that brings each. */
  readonly tools: readonly { readonly name: string; readonly package: string }[];
  readonly sources: readonly ChangeSource[];
  readonly read: (wishes: ClipboardWishes) => Promise<ClipboardContent>;
}

/** The commands of one system. */
interface ClipboardCommands {
  /** Prints the types of what is copied. */
  readonly list: Command;
  /** Whether a failing `list` only means that nothing is copied. */
  readonly isEmpty: (errors: string) => boolean;
  readonly parseTypes: (output: string) => ListedTypes;
  readonly textTypes: readonly string[];
  readonly imageTypes: readonly string[];
  /** Prints the content in one of its types. */
  readonly get: (type: string) => Command;
  readonly decode?: (type: string, output: Buffer) => string;
  /** Whether `list` differs after every copy, so that nothing need be read to notice one. */
  readonly listCounts?: boolean;
}

interface ListedTypes {
  readonly types: readonly string[];
  /** Values of the formats in `concealingNumbers`, where the tool tells them. */
  readonly numbers?: { readonly [type: string]: number };
}

const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/bmp'] as const;

/** `undefined` where there is no clipboard to reach. */
export function createTerminalClipboard(
  way: TerminalWay,
  run: RunTool,
): TerminalClipboard | undefined {
  switch (way.kind) {
    case 'x11': {
      const reading = readingWith(x11Commands, run);
      return {
        tools: [{ name: 'xclip', package: 'xclip' }],
        sources: [x11Selection(way.display), polling(reading.fingerprint)],
        read: reading.read,
      };
    }
    case 'wayland':
      return {
        tools: [{ name: 'wl-paste', package: 'wl-clipboard' }],
        sources: [toolLines({ file: 'wl-paste', args: ['--watch', 'echo'] }, 500)],
        read: readingWith(waylandCommands, run).read,
      };
    case 'macos': {
      const reading = readingWith(macCommands, run);
      return {
        tools: [{ name: 'pbpaste', package: 'macOS' }],
        sources: [polling(reading.fingerprint)],
        read: reading.read,
      };
    }
    case 'windows':
      return {
        tools: [{ name: 'powershell', package: 'Windows PowerShell' }],
        sources: [toolLines(powerShell(windowsWatch), 1500)],
        read: readingWith(windowsCommands, run).read,
      };
    case 'none':
      return undefined;
  }
}

/** Types first: what a password manager marked is never read, neither to judge nor to compare. */
function readingWith(commands: ClipboardCommands, run: RunTool) {
  async function listTypes(): Promise<ListedTypes> {
    const { isDone, output, errors } = await run(commands.list);
    if (isDone) return commands.parseTypes(output.toString());
    if (commands.isEmpty(errors)) return { types: [] };
    throw new Error(errors.trim() || `${commands.list.file} failed`);
  }

  async function get(type: string): Promise<Buffer> {
    const { isDone, output } = await run(commands.get(type));
    // The owner may offer a type and then not have it.
    return isDone ? output : Buffer.alloc(0);
  }

  async function read(wishes: ClipboardWishes): Promise<ClipboardContent> {
    const { types, numbers } = await listTypes();
    if (isConcealed(types, (type) => numbers?.[type])) return { kind: 'concealed' };
    const textType = commands.textTypes.find((type) => types.includes(type));
    if (wishes.text && textType !== undefined) {
      const output = await get(textType);
      const text = commands.decode?.(textType, output) ?? output.toString();
      if (text.trim() !== '') return { kind: 'text', text };
    }
    const imageType = commands.imageTypes.find((type) => types.includes(type));
    if (wishes.images && imageType !== undefined) {
      const bytes = await get(imageType);
      if (bytes.length > 0) return { kind: 'image', bytes };
    }
    return { kind: 'empty' };
  }

  /** Differs when text does; never asks for the bytes of an image. */
  async function fingerprint(): Promise<string> {
    const { types } = await listTypes();
    if (commands.listCounts) return types.join('\n');
    const content = await read({ text: true, images: false });
    const text = content.kind === 'text' ? content.text : '';
    return `${types.join('\n')}\n${createHash('sha256').update(text).digest('base64')}`;
  }

  return { read, fingerprint };
}

const listOfLines = (output: string): ListedTypes => ({
  types: output.split(/\r?\n/).filter((line) => line !== ''),
});

const xclip = (type: string): Command => ({
  file: 'xclip',
  args: ['-selection', 'clipboard', '-out', '-target', type],
});

const x11Commands: ClipboardCommands = {
  list: xclip('TARGETS'),
  isEmpty: (errors) => errors.includes('not available') || errors.includes('no owner'),
  parseTypes: listOfLines,
  textTypes: ['UTF8_STRING', 'text/plain;charset=utf-8', 'text/plain', 'STRING'],
  imageTypes,
  get: xclip,
  // By the rules of X11, this one target is Latin-1.
  decode: (type, output) => output.toString(type === 'STRING' ? 'latin1' : 'utf8'),
};

const waylandCommands: ClipboardCommands = {
  list: { file: 'wl-paste', args: ['--list-types'] },
  isEmpty: (errors) => /no selection|nothing is copied/i.test(errors),
  parseTypes: listOfLines,
  textTypes: ['text/plain;charset=utf-8', 'text/plain', 'UTF8_STRING'],
  imageTypes,
  get: (type) => ({ file: 'wl-paste', args: ['--no-newline', '--type', type] }),
};

/** Type names and the counter of changes, without reading what is copied. */
const macList = `ObjC.import('AppKit');
const board = $.NSPasteboard.generalPasteboard;
const types = ObjC.deepUnwrap(board.types) || [];
[...types, 'changeCount=' + board.changeCount].join('\\n')`;

const macCommands: ClipboardCommands = {
  list: { file: 'osascript', args: ['-l', 'JavaScript', '-e', macList] },
  isEmpty: () => false,
  parseTypes: listOfLines,
  textTypes: ['public.utf8-plain-text', 'public.utf16-plain-text', 'NSStringPboardType'],
  listCounts: true,
  // pbpaste prints text only.
  imageTypes: [],
  get: () => ({ file: 'pbpaste', args: ['-Prefer', 'txt'] }),
};

/** Prints a line whenever the counter of changes moves; asking for it opens nothing. */
const windowsWatch = `
Add-Type -Namespace W -Name Clip -MemberDefinition '[DllImport("user32.dll")] public static extern uint GetClipboardSequenceNumber();'
$last = [W.Clip]::GetClipboardSequenceNumber()
while ($true) {
  Start-Sleep -Milliseconds 300
  $now = [W.Clip]::GetClipboardSequenceNumber()
  if ($now -ne $last) { $last = $now; [Console]::Out.WriteLine('changed') }
}`;

const windowsList = `
[Console]::OutputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Windows.Forms
$data = [Windows.Forms.Clipboard]::GetDataObject()
foreach ($format in $data.GetFormats($false)) {
  if ($format -in ${concealingNumbers.map((name) => `'${name}'`).join(',')}) {
    $bytes = $data.GetData($format).ToArray()
    [Console]::Out.WriteLine($format + '=' + [BitConverter]::ToInt32($bytes, 0))
  } else { [Console]::Out.WriteLine($format) }
}`;

const windowsText = `
[Console]::OutputEncoding = [Text.Encoding]::UTF8
[Console]::Out.Write((Get-Clipboard -Raw))`;

const windowsImage = `
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$image = [Windows.Forms.Clipboard]::GetImage()
if ($image) {
  $stream = New-Object IO.MemoryStream
  $image.Save($stream, [Drawing.Imaging.ImageFormat]::Png)
  $out = [Console]::OpenStandardOutput()
  $out.Write($stream.ToArray(), 0, $stream.Length)
  $out.Flush()
}`;

const windowsCommands: ClipboardCommands = {
  list: powerShell(windowsList),
  isEmpty: () => false,
  parseTypes(output) {
    const lines = listOfLines(output).types.map((line) => line.split('='));
    const numbers = lines.flatMap(([name, value]) =>
      name === undefined || value === undefined ? [] : [[name, Number(value)] as const],
    );
    return { types: lines.map(([name = '']) => name), numbers: Object.fromEntries(numbers) };
  },
  textTypes: ['UnicodeText', 'Text'],
  imageTypes: ['PNG', 'Bitmap', 'System.Drawing.Bitmap', 'DeviceIndependentBitmap'],
  get: (type) => powerShell(type.endsWith('Text') ? windowsText : windowsImage),
};

/** The clipboard belongs to single-threaded apartments only, hence -STA. */
function powerShell(script: string): Command {
  return {
    file: 'powershell',
    args: ['-NoProfile', '-NonInteractive', '-STA', '-Command', script],
  };
}
