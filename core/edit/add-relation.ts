import type { ArgumentMap, Relation } from '../model/argument-map';
import type { TableChange } from './change';
import { orderLast } from './order-last';

/** What adding a relation does to the table of relations: it becomes the last one to its target. */
export function addRelation(map: ArgumentMap, relation: Omit<Relation, 'order'>): TableChange<Relation> {
  const { order, updated } = orderLast(map, relation.target);
  return {
    added: [order === undefined ? relation : { ...relation, order }],
    ...(updated && { updated }),
  };
}
