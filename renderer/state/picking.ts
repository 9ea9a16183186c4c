import type { Change } from '../../core/edit/change/change';
import { connectStatements } from '../../core/edit/relations/connect-statements';
import { reattachStatement } from '../../core/edit/relations/reattach-statement';
import { rerouteRelation } from '../../core/edit/relations/reroute-relation';
import type { Id } from '../../core/model/id';
import type { RelationKind } from '../../core/model/kinds';
import { relationsFrom } from '../../core/model/structure';
import { notify } from '../ui/notify';
import { editingField } from './editing';
import { edit } from './edits/edit';
import { likelyRelation } from './edits/likely-relation';
import { newId } from './edits/new-id';
import { select } from './select';
import { type SessionState, useSession } from './session';
import { sessionField } from './session-field';

/** A target that is being looked for, by whatever selects: arrow keys, a click, a search. */
export interface Picking {
  /** To bear on the target as well, or instead of what it bears on now; or to be a further premise of the target's relation. */
  readonly purpose: 'connect' | 'move' | 'join';
  /** The statement that is to bear on the target; or the relation, to be moved there. */
  readonly subject: Id;
  /** The relation that is moved, if one is. */
  readonly relation?: Id;
  /** How it is to bear on the target; likely by their kinds, as long as nobody has chosen. */
  readonly kind?: RelationKind;
}

/** A target that was found, and what would become of it. */
export interface Picked {
  readonly target: Id;
  readonly kind: RelationKind;
  /** Undefined if nothing would change, or it would make no sense. */
  readonly change: Change | undefined;
  /** What is selected afterwards. */
  readonly selection: readonly Id[];
}

/** The target that is being looked for; null if none is. Any edit ends it. Ask `pickingNow`: while a text is typed, it waits. */
export const pickingField = sessionField<Picking | null>({
  name: 'picking',
  initial: null,
  scope: 'document',
  apply: () => null,
});

/** Begins to look for what the subject is to bear on. */
export function beginPicking(purpose: Picking['purpose'], subject: Id): void {
  const { map } = useSession.getState();
  const relation = map.relations.has(subject) ? subject : relationsFrom(map, subject)[0]?.id;
  pickingField.set({ purpose, subject, ...(purpose === 'move' && { relation }) });
  useSession.setState({ selection: [subject] });
}

/** The search for a target that is under way; null if there is none. */
export function pickingNow(state: SessionState): Picking | null {
  return editingField.of(state) ? null : pickingField.of(state);
}

/** The target that is selected now, for the search that is under way. */
export function pickedNow(state: SessionState): Picked | undefined {
  const picking = pickingNow(state);
  const target = state.selection.at(-1);
  if (!picking || target === undefined || target === picking.subject) return undefined;
  const { map } = state;
  const { subject, purpose, relation } = picking;
  const moved = relation === undefined ? undefined : map.relations.get(relation);
  const statement = moved?.premises[0] ?? subject;
  const kind = picking.kind ?? likelyRelation(map, map.statements.get(statement)?.kind, target, moved?.kind);
  if (map.relations.has(subject)) {
    const change = rerouteRelation(map, { relation: subject, target, kind });
    return { target, kind, change, selection: [subject] };
  }
  if (purpose === 'join') {
    const joined = map.relations.get(target) ?? relationsFrom(map, target)[0];
    const premises = joined && [...joined.premises, subject];
    const change = joined && rerouteRelation(map, { relation: joined.id, premises });
    return {
      target: joined?.id ?? target,
      kind: joined?.kind ?? kind,
      change,
      selection: [joined?.id ?? subject],
    };
  }
  const id = newId();
  if (purpose === 'move') {
    const change = reattachStatement(map, { statement: subject, from: relation, target, kind, id });
    return { target, kind, change, selection: [subject] };
  }
  const change = connectStatements(map, { premise: subject, kind, target, id });
  return { target, kind, change, selection: [change?.relations?.updated?.[0]?.[1].id ?? id] };
}

/** Turns the relation that the target would get from support to attack, or back. */
export function switchPicked(): void {
  const state = useSession.getState();
  const picking = pickingNow(state);
  const picked = pickedNow(state);
  if (!picking || !picked || picking.purpose === 'join') return;
  pickingField.set({ ...picking, kind: picked.kind === 'supports' ? 'attacks' : 'supports' });
}

/** Takes the selected target. If that cannot be, says so and goes on looking. */
export function finishPicking(): void {
  const state = useSession.getState();
  const picking = pickingNow(state);
  const picked = pickedNow(state);
  if (!picking || !picked) return;
  if (!picked.change) {
    notify('That cannot be: it bears on this like that already, or one is a part of the other.');
    return;
  }
  const { kind, change, selection } = picked;
  const connected = kind === 'supports' ? 'Connect as support' : 'Connect as attack';
  const titles = { connect: connected, move: 'Move to another target', join: 'Join as linked premise' };
  pickingField.set(null);
  useSession.setState({ selection: [picking.subject] });
  edit(titles[picking.purpose], change, selection);
}

/** Gives the search up, and selects what it was begun for. */
export function cancelPicking(): void {
  const picking = pickingField.get();
  pickingField.set(null);
  if (picking) select([picking.subject]);
}
