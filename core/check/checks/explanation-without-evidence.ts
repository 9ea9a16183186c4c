import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { relationsFrom } from '../../model/structure';
import type { Finding } from '../finding';

/** Explanations that no evidence supports, neither at first hand nor by way of other statements. */
export function* explanationWithoutEvidence(map: ArgumentMap): Iterable<Finding> {
  const backed = backedByEvidence(map);
  for (const { id, kind, text } of map.statements.values()) {
    if (kind !== 'explanation' || backed.has(id)) continue;
    yield {
      check: 'explanation-without-evidence',
      place: id,
      severity: 'warning',
      message: `No evidence supports the explanation ${quote(text)} yet.`,
    };
  }
}

/** The evidence, and all that can be reached from it along supporting relations. Each relation is walked once a premise. */
function backedByEvidence(map: ArgumentMap): ReadonlySet<Id> {
  const backed = new Set<Id>();
  for (const { id, kind } of map.statements.values()) if (kind === 'evidence') backed.add(id);
  // A Set's iteration also reaches what is added on the way.
  for (const id of backed)
    for (const relation of relationsFrom(map, id))
      if (relation.kind === 'supports') backed.add(relation.target);
  return backed;
}
