import { messageNorm, scaleOf } from '../shared/detection/likeness.ts';

/** A message as the names of all that it holds, each once. */
export interface Sample {
  readonly features: readonly string[];
  /** How many features it holds, repetitions counted. */
  readonly visits: number;
  readonly isScam: boolean;
}

export interface Trained {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Keeps weights small: a word that only one message holds must not decide. Chosen on messages of others. */
const decay = 1 / 40;
const rounds = 400;

/**
 * Logistic regression with squared weights held down, by accelerated gradient descent (Nesterov
 * 1983) from zero. No chance in it: same samples, same weights.
 */
export function trainLikeness(samples: readonly Sample[], fewestMessages: number): Trained {
  const names = frequent(samples, fewestMessages);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = samples.map(({ features }) =>
    Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? [])),
  );
  const scales = samples.map(({ visits }) => scaleOf(visits));
  // The last weight is the base.
  const size = names.length + 1;
  const step = 1 / ((messageNorm ** 2 + 1) / 4);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (const [i, row] of rows.entries()) {
      const scale = scales[i] ?? 0;
      let score = ahead[size - 1] ?? 0;
      for (const feature of row) score += scale * (ahead[feature] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - (samples[i]?.isScam === true ? 1 : 0);
      for (const feature of row) gradient[feature] = (gradient[feature] ?? 0) + error * scale;
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    const next = new Float64Array(size);
    const momentum = round / (round + 3);
    const later = new Float64Array(size);
    for (let f = 0; f < size; f++) {
      const held = f === size - 1 ? 0 : decay * (ahead[f] ?? 0);
      next[f] = (ahead[f] ?? 0) - (step * ((gradient[f] ?? 0) + held)) / rows.length;
      later[f] = (next[f] ?? 0) + momentum * ((next[f] ?? 0) - (weights[f] ?? 0));
    }
    weights = next;
    ahead = later;
  }
  return {
    base: weights[size - 1] ?? 0,
    weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])),
  };
}

function frequent(samples: readonly Sample[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
}
