import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { quote } from '../model/quote';

/** How many are named before the rest is counted. */
const NAMED = 3;

/** A statement by its text, a step by that of its premises and of its target; within a sentence. */
export function nameInWords(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (!relation) return quote(map.statements.get(id)?.text ?? '');
  const target = map.statements.get(relation.target);
  const from = namesInWords(map, relation.premises);
  return `the step from ${from} to ${target ? quote(target.text) : 'another step'}`;
}

/** Several statements or steps: the first three by name, then how many more. */
export function namesInWords(map: ArgumentMap, ids: readonly Id[]): string {
  const names = ids.slice(0, NAMED).map((id) => nameInWords(map, id));
  const rest = ids.length - names.length;
  const last = rest > 0 ? `${rest} more` : names.pop();
  return names.length > 0 ? `${names.join(', ')} and ${last}` : (last ?? '');
}
