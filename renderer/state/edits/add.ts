import { addLinkedPremise } from '../../../core/edit/relations/add-linked-premise';
import { addRelation } from '../../../core/edit/relations/add-relation';
import { addPremise } from '../../../core/edit/statements/add-premise';
import { addSibling } from '../../../core/edit/statements/add-sibling';
import { addStatement } from '../../../core/edit/statements/add-statement';
import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { RelationKind, StatementKind } from '../../../core/model/kinds';
import { boxWidthOf } from '../../../core/scene/boxes/box-anatomy';
import { useSession } from '../session';
import { beginStatement } from '../text-editing';
import { newId } from './new-id';

/** How far under its upper edge a new box is held by the pointer, in px. */
const GRIP = 24;

/** Begins a statement that supports or attacks a statement or a relation. Its kind follows from those unless given. */
export function beginPremise(title: string, target: Id, relation: RelationKind, kind?: StatementKind): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  beginStatement(title, ids.statement, addPremise(map, { target, relation, kind, text: '', ids }));
}

/** Begins a further premise of a relation, which from then on only works with all its premises. */
export function beginLinkedPremise(title: string, relation: Id): void {
  const { map } = useSession.getState();
  const id = newId();
  beginStatement(title, id, addLinkedPremise(map, { relation, text: '', id }));
}

/** Begins a statement like another, which bears on the same in the same way, right after it. */
export function beginSibling(title: string, of: Id): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  beginStatement(title, ids.statement, addSibling(map, { of, text: '', ids }) ?? {});
}

/** Begins a statement that is related to nothing yet. */
export function beginFreeStatement(title: string, kind: StatementKind): void {
  const { map } = useSession.getState();
  const id = newId();
  beginStatement(title, id, addStatement(map, { id, kind, text: '' }));
}

/** Begins a statement that another one bears on, with the middle of its upper part at a point of the scene. */
export function beginTarget(premise: Id, kind: RelationKind, point: Point): void {
  const { map } = useSession.getState();
  const ids = { statement: newId(), relation: newId() };
  const place = {
    id: ids.statement,
    x: Math.round(point.x - boxWidthOf('claim') / 2),
    y: Math.round(point.y - GRIP),
  };
  const title = kind === 'supports' ? 'Add what it supports' : 'Add what it attacks';
  beginStatement(title, ids.statement, {
    ...addStatement(map, { id: ids.statement, kind: 'claim', text: '' }),
    relations: addRelation(map, { id: ids.relation, kind, premises: [premise], target: ids.statement }),
    places: { added: [place] },
  });
}
