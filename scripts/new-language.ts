import path from 'node:path';
import { concepts, cueNames } from '../shared/lexicon/lexicon.ts';
import {
  blank,
  createFile,
  editFile,
  exists,
  insertBefore,
  ScaffoldRefusal,
  tell,
} from './scaffold.ts';

const engineFile = 'shared/engine.ts';

/**
 * Makes the language `code` in the project at `root`: its lexicon with every cue and concept as an empty list, its
 * place in the engine and an empty corpus file. Gives the files that were made or changed; throws a
 * `ScaffoldRefusal` before it has touched any.
 */
export async function scaffoldLanguage(root: string, code: string): Promise<readonly string[]> {
  if (englishName(code) === undefined)
    throw new ScaffoldRefusal('A language is named by its ISO 639-1 code, two small letters: fr.');
  const lexiconFile = `shared/lexicon/${code}.ts`;
  const corpusFile = `test/corpus/${code}.jsonl`;
  for (const file of [lexiconFile, corpusFile])
    if (await exists(path.join(root, file))) throw new ScaffoldRefusal(`${file} exists already.`);

  await editFile(root, engineFile, (text) => {
    const imported = insertBefore(
      text,
      '',
      'import type { Lexicon }',
      `import { ${code} } from './lexicon/${code}.ts';\n`,
    );
    return imported && withLexicon(imported, code);
  });
  await createFile(root, lexiconFile, lexiconText(code));
  await createFile(root, corpusFile, '');
  return [lexiconFile, engineFile, corpusFile];
}

/** Adds to the list of lexicons, whether it stands on one line or on several. */
function withLexicon(text: string, code: string): string | undefined {
  const [head, list] = /const lexicons: readonly Lexicon\[\] = \[([^\]]*)\]/u.exec(text) ?? [];
  if (head === undefined || list === undefined) return undefined;
  const names = list.split(',').map((name) => name.trim());
  const longer = [...names.filter((name) => name !== ''), code].join(', ');
  return text.replace(head, head.replace(list, longer));
}

/** The language's name, or `undefined` for what is no code, or an outdated one. */
function englishName(code: string): string | undefined {
  if (!/^[a-z]{2}$/u.test(code) || Intl.getCanonicalLocales(code)[0] !== code) return undefined;
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
}

function lexiconText(code: string): string {
  const empty = (names: readonly string[]) => names.map((name) => `'${name}': [],`).join('\n');
  return `import type { Lexicon } from './lexicon.ts';

/** ${blank}: ${englishName(code) ?? code}. An empty list is a gap: see \`npm run lexicons\`. */
export const ${code}: Lexicon = {
  language: '${code}',
  everyday: [],
  numberWords: [],
  cues: {
${empty(cueNames)}
  },
  concepts: {
${empty(concepts)}
  },
};
`;
}

function advice(code: string, files: readonly string[]): string {
  return `Made or changed:
${files.map((file) => `  ${file}`).join('\n')}

Now fill in shared/lexicon/${code}.ts; shared/lexicon/en.ts shows what belongs where:
  1. \`everyday\`: thirty or more small words that tell the language from all others. Without them it is never recognised
  2. \`numberWords\`: the words for digits and round numbers
  3. \`cues\`: the grammar, explained in shared/detection/stance.ts. Begin with you, your, not, never, please, modal
  4. \`concepts\`: phrases in small letters; their signs (a|b, word?, word*, .., #) are in shared/detection/vocabulary.ts
Then write messages into test/corpus/${code}.jsonl, as many harmless as scams and half of those hard, one a line:
  {"id":"${code}-scam-police-voice-01","text":"…","label":"scam","kind":"scam","lang":"${code}","channel":"voice","theme":"police"}
  {"id":"${code}-harmless-warning-article-01","text":"…","label":"harmless","kind":"hard","lang":"${code}","channel":"article","theme":"warning"}
and say in test/unit/lexicon/${code}.test.ts what asks and what only reports or denies.
What is still missing: npm run lexicons. How right it is: npm run corpus. At the end: npm run docs`;
}

if (import.meta.main) {
  const [code = ''] = process.argv.slice(2);
  const root = path.join(import.meta.dirname, '..');
  process.exitCode = await tell(async () => advice(code, await scaffoldLanguage(root, code)));
}
