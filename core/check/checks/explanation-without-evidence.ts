import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { type Graph, graphOf } from '../graph';
import { successorsOf } from '../successors';

export const explanationWithoutEvidenceCheck: Check = {
  title: 'Explanations without evidence',
  severity: 'warning',
  fix: 'add-evidence',
  run: explanationWithoutEvidence,
};

/** Explanations that no evidence supports, neither at first hand nor by way of other statements. */
function* explanationWithoutEvidence(map: ArgumentMap): Iterable<Found> {
  const graph = graphOf(map);
  const backed = backedByEvidence(graph);
  for (const at of graph.ofKind.get('explanation')!) {
    if (backed[at]) continue;
    const { id, text } = graph.statements[at]!;
    yield {
      place: id,
      message: `No evidence supports the explanation ${quote(text)} yet.`,
    };
  }
}

/** The evidence, and all that can be reached from it along supporting relations. Each relation is walked once a premise. */
function backedByEvidence(graph: Graph): Uint8Array {
  const { statements, relations, ofKind, supports, targets } = graph;
  const { first, steps } = successorsOf(graph);
  const backed = new Uint8Array(statements.length + relations.length);
  const waiting = [...ofKind.get('evidence')!];
  for (const at of waiting) backed[at] = 1;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let at = first[node]!; at < first[node + 1]!; at++) {
      const step = steps[at]!;
      const target = targets[step]!;
      // Support of a step is no support of what the step leads to.
      if (!supports[step] || target < 0 || target >= statements.length) continue;
      if (backed[target]) continue;
      backed[target] = 1;
      waiting.push(target);
    }
  }
  return backed;
}
