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
 * The weights by feature: a hash table with open addressing in flat arrays, which also keeps which
 * message held a feature last. Several times as fast as a Map and a Set.
 */
interface Table {
  readonly features: Int32Array;
  readonly weights: Float32Array;
  readonly heldBy: Int32Array;
  message: number;
}

const empty = -1;

function readWeights(lines: string): Table {
  const rows = lines.split('\n').filter((line) => line !== '');
  const size = 2 ** Math.ceil(Math.log2(2 * rows.length + 2));
  const table: Table = {
    features: new Int32Array(size).fill(empty),
    weights: new Float32Array(size),
    heldBy: new Int32Array(size),
    message: 0,
  };
  for (const row of rows) {
    const space = row.indexOf(' ');
    const feature = featureOf(row.slice(space + 1));
    let at = feature & (size - 1);
    while (table.features[at] !== empty) at = (at + 1) & (size - 1);
    table.features[at] = feature;
    table.weights[at] = Number(row.slice(0, space)) / 100;
  }
  return table;
}

function weigh(reading: Reading, table: Table, base: number, near: Stretch | undefined): Likeness {
  const { features, weights, heldBy } = table;
  const message = ++table.message;
  const last = features.length - 1;
  const shares = new Float64Array(reading.tokens.list.length);
  let sum = 0;
  let visits = 0;
  visitFeatures(
    reading,
    (feature, _kind, from, to) => {
      visits++;
      let at = feature & last;
      while (features[at] !== feature) {
        if (features[at] === empty) return;
        at = (at + 1) & last;
      }
      if (heldBy[at] === message) return;
      heldBy[at] = message;
      const weight = weights[at] ?? 0;
      sum += weight;
      for (let i = from; i < to; i++) shares[i] = (shares[i] ?? 0) + weight / (to - from);
    },
    near,
  );
  const score = base + scaleOf(visits) * sum;
  return {
    score,
    get words() {
      return wordsThatSpeak(reading.tokens.list, shares);
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
