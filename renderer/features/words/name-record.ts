import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { quoted } from './quoted';

/** A statement or relation as it is named in a sentence: “It is so”; the step from “For it” to “It is so”. */
export function nameOf(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (!relation) return quoted(map.statements.get(id)?.text ?? '');
  return `the step from ${premisesOf(map, relation)} to ${nameOf(map, relation.target)}`;
}

/** What a relation says: “Against it” attacks “It is so”. */
export function relationWords(map: ArgumentMap, relation: Relation): string {
  const many = relation.premises.length > 1;
  const verb = relation.kind === 'supports' ? 'support' : 'attack';
  return `${premisesOf(map, relation)} ${verb}${many ? '' : 's'} ${nameOf(map, relation.target)}`;
}

function premisesOf(map: ArgumentMap, { premises }: Relation): string {
  return premises.map((premise) => quoted(map.statements.get(premise)?.text ?? '')).join(' and ');
}
