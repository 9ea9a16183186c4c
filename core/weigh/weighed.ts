import type { Id } from '../model/id';
import type { Weighing } from '../model/weighing';
import type { Graph } from './graph';

/** What is known of a statement: both numbers 0 to 1, or not a number; of a relation, what it carries alone. */
interface Value {
  readonly base?: number;
  readonly strength: number;
}

/** How strong everything in a map is once the argument is weighed. A value: an edit makes another (`weighAfter`). */
export class Weighed {
  readonly weighing: Weighing;
  readonly #graph: Graph;
  readonly #strengths: Float64Array;
  /** What edits made other since; undefined for what is gone, or no longer says anything. */
  readonly #since: ReadonlyMap<Id, Value | undefined>;
  /** How many statements and relations have no strength that is known. */
  readonly #unknown: number;

  /** @param strengths of each node of the graph */
  constructor(
    graph: Graph,
    strengths: Float64Array,
    since: ReadonlyMap<Id, Value | undefined> = new Map(),
    unknown = strengths.reduce((count, strength) => count + Number(Number.isNaN(strength)), 0),
  ) {
    this.weighing = graph.weighing;
    this.#graph = graph;
    this.#strengths = strengths;
    this.#since = since;
    this.#unknown = unknown;
  }

  /** False where circles do not come to rest: they and what depends on them then have no strength. */
  get settled(): boolean {
    return this.#unknown === 0;
  }

  /** How much is kept beside the graph, as a part of it: when it is much, weighing anew costs less. */
  get patched(): number {
    return this.#since.size / (this.#graph.ids.length + 1);
  }

  /**
   * How strong a statement is, or how much a relation carries: 0 to 1. Undefined for a question and an empty statement, and where
   * it is not known because a circle does not come to rest.
   */
  strengthOf(id: Id): number | undefined {
    const strength = this.#valueOf(id)?.strength;
    return Number.isNaN(strength) ? undefined : strength;
  }

  /** A statement's base score, 0 to 1. Undefined for a question, an empty statement and a relation. */
  baseOf(id: Id): number | undefined {
    return this.#valueOf(id)?.base;
  }

  /** Whether it has a strength, be it known or not: a relation, or a statement that is neither a question nor empty. */
  has(id: Id): boolean {
    return this.#valueOf(id) !== undefined;
  }

  /** Puts the strengths that are known into the nodes of another graph, those of a part of the map. */
  copyInto(strengths: Float64Array, graph: Graph, nodes: Iterable<number>): void {
    for (const node of nodes) strengths[node] = this.#valueOf(graph.ids[node]!)?.strength ?? 0;
  }

  /** The same with other values for the nodes of a graph, and none for what is gone. */
  with(graph: Graph, strengths: Float64Array, nodes: Iterable<number>, gone: Iterable<Id>): Weighed {
    const since = new Map(this.#since);
    let unknown = this.#unknown;
    const set = (id: Id, value: Value | undefined) => {
      unknown -= Number(Number.isNaN(this.#valueOf(id)?.strength));
      unknown += Number(Number.isNaN(value?.strength));
      since.set(id, value);
    };
    for (const id of gone) set(id, undefined);
    for (const node of nodes) {
      const strength = strengths[node]!;
      const isStatement = node < graph.statementCount;
      set(graph.ids[node]!, isStatement ? { base: graph.bases[node]!, strength } : { strength });
    }
    return new Weighed(this.#graph, this.#strengths, since, unknown);
  }

  #valueOf(id: Id): Value | undefined {
    if (this.#since.has(id)) return this.#since.get(id);
    const node = this.#graph.numbers.of(id);
    if (node === undefined) return undefined;
    const strength = this.#strengths[node]!;
    return node < this.#graph.statementCount ? { base: this.#graph.bases[node]!, strength } : { strength };
  }
}
