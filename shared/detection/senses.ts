import type { PhraseTree } from './phrase-tree.ts';

/** The sense of a word that no phrase knows. */
export const silence = 0;

const header = 4;
/** The cells of a root. */
export const rootCell = { node: 0, languages: 1, followers: 2, skip: 3, end: 4 } as const;
export const cellsOfRoot = 5;
const mostCells = 1 << 20;

/**
 * The senses of words: one way to read a word each, as written, as the Latin word that it looks
 * like, or as a slip. They lie side by side in one array of numbers, so that reading a sense costs
 * one look into memory. A sense is known by its place: next sense of the word, bits of the
 * languages that know the word so, count of terms, count of roots; then the terms, each with
 * `PhraseTree.before`; then the nodes that they lead to from the root, in the same order, each
 * with what the tree tells of it, as `rootCell` says: most roots need no look into the tree.
 */
export class Senses {
  cells = new Int32Array(1 << 16);
  private used = header;

  /** Too many to keep; `clear` makes every sense invalid. */
  get isFull(): boolean {
    return this.used > mostCells;
  }

  clear(): void {
    this.used = header;
  }

  add(next: number, languages: number, terms: readonly number[], tree: PhraseTree): number {
    const size = header + terms.length * (2 + cellsOfRoot);
    while (this.used + size > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    const { cells } = this;
    const sense = this.used;
    let at = sense + header;
    for (const term of terms) {
      cells[at++] = term;
      cells[at++] = tree.before(term);
    }
    const roots = at;
    for (const term of terms) {
      const root = tree.step(0, term);
      if (root === 0) continue;
      cells[at + rootCell.node] = root;
      cells[at + rootCell.languages] = tree.languages(root);
      cells[at + rootCell.followers] = tree.followers(root);
      cells[at + rootCell.skip] = tree.skip(root);
      cells[at + rootCell.end] = tree.firstEnd(root);
      at += cellsOfRoot;
    }
    cells[sense] = next;
    cells[sense + 1] = languages;
    cells[sense + 2] = terms.length;
    cells[sense + 3] = (at - roots) / cellsOfRoot;
    this.used = at;
    return sense;
  }

  /** Puts a word's first sense before the others, and gives it. */
  putFirst(sense: number, others: number): number {
    this.cells[sense] = others;
    return sense;
  }

  /** The first sense that one of the languages knows, from `sense` on. */
  knownTo(sense: number, active: number): number {
    const { cells } = this;
    let at = sense;
    while (at !== silence && ((cells[at + 1] ?? 0) & active) === 0) at = cells[at] ?? silence;
    return at;
  }
}

/** Where the terms of a sense begin in `cells`; they end where its roots begin. */
export function termsOf(sense: number): number {
  return sense + header;
}

export function rootsOf(cells: Int32Array, sense: number): number {
  return sense + header + 2 * (cells[sense + 2] ?? 0);
}

export function rootCount(cells: Int32Array, sense: number): number {
  return cells[sense + 3] ?? 0;
}
