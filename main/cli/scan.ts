import { createReadStream } from 'node:fs';
import path from 'node:path';
import { maxFileBytes, maxTextLength, type CaptureProblem } from '../../shared/capture.ts';
import { isAlarming, unreadable, type Verdict } from '../../shared/detection/verdict.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { Reader, ReadText } from '../../shared/reading.ts';
import { failure, success, type Failure, type Result } from '../../shared/result.ts';
import type { ScanArguments } from './arguments.ts';
import { decodeText } from './decode-text.ts';
import { parseJsonLine, type Id } from './json-line.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';
import { describeVerdict, type Promises } from './report.ts';

export interface ScanEffects {
  readonly judge: (text: string) => Verdict;
  readonly reader: Pick<Reader, 'read'>;
  /** All bytes of a regular file. */
  readonly readFile: (path: string) => Promise<Result<Uint8Array, CaptureProblem>>;
  /** Whether bytes are a picture, or something else that is no text. */
  readonly isImage: (bytes: Uint8Array) => boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: Output;
  readonly err: Output;
  readonly words: Locale;
  readonly promises: Promises;
}

/** Exit status: nothing found, danger or suspicious found, wrong use or unreadable input. */
export type ExitStatus = 0 | 1 | 2;

/** A message and, when it was read in an image, how. */
interface Message {
  readonly text: string;
  readonly read?: ReadText;
}

/** Bytes of one line of JSON; six bytes may stand for one character of text. */
const maxLineBytes = maxTextLength * 6 + 65_536;

/** A file with such a name is meant as a picture; one that holds text is a mistake to tell, not to judge. */
const imageName = /\.(?:png|jpe?g|gif|webp|bmp|avif|hei[cf]|tiff?)$/i;

/** Judges every input in order and prints as it goes. */
export async function scan(args: ScanArguments, effects: ScanEffects): Promise<ExitStatus> {
  const { out, err } = effects;
  let status: ExitStatus = 0;

  for (const file of args.files) {
    if (out.isClosed) break;
    await report(file, file, await readFile(file));
  }
  for (const file of args.jsonl) await scanLines(file);
  await Promise.all([out.flush(), err.flush()]);
  return status;

  async function report(
    id: Id,
    name: string,
    message: Result<Message, CaptureProblem>,
  ): Promise<void> {
    if (!message.ok) await complain(name, message.error);
    const verdict = message.ok ? effects.judge(message.value.text) : unreadable;
    if (isAlarming(verdict) && status === 0) status = 1;
    const read = message.ok ? message.value.read : undefined;
    if (args.json) return out.write(`${JSON.stringify(toJson(id, verdict, read))}\n`);
    const shown = describeVerdict(name, verdict, effects.words, effects.promises);
    await out.write(args.text && read ? `${shown}${quote(read.text)}\n` : `${shown}\n`);
  }

  /** In the order in which the keys are documented. */
  function toJson(id: Id, verdict: Verdict, read: ReadText | undefined) {
    const { verdict: kind, score, language, signals } = verdict;
    const extra = args.text && read ? { text: read.text, lines: read.lines } : {};
    return { id, verdict: kind, score, language, signals, ...extra };
  }

  async function complain(name: string, problem: Failure<CaptureProblem>): Promise<void> {
    status = 2;
    const { code, detail } = problem;
    const reason = detail === undefined ? code : `${code}: ${printable(detail)}`;
    await err.write(`${printable(name)}: ${effects.words.problems[code]} (${reason})\n`);
  }

  async function complainOfLine(file: string, line: number, message: string): Promise<void> {
    status = 2;
    await err.write(`${printable(file)}:${line}: ${message}\n`);
  }

  async function readFile(file: string): Promise<Result<Message, CaptureProblem>> {
    const bytes = file === '-' ? await readStdin() : await effects.readFile(file);
    if (!bytes.ok) return bytes;
    if (effects.isImage(bytes.value) || imageName.test(file)) return readImage(bytes.value);
    const text = decodeText(bytes.value);
    return text.ok ? success({ text: text.value }) : text;
  }

  async function readImage(bytes: Uint8Array): Promise<Result<Message, CaptureProblem>> {
    const read = await effects.reader.read({ bytes });
    return read.ok ? success({ text: read.value.text, read: read.value }) : read;
  }

  async function readStdin(): Promise<Result<Uint8Array, CaptureProblem>> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    try {
      for await (const chunk of effects.stdin) {
        length += chunk.length;
        if (length > maxFileBytes) return failure('file-too-large', `over ${maxFileBytes} bytes`);
        chunks.push(chunk);
      }
    } catch (error) {
      return { ok: false, error: problemOfStream(error) };
    }
    return length === 0 ? failure('file-empty') : success(Buffer.concat(chunks));
  }

  async function scanLines(file: string): Promise<void> {
    const chunks =
      file === '-' ? effects.stdin : createReadStream(file, { highWaterMark: 262_144 });
    try {
      for await (const lines of linesOf(chunks, maxLineBytes)) {
        for (const line of lines) {
          if (out.isClosed) return;
          if (line.bytes === undefined)
            await complainOfLine(file, line.number, 'the line is too long');
          else await scanLine(file, line.number, line.bytes);
        }
      }
    } catch (error) {
      await complain(file, problemOfStream(error));
    }
  }

  async function scanLine(file: string, number: number, bytes: Uint8Array): Promise<void> {
    const line = parseJsonLine(bytes);
    switch (line.kind) {
      case 'blank':
        return;
      case 'wrong':
        await complainOfLine(file, number, line.message);
        // A result for every id keeps the results in step with the inputs.
        if (line.id !== undefined)
          await out.write(`${JSON.stringify(toJson(line.id, unreadable, undefined))}\n`);
        return;
      case 'text': {
        const { length } = line.text;
        const isTooLong = length > maxTextLength;
        const detail = `${length} characters, ${maxTextLength} are taken`;
        const message = isTooLong ? failure('text-too-long', detail) : success({ text: line.text });
        return report(line.id, `${file}:${number}`, message);
      }
      case 'image': {
        const image = await openBeside(file, line.path);
        const message = image.ok ? await readImage(image.value) : image;
        return report(line.id, `${file}:${number}: ${line.path}`, message);
      }
    }
  }

  /** A path counts from the folder of the file that names it, then from where the program was started. */
  async function openBeside(
    file: string,
    image: string,
  ): Promise<Result<Uint8Array, CaptureProblem>> {
    if (file === '-' || path.isAbsolute(image)) return effects.readFile(image);
    const beside = await effects.readFile(path.join(path.dirname(file), image));
    if (beside.ok || beside.error.code !== 'file-missing') return beside;
    return effects.readFile(image);
  }
}

/** The problem that an error of a file or pipe stands for. Other errors are bugs and are thrown on. */
function problemOfStream(error: unknown): Failure<CaptureProblem> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    throw error;
  const detail = error.code;
  if (detail === 'ENOENT' || detail === 'ENOTDIR') return { code: 'file-missing', detail };
  if (detail === 'EISDIR') return { code: 'file-not-regular', detail };
  return { code: 'file-unreadable', detail };
}

function quote(text: string): string {
  const lines = text.trim().split('\n');
  return lines.map((line) => `  | ${printable(line)}`.trimEnd()).join('\n') + '\n';
}
