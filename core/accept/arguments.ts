import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';
import { type Lists, listsOf } from './lists';

/**
 * A map by numbers instead of ids, as far as it argues. *Items* are the statements that are neither questions nor empty, and the
 * relations: statements are numbered from 0, relations after them, so that relation n is the item `statementCount + n`.
 */
export interface Arguments {
  /** Of each item. */
  readonly ids: readonly Id[];
  readonly numbers: ReadonlyMap<Id, number>;
  readonly statementCount: number;
  readonly relationCount: number;
  /** Whether each relation attacks its target; else it supports it. */
  readonly attacks: Uint8Array;
  /** Of each relation, the item that it bears on; −1 where that is no item, so that it is neither attack nor support. */
  readonly targets: Int32Array;
  /** Whether a premise of each relation is no item, so that it can carry nothing. */
  readonly unsaid: Uint8Array;
  /** Of each relation, its premises that are items. */
  readonly premises: Lists;
  /** Of each item, the relations that bear on it. */
  readonly onto: Lists;
  /** Of each statement that is an item, the relations that it is a premise of. */
  readonly from: Lists;
}

/** The numbers of a map. O(n). */
export function argumentsOf({
  statements,
  relations,
}: Pick<ArgumentMap, 'statements' | 'relations'>): Arguments {
  const ids: Id[] = [];
  const numbers = new Map<Id, number>();
  const add = (id: Id) => {
    numbers.set(id, ids.length);
    ids.push(id);
  };
  statements.forEach((statement) => {
    if (speaks(statement)) add(statement.id);
  });
  const statementCount = ids.length;
  const relationCount = relations.size;
  for (const id of relations.keys()) add(id);
  const attacks = new Uint8Array(relationCount);
  const targets = new Int32Array(relationCount).fill(-1);
  const unsaid = new Uint8Array(relationCount);
  /** Pairs: of each premise, itself and its relation; of each target, itself and the relation onto it. */
  const premises = { statements: [] as number[], relations: [] as number[] };
  const onto = { items: [] as number[], relations: [] as number[] };
  let at = 0;
  relations.forEach((relation) => {
    const target = numbers.get(relation.target);
    if (relation.kind === 'attacks') attacks[at] = 1;
    if (target !== undefined) {
      targets[at] = target;
      onto.items.push(target);
      onto.relations.push(at);
    }
    for (const id of relation.premises) {
      const premise = numbers.get(id);
      if (premise === undefined) {
        unsaid[at] = 1;
        continue;
      }
      premises.statements.push(premise);
      premises.relations.push(at);
    }
    at++;
  });
  return {
    ...{ ids, numbers, statementCount, relationCount, attacks, targets, unsaid },
    premises: listsOf(relationCount, premises.relations, premises.statements),
    onto: listsOf(ids.length, onto.items, onto.relations),
    from: listsOf(statementCount, premises.statements, premises.relations),
  };
}
