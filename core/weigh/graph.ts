import type { Relation, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Weighing } from '../model/weighing';
import { baseScoreOf } from './base-score';
import { INFLUENCES, type Influence } from './influences';
import { NodeNumbers } from './node-numbers';

/**
 * What is weighed, by numbers instead of ids. Its nodes are the statements that are neither questions nor empty, numbered from 0, and
 * after them the relations: relation r is the node `statementCount + r`.
 */
export interface Graph {
  readonly weighing: Weighing;
  readonly influence: Influence;
  readonly ids: readonly Id[];
  readonly numbers: { of(id: Id): number | undefined };
  readonly statementCount: number;
  /** Of each statement, its base score. */
  readonly bases: Float64Array;
  /** Of each relation: 1 where it attacks, 0 where it supports. */
  readonly attacks: Uint8Array;
  /** Of each relation, 0 to 1; 0 where a premise says nothing, so that it can carry nothing. */
  readonly weights: Float64Array;
  /** Of each relation, the node that it bears on; −1 where that is a question or empty, so that it bears on nothing. */
  readonly targets: Int32Array;
  /** The premises of relation r, as nodes: from `firstPremise[r]` up to, not including, `firstPremise[r + 1]`. */
  readonly firstPremise: Int32Array;
  readonly premises: Int32Array;
  /** The relations that bear on node n, as nodes: from `firstOnto[n]` up to, not including, `firstOnto[n + 1]`. */
  readonly firstOnto: Int32Array;
  readonly onto: Int32Array;
  /** Room to put numbers in order, for as many as bear on one node or are premises of one relation. */
  readonly scratch: Float64Array;
}

/** The records that are weighed: a whole map's, or some of them. */
export interface Weighable {
  readonly statements: { forEach(use: (statement: Statement) => void): void };
  readonly relations: { readonly size: number; forEach(use: (relation: Relation) => void): void };
  readonly sources: ReadonlyMap<Id, Source>;
}

/** The numbers of a map, or of a part of one: premises and targets that are no part of it are as if they said nothing. O(n). */
export function graphOf(records: Weighable, weighing: Weighing): Graph {
  const numbers = new NodeNumbers();
  const bases: number[] = [];
  records.statements.forEach((statement) => {
    if (numbers.addStatement(statement)) bases.push(baseScoreOf(records, statement));
  });
  const statementCount = bases.length;
  const count = records.relations.size;
  const attacks = new Uint8Array(count);
  const weights = new Float64Array(count);
  const targets = new Int32Array(count);
  const firstPremise = new Int32Array(count + 1);
  const premises: number[] = [];
  records.relations.forEach(({ id }) => {
    numbers.addRelation(id);
  });
  const firstOnto = new Int32Array(statementCount + count + 1);
  let at = 0;
  let most = 0;
  records.relations.forEach((relation) => {
    attacks[at] = relation.kind === 'attacks' ? 1 : 0;
    let weight = relation.weight ?? 1;
    const target = numbers.of(relation.target) ?? -1;
    targets[at] = target;
    if (target >= 0) firstOnto[target + 1]!++;
    for (const id of relation.premises) {
      const premise = numbers.of(id);
      if (premise === undefined) weight = 0;
      else premises.push(premise);
    }
    weights[at] = weight;
    if (relation.premises.length > most) most = relation.premises.length;
    firstPremise[++at] = premises.length;
  });
  const { onto, mostOnto } = gather(targets, firstOnto, statementCount);
  return {
    ...{ weighing, influence: INFLUENCES[weighing.semantics], ids: numbers.ids, numbers, statementCount },
    ...{ attacks, weights, targets, firstPremise, firstOnto, onto },
    premises: new Int32Array(premises),
    bases: new Float64Array(bases),
    scratch: new Float64Array(Math.max(most, mostOnto)),
  };
}

/** Sorts relations by their targets, of which `firstOnto` has the counts, each at the place after; it becomes the sums. */
function gather(
  targets: Int32Array,
  firstOnto: Int32Array,
  statementCount: number,
): { onto: Int32Array; mostOnto: number } {
  let mostOnto = 0;
  for (let node = 1; node < firstOnto.length; node++) {
    mostOnto = Math.max(mostOnto, firstOnto[node]!);
    firstOnto[node]! += firstOnto[node - 1]!;
  }
  const onto = new Int32Array(firstOnto[firstOnto.length - 1]!);
  const next = firstOnto.slice();
  for (let relation = 0; relation < targets.length; relation++) {
    const target = targets[relation]!;
    if (target >= 0) onto[next[target]!++] = statementCount + relation;
  }
  return { onto, mostOnto };
}
