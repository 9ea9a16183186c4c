import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { RelationKind } from '../../model/kinds';
import { relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { bearingOn } from './bearing-on';
import { RelationDraft } from './relation-draft';
import { samePremises } from './same-premises';

/** What a relation is to be: what is not given stays. */
export interface Reroute {
  readonly relation: Id;
  /** A statement, or a relation to undercut. */
  readonly target?: Id;
  readonly kind?: RelationKind;
  /** Statements, at least one. */
  readonly premises?: readonly Id[];
}

/**
 * Gives a relation another target, kind or premises. It keeps its id and what undercuts it; at a new target it is read last.
 *
 * @returns Undefined if nothing would change or the relation would make no sense: something is not in the map, a statement
 *   would bear on itself or on a relation that it is a premise of, relations would undercut each other in a circle,
 *   or the same premises bear on the target already, in whichever way.
 */
export function rerouteRelation(
  map: ArgumentMap,
  { relation: id, target, kind, premises }: Reroute,
): Change | undefined {
  const from = map.relations.get(id);
  if (!from) return undefined;
  const to: Relation = {
    ...from,
    kind: kind ?? from.kind,
    premises: premises ? [...new Set(premises)] : from.premises,
    target: target ?? from.target,
  };
  const moved = to.target !== from.target;
  const fed =
    to.premises.length !== from.premises.length || to.premises.some((one, at) => one !== from.premises[at]);
  if (!moved && !fed && to.kind === from.kind) return undefined;
  if ((moved || fed) && !makesSense(map, to)) return undefined;
  const twins = relationsOnto(map, to.target).filter(
    (other) => other.id !== id && samePremises(other.premises, to.premises),
  );
  if (twins.some((twin) => moved || fed || twin.kind === to.kind)) return undefined;

  const draft = new RelationDraft(map);
  if (moved) draft.insert([to]);
  else draft.put(to);
  return { relations: draft.change() };
}

function makesSense(map: ArgumentMap, { id, premises, target }: Relation): boolean {
  if (!map.statements.has(target) && !map.relations.has(target)) return false;
  if (premises.length === 0 || !premises.every((premise) => map.statements.has(premise))) return false;
  if (premises.some((premise) => bearsOnItself(map, premise, target))) return false;
  for (const below of bearingOn(map, target)) if (below === id) return false;
  const undercuts = relationsOnto(map, id);
  return !undercuts.some((undercut) => undercut.premises.some((premise) => premises.includes(premise)));
}

/**
 * Whether a statement would bear on itself by bearing on a target: it is the target, or a premise of the relation that is.
 */
function bearsOnItself(map: ArgumentMap, premise: Id, target: Id): boolean {
  return premise === target || (map.relations.get(target)?.premises.includes(premise) ?? false);
}
