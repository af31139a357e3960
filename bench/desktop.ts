import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { copy, monitorNotifications, releaseClipboard } from '../test/e2e/desktop.ts';

const help = `Usage: npm run bench:desktop [-- --copies N --idle SECONDS]

Starts the built program on a private virtual desktop and prints how long it takes from another program's copy to
the notification, and what the program costs while nothing happens.`;

const root = path.join(import.meta.dirname, '..');
const ticksPerSecond = 100;

/** A scam that differs each time, so that none is passed over as a repetition. */
const scam = (index: number) =>
  `This is the Danish police, case ${index}. Your name has appeared in a criminal investigation. ` +
  'Press 1 now and confirm your CPR number and your bank details.';

if (process.argv.includes('--help')) console.log(help);
else await measure(option('--copies', 20), option('--idle', 60));

function option(name: string, initial: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? initial : Number(process.argv[at + 1]);
}

async function measure(copies: number, idleSeconds: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-desktop-'));
  const monitor = await monitorNotifications();
  const began = Date.now();
  const app = spawn(
    path.join(root, 'test/stand-in/bin/electron'),
    [root, `--user-data-dir=${folder}`, '--no-sandbox'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    await says(app, 'Just Hang Up is watching');
    console.log(`start until it watches: ${Date.now() - began} ms`);
    await wait(3000);

    const times: number[] = [];
    for (let index = 0; index < copies; index++) {
      const count = monitor.seen.length;
      const copied = Date.now();
      await copy(scam(index));
      while (monitor.seen.length === count && Date.now() - copied < 10_000) await wait(1);
      times.push((monitor.seen.at(-1)?.at ?? Number.NaN) - copied);
      await wait(200);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))];
    console.log(
      `copied text to notification, ${copies} times: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${times.at(-1)} ms`,
    );

    const before = processTree(app.pid ?? 0);
    await wait(idleSeconds * 1000);
    const after = processTree(app.pid ?? 0);
    for (const kind of ['program', 'window'] as const) {
      const ticks = sum(after, kind, 'ticks') - sum(before, kind, 'ticks');
      const share = (100 * ticks) / ticksPerSecond / idleSeconds;
      console.log(
        `idle ${idleSeconds} s, ${kind}: ${share.toFixed(2)} % of one core, ${(sum(after, kind, 'memory') / 1024).toFixed(0)} MB (PSS)`,
      );
    }
  } finally {
    app.kill('SIGTERM');
    await releaseClipboard();
    monitor.stop();
    await wait(500);
    rmSync(folder, { recursive: true, force: true });
  }
}

function says(app: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    app.stdout?.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(words)) resolve();
    });
    app.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}

interface ProcessCost {
  readonly kind: 'program' | 'window';
  readonly ticks: number;
  /** kB, shared pages divided among those who share them. */
  readonly memory: number;
}

/** The program's own process, and Chromium's below it. */
function processTree(rootPid: number): ProcessCost[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = readProc(name, 'stat');
    if (stat !== undefined) parents.set(Number(name), Number(afterName(stat)[1]));
  }
  const isBelow = (pid: number): boolean =>
    pid === rootPid || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isBelow).flatMap((pid) => {
    const stat = readProc(String(pid), 'stat');
    const memory = /^Pss:\s+(\d+)/m.exec(readProc(String(pid), 'smaps_rollup') ?? '');
    if (stat === undefined) return [];
    const fields = afterName(stat);
    const kind = stat.includes('(chromium') || stat.includes('(chrome') ? 'window' : 'program';
    return [
      { kind, ticks: Number(fields[11]) + Number(fields[12]), memory: Number(memory?.[1] ?? 0) },
    ];
  });
}

function readProc(pid: string, file: string): string | undefined {
  if (!/^\d+$/.test(pid)) return undefined;
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended between the listing and this look.
    return undefined;
  }
}

/** The fields of /proc/PID/stat behind the name, which may hold spaces. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function sum(
  costs: readonly ProcessCost[],
  kind: ProcessCost['kind'],
  field: 'ticks' | 'memory',
): number {
  return costs.filter((cost) => cost.kind === kind).reduce((total, cost) => total + cost[field], 0);
}
