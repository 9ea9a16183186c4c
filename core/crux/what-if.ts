import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Weighing, weighingOf } from '../model/weighing';
import { Trial } from '../weigh/trial';
import type { BaseChange } from './flip';
import { known } from './known';

/** How a statement or relation is otherwise than it is in the map; undefined where a strength is not known. */
export interface Moved {
  readonly id: Id;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/**
 * What if base scores were others? The map is left alone. Each change is followed through all that it reaches, so that a map of a
 * thousand statements answers within a frame; what is kept of it in the end, `changes` says.
 */
export class WhatIf {
  readonly #trial: Trial;
  readonly #before: Float64Array;
  /** The nodes that may be otherwise. */
  readonly #touched = new Set<number>();
  readonly #bases = new Map<number, number>();

  constructor(map: ArgumentMap, weighing: Weighing = weighingOf(map)) {
    this.#trial = new Trial(map, weighing);
    this.#before = Float64Array.from(this.#trial.graph.ids, (_, node) => this.#trial.strengthAt(node));
  }

  /**
   * Gives a statement another base score, or its own again. Nothing happens to a question, an empty statement or a relation.
   *
   * @param base 0 to 1; undefined for its own
   * @throws RangeError if it is not from 0 to 1
   */
  setBase(id: Id, base: number | undefined): void {
    if (base !== undefined && !(base >= 0 && base <= 1))
      throw new RangeError('A base score is a number from 0 to 1.');
    const node = this.#trial.nodeOf(id);
    if (node === undefined || node >= this.#trial.graph.statementCount) return;
    const own = this.#trial.graph.bases[node]!;
    if (base === undefined || base === own) this.#bases.delete(node);
    else this.#bases.set(node, base);
    this.#trial.setBase(node, base ?? own);
    this.#trial.settle((touched) => this.#touched.add(touched));
  }

  /** How strong a statement would be, or what a relation would carry, 0 to 1; undefined where that is not known, or it has none. */
  strengthOf(id: Id): number | undefined {
    const node = this.#trial.nodeOf(id);
    return node === undefined ? undefined : known(this.#trial.strengthAt(node));
  }

  /** The base scores that are others. */
  changes(): readonly BaseChange[] {
    const { ids, bases } = this.#trial.graph;
    return [...this.#bases].map(([node, to]) => ({ id: ids[node]!, from: bases[node]!, to }));
  }

  /** All that would be otherwise, in no order. */
  moved(): readonly Moved[] {
    const moved: Moved[] = [];
    for (const node of this.#touched) {
      const [from, to] = [this.#before[node]!, this.#trial.strengthAt(node)];
      if (!Object.is(from, to))
        moved.push({ id: this.#trial.graph.ids[node]!, from: known(from), to: known(to) });
    }
    return moved;
  }
}
