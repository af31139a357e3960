import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** One message of the corpus. Lines of other sets may lack theme and channel. */
const corpusLine = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(['scam', 'harmless', 'legit', 'warning']),
  kind: z.string().default(''),
  lang: z.string().default('und'),
  channel: z.string().default(''),
  theme: z.string().default(''),
});
export type CorpusLine = z.infer<typeof corpusLine>;

export const corpusParts = ['development', 'measured'] as const;
export type CorpusPart = (typeof corpusParts)[number];

/** Fixed by the id (FNV-1a), never by taste: a third is only measured. */
export function partOf(id: string): CorpusPart {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) % 3 === 0 ? 'measured' : 'development';
}

/** All lines of test/corpus, in the order of file names. Throws on a broken line or an id that occurs twice. */
export function readCorpus(): CorpusLine[] {
  const folder = path.join(import.meta.dirname, '../test/corpus');
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = names.toSorted().flatMap((name) => readLines(path.join(folder, name)));
  const seen = new Set<string>();
  for (const { id } of lines) {
    if (seen.has(id)) throw new Error(`test/corpus has the id ${id} twice.`);
    seen.add(id);
  }
  return lines;
}

/** Throws with file and line number when a line is no message. */
export function readLines(file: string): CorpusLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [corpusLine.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${path.basename(file)}, line ${index + 1} is no message.`, {
          cause: error,
        });
      }
    });
}
