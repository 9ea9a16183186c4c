import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { componentsOf } from './components';
import { graphOf } from './graph';
import type { Reached } from './reached-by';
import { weighPart } from './weigh-part';
import type { Weighed } from './weighed';

/** Weighs what an edit reaches; what that depends on besides is as it was weighed before. O(what is reached and bears on it). */
export function weighReached(earlier: Weighed, map: ArgumentMap, { ids, gone }: Reached): Weighed {
  const statements = new Map<Id, Statement>();
  const relations = new Map<Id, Relation>();
  for (const id of ids) {
    const statement = map.statements.get(id);
    if (statement) statements.set(id, statement);
    const relation = map.relations.get(id);
    if (relation) {
      relations.set(id, relation);
      for (const premise of relation.premises) statements.set(premise, map.statements.get(premise)!);
    }
    for (const onto of relationsOnto(map, id)) relations.set(onto.id, onto);
  }
  const graph = graphOf({ statements, relations, sources: map.sources }, earlier.weighing);
  const given = Uint8Array.from(graph.ids, (id) => (ids.has(id) ? 0 : 1));
  const reached = graph.ids.flatMap((_, node) => (given[node] === 1 ? [] : [node]));
  const strengths = new Float64Array(graph.ids.length);
  earlier.copyInto(strengths, graph, strengths.keys());
  const components = componentsOf(graph, given);
  const { order, first } = components;
  for (let part = 0; part < first.length - 1; part++)
    if (given[order[first[part]!]!] === 0)
      weighPart(graph, components, { strengths, bases: graph.bases }, part);
  return earlier.with(graph, strengths, reached, gone);
}
