import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  blank,
  createFile,
  editFile,
  exists,
  insertBefore,
  ScaffoldRefusal,
  tell,
} from './scaffold.ts';

const indexFile = 'shared/rules/index.ts';

/**
 * Makes the rule `category/id` in the project at `root`: its file, its place in the index and its reason in every
 * locale. Gives the files that were made or changed; throws a `ScaffoldRefusal` before it has touched any.
 */
export async function scaffoldRule(root: string, wanted: string): Promise<readonly string[]> {
  const [category = '', id = '', ...rest] = wanted.split('/');
  const categories = await ruleCategories(root);
  if (!categories.includes(category) || rest.length > 0)
    throw new ScaffoldRefusal(`A rule is named category/id; categories: ${categories.join(', ')}.`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
    throw new ScaffoldRefusal(
      'A rule’s id is small letters and digits, with hyphens between words.',
    );
  const name = id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  const index = await readFile(path.join(root, indexFile), 'utf8');
  if (new RegExp(`\\b${name}\\b`, 'u').test(index))
    throw new ScaffoldRefusal(`${indexFile} has a rule called ${name} already.`);
  const ruleFile = `shared/rules/${category}/${id}.ts`;
  if (await exists(path.join(root, ruleFile)))
    throw new ScaffoldRefusal(`${ruleFile} exists already.`);
  const localeFiles = await localesWithReasons(root);

  await createFile(root, ruleFile, ruleText(`${category}/${id}`, name));
  await editFile(root, indexFile, (text) => {
    const imported = insertBefore(
      text,
      '',
      'import type { Rule }',
      `import { ${name} } from './${category}/${id}.ts';\n`,
    );
    return imported && insertBefore(imported, 'const all = [', '] as const', `  ${name},\n`);
  });
  for (const file of localeFiles)
    await editFile(root, file, (text) =>
      insertBefore(
        text,
        '\n  reasons: {',
        '\n  },',
        `\n    '${category}/${id}': '${blank}: what was seen, and why it is a sign of a scam.',`,
      ),
    );
  return [ruleFile, indexFile, ...localeFiles];
}

/** Each category of rules is one folder. */
async function ruleCategories(root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, 'shared/rules'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

async function localesWithReasons(root: string): Promise<string[]> {
  const folder = 'shared/i18n';
  const found: string[] = [];
  for (const name of (await readdir(path.join(root, folder))).toSorted()) {
    const text = await readFile(path.join(root, folder, name), 'utf8');
    if (text.includes(': Locale = {') && text.includes('\n  reasons: {'))
      found.push(`${folder}/${name}`);
  }
  if (found.length === 0) throw new ScaffoldRefusal(`No locale in ${folder} gives reasons.`);
  return found;
}

function ruleText(id: string, name: string): string {
  return `import { together } from '../facts.ts';
import { defineRule } from '../rule.ts';
import { points } from '../thresholds.ts';

export const ${name} = defineRule({
  id: '${id}',
  meaning: '${blank}: what the rule sees.',
  points: points.supporting,
  fires: [
    '${blank}: a message on which this rule fires',
    '${blank}: another one, in another language',
  ],
  nearMisses: [
    '${blank}: an honest message that comes close',
    '${blank}: another one, in another language',
  ],
  needs: [['action.pay'], ['strange-link']],
  find(facts) {
    return together(facts.asked('action.pay'), facts.strangeLinks);
  },
});
`;
}

function advice(files: readonly string[]): string {
  return `Made or changed:
${files.map((file) => `  ${file}`).join('\n')}

Now fill in, wherever it says ${blank}:
  1. two or more messages that fire and two honest near misses: unit tests are made from them and fail until they hold
  2. the meaning, \`find\`, and \`needs\`, without which it cannot fire: what it asks is in shared/rules/facts.ts, the concepts are in shared/lexicon/lexicon.ts
  3. the weight (shared/rules/thresholds.ts), and \`promise\` when the message breaks one of shared/promises/promises.ts
  4. the reason in every locale
Then: npx vitest run --project unit test/unit/rules && npm run corpus && npm run docs`;
}

if (import.meta.main) {
  const [wanted = ''] = process.argv.slice(2);
  const root = path.join(import.meta.dirname, '..');
  process.exitCode = await tell(async () => advice(await scaffoldRule(root, wanted)));
}
