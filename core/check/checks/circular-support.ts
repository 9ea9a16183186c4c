import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { relationsFrom } from '../../model/structure';
import type { Check, Found } from '../check';
import { compareIds } from '../compare-ids';
import { graphOf } from '../graph';
import { strongComponents } from '../strong-components';
import { successorsOf } from '../successors';

const NAMED = 3;

export const circularSupportCheck: Check = {
  title: 'Circular support',
  severity: 'error',
  fix: 'remove-closing-step',
  run: circularSupport,
};

/**
 * Statements that support themselves by way of others: one finding for all the circles that hang together, placed at
 * its first statement by id. Relations are nodes of the graph too, so that a statement which supports the very
 * inference drawn for it is found, and so is one that is its own premise.
 */
function* circularSupport(map: ArgumentMap): Iterable<Found> {
  const inCircles = onOrAfterCircles(map);
  if (inCircles.length === 0) return;
  const leadsTo = (id: Id): readonly Id[] => {
    const relation = map.relations.get(id);
    if (relation) return relation.kind === 'supports' ? [relation.target] : [];
    return relationsFrom(map, id).map((from) => from.id);
  };
  const found: Found[] = [];
  for (const component of strongComponents(inCircles, leadsTo)) {
    if (component.length === 1) continue;
    const members = component.sort(compareIds);
    const statements = members.flatMap((id) => map.statements.get(id) ?? []);
    const [first] = statements;
    if (!first) continue;
    found.push({
      place: first.id,
      message: sentence(statements.map((statement) => statement.text)),
      others: members.filter((id) => id !== first.id),
    });
  }
  yield* found.sort((a, b) => compareIds(a.place, b.place));
}

/**
 * The statements that are in a circle of support, or that one leads to: those that are left when what nothing supports is
 * taken away, over and over (A. B. Kahn, 1962, “Topological sorting of large networks”). Most maps have none. O(n).
 */
function onOrAfterCircles(map: ArgumentMap): Id[] {
  const graph = graphOf(map);
  const { statements, relations, supports, targets, premises, firstPremise } = graph;
  const { first, steps } = successorsOf(graph);
  const waits = new Int32Array(statements.length + relations.length);
  for (let at = 0; at < relations.length; at++) {
    for (let each = firstPremise[at]!; each < firstPremise[at + 1]!; each++)
      if (premises[each]! >= 0) waits[statements.length + at]!++;
    if (supports[at] && targets[at]! >= 0) waits[targets[at]!]!++;
  }
  const free: number[] = [];
  for (let node = 0; node < waits.length; node++) if (waits[node] === 0) free.push(node);
  const release = (node: number) => {
    if (node >= 0 && --waits[node]! === 0) free.push(node);
  };
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    const relation = node - statements.length;
    if (relation >= 0) {
      if (supports[relation]) release(targets[relation]!);
    } else {
      for (let at = first[node]!; at < first[node + 1]!; at++) release(statements.length + steps[at]!);
    }
  }
  return statements.filter((_, at) => waits[at]! > 0).map(({ id }) => id);
}

function sentence(texts: readonly string[]): string {
  const [first = '', ...more] = texts;
  if (more.length === 0) return `${quote(first)} is given as support for itself.`;
  const named = texts.slice(0, NAMED).map(quote);
  const rest = texts.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.pop();
  return `These support one another in a circle: ${named.join(', ')} and ${last}.`;
}
