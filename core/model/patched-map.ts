/** How many changes are kept beside a base before they are worked into a new one. */
const MOST_CHANGES = 500;

/** Stands for an entry of the base that was taken out. */
const GONE = Symbol('gone');

/**
 * A map that shares its entries with the one that it was copied from, and keeps what was changed since beside them: an edit
 * of one statement does not cost a table of ten thousand. In no order. Values may be anything but undefined.
 */
export class PatchedMap<K, V extends {}> implements ReadonlyMap<K, V> {
  #base: Map<K, V>;
  #changes = new Map<K, V | typeof GONE>();
  /** Whether the base belongs to another map too, and may not be written. */
  #isShared = false;
  /** How many entries there are more than in a shared base. */
  #more = 0;

  constructor(base: Map<K, V> = new Map()) {
    this.#base = base;
  }

  /** The entries of a table, to be changed without changing it, as long as nobody else does. O(1) */
  static over<K, V extends {}>(table: ReadonlyMap<K, V>): PatchedMap<K, V> {
    const over = new PatchedMap(table as Map<K, V>);
    over.#isShared = true;
    return over;
  }

  get size(): number {
    return this.#base.size + this.#more;
  }

  /** The same entries, to be changed without changing this one. O(changes), and now and then O(entries) */
  copy(): PatchedMap<K, V> {
    if (this.#changes.size > MOST_CHANGES) return new PatchedMap(this.#flat());
    this.#isShared = true;
    const copy = new PatchedMap(this.#base);
    copy.#changes = new Map(this.#changes);
    copy.#isShared = true;
    copy.#more = this.#more;
    return copy;
  }

  get(key: K): V | undefined {
    const change = this.#isShared ? this.#changes.get(key) : undefined;
    if (change === undefined) return this.#base.get(key);
    return change === GONE ? undefined : change;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  set(key: K, value: V): this {
    if (!this.#isShared) {
      this.#base.set(key, value);
      return this;
    }
    if (!this.has(key)) this.#more++;
    this.#changes.set(key, value);
    return this;
  }

  delete(key: K): boolean {
    if (!this.#isShared) return this.#base.delete(key);
    if (!this.has(key)) return false;
    this.#more--;
    if (this.#base.has(key)) this.#changes.set(key, GONE);
    else this.#changes.delete(key);
    return true;
  }

  /** All entries in one table; the base itself if nothing was changed. */
  #flat(): Map<K, V> {
    if (this.#changes.size === 0) return this.#base;
    const flat = new Map(this.#base);
    for (const [key, change] of this.#changes) {
      if (change === GONE) flat.delete(key);
      else flat.set(key, change);
    }
    return flat;
  }

  /** The keys under which two maps may differ. O(changes) where one was copied from the other, else, and now
   * and then, O(entries) */
  static differing<K, V extends {}>(a: PatchedMap<K, V>, b: PatchedMap<K, V>): ReadonlySet<K> {
    if (a === b) return new Set();
    if (a.#base === b.#base) return new Set([...a.#changes.keys(), ...b.#changes.keys()]);
    return new Set([...a.keys(), ...b.keys()]);
  }

  entries(): MapIterator<[K, V]> {
    return this.#flat().entries();
  }

  keys(): MapIterator<K> {
    return this.#flat().keys();
  }

  values(): MapIterator<V> {
    return this.#flat().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** Uses every entry, without a table of all being made. */
  forEach(use: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#base) {
      const change = this.#changes.get(key);
      if (change === undefined) use(value, key, this);
      else if (change !== GONE) use(change, key, this);
    }
    for (const [key, change] of this.#changes)
      if (change !== GONE && !this.#base.has(key)) use(change, key, this);
  }
}
