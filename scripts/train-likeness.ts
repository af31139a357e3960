import { scaleOf } from '../shared/detection/likeness.ts';

/** What a message holds, or a part of that: names, each once. */
export interface View {
  readonly features: readonly string[];
  /** How many features it holds, repetitions counted. */
  readonly visits: number;
}

export interface Sample {
  /** The whole message, and views of it from which it must be told as well. */
  readonly views: readonly [View, ...View[]];
  readonly isScam: boolean;
}

/** A view as the numbers of its features. */
interface Row {
  readonly held: Int32Array;
  readonly scale: number;
  readonly target: 0 | 1;
}

export interface Trained {
  readonly base: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Keeps weights small: a word that only one message holds must not decide. Chosen on messages of others. */
const decay = 1 / 15;
const rounds = 80;

/**
 * Logistic regression with squared weights held down, by accelerated gradient descent (Nesterov
 * 1983) from zero. Learning from every view keeps one kind of feature from leaning on another, as
 * dropout does (Hinton 2012). No chance in it: same samples, same weights.
 */
export function trainLikeness(samples: readonly Sample[], fewestMessages: number): Trained {
  const names = frequent(samples, fewestMessages);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = samples.flatMap(({ views, isScam }) =>
    views.map(({ features, visits }): Row => ({
      held: Int32Array.from(features.flatMap((name) => indexOf.get(name) ?? [])),
      scale: scaleOf(visits),
      target: isScam ? 1 : 0,
    })),
  );
  // The last weight is the base.
  const size = names.length + 1;
  const steps = stepsFor(rows, size);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { held, scale, target } of rows) {
      let score = ahead[size - 1] ?? 0;
      for (const feature of held) score += scale * (ahead[feature] ?? 0);
      const error = 1 / (1 + Math.exp(-score)) - target;
      for (const feature of held) gradient[feature] = (gradient[feature] ?? 0) + error * scale;
      gradient[size - 1] = (gradient[size - 1] ?? 0) + error;
    }
    const next = new Float64Array(size);
    const momentum = round / (round + 3);
    const later = new Float64Array(size);
    for (let f = 0; f < size; f++) {
      const pull = f === size - 1 ? 0 : decay * (ahead[f] ?? 0);
      next[f] = (ahead[f] ?? 0) - (steps[f] ?? 0) * ((gradient[f] ?? 0) + pull);
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

/**
 * How far to go for each weight: the curvature of the loss along it is at most a quarter of what
 * its rows sum up to (a diagonal that dominates the Hessian), so that rare features move freely.
 */
function stepsFor(rows: readonly Row[], size: number): Float64Array {
  const curvature = new Float64Array(size);
  for (const { held, scale } of rows) {
    const sum = 1 + scale * held.length;
    for (const feature of held) curvature[feature] = (curvature[feature] ?? 0) + scale * sum;
    curvature[size - 1] = (curvature[size - 1] ?? 0) + sum;
  }
  return curvature.map((bound) => 1 / (bound / 4 + decay));
}

function frequent(samples: readonly Sample[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const { views } of samples)
    for (const name of views[0].features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
}
