import type { Id } from '../model/id';
import type { Weighing } from '../model/weighing';
import { type Components, componentsOf } from './components';
import { type Graph, graphOf, type Weighable } from './graph';
import { PartQueue } from './part-queue';
import { weighPart } from './weigh-part';

/**
 * A map that is weighed again and again with something other: base scores, statements withdrawn, relations cut. Each change is
 * followed through all that it reaches, exactly, and no further; the map is left alone. Nodes are the numbers of `graph`.
 */
export class Trial {
  readonly graph: Graph;
  readonly #components: Components;
  readonly #strengths: Float64Array;
  readonly #bases: Float64Array;
  readonly #gone: Int32Array;
  readonly #withdrawn: Uint8Array;
  readonly #queue: PartQueue;
  /** The relations that each statement is a premise of: those of node n from `#firstFrom[n]` up to `#firstFrom[n + 1]`. */
  readonly #firstFrom: Int32Array;
  readonly #from: Int32Array;
  #before = new Float64Array(1);

  /** @param records those of a map, or those of them that reach what is asked about */
  constructor(records: Weighable, weighing: Weighing) {
    const graph = graphOf(records, weighing);
    this.graph = graph;
    this.#components = componentsOf(graph);
    this.#strengths = new Float64Array(graph.ids.length);
    this.#bases = graph.bases.slice();
    this.#gone = new Int32Array(graph.targets.length);
    this.#withdrawn = new Uint8Array(graph.statementCount);
    this.#queue = new PartQueue(this.#components.first.length - 1);
    [this.#firstFrom, this.#from] = fromOf(graph);
    for (let part = 0; part < this.#components.first.length - 1; part++) this.#weigh(part);
  }

  /** The node of a statement or relation; undefined for a question and an empty statement. */
  nodeOf(id: Id): number | undefined {
    return this.graph.numbers.of(id);
  }

  /** How strong a node is now; not a number where a circle does not come to rest. */
  strengthAt(node: number): number {
    return this.#strengths[node]!;
  }

  /** The base score of a statement now. */
  baseAt(node: number): number {
    return this.#bases[node]!;
  }

  /** Gives a statement another base score, 0 to 1. Takes effect with `settle`. */
  setBase(node: number, base: number): void {
    this.#bases[node] = base;
    this.#touch(node);
  }

  /** Takes a statement out, with the relations that it is a premise of; or puts it back. Takes effect with `settle`. */
  setWithdrawn(node: number, isWithdrawn: boolean): void {
    if (Boolean(this.#withdrawn[node]) === isWithdrawn) return;
    this.#withdrawn[node] = Number(isWithdrawn);
    for (let at = this.#firstFrom[node]!; at < this.#firstFrom[node + 1]!; at++)
      this.#setGone(this.#from[at]!, isWithdrawn ? 1 : -1);
  }

  /** Takes a relation out; or puts it back. Takes effect with `settle`. */
  setCut(node: number, isCut: boolean): void {
    this.#setGone(node, isCut ? 1 : -1);
  }

  #setGone(node: number, more: number): void {
    const relation = node - this.graph.statementCount;
    const before = this.#gone[relation]!;
    this.#gone[relation] = before + more;
    if (before === 0 || before + more === 0) this.#touch(node);
  }

  #touch(node: number): void {
    this.#queue.add(this.#components.of[node]!);
  }

  /**
   * Weighs what the changes since the last call reach. O(that and what bears on it), and a logarithm.
   *
   * @param onMove is told each node whose strength has become another
   */
  settle(onMove?: (node: number) => void): void {
    const { order, first } = this.#components;
    for (let part = this.#queue.take(); part !== undefined; part = this.#queue.take()) {
      const begin = first[part]!;
      const size = first[part + 1]! - begin;
      if (this.#before.length < size) this.#before = new Float64Array(size);
      for (let at = 0; at < size; at++) this.#before[at] = this.#strengths[order[begin + at]!]!;
      this.#weigh(part);
      for (let at = 0; at < size; at++) {
        const node = order[begin + at]!;
        if (Object.is(this.#before[at], this.#strengths[node])) continue;
        onMove?.(node);
        this.#pass(node, part);
      }
    }
  }

  #weigh(part: number): void {
    const values = { strengths: this.#strengths, bases: this.#bases, gone: this.#gone };
    weighPart(this.graph, this.#components, values, part);
  }

  /** What depends on a node outside its own part has to be weighed. */
  #pass(node: number, part: number): void {
    const { statementCount, targets } = this.graph;
    const { of } = this.#components;
    if (node >= statementCount) {
      const target = targets[node - statementCount]!;
      if (target >= 0 && of[target] !== part) this.#queue.add(of[target]!);
      return;
    }
    for (let at = this.#firstFrom[node]!; at < this.#firstFrom[node + 1]!; at++) {
      const next = of[this.#from[at]!]!;
      if (next !== part) this.#queue.add(next);
    }
  }
}

function fromOf({ statementCount, firstPremise, premises }: Graph): [first: Int32Array, from: Int32Array] {
  const first = new Int32Array(statementCount + 1);
  const count = firstPremise[firstPremise.length - 1]!;
  for (let at = 0; at < count; at++) first[premises[at]! + 1]!++;
  for (let node = 0; node < statementCount; node++) first[node + 1]! += first[node]!;
  const from = new Int32Array(count);
  const next = first.slice();
  for (let relation = 0; relation + 1 < firstPremise.length; relation++)
    for (let at = firstPremise[relation]!; at < firstPremise[relation + 1]!; at++)
      from[next[premises[at]!]!++] = statementCount + relation;
  return [first, from];
}
