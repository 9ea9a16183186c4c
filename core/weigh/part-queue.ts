/** The parts of a graph that have to be weighed, first those that others may depend on: a binary heap of numbers, each once. */
export class PartQueue {
  readonly #heap: Int32Array;
  readonly #isIn: Uint8Array;
  #size = 0;

  /** @param count parts are numbered from 0 up to, not including, this */
  constructor(count: number) {
    this.#heap = new Int32Array(count);
    this.#isIn = new Uint8Array(count);
  }

  /** Adds a part, unless it is in. */
  add(part: number): void {
    if (this.#isIn[part]) return;
    this.#isIn[part] = 1;
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#heap[parent]! <= part) break;
      this.#heap[at] = this.#heap[parent]!;
      at = parent;
    }
    this.#heap[at] = part;
  }

  /** Takes the part with the smallest number out; undefined where none is left. */
  take(): number | undefined {
    if (this.#size === 0) return undefined;
    const heap = this.#heap;
    const taken = heap[0]!;
    this.#isIn[taken] = 0;
    const last = heap[--this.#size]!;
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      if (child + 1 < this.#size && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= last) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return taken;
  }
}
