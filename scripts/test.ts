import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { missingPackages } from '../test/stand-in/packages.ts';

const help = `Usage: npm test

Runs every test: unit and integration tests (vitest), then the desktop stand-in's own specs and the
end-to-end specs on the built program (Playwright) on a private virtual desktop. Ends with the counts.`;

const root = path.join(import.meta.dirname, '..');
const reports = path.join(root, 'test-results/reports');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function runTests(): number {
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(`The tests need: ${missing.join(' ')}\nInstall them with: npm run setup`);
    return 2;
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const add = (counts: Counts, status: number | null) => {
    total.passed += counts.passed;
    total.skipped += counts.skipped;
    // A runner that fails without a failed test (it crashed, or found none) counts as one failure.
    total.failed += counts.failed === 0 && status !== 0 ? 1 : counts.failed;
  };

  const vitest = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report('vitest')}`,
  ]);
  add(readVitest(report('vitest')), vitest);

  const built = run('electron-vite', ['build', '--logLevel', 'error']);
  if (built !== 0) total.failed += 1;
  else
    for (const config of ['test/stand-in/playwright.config.ts', 'test/e2e/playwright.config.ts']) {
      const file = report(config.replaceAll('/', '-'));
      const status = run(
        'node',
        [
          'test/stand-in/session.ts',
          '--',
          'playwright',
          'test',
          '--config',
          config,
          '--reporter=list,json',
        ],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      );
      add(readPlaywright(file), status);
    }

  console.log(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function report(name: string): string {
  return path.join(reports, `${name}.json`);
}

function run(command: string, args: string[], extra: NodeJS.ProcessEnv = {}): number | null {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'test/stand-in/bin'),
      ...extra,
    },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status;
}

function readJson(file: string): Record<string, unknown> {
  try {
    // The two runners' own report formats; each number is checked where it is read.
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    console.error(`No report was written: ${String(error)}`);
    return {};
  }
}

function readVitest(file: string): Counts {
  const counts = readJson(file);
  return {
    passed: number(counts['numPassedTests']),
    failed: number(counts['numFailedTests']),
    skipped: number(counts['numPendingTests']) + number(counts['numTodoTests']),
  };
}

function readPlaywright(file: string): Counts {
  const { stats } = readJson(file);
  const counts = typeof stats === 'object' && stats !== null ? Object.entries(stats) : [];
  const of = (name: string) => number(counts.find(([key]) => key === name)?.[1]);
  return { passed: of('expected'), failed: of('unexpected') + of('flaky'), skipped: of('skipped') };
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

if (process.argv.includes('--help')) console.log(help);
else process.exitCode = runTests();
