import { readdirSync } from 'node:fs';
import path from 'node:path';
import regexp from 'eslint-plugin-regexp';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zones } from './scripts/lint/zones.ts';

const root = import.meta.dirname;

/** DESIGN's import zones: what a file may reach by relative import. The first zone that fits decides. */
const mainFolders = readdirSync(path.join(root, 'main'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `main/${entry.name}/`);

const importZones = [
  { from: 'shared/detection/', to: ['shared/detection/'] },
  { from: 'shared/lexicon/', to: ['shared/lexicon/'] },
  {
    from: 'shared/rules/',
    to: ['shared/rules/', 'shared/lexicon/', 'shared/promises/', 'shared/detection/'],
  },
  { from: 'shared/', to: ['shared/'] },
  { from: 'renderer/', to: ['renderer/', 'shared/'] },
  { from: 'main/inspector.ts', to: ['shared/'] },
  ...mainFolders.map((folder) => ({ from: folder, to: [folder, 'shared/'] })),
  { from: 'main/preload.ts', to: ['shared/'] },
  { from: 'main/', to: ['main/', 'shared/', 'package.json'] },
];

/** Where values of these packages may be imported; types may be imported everywhere. */
const packageZones = [
  {
    packages: ['electron'],
    from: [
      'main/index.ts',
      'main/app.ts',
      'main/preload.ts',
      'main/desktop/',
      'main/ipc/',
      'main/capture/electron-clipboard.ts',
    ],
  },
  { packages: ['react', 'react-dom'], from: ['renderer/', 'test/'] },
  { packages: ['electron-store'], from: ['main/app.ts'] },
  { packages: ['tesseract.js'], from: ['main/ocr/'] },
  { packages: ['node-notifier'], from: ['main/cli.ts', 'main/cli/'] },
];

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/', 'test/stand-in/sample-app/'] },
  ...tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    plugins: { 'just-hang-up': { rules: { zones } } },
    rules: {
      'just-hang-up/zones': ['error', { root, importZones, packageZones }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { ignorePartial: false, report: 'potential' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
    },
  },
  {
    // Pure: no clock, no chance; the compiler (types: []) keeps out Node, DOM and Electron.
    files: ['shared/**', 'main/inspector.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'shared/ has no clock: pass the time in.' },
        { object: 'Math', property: 'random', message: 'shared/ has no chance: pass it in.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'shared/ has no clock: pass the time in.',
        },
      ],
    },
  },
  { files: ['renderer/**'], ...reactHooks.configs.flat.recommended },
  {
    // Terminals are these files' output.
    files: ['main/cli.ts', 'main/cli/**', 'scripts/**', 'bench/**', 'test/**', 'main/index.ts'],
    rules: { 'no-console': 'off' },
  },
);
