import { featureOf, visitFeatures, type Stretch } from './features.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** How much a message reads like known scams, from the weights of all that it holds. */
export interface Likeness {
  /** Above 0: more like scams; below: more like honest messages. The logarithm of the odds. */
  readonly score: number;
  /** The words that speak most for a scam, eight at most, as spans of the original text. */
  readonly words: readonly Stretch[];
}

export interface LikenessWeights {
  /** The score of a message that holds nothing known. */
  readonly base: number;
  /** One feature a line: the weight in hundredths, a space, the name. */
  readonly lines: string;
}

/** Knows nothing: no message reads like a scam. */
export const noWeights: LikenessWeights = { base: -Infinity, lines: '' };

export const messageNorm = 3;
const shownWords = 8;

/** Weighs a reading, or a stretch of it. */
export type WeighReading = (reading: Reading, near?: Stretch) => Likeness;

/** Weighs messages with fixed weights. What it keeps between messages changes no result. */
export function createLikeness({ base, lines }: LikenessWeights): WeighReading {
  let table: Table | undefined;
  return (reading, near) => {
    table ??= readWeights(lines);
    return weigh(reading, table, base, near);
  };
}

/**
 * The weights by feature: a hash table with open addressing, which also keeps which message held a
 * feature last. Four cells for each slot, so that a look costs one cache line: the feature, its
 * weight (read through `weights`), the message, and one unused.
 */
interface Table {
  readonly cells: Int32Array;
  readonly weights: Float32Array;
  message: number;
}

const empty = -1;

function readWeights(lines: string): Table {
  const rows = lines.split('\n').filter((line) => line !== '');
  const slots = 2 ** Math.ceil(Math.log2(2 * rows.length + 2));
  const cells = new Int32Array(4 * slots);
  const weights = new Float32Array(cells.buffer);
  for (let at = 0; at < cells.length; at += 4) cells[at] = empty;
  for (const row of rows) {
    const space = row.indexOf(' ');
    const feature = featureOf(row.slice(space + 1));
    let slot = feature & (slots - 1);
    while (cells[4 * slot] !== empty) slot = (slot + 1) & (slots - 1);
    cells[4 * slot] = feature;
    weights[4 * slot + 1] = Number(row.slice(0, space)) / 100;
  }
  return { cells, weights, message: 0 };
}

/** The slot of a feature that this message has not held before, else -1. */
function newSlot({ cells, message }: Table, feature: number): number {
  const last = cells.length - 1;
  let slot = (feature << 2) & last;
  let known = cells[slot];
  while (known !== feature) {
    if (known === empty) return -1;
    slot = (slot + 4) & last;
    known = cells[slot];
  }
  if (cells[slot + 2] === message) return -1;
  cells[slot + 2] = message;
  return slot;
}

function weigh(reading: Reading, table: Table, base: number, near: Stretch | undefined): Likeness {
  table.message++;
  /** By token: its part in the weights of the features that it carries. */
  const shares = new Float64Array(reading.tokens.list.length);
  let sum = 0;
  let visits = 0;
  visitFeatures(
    reading,
    (feature, _kind, from, to) => {
      visits++;
      const slot = newSlot(table, feature);
      if (slot < 0) return;
      const weight = table.weights[slot + 1] ?? 0;
      sum += weight;
      const share = to - from === 1 ? weight : weight / (to - from);
      for (let i = from; i < to; i++) shares[i] = (shares[i] ?? 0) + share;
    },
    near,
  );
  const score = base + scaleOf(visits) * sum;
  let words: Likeness['words'] | undefined;
  return {
    score,
    get words() {
      return (words ??= wordsThatSpeak(reading.tokens.list, shares));
    },
  };
}

/** What a weight counts in a message of so many features: long messages weigh as much as short ones. */
export function scaleOf(visits: number): number {
  return messageNorm / Math.sqrt(Math.max(1, visits));
}

/** The words with the largest shares, in the order of the text. */
function wordsThatSpeak(list: readonly Token[], shares: Float64Array): Likeness['words'] {
  const best: number[] = [];
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? 0;
    if (share <= 0 || list[i]?.kind !== 'word') continue;
    let at = best.length;
    while (at > 0 && (shares[best[at - 1] ?? 0] ?? 0) < share) at--;
    if (at === shownWords) continue;
    best.splice(at, 0, i);
    if (best.length > shownWords) best.pop();
  }
  return best
    .sort((a, b) => a - b)
    .flatMap((i) => list[i] ?? [])
    .map(({ start, end }) => ({ start, end }));
}
