import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { STATEMENT_KINDS, type StatementKind } from '../model/kinds';
import { compareIds } from './compare-ids';

/**
 * A map by numbers instead of ids, for checks that must not keep anybody waiting: statements are numbered in the order of
 * their ids, from 0, and relations after them as the map has them.
 */
export interface Graph {
  /** In code-unit order of their ids, so that findings come in this order too. */
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  /** The numbers of the statements of each kind, and of those that cite something. */
  readonly ofKind: ReadonlyMap<StatementKind, readonly number[]>;
  readonly citing: readonly number[];
  /** Whether each relation supports its target; else it attacks it. */
  readonly supports: Uint8Array;
  /** Of each relation, the number of its target; −1 if that is not in the map. */
  readonly targets: Int32Array;
  /** The numbers of the premises of all relations, one relation after another; −1 for one that is not in the map. */
  readonly premises: Int32Array;
  /** Where the premises of each relation begin, and at the end how many there are. */
  readonly firstPremise: Int32Array;
}

/** A memo by the tables, which do not change: all checks of one map share its numbers. */
const graphs = new WeakMap<ArgumentMap['relations'], { of: ArgumentMap['statements']; graph: Graph }>();

/** The numbers of a map, worked out once for its tables. O(n log n), and O(n) where the statements stand in order. */
export function graphOf({ statements, relations }: ArgumentMap): Graph {
  const known = graphs.get(relations);
  if (known?.of === statements) return known.graph;
  const graph = numbered(inOrder([...statements.values()]), [...relations.values()]);
  graphs.set(relations, { of: statements, graph });
  return graph;
}

function inOrder(statements: Statement[]): Statement[] {
  const sorted = statements.every(({ id }, at) => at === 0 || statements[at - 1]!.id < id);
  return sorted ? statements : statements.sort((a, b) => compareIds(a.id, b.id));
}

function numbered(statements: readonly Statement[], relations: readonly Relation[]): Graph {
  const numbers = new Map<Id, number>();
  const ofKind = new Map(STATEMENT_KINDS.map((kind): [StatementKind, number[]] => [kind, []]));
  const citing: number[] = [];
  for (let at = 0; at < statements.length; at++) {
    const { id, kind, citations } = statements[at]!;
    numbers.set(id, at);
    ofKind.get(kind)!.push(at);
    if (citations && citations.length > 0) citing.push(at);
  }
  let count = 0;
  for (const { premises } of relations) count += premises.length;
  const supports = new Uint8Array(relations.length);
  const targets = new Int32Array(relations.length);
  const premises = new Int32Array(count);
  const firstPremise = new Int32Array(relations.length + 1);
  const undercuts: number[] = [];
  let next = 0;
  for (let at = 0; at < relations.length; at++) {
    const relation = relations[at]!;
    const target = numbers.get(relation.target) ?? -1;
    targets[at] = target;
    if (target < 0) undercuts.push(at);
    if (relation.kind === 'supports') supports[at] = 1;
    firstPremise[at] = next;
    for (const premise of relation.premises) premises[next++] = numbers.get(premise) ?? -1;
  }
  firstPremise[relations.length] = next;
  if (undercuts.length > 0) {
    const steps = new Map(relations.map(({ id }, at) => [id, statements.length + at]));
    for (const at of undercuts) targets[at] = steps.get(relations[at]!.target) ?? -1;
  }
  return { statements, relations, ofKind, citing, supports, targets, premises, firstPremise };
}
