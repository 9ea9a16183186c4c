import type { ArgumentMap, Relation } from '../../model/argument-map';
import { relationsOnto } from '../../model/structure';
import type { TableChange } from '../../model/table-change';
import { orderAt } from '../statements/order-at';

/**
 * What adding a relation does to the table of relations.
 *
 * @param at How many of the relations to its target come before it; all of them unless given.
 */
export function addRelation(
  map: ArgumentMap,
  relation: Omit<Relation, 'order'>,
  at?: number,
): TableChange<Relation> {
  const siblings = relationsOnto(map, relation.target);
  const { orders, updated } = orderAt(siblings, at ?? siblings.length);
  const [order] = orders;
  return {
    added: [order === undefined ? relation : { ...relation, order }],
    ...(updated.length > 0 && { updated }),
  };
}
