import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

/** A page that a command writes, with the command that makes it anew. */
export interface GeneratedPage {
  readonly file: string;
  readonly text: string;
  readonly command: string;
}

/** The text as `npm run check:format` wants it in that file; unchanged in files that it knows nothing about. */
export async function formatted(text: string, file: string): Promise<string> {
  const { inferredParser } = await getFileInfo(file);
  if (inferredParser === null) return text;
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}

export async function writePage({ file, text }: GeneratedPage): Promise<void> {
  await writeFile(file, await formatted(text, file));
}

/** What is stale about the page on the disk, in words for a terminal; `undefined` when nothing is. */
export async function staleness(page: GeneratedPage): Promise<string | undefined> {
  const name = path.basename(page.file);
  const fresh = (await formatted(page.text, page.file)).split('\n');
  const stored = await storedLines(page.file);
  if (!stored) return `${name} does not exist. Run ${page.command}.`;
  const length = Math.max(fresh.length, stored.length);
  const different = Array.from({ length }, (_, line) => line).filter(
    (line) => fresh[line] !== stored[line],
  );
  const first = different[0];
  if (first === undefined) return undefined;
  return [
    `${name} is stale in ${different.length} of ${length} lines. Run ${page.command}. The first, line ${first + 1}:`,
    `- ${stored[first] ?? '(end of the page)'}`,
    `+ ${fresh[first] ?? '(end of the page)'}`,
  ].join('\n');
}

async function storedLines(file: string): Promise<string[] | undefined> {
  try {
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n').split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes the page, or with `check` compares it; gives the exit code and says what it did. */
export async function keepPage(page: GeneratedPage, check: boolean): Promise<0 | 1> {
  const name = path.basename(page.file);
  if (!check) {
    await writePage(page);
    console.log(`Wrote ${name}.`);
    return 0;
  }
  const stale = await staleness(page);
  if (stale === undefined) {
    console.log(`${name} is up to date.`);
    return 0;
  }
  console.error(stale);
  return 1;
}
