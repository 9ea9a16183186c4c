import { type ArgumentMap, emptyMap, type Place, type Source } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { trimmedGraph } from '../../model/trimmed-graph';
import { applyChange } from '../change/apply-change';
import { RelationDraft } from '../relations/relation-draft';

/**
 * A part of a map as a map of its own, for copying, cutting and duplicating: statements, the relations among them, their places,
 * and the sources that they cite. Of a link, the premises that are there are left, unless they bear on the target
 * by themselves as well.
 *
 * @param ids Statements; others are passed over.
 */
export function fragmentOf(map: ArgumentMap, ids: Iterable<Id>): ArgumentMap {
  const part = trimmedGraph(map, ids);
  const sources = new Map<Id, Source>();
  const places = new Map<Id, Place>();
  for (const { id, citations = [] } of part.statements.values()) {
    const place = map.places.get(id);
    if (place) places.set(id, place);
    for (const citation of citations) sources.set(citation.source, map.sources.get(citation.source)!);
  }
  // A link that lost premises may have come to say what another relation says.
  const whole = new Map([...part.relations.keys()].map((id) => [id, map.relations.get(id)!]));
  const { title, weighing } = map;
  const tables = { statements: part.statements, relations: whole, sources, places };
  const fragment = { ...emptyMap(title), ...tables, ...(weighing && { weighing }) };
  const draft = new RelationDraft(fragment);
  for (const [id, relation] of part.relations) if (relation !== whole.get(id)) draft.put(relation);
  draft.settle();
  const relations = draft.change();
  return relations ? applyChange(fragment, { relations }) : fragment;
}
