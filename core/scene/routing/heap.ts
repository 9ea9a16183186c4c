/** A binary heap: gives back what was put in by ascending priority, first in first out among equals. */
export class Heap<T> {
  readonly #entries: { readonly priority: number; readonly turn: number; readonly value: T }[] = [];
  #turn = 0;

  /** Puts a value in. O(log n). */
  push(priority: number, value: T): void {
    const entries = this.#entries;
    const entry = { priority, turn: this.#turn++, value };
    let slot = entries.length;
    entries.push(entry);
    while (slot > 0) {
      const above = (slot - 1) >> 1;
      if (!isBefore(entry, entries[above]!)) break;
      entries[slot] = entries[above]!;
      slot = above;
    }
    entries[slot] = entry;
  }

  /** Takes out the value of the lowest priority, with that priority; undefined if there is none. O(log n). */
  popEntry(): { readonly priority: number; readonly value: T } | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last || entries.length === 0) return first;
    let slot = 0;
    for (;;) {
      let below = 2 * slot + 1;
      if (below >= entries.length) break;
      if (below + 1 < entries.length && isBefore(entries[below + 1]!, entries[below]!)) below++;
      if (!isBefore(entries[below]!, last)) break;
      entries[slot] = entries[below]!;
      slot = below;
    }
    entries[slot] = last;
    return first;
  }
}

function isBefore(
  a: { readonly priority: number; readonly turn: number },
  b: { readonly priority: number; readonly turn: number },
): boolean {
  return a.priority < b.priority || (a.priority === b.priority && a.turn < b.turn);
}
