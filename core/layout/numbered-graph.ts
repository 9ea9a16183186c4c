import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { structureOf } from '../model/structure';
import { anchoredAt, inOrder } from './anchored-at';

/**
 * What bears on what in a map, statements by their numbers: a table of 10,000 ids is slow to fill and to ask, and a walk
 * asks again and again.
 */
export interface NumberedGraph {
  /** The statements. */
  readonly ids: readonly Id[];
  /** The relations that are read at each, as `anchoredAt` has them. */
  readonly anchored: readonly (readonly Relation[])[];
  /** Where the premises of those begin among all premises, and, one further, where they end. */
  readonly starts: Int32Array;
  /** The premises of all relations, in the order of `anchored`. */
  readonly premises: readonly number[];
  /** 1 for each statement that bears on something. */
  readonly bears: Uint8Array;
}

const none: readonly Relation[] = [];

/** Numbers the statements of a map. O(n) */
export function numberedGraph(map: ArgumentMap): NumberedGraph {
  const { onto } = structureOf(map);
  const ids = [...map.statements.keys()];
  const numbers = new Map<Id, number>();
  for (let number = 0; number < ids.length; number++) numbers.set(ids[number]!, number);
  const anchored = new Array<readonly Relation[]>(ids.length).fill(none);
  let undercut = false;
  onto.forEach((relations, target) => {
    const number = numbers.get(target);
    if (number === undefined) undercut = true;
    else anchored[number] = inOrder(relations);
  });
  if (undercut) for (const [number, id] of ids.entries()) anchored[number] = anchoredAt(onto, id);
  const graph = {
    ids,
    anchored,
    starts: new Int32Array(ids.length + 1),
    premises: [],
    bears: new Uint8Array(ids.length),
  };
  for (let number = 0; number < ids.length; number++) addPremises(graph, number, numbers);
  return graph;
}

/** Numbers the premises of what is read at a statement. */
// Loops by index, here and in what else is done for each statement: the steps of a for-of are much of what a first
// run, which no compiler has seen, has to do and to throw away.
function addPremises(
  { anchored, starts, premises, bears }: NumberedGraph & { readonly premises: number[] },
  number: number,
  numbers: ReadonlyMap<Id, number>,
): void {
  const relations = anchored[number]!;
  for (let at = 0; at < relations.length; at++) {
    const all = relations[at]!.premises;
    for (let place = 0; place < all.length; place++) {
      const premise = numbers.get(all[place]!)!;
      premises.push(premise);
      bears[premise] = 1;
    }
  }
  starts[number + 1] = premises.length;
}
