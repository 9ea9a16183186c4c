import type { Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { RELATION_KINDS } from '../model/kinds';
import type { Structure } from '../model/structure';

/** The relations that bear on a statement, those for it before those against it, each followed by what undercuts it. */
export function anchoredAt(onto: Structure['onto'], statement: Id): readonly Relation[] {
  const direct = inOrder(onto, statement);
  if (!direct.some(({ id }) => onto.has(id))) return direct;
  const found: Relation[] = [];
  const waiting = direct.toReversed();
  for (let relation = waiting.pop(); relation; relation = waiting.pop()) {
    found.push(relation);
    waiting.push(...inOrder(onto, relation.id).toReversed());
  }
  return found;
}

function inOrder(onto: Structure['onto'], target: Id): readonly Relation[] {
  const relations = onto.get(target) ?? [];
  if (relations.every(({ kind }) => kind === relations[0]!.kind)) return relations;
  return RELATION_KINDS.flatMap((kind) => relations.filter((relation) => relation.kind === kind));
}
