import type { Id } from './id';
import { PatchedMap } from './patched-map';

/**
 * A table whose entries stand in a patched one, and go in the order of a list that is kept elsewhere: after an edit neither is
 * copied. Goes through all entries as often as it is asked to, and makes a table of them once.
 */
export class ListedMap<V extends {}> implements ReadonlyMap<Id, V> {
  readonly #order: () => Iterable<Id>;
  readonly #table: PatchedMap<Id, V>;
  #all: ReadonlyMap<Id, V> | undefined;

  /** @param order of all ids, and maybe of others that have no entry; neither it nor the table may change afterwards */
  constructor(order: () => Iterable<Id>, table: PatchedMap<Id, V>) {
    this.#order = order;
    this.#table = table;
  }

  /** A table as one of this kind, in its own order. O(1). The table may not change afterwards. */
  static of<V extends {}>(table: ReadonlyMap<Id, V>): ListedMap<V> {
    if (table instanceof ListedMap) return table;
    const listed = new ListedMap(ListedMap.orderOf(table), PatchedMap.over(table));
    listed.#all = table;
    return listed;
  }

  /** The entries of any table, to be changed without changing it. O(1), or as copying a patched one is. */
  static toPatch<V extends {}>(table: ReadonlyMap<Id, V>): PatchedMap<Id, V> {
    return table instanceof ListedMap ? table.#table.copy() : PatchedMap.over(table);
  }

  /** The ids under which two tables may differ. O(changes) where one was made of the other, else O(entries). */
  static differing<V extends {}>(a: ReadonlyMap<Id, V>, b: ReadonlyMap<Id, V>): ReadonlySet<Id> {
    const table = (map: ReadonlyMap<Id, V>) => (map instanceof ListedMap ? map.#table : PatchedMap.over(map));
    return a === b ? new Set() : PatchedMap.differing<Id, V>(table(a), table(b));
  }

  /** The ids of a table in their order, and maybe others. Keeps no table of this kind alive. */
  static orderOf(table: ReadonlyMap<Id, unknown>): () => Iterable<Id> {
    return table instanceof ListedMap ? table.#order : () => table.keys();
  }

  get size(): number {
    return this.#table.size;
  }

  get(id: Id): V | undefined {
    return this.#table.get(id);
  }

  has(id: Id): boolean {
    return this.#table.has(id);
  }

  entries(): MapIterator<[Id, V]> {
    return this.#inOrder().entries();
  }

  keys(): MapIterator<Id> {
    return this.#inOrder().keys();
  }

  values(): MapIterator<V> {
    return this.#inOrder().values();
  }

  [Symbol.iterator](): MapIterator<[Id, V]> {
    return this.entries();
  }

  forEach(use: (value: V, id: Id, map: ReadonlyMap<Id, V>) => void): void {
    for (const [id, value] of this.#inOrder()) use(value, id, this);
  }

  #inOrder(): ReadonlyMap<Id, V> {
    if (this.#all) return this.#all;
    const all = new Map<Id, V>();
    for (const id of this.#order()) {
      const value = this.#table.get(id);
      if (value !== undefined) all.set(id, value);
    }
    this.#all = all;
    return all;
  }
}
