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
  /** False when no phrase goes on with `term` after `node`; `step` tells whether one really does. */
  mayStep(node: number, term: number): boolean;
  /** Bits of the languages that have a phrase through `node`. */
  languages(node: number): number;
  /** Phrases that end at `node`; parts of each: see `meaningOf`, `languageOf`, `isOpen`. */
  ends(node: number): readonly number[] | undefined;
}

const languageBits = 5;
/** A bit for each language, in one integer. */
export const mostLanguages = 1 << languageBits;

export function meaningOf(end: number): number {
  return end >> (languageBits + 1);
}

export function languageOf(end: number): number {
  return end & (mostLanguages - 1);
}

/** Whether the phrase's first word is open-ended, `word*`. */
export function isOpen(end: number): boolean {
  return (end & mostLanguages) !== 0;
}

const skipEdge = 0;

/** So many alternatives share one term: a node for each of them, slot after slot, would be too many. */
const manyChoices = 6;

/** Alternatives of a slot; 0 when one of them is any number, which has a term of its own. */
function countChoices(phrase: string, start: number, end: number): number {
  let count = 1;
  for (let i = start; i < end; i++) {
    const unit = phrase.charCodeAt(i);
    if (unit === 124) count++;
    else if (unit === 35) return 0;
  }
  return count;
}

function opensWide(phrase: string): boolean {
  const space = phrase.indexOf(' ');
  const star = phrase.indexOf('*', 1);
  return star > 0 && (space < 0 || star < space);
}

function byLanguage(a: number, b: number): number {
  return languageOf(a) - languageOf(b);
}

export function createPhraseTree(words: WordIndex): PhraseTree {
  const tree = new Trie(1 << 15);
  const outputs = new NodeLists();
  let languages = new Int32Array(1 << 14);
  let skips = new Uint8Array(1 << 14);
  /** By node: a bit for the last five bits of each term that follows. Spares most steps that fail. */
  let followers = new Int32Array(1 << 14);

  function grow(node: number, edge: number, bit: number): number {
    const child = tree.grow(node, edge);
    if (child >= languages.length) {
      const larger = new Int32Array(languages.length * 2);
      larger.set(languages);
      languages = larger;
      const moreSkips = new Uint8Array(skips.length * 2);
      moreSkips.set(skips);
      skips = moreSkips;
      const moreFollowers = new Int32Array(followers.length * 2);
      moreFollowers.set(followers);
      followers = moreFollowers;
    }
    languages[child] = (languages[child] ?? 0) | bit;
    if (edge === skipEdge) skips[node] = 1;
    else followers[node] = (followers[node] ?? 0) | (1 << (edge & 31));
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
    const open = opensWide(phrase) ? mostLanguages : 0;
    const end = (meaning << (languageBits + 1)) | open | language;
    for (const node of ends) {
      if (node !== 0) outputs.put(node, end, byLanguage);
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
    const choices = countChoices(phrase, start, last);
    if (choices >= manyChoices) {
      const term = words.addChoices(phrase.slice(start, last), bit);
      for (const node of ends) reached.push(grow(node, term, bit));
      return reached;
    }
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
    mayStep: (node, term) => ((followers[node] ?? 0) & (1 << (term & 31))) !== 0,
    languages: (node) => languages[node] ?? 0,
    ends: (node) => outputs.at(node),
  };
}
