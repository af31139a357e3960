import { ESLint } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');

async function findings(file: string, code: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe('lint', { timeout: 60_000 }, () => {
  it.each([
    ['main/history/made-up.ts', "import '../settings/settings.ts';"],
    ['main/inspector.ts', "import './log.ts';"],
    ['renderer/made-up.ts', "import '../main/log.ts';"],
    ['shared/made-up.ts', "import '../main/log.ts';"],
    ['shared/detection/made-up.ts', "import '../rules/index.ts';"],
    ['shared/lexicon/made-up.ts', "export * from '../rules/index.ts';"],
    ['main/history/made-up.ts', "import { app } from 'electron'; app.quit();"],
    ['main/capture/made-up.ts', "import { clipboard } from 'electron'; void clipboard.readText();"],
    ['main/history/made-up.ts', "void import('../ocr/reader.ts');"],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await findings(file, code)).toContain('just-hang-up/zones');
  });

  it.each([
    ['main/app.ts', "import './history/history.ts';"],
    ['main/history/made-up.ts', "import '../../shared/alert.ts';"],
    ['main/history/made-up.ts', "import type { App } from 'electron'; export type A = App;"],
    [
      'shared/rules/made-up/rule.ts',
      "import '../../lexicon/en.ts'; import '../../detection/verdict.ts';",
    ],
  ])('lets pass in %s: %s', async (file, code) => {
    expect(await findings(file, code)).toEqual([]);
  });

  it('refuses expressions that can backtrack super-linearly, a clock in shared/, and any', async () => {
    expect(await findings('shared/made-up.ts', 'export const a = /^(?:a+)+$/;')).toContain(
      'regexp/no-super-linear-backtracking',
    );
    expect(await findings('shared/made-up.ts', 'export const now = Date.now();')).toContain(
      'no-restricted-properties',
    );
    expect(await findings('main/log.ts', 'export const a: any = 1;')).toContain(
      '@typescript-eslint/no-explicit-any',
    );
  });
});
