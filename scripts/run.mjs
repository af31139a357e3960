// Runs a TypeScript script of this project with the project's own Node (24), and installs the dependencies
// first when they are missing or older than the lock file. Plain JavaScript: the machine's Node may be older.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.join(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
);
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('Usage: node scripts/run.mjs SCRIPT [ARGUMENTS]');
  process.exit(2);
}

function run(command, commandArgs, environment = process.env) {
  const { status, signal, error } = spawnSync(command, commandArgs, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) {
    console.error(`${command}: ${error.message}`);
    return 1;
  }
  return signal ? 130 : (status ?? 1);
}

const installed = path.join(root, 'node_modules/.package-lock.json');
const lock = path.join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing dependencies (npm ci) ...');
  const status = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}

const node = path.join(
  root,
  'node_modules/.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);
const bin = path.join(root, 'node_modules/.bin');
const environment = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
process.exit(run(node, [script, ...args], environment));
