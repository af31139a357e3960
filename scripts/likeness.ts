import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { nameOfFeature, visitFeatures } from '../shared/detection/features.ts';
import { windowLength } from '../shared/detection/windows.ts';
import { createReader } from '../shared/engine.ts';
import { rules } from '../shared/rules/index.ts';
import { partOf, readCorpus, type CorpusLine } from './corpus-lines.ts';
import { formatted } from './generated-page.ts';
import { trainLikeness, type Sample, type View } from './train-likeness.ts';

/** Features that fewer messages hold say nothing about the next message. */
const fewestMessages = 3;
/** An example of a rule is a promise of the documentation: it counts as much as so many messages. */
const exampleWeight = 6;
/** Weights closer to zero are left out; in hundredths. */
const smallest = 30;

const file = path.join(import.meta.dirname, '../shared/likeness/weights.ts');

/** A text and whether it is a scam. */
type Lesson = Pick<CorpusLine, 'text' | 'label'>;

/** The development part, and the examples of the rules. */
function lessons(): Lesson[] {
  const examples = rules.flatMap(({ fires, nearMisses }) => [
    ...fires.map((text): Lesson => ({ text, label: 'scam' })),
    ...nearMisses.map((text): Lesson => ({ text, label: 'harmless' })),
  ]);
  const development: Lesson[] = readCorpus().filter(({ id }) => partOf(id) === 'development');
  return development.concat(...Array.from({ length: exampleWeight }, () => examples));
}

function view(visited: readonly string[]): View {
  return { features: [...new Set(visited)], visits: visited.length };
}

/** What can be seen without understanding a word. */
function isMark(name: string): boolean {
  return /^(?:language|length|mark)\|/u.test(name) || name === 'message|phone';
}

function samples(lines: readonly Lesson[]): Sample[] {
  const read = createReader();
  return lines.map(({ text, label }) => {
    const reading = read(text, 0, Math.min(text.length, windowLength));
    const visited: string[] = [];
    visitFeatures(reading, (_feature, kind, from, _to, meaning, other) =>
      visited.push(nameOfFeature(reading, kind, from, meaning, other)),
    );
    const views: Sample['views'] = [
      view(visited),
      view(visited.filter((name) => !name.includes('|') || isMark(name))),
      view(visited.filter((name) => name.includes('|'))),
    ];
    return { views, isScam: label === 'scam' };
  });
}

/** FNV-1a of what the weights are made from, so that a check need not train. */
function fingerprint(lines: readonly Lesson[]): string {
  let hash = 0x811c9dc5;
  for (const { text, label } of lines) {
    const line = `${label} ${text}`;
    for (let i = 0; i < line.length; i++)
      hash = Math.imul(hash ^ line.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function page(lines: readonly Lesson[], madeFrom: string): string {
  const { base, weights } = trainLikeness(samples(lines), fewestMessages);
  const rows = [...weights]
    .map(([name, weight]) => [Math.round(weight * 100), name] as const)
    .filter(([weight]) => Math.abs(weight) >= smallest)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([weight, name]) => `${weight} ${name}`);
  return [
    '// Written by `npm run likeness` from the development part of test/corpus and the examples of the rules. Do not edit.',
    `// Made from ${lines.length} messages, ${madeFrom}.`,
    "import type { LikenessWeights } from '../detection/likeness.ts';",
    '',
    '/** What each word, pair of words and meaning adds to the score, in hundredths. */',
    'export const weights: LikenessWeights = {',
    `  base: ${base.toFixed(2)},`,
    `  lines: ${JSON.stringify(rows.join('\n')).replaceAll('\\n', '\\n\\\n')},`,
    '};',
    '',
  ].join('\n');
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const lines = lessons();
const madeFrom = fingerprint(lines);

if (!values.check) {
  writeFileSync(file, await formatted(page(lines, madeFrom), file));
  console.log(`Wrote the weights from ${lines.length} messages.`);
} else if (readFileSync(file, 'utf8').includes(`, ${madeFrom}.`)) {
  console.log('The weights are made from the corpus as it is.');
} else {
  console.error('The corpus has changed since the weights were made. Run npm run likeness.');
  process.exitCode = 1;
}
