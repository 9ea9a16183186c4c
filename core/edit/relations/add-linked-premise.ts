import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { StatementKind } from '../../model/kinds';
import type { Change } from '../change/change';
import { addStatement } from '../statements/add-statement';

/**
 * Adds a statement as a further premise of a relation, which from then on only works with all its premises.
 * Its kind is that of the relation's last premise unless one is given.
 *
 * @throws Error if the relation is not in the map or the id is in use.
 */
export function addLinkedPremise(
  map: ArgumentMap,
  { relation, kind, text, id }: { relation: Id; kind?: StatementKind; text: string; id: Id },
): Change {
  const from = map.relations.get(relation);
  if (!from) throw new Error(`“${relation}” is no relation of the map.`);
  const beside = map.statements.get(from.premises.at(-1)!);
  return {
    ...addStatement(map, { id, kind: kind ?? beside?.kind ?? 'claim', text }),
    relations: { updated: [[from, { ...from, premises: [...from.premises, id] }]] },
  };
}
