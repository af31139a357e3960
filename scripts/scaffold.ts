import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatted } from './generated-page.ts';

/** Stands in scaffolded files where words are still to be written; a test finds what is left of it. */
export const blank = 'FILL IN';

/** Why something cannot be scaffolded, in words for a terminal. */
export class ScaffoldRefusal extends Error {}

/** Writes a new file in the project's format. Throws a `ScaffoldRefusal` when there is one already. */
export async function createFile(root: string, name: string, text: string): Promise<void> {
  const file = path.join(root, name);
  try {
    await writeFile(file, await formatted(text, file), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new ScaffoldRefusal(`${name} exists already.`, { cause: error });
    throw error;
  }
}

/** Changes a file in place. `edit` gives `undefined` when the place to change is not there. */
export async function editFile(
  root: string,
  name: string,
  edit: (text: string) => string | undefined,
): Promise<void> {
  const file = path.join(root, name);
  const changed = edit(await readFile(file, 'utf8'));
  if (changed === undefined)
    throw new ScaffoldRefusal(`${name} does not look as expected: nothing was put into it.`);
  await writeFile(file, await formatted(changed, file));
}

export async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Puts `line` before the first `mark` after `start`. */
export function insertBefore(
  text: string,
  start: string,
  mark: string,
  line: string,
): string | undefined {
  const from = text.indexOf(start);
  const at = from < 0 ? -1 : text.indexOf(mark, from + start.length);
  return at < 0 ? undefined : text.slice(0, at) + line + text.slice(at);
}

/** Prints what a scaffold made, or its refusal; gives the exit code. */
export async function tell(scaffold: () => Promise<string>): Promise<0 | 1> {
  try {
    console.log(await scaffold());
    return 0;
  } catch (error) {
    if (!(error instanceof ScaffoldRefusal)) throw error;
    console.error(error.message);
    return 1;
  }
}
