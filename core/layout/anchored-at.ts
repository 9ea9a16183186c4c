import type { Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { RELATION_KINDS } from '../model/kinds';
import type { Structure } from '../model/structure';

const none: readonly Relation[] = [];

/** The relations that bear on a statement, those for it before those against it, each followed by what undercuts it. */
export function anchoredAt(onto: Structure['onto'], statement: Id): readonly Relation[] {
  const direct = inOrder(onto.get(statement) ?? none);
  if (!direct.some(({ id }) => onto.has(id))) return direct;
  const found: Relation[] = [];
  const waiting = direct.toReversed();
  for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
    found.push(relation);
    waiting.push(...inOrder(onto.get(relation.id) ?? none).toReversed());
  }
  return found;
}

/** Relations in the order of their kinds, those of one kind in the order in which they are. */
export function inOrder(relations: readonly Relation[]): readonly Relation[] {
  let mixed = false;
  for (let index = 1; index < relations.length; index++)
    if (relations[index]!.kind !== relations[0]!.kind) mixed = true;
  if (!mixed) return relations;
  const ordered: Relation[] = [];
  for (const kind of RELATION_KINDS)
    for (const relation of relations) if (relation.kind === kind) ordered.push(relation);
  return ordered;
}
