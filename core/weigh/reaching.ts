import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';
import { relationsOnto } from '../model/structure';
import type { Weighable } from './graph';

/** A statement, and all that bears on it in the end, as far as it has a strength. */
export interface Reaching extends Weighable {
  readonly statements: ReadonlyMap<Id, Statement>;
  readonly relations: ReadonlyMap<Id, Relation>;
}

/** The statement and what bears on it in the end; nothing where it is a question, empty or none. O(what bears on it). */
export function reaching(map: ArgumentMap, statement: Id): Reaching {
  const statements = new Map<Id, Statement>();
  const relations = new Map<Id, Relation>();
  const waiting: Id[] = [];
  const take = (id: Id) => {
    const found = map.statements.get(id);
    if (!found || statements.has(id) || !speaks(found)) return;
    statements.set(id, found);
    waiting.push(id);
  };
  take(statement);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const relation of relationsOnto(map, id)) {
      relations.set(relation.id, relation);
      waiting.push(relation.id);
      for (const premise of relation.premises) take(premise);
    }
  }
  return { statements, relations, sources: map.sources };
}
