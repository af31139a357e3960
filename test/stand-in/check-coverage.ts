// Compiles the app against the stand-in instead of Electron's typings: whatever the app uses and the
// stand-in lacks is an error. The other direction (nothing that Electron lacks) is api/like.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '..', '..');
const cache = path.join(root, 'node_modules', '.cache', 'stand-in');

/** The app's programs, and what stands in for 'electron' in each. */
const programs = [
  { config: 'main/tsconfig.json', electron: 'electron.ts' },
  { config: 'main/tsconfig.preload.json', electron: 'page/preload-electron.ts' },
];

export type Side = 'main' | 'preload';

/** One line for each use of Electron that the stand-in lacks; `files` are absolute paths. */
export function findGaps(
  files: readonly string[],
  side: Side,
  options: ts.CompilerOptions = {},
): string[] {
  const standIn = path.join(
    import.meta.dirname,
    (programs[side === 'main' ? 0 : 1] ?? fail()).electron,
  );
  const program = ts.createProgram({
    rootNames: [...files, electronNamespace()],
    options: {
      ...options,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      // The stand-in's own files need the types of pages and of Node.
      lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [path.join(root, 'node_modules', '@types')],
      paths: { electron: [standIn], 'electron/*': [standIn] },
    },
  });
  const checked = program.getSourceFiles().filter(({ fileName }) => isOfApp(fileName, files));
  return checked.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file).map(told),
    ...program.getSemanticDiagnostics(file).map(told),
    ...namespaceUses(file),
  ]);
}

/** Electron's typings with their modules renamed: ambient modules would win over `paths`. */
function electronNamespace(): string {
  const typings = createRequire(import.meta.url).resolve('electron/electron.d.ts');
  const renamed = readFileSync(typings, 'utf8').replace(
    /declare module 'electron(\/[a-z]+)?'/g,
    "declare module 'real-electron$1'",
  );
  mkdirSync(cache, { recursive: true });
  const file = path.join(cache, 'electron-namespace.d.ts');
  writeFileSync(file, renamed);
  return file;
}

/** The app's own files: those asked for, and what they import outside of packages and the stand-in. */
function isOfApp(fileName: string, files: readonly string[]): boolean {
  if (files.includes(fileName)) return true;
  const folders = ['main', 'shared'].map((name) => path.join(root, name) + path.sep);
  return folders.some((folder) => fileName.startsWith(folder)) && !fileName.endsWith('.d.ts');
}

/** Types of the global namespace are Electron's own, which would hide what the stand-in lacks. */
function namespaceUses(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left) && node.left.text === 'Electron') {
      found.push(
        `${place(file, node.getStart(file))}: import the type from 'electron' instead of ${node.getText(file)}`,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function told({ file, start, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  return file ? `${place(file, start ?? 0)}: ${text}` : text;
}

function place(file: ts.SourceFile, position: number): string {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  return `${path.relative(root, file.fileName)}:${line + 1}:${character + 1}`;
}

function fail(): never {
  throw new Error('The app has a program that is not listed here');
}

function main(): number {
  const gaps = programs.flatMap(({ config }, index) => {
    const file = path.join(root, config);
    const { config: json } = ts.readConfigFile(file, (name) => readFileSync(name, 'utf8')) as {
      config: unknown;
    };
    const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, path.dirname(file));
    return findGaps(fileNames, index === 0 ? 'main' : 'preload', options);
  });
  for (const gap of new Set(gaps)) console.error(gap);
  if (gaps.length === 0) console.log('The desktop stand-in has all that the app uses.');
  return gaps.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
