import { NodeLists, Trie } from './trie.ts';
import type { WordIndex } from './word-index.ts';

/** The phrases of all lexicons as one tree of terms. The root is 0. */
export interface PhraseTree {
  /** Adds a phrase of one language (its index, below 32) with a meaning (its number, any). */
  add(phrase: string, meaning: number, language: number): void;
  /** The node that `term` leads to from `node`, or 0. */
  step(node: number, term: number): number;
  /** The node behind a `..` after `node`, or 0. */
  skip(node: number): number;
  /** Bits of the languages that have a phrase through `node`. */
  languages(node: number): number;
  /** Phrases that end at `node`, as `meaning * 32 + language`, ordered by language, then as in its lexicon. */
  ends(node: number): readonly number[] | undefined;
}

export const languageBits = 5;
const skipEdge = 0;

function byLanguage(a: number, b: number): number {
  const bits = (1 << languageBits) - 1;
  return (a & bits) - (b & bits);
}

export function createPhraseTree(words: WordIndex): PhraseTree {
  const tree = new Trie(1 << 15);
  const outputs = new NodeLists();
  let languages = new Int32Array(1 << 14);
  let skips = new Uint8Array(1 << 14);

  function grow(node: number, edge: number, bit: number): number {
    const child = tree.grow(node, edge);
    if (child >= languages.length) {
      const larger = new Int32Array(languages.length * 2);
      larger.set(languages);
      languages = larger;
      const more = new Uint8Array(skips.length * 2);
      more.set(skips);
      skips = more;
    }
    languages[child] = (languages[child] ?? 0) | bit;
    if (edge === skipEdge) skips[node] = 1;
    return child;
  }

  function add(phrase: string, meaning: number, language: number): void {
    const bit = 1 << language;
    let ends: number[] = [0];
    let start = 0;
    while (start <= phrase.length) {
      let end = phrase.indexOf(' ', start);
      if (end < 0) end = phrase.length;
      ends = addSlot(phrase, start, end, ends, bit);
      start = end + 1;
    }
    for (const node of ends) {
      if (node !== 0) outputs.put(node, (meaning << languageBits) | language, byLanguage);
    }
  }

  function addSlot(
    phrase: string,
    start: number,
    end: number,
    ends: readonly number[],
    bit: number,
  ): number[] {
    if (end - start === 2 && phrase.charCodeAt(start) === 46 && phrase.charCodeAt(start + 1) === 46)
      return ends.map((node) => grow(node, skipEdge, bit));
    const optional = phrase.charCodeAt(end - 1) === 63;
    const last = optional ? end - 1 : end;
    const reached: number[] = optional ? [...ends] : [];
    let from = start;
    while (from <= last) {
      let to = phrase.indexOf('|', from);
      if (to < 0 || to > last) to = last;
      const isNumber = to - from === 1 && phrase.charCodeAt(from) === 35;
      const term = isNumber ? words.numberTerm : words.add(phrase.slice(from, to), bit);
      for (const node of ends) {
        const child = grow(node, term, bit);
        if (!reached.includes(child)) reached.push(child);
      }
      from = to + 1;
    }
    return reached;
  }

  return {
    add,
    step: (node, term) => tree.step(node, term),
    skip: (node) => (skips[node] === 1 ? tree.step(node, skipEdge) : 0),
    languages: (node) => languages[node] ?? 0,
    ends: (node) => outputs.at(node),
  };
}
