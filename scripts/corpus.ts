import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { noWeights } from '../shared/detection/likeness.ts';
import { createEngine, type Engine } from '../shared/engine.ts';
import { rules } from '../shared/rules/index.ts';
import {
  falseAlarms,
  groups,
  isScam,
  judgeAll,
  missedScams,
  ruleHits,
  tally,
  type Judged,
} from './accuracy.ts';
import { accuracyPage } from './accuracy-page.ts';
import {
  corpusParts,
  partOf,
  readCorpus,
  readLines,
  type CorpusLine,
  type CorpusPart,
} from './corpus-lines.ts';
import { keepPage } from './generated-page.ts';
import { percent } from './markdown.ts';
import { familyOfTheme } from './theme-families.ts';

const usage = `Usage: npm run corpus -- [--part development|measured] [--rules] [--themes] [--misses] [FILE.jsonl ...]
       npm run corpus -- --write | --check

Judges the messages in test/corpus, or in the files given, and prints recall, precision and false alarms.
  --part     one part of the corpus only
  --rules    the measured part, or files, by the rules alone as well; the development part always is,
             because the weights of likeness are made from it
  --themes   every theme by itself, not in families
  --misses   all missed scams and false alarms with their texts, the worst first (never of the measured part)
  --write    writes docs/accuracy.md
  --check    fails when docs/accuracy.md is not what a fresh run gives`;

const worstShown = 10;

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      rules: { type: 'boolean', default: false },
      themes: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const parts = corpusParts.filter((part) => values.part === undefined || part === values.part);
  if (values.help || parts.length === 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const ruleEngine = createEngine(noWeights);
  const engine = values.rules ? ruleEngine : createEngine();
  if (values.write || values.check) {
    const text = accuracyPage(
      judgeCorpus(engine, ruleEngine),
      judgeAll(
        ruleEngine,
        readCorpus().filter(({ id }) => partOf(id) === 'measured'),
      ),
      rules.map(({ id }) => id),
    );
    const file = path.join(import.meta.dirname, '../docs/accuracy.md');
    return keepPage({ file, text, command: 'npm run corpus -- --write' }, values.check);
  }
  const missing = positionals.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`There is no file ${missing.join(', ')}.`);
    return 2;
  }
  if (positionals.length > 0) {
    report('all', judgeAll(engine, positionals.flatMap(readLines)), values);
    return 0;
  }
  const judged = judgeCorpus(engine, ruleEngine);
  for (const part of parts) {
    const own = judged.filter(({ line }) => partOf(line.id) === part);
    report(part, own, values);
  }
  return 0;
}

function judgeCorpus(engine: Engine, ruleEngine: Engine): Judged[] {
  const byPart = Map.groupBy(readCorpus(), ({ id }) => partOf(id));
  return [
    ...judgeAll(ruleEngine, byPart.get('development') ?? []),
    ...judgeAll(engine, byPart.get('measured') ?? []),
  ];
}

function report(
  title: CorpusPart | 'all',
  judged: readonly Judged[],
  { themes, misses }: { readonly themes: boolean; readonly misses: boolean },
): void {
  console.log(`\n## ${title}: ${judged.length} messages`);
  printTable('', judged, () => 'all');
  printTable('language', judged, ({ lang }) => lang);
  printTable('channel', judged, ({ channel }) => channel);
  printTable('theme', judged, ({ theme }) => (themes ? theme : familyOfTheme(theme)));
  printRules(judged, title !== 'all');
  // Misses of the measured part stay unseen: whoever reads them tunes on them.
  if (title === 'measured') return;
  const print = misses ? printTexts : printWorst;
  print('Scams that are not danger', missedScams(judged));
  print('Harmless messages with an alarm', falseAlarms(judged));
}

function printTable(
  title: string,
  judged: readonly Judged[],
  keyOf: (line: CorpusLine) => string,
): void {
  const found = groups(judged, keyOf);
  if (found.length === 0) return;
  const width = Math.max(28, ...found.map(([key]) => key.length));
  const head = ['scams', 'danger', 'found', 'harmless', 'alarms', 'share', 'precision'];
  console.log(`\n${title.padEnd(width)}${head.map((name) => name.padStart(10)).join('')}`);
  for (const [key, own] of found) {
    const { scams, danger, found: alarmed, harmless, falseAlarms: alarms } = tally(own);
    const cells = [
      String(scams),
      percent(danger, scams),
      percent(alarmed, scams),
      String(harmless),
      String(alarms),
      percent(alarms, harmless),
      percent(alarmed, alarmed + alarms),
    ];
    console.log(key.padEnd(width) + cells.map((cell) => cell.padStart(10)).join(''));
  }
}

function printRules(judged: readonly Judged[], withSilent: boolean): void {
  const scams = judged.filter(isScam).length;
  const hits = [...ruleHits(judged)].toSorted((a, b) => b[1].scams - a[1].scams);
  console.log(`\n${'rule'.padEnd(34)}  on scams     share  on harmless`);
  for (const [rule, { scams: own, harmless }] of hits) {
    const share = percent(own, scams).padStart(10);
    console.log(
      `${rule.padEnd(34)}${String(own).padStart(10)}${share}${String(harmless).padStart(13)}`,
    );
  }
  const silent = rules.filter(({ id }) => !hits.some(([rule]) => rule === id));
  if (withSilent && silent.length > 0)
    console.log(`Never fired: ${silent.map(({ id }) => id).join(', ')}`);
}

function printWorst(title: string, judged: readonly Judged[]): void {
  const shown = judged.slice(0, worstShown);
  console.log(`\n${title}: ${judged.length}${shown.length < judged.length ? ', the worst:' : ''}`);
  for (const { line, verdict } of shown) {
    const fired = verdict.signals.map(({ rule }) => rule).join(', ');
    console.log(
      `  ${line.id.padEnd(34)} ${line.theme.padEnd(24)} ${String(verdict.score).padStart(4)}  ${fired}`,
    );
  }
}

function printTexts(title: string, judged: readonly Judged[]): void {
  console.log(`\n### ${title}: ${judged.length}`);
  for (const { line, verdict } of judged) {
    const signals = verdict.signals.map(
      ({ rule, evidence }) => `${rule} [${evidence.map(({ text }) => text).join(' / ')}]`,
    );
    const text = line.text.slice(0, 260);
    console.log(
      `${line.id} (${line.theme}): ${verdict.verdict} ${verdict.score}\n  ${text}\n  ${signals.join('; ')}`,
    );
  }
}
