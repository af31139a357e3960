import { Trie } from './trie.ts';
import type { WordIndex } from './word-index.ts';

/** The phrases of all lexicons as one tree of terms. The root is 0. */
export interface PhraseTree {
  /** Adds a phrase of one language (its index, below 32) with a meaning (its number, any). */
  add(phrase: string, meaning: number, language: number): void;
  /** The node that `term` leads to from `node`, or 0. */
  step(node: number, term: number): number;
  /** The node behind a `..` after `node`, or 0. */
  skip(node: number): number;
  /** A bit for the last five bits of each term that leads on from `node`: see `mayStep`. */
  followers(node: number): number;
  /** A bit for the last five bits of each node that `term` leads on from. */
  before(term: number): number;
  /** Bits of the languages that have a phrase through `node`. */
  languages(node: number): number;
  /** Place of the first phrase that ends at `node`, by language; 0 without one. */
  firstEnd(node: number): number;
  nextEnd(place: number): number;
  /** The phrase at a place; its parts: see `meaningOf`, `languageOf`, `isOpen`. */
  endAt(place: number): number;
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

/**
 * False when no phrase goes on with `term` after `node`; `step` tells whether one really does.
 * Takes what the tree gave as `followers(node)` and `before(term)`.
 */
export function mayStep(node: number, followers: number, term: number, before: number): boolean {
  return (before & (1 << (node & 31))) !== 0 && (followers & (1 << (term & 31))) !== 0;
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

/** Cells of a node, in one cache line, because a search looks at all of them. */
const cellsOfNode = 4;
const languagesCell = 0;
/** A bit for the last five bits of each term that follows. Spares most steps that fail. */
const followersCell = 1;
const skipCell = 2;
const endCell = 3;

function grown(cells: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= cells.length) return cells;
  const larger = new Int32Array(Math.max(cells.length * 2, size));
  larger.set(cells);
  return larger;
}

export function createPhraseTree(words: WordIndex): PhraseTree {
  const tree = new Trie(1 << 15);
  let nodes = new Int32Array(1 << 16);
  /** Two cells for each phrase: its end, and the place of the next one that ends at the same node. */
  let ends = new Int32Array(1 << 14);
  let usedEnds = 2;
  let befores = new Int32Array(1 << 14);

  function grow(node: number, edge: number, bit: number): number {
    const child = tree.grow(node, edge);
    nodes = grown(nodes, (child + 1) * cellsOfNode);
    const own = child * cellsOfNode + languagesCell;
    nodes[own] = (nodes[own] ?? 0) | bit;
    if (edge === skipEdge) nodes[node * cellsOfNode + skipCell] = child;
    else {
      const followers = node * cellsOfNode + followersCell;
      nodes[followers] = (nodes[followers] ?? 0) | (1 << (edge & 31));
      befores = grown(befores, edge + 1);
      befores[edge] = (befores[edge] ?? 0) | (1 << (node & 31));
    }
    return child;
  }

  function putEnd(node: number, end: number): void {
    let before = 0;
    let place = nodes[node * cellsOfNode + endCell] ?? 0;
    while (place !== 0 && languageOf(ends[place] ?? 0) <= languageOf(end)) {
      if (ends[place] === end) return;
      before = place;
      place = ends[place + 1] ?? 0;
    }
    ends = grown(ends, usedEnds + 2);
    ends[usedEnds] = end;
    ends[usedEnds + 1] = place;
    if (before === 0) nodes[node * cellsOfNode + endCell] = usedEnds;
    else ends[before + 1] = usedEnds;
    usedEnds += 2;
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
      if (node !== 0) putEnd(node, end);
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
    skip: (node) => nodes[node * cellsOfNode + skipCell] ?? 0,
    followers: (node) => nodes[node * cellsOfNode + followersCell] ?? 0,
    before: (term) => befores[term] ?? 0,
    languages: (node) => nodes[node * cellsOfNode + languagesCell] ?? 0,
    firstEnd: (node) => nodes[node * cellsOfNode + endCell] ?? 0,
    nextEnd: (place) => ends[place + 1] ?? 0,
    endAt: (place) => ends[place] ?? 0,
  };
}
