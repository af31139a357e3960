/**
 * A tree whose steps are numbers, in one flat hash table. The root is 0; a node's children are
 * numbered as they come. A step costs a few nanoseconds, and nothing is allocated for it.
 */
export class Trie {
  /** Four cells for each slot: node, edge, target, and one unused so that a slot never straddles a cache line. */
  private cells: Int32Array;
  private mask: number;
  private size = 0;

  /** `capacity` is a power of two: the number of steps that the table holds before it first grows, doubled. */
  constructor(capacity: number) {
    this.cells = new Int32Array(capacity * 4);
    this.mask = capacity - 1;
  }

  /** The node that `edge` leads to from `node`, or 0: no path leads back to the root. */
  step(node: number, edge: number): number {
    const { cells, mask } = this;
    let slot = hash(node, edge) & mask;
    for (;;) {
      const at = slot << 2;
      const target = cells[at + 2] ?? 0;
      if (target === 0 || (cells[at] === node && cells[at + 1] === edge)) return target;
      slot = (slot + 1) & mask;
    }
  }

  /** The same as `step`, but makes the node when it is missing. */
  grow(node: number, edge: number): number {
    const { cells, mask } = this;
    let slot = hash(node, edge) & mask;
    for (;;) {
      const at = slot << 2;
      const target = cells[at + 2] ?? 0;
      if (target === 0) break;
      if (cells[at] === node && cells[at + 1] === edge) return target;
      slot = (slot + 1) & mask;
    }
    const target = ++this.size;
    write(cells, slot, node, edge, target);
    if (this.size * 2 > mask) this.double();
    return target;
  }

  /** Adds a path from the root and gives its last node. */
  add(path: readonly number[]): number {
    let node = 0;
    for (let i = 0; i < path.length; i++) node = this.grow(node, path[i] ?? 0);
    return node;
  }

  private double(): void {
    const { cells } = this;
    const larger = new Int32Array(cells.length * 2);
    const mask = this.mask * 2 + 1;
    for (let at = 0; at < cells.length; at += 4) {
      const target = cells[at + 2] ?? 0;
      if (target === 0) continue;
      const node = cells[at] ?? 0;
      const edge = cells[at + 1] ?? 0;
      let slot = hash(node, edge) & mask;
      while (larger[(slot << 2) + 2] !== 0) slot = (slot + 1) & mask;
      write(larger, slot, node, edge, target);
    }
    this.cells = larger;
    this.mask = mask;
  }
}

function write(cells: Int32Array, slot: number, node: number, edge: number, target: number): void {
  const at = slot << 2;
  cells[at] = node;
  cells[at + 1] = edge;
  cells[at + 2] = target;
}

function hash(node: number, edge: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(edge, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Lists of numbers kept by node; most nodes have none. */
export class NodeLists {
  private places = new Int32Array(1 << 12);
  private readonly lists: number[][] = [[]];

  at(node: number): readonly number[] | undefined {
    const place = this.places[node];
    return place === undefined || place === 0 ? undefined : this.lists[place];
  }

  /** Adds `value` to the list of `node`, once; lists are kept in the given order. */
  put(node: number, value: number, order: (a: number, b: number) => number): void {
    if (node >= this.places.length) {
      const larger = new Int32Array(Math.max(this.places.length * 2, node + 1));
      larger.set(this.places);
      this.places = larger;
    }
    const place = this.places[node] ?? 0;
    if (place === 0) {
      this.places[node] = this.lists.length;
      this.lists.push([value]);
      return;
    }
    const list = this.lists[place];
    if (!list || list.includes(value)) return;
    list.push(value);
    list.sort(order);
  }
}
