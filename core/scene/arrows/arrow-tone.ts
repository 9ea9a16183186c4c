import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { ArrowTone } from '../scene';

/** How a relation is coloured and marked. A question is answered, which is neither for nor against it. */
export function arrowTone(
  { statements }: Pick<ArgumentMap, 'statements'>,
  { kind, target }: Pick<Relation, 'kind' | 'target'>,
): ArrowTone {
  return kind === 'supports' && statements.get(target)?.kind === 'question' ? 'answers' : kind;
}
