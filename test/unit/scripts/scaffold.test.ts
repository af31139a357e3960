import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffoldLanguage } from '../../../scripts/new-language.ts';
import { scaffoldRule } from '../../../scripts/new-rule.ts';
import { blank, ScaffoldRefusal } from '../../../scripts/scaffold.ts';
import { locales } from '../../../shared/i18n/locale.ts';
import { concepts, cueNames } from '../../../shared/lexicon/lexicon.ts';

const project = path.join(import.meta.dirname, '../../..');
/** A language that nobody here will add, and a rule that nobody will write. */
const language = 'vo';
const ruleId = 'sign/scaffolded-for-a-test';
const localeFiles = Object.keys(locales)
  .toSorted()
  .map((tag) => `shared/i18n/${tag}.ts`);
let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'just-hang-up-scaffold-'));
  for (const name of ['shared', 'tsconfig.json', '.prettierrc.json', 'package.json'])
    await cp(path.join(project, name), path.join(root, name), { recursive: true });
  await cp(path.join(project, 'test/corpus'), path.join(root, 'test/corpus'), { recursive: true });
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'junction');
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly output: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Every file under `folder` with its text, so that "nothing was touched" can be shown. */
async function snapshot(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(root, file), await readFile(file, 'utf8')] as const;
  });
  return new Map(await Promise.all(texts));
}

describe('a new rule and a new language', () => {
  let made: readonly string[] = [];
  beforeAll(async () => {
    made = [...(await scaffoldRule(root, ruleId)), ...(await scaffoldLanguage(root, language))];
  });

  it('tell every file that they made or changed', () => {
    expect(made).toEqual([
      'shared/rules/sign/scaffolded-for-a-test.ts',
      'shared/rules/index.ts',
      ...localeFiles,
      'shared/lexicon/vo.ts',
      'shared/engine.ts',
      'test/corpus/vo.jsonl',
    ]);
  });

  it('compile together with all the rest', () => {
    const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
    expect(run(tsc, '-p', 'shared')).toEqual({ status: 0, output: '' });
  }, 120_000);

  it('are formatted', () => {
    const prettier = path.join(project, 'node_modules/prettier/bin/prettier.cjs');
    const files = made.filter((file) => !file.endsWith('.jsonl'));
    expect(run(prettier, '--log-level', 'warn', '--check', ...files)).toEqual({
      status: 0,
      output: '',
    });
  }, 60_000);

  it('are known to the engine, to its rules and to every locale', async () => {
    const program = path.join(root, 'ask.ts');
    await writeFile(
      program,
      `import { createEngine, lexicons } from './shared/engine.ts';
       import { locales } from './shared/i18n/locale.ts';
       import { rules } from './shared/rules/index.ts';
       createEngine().judge('Press 1.');
       const lexicon = lexicons.find(({ language }) => language === '${language}');
       console.log(JSON.stringify({
         last: lexicons.at(-1)?.language,
         holes: lexicons.filter((one) => !one).length,
         cues: Object.keys(lexicon?.cues ?? {}),
         concepts: Object.keys(lexicon?.concepts ?? {}),
         rule: rules.at(-1)?.id,
         reasons: Object.values(locales).map(({ reasons }) => reasons['${ruleId}']?.slice(0, 7)),
       }));`,
    );
    const { output } = run(program);
    expect(JSON.parse(output)).toEqual({
      last: language,
      holes: 0,
      cues: cueNames,
      concepts,
      rule: ruleId,
      reasons: localeFiles.map(() => blank),
    });
  }, 60_000);

  it('can be followed by others, also when a list stands on several lines', async () => {
    const engine = path.join(root, 'shared/engine.ts');
    const text = await readFile(engine, 'utf8');
    await writeFile(
      engine,
      text.replace(/(const lexicons[^=]*= \[)([^\]]*)\]/u, (_, head: string, list: string) => {
        const names = list.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
        return `${head}\n  ${names.join(',\n  ')},\n]`;
      }),
    );
    await scaffoldLanguage(root, 'eo');
    const [, list = ''] =
      /const lexicons[^=]*= \[([^\]]*)\]/u.exec(await readFile(engine, 'utf8')) ?? [];
    expect(list).toMatch(/\bvo,\s*eo,?\s*$/u);
    expect(list).not.toMatch(/,\s*,/u);
  });
});

describe('what cannot be made is refused, and nothing is touched', () => {
  it.each([
    ['no category', 'gift-card', /^A rule is named category\/id/u],
    ['an unknown category', 'nonsense/gift-card', /categories: link, pressure/u],
    ['a path', '../rules/x', /^A rule is named/u],
    ['a path below', 'sign/../x', /^A rule is named/u],
    ['capitals', 'sign/Odd', /small letters/u],
    ['a rule that exists', 'request/gift-card', /giftCard already/u],
    ['the same name in another category', 'sign/gift-card', /giftCard already/u],
  ])('a rule with %s', async (_, id, reason) => {
    const before = await snapshot('shared');
    const refusal = await scaffoldRule(root, id).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ScaffoldRefusal);
    expect(String(refusal)).toMatch(/^Error: /u);
    expect(refusal).toHaveProperty('message', expect.stringMatching(reason));
    expect(await snapshot('shared')).toEqual(before);
  });

  it.each([
    ['no code', '', /ISO 639-1/u],
    ['a word', 'french', /ISO 639-1/u],
    ['a code of no language', 'xx', /ISO 639-1/u],
    ['an outdated code', 'iw', /ISO 639-1/u],
    ['a language that exists', 'en', /exists already/u],
  ])('a language with %s', async (_, code, reason) => {
    const before = await snapshot('shared');
    const refusal = await scaffoldLanguage(root, code).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ScaffoldRefusal);
    expect(refusal).toHaveProperty('message', expect.stringMatching(reason));
    expect(await snapshot('shared')).toEqual(before);
  });
});

it('leaves nothing to fill in in the project itself', async () => {
  const folders = ['shared/rules', 'shared/i18n', 'shared/lexicon'];
  const unfinished: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(path.join(project, folder), { recursive: true });
    for (const name of entries.filter((entry) => entry.endsWith('.ts')))
      if ((await readFile(path.join(project, folder, name), 'utf8')).includes(blank))
        unfinished.push(`${folder}/${name}`);
  }
  expect(unfinished).toEqual([]);
});
