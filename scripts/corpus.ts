import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isAlarming, type Verdict } from '../shared/detection/verdict.ts';
import { createEngine } from '../shared/engine.ts';

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
type CorpusLine = z.infer<typeof corpusLine>;

interface Judged {
  readonly line: CorpusLine;
  readonly verdict: Verdict;
}

const usage = `Usage: node scripts/corpus.ts [--part development|measured|all] [--misses] [FILE.jsonl ...]
Judges the corpus in test/corpus, or the files given, and prints recall and false alarms.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'all' },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else main();

function main(): void {
  const folder = path.join(import.meta.dirname, '../test/corpus');
  const own = positionals.length === 0;
  const files = own
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => path.join(folder, name))
    : positionals;
  const engine = createEngine();
  const judged = files
    .flatMap(readLines)
    .map((line): Judged => ({ line, verdict: engine.judge(line.text) }));

  if (!own) {
    report('all', judged, values.misses);
    return;
  }
  for (const part of ['development', 'measured'] as const) {
    if (values.part !== 'all' && values.part !== part) continue;
    // Misses of the measured part stay unseen: whoever reads them tunes on them.
    report(
      part,
      judged.filter(({ line }) => partOf(line.id) === part),
      values.misses && part === 'development',
    );
  }
}

function readLines(file: string): CorpusLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => corpusLine.parse(JSON.parse(line)));
}

/** Fixed by the id (FNV-1a), never by taste: a third is only measured. */
function partOf(id: string): 'development' | 'measured' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return (hash >>> 7) % 3 === 0 ? 'measured' : 'development';
}

function report(title: string, judged: readonly Judged[], showMisses: boolean): void {
  console.log(`\n## ${title}: ${judged.length} messages`);
  printTable(judged, () => 'all');
  printTable(judged, ({ line }) => line.lang);
  printTable(judged, ({ line }) => line.channel);
  printTable(judged, ({ line }) => line.theme);
  printRules(judged);
  if (showMisses) printMisses(judged);
}

function printTable(judged: readonly Judged[], keyOf: (one: Judged) => string): void {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  for (const [key, group] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const scams = group.filter(({ line }) => line.label === 'scam');
    const harmless = group.filter(({ line }) => line.label !== 'scam');
    const danger = scams.filter(({ verdict }) => verdict.verdict === 'danger').length;
    const found = scams.filter(({ verdict }) => isAlarming(verdict)).length;
    const alarms = harmless.filter(({ verdict }) => isAlarming(verdict)).length;
    const precision = found + alarms === 0 ? '' : ` precision ${percent(found, found + alarms)}`;
    console.log(
      `${key.padEnd(18)} scams ${String(scams.length).padStart(4)} danger ${percent(danger, scams.length)} found ${percent(found, scams.length)}` +
        ` | harmless ${String(harmless.length).padStart(4)} false alarms ${alarms} (${percent(alarms, harmless.length)})${precision}`,
    );
  }
  console.log('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);
}

function printRules(judged: readonly Judged[]): void {
  const counts = new Map<string, { scam: number; harmless: number }>();
  for (const { line, verdict } of judged) {
    for (const { rule } of verdict.signals) {
      const count = counts.get(rule) ?? { scam: 0, harmless: 0 };
      if (line.label === 'scam') count.scam++;
      else count.harmless++;
      counts.set(rule, count);
    }
  }
  for (const [rule, { scam, harmless }] of [...counts].sort((a, b) => b[1].scam - a[1].scam)) {
    console.log(`${rule.padEnd(32)} on scams ${String(scam).padStart(4)}  on harmless ${harmless}`);
  }
}

function printMisses(judged: readonly Judged[]): void {
  console.log('');
  for (const { line, verdict } of judged) {
    const isScam = line.label === 'scam';
    if (isScam ? verdict.verdict === 'danger' : !isAlarming(verdict)) continue;
    const signals = verdict.signals.map(
      ({ rule, evidence }) => `${rule} [${evidence.map(({ text }) => text).join(' / ')}]`,
    );
    console.log(
      `${isScam ? 'MISSED' : 'FALSE '} ${verdict.verdict.padEnd(10)} ${line.id}: ${line.text.slice(0, 260)}\n       ${signals.join('; ')}`,
    );
  }
}
