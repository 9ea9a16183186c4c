import type { Change } from '../../../core/edit/change/change';
import { rerouteRelation } from '../../../core/edit/relations/reroute-relation';
import type { Id } from '../../../core/model/id';
import type { RelationKind } from '../../../core/model/kinds';
import { notify } from '../../ui/notify';
import { useSession } from '../session';
import { edit } from './edit';

/** Lets a relation bear on another target. */
export function rerouteHead(relation: Id, target: Id): void {
  const { map } = useSession.getState();
  if (map.relations.get(relation)?.target === target) return;
  reroute('Move to another target', rerouteRelation(map, { relation, target }));
}

/** Lets a relation come from another premise instead of one that it has. */
export function rerouteTail(relation: Id, from: Id, to: Id): void {
  const { map } = useSession.getState();
  if (from === to) return;
  const premises = map.relations.get(relation)?.premises.map((premise) => (premise === from ? to : premise));
  reroute('Change the premise', rerouteRelation(map, { relation, premises }));
}

/** Makes a relation one of support or attack. */
export function turnInto(kind: RelationKind, relation: Id): void {
  const { map } = useSession.getState();
  if (map.relations.get(relation)?.kind === kind) return;
  const title = kind === 'supports' ? 'Turn into support' : 'Turn into attack';
  if (!edit(title, rerouteRelation(map, { relation, kind }))) {
    notify(`Nothing was changed: there is such ${kind === 'supports' ? 'a support' : 'an attack'} already.`);
  }
}

function reroute(title: string, change: Change | undefined): void {
  if (!edit(title, change)) {
    notify('Nothing was moved: that relation is there already, or one would be a part of the other.');
  }
}
