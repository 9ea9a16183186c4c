import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { relationsFrom } from '../../model/structure';
import { compareIds } from '../compare-ids';
import type { Finding } from '../finding';
import { strongComponents } from '../strong-components';

const NAMED = 3;

/**
 * Statements that support themselves by way of others: one finding for all the circles that hang together, placed at
 * its first statement by id. Relations are nodes of the graph too, so that a statement which supports the very
 * inference drawn for it is found, and so is one that is its own premise.
 */
export function* circularSupport(map: ArgumentMap): Iterable<Finding> {
  const successorsOf = (id: Id): readonly Id[] => {
    const relation = map.relations.get(id);
    if (relation) return relation.kind === 'supports' ? [relation.target] : [];
    return relationsFrom(map, id).map((from) => from.id);
  };
  for (const component of strongComponents(map.statements.keys(), successorsOf)) {
    if (component.length === 1) continue;
    const members = component.sort(compareIds);
    const statements = members.flatMap((id) => map.statements.get(id) ?? []);
    const [first] = statements;
    if (!first) continue;
    yield {
      check: 'circular-support',
      place: first.id,
      severity: 'error',
      message: sentence(statements.map((statement) => statement.text)),
      others: members.filter((id) => id !== first.id),
    };
  }
}

function sentence(texts: readonly string[]): string {
  const [first = '', ...more] = texts;
  if (more.length === 0) return `${quote(first)} is given as support for itself.`;
  const named = texts.slice(0, NAMED).map(quote);
  const rest = texts.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.pop();
  return `These support one another in a circle: ${named.join(', ')} and ${last}.`;
}
