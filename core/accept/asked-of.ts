import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { thesesOf } from '../model/theses-of';
import { type Argued, arguedAbout } from './argued-by';
import { otherSide, type Side } from './side';

/** What a side has to look after: the relations that it has to answer, and the statements that are its own. */
export interface Asked {
  /** Whether the other side argues by a relation, on any thesis, or nobody does. */
  answers(relation: Id): boolean;
  /** Whether the side says a statement, on any thesis, or nobody does. */
  says(statement: Id): boolean;
}

/** Whom something concerns: whose attack it is, and whose statement. O(n) once for a map. */
export function askedOf(map: ArgumentMap, side: Side): Asked {
  let argued = known.get(map);
  if (!argued) {
    argued = arguedAbout(map, thesesOf(map));
    known.set(map, argued);
  }
  const { relations, statements } = argued;
  const other = otherSide(side);
  return {
    answers: (id) => relations[other].has(id) || !relations[side].has(id),
    says: (id) => statements[side].has(id) || !statements[other].has(id),
  };
}

const known = new WeakMap<ArgumentMap, Argued>();
