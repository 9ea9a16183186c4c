import type { ArgumentMap, Place, Relation, Statement } from '../../model/argument-map';
import type { Point } from '../../model/geometry';
import type { Id, NewId } from '../../model/id';
import type { RelationKind } from '../../model/kinds';
import type { Change } from '../change/change';
import { RelationDraft } from '../relations/relation-draft';
import { withinReach } from '../relations/within-reach';
import { insertSources } from '../sources/insert-sources';
import { fragmentRoots } from './fragment-roots';

/** What to insert, and where. */
export interface Insertion {
  /** A map that obeys the invariants, as one that was read from a file or made by `fragmentOf` does. */
  readonly fragment: ArgumentMap;
  readonly newId: NewId;
  /** What the fragment's roots are to bear on, a statement or a relation, and how. */
  readonly onto?: { readonly target: Id; readonly kind: RelationKind };
  /** How far from their places in the fragment its statements are placed, in px. Unless given, the layout places them. */
  readonly offset?: Point;
}

/**
 * Puts the contents of another map into a map, under new ids. Sources that the map has already are not added again.
 *
 * @returns The change, which is empty for an empty fragment, and the ids of the new statements, in the order of the fragment's.
 * @throws Error if what it is to bear on is not in the map, or a new id is in use.
 */
export function insertFragment(
  map: ArgumentMap,
  { fragment, newId, onto, offset }: Insertion,
): { change: Change; ids: readonly Id[] } {
  if (onto && !map.statements.has(onto.target) && !map.relations.has(onto.target)) {
    throw new Error(`“${onto.target}” is not in the map.`);
  }
  const draft = new RelationDraft(map);
  const renamed = new Map<Id, Id>();
  for (const id of [...fragment.statements.keys(), ...fragment.relations.keys()])
    renamed.set(id, draft.takeId(newId));
  const rename = (id: Id): Id => renamed.get(id)!;

  const { added: sources, renamed: renamedSources } = insertSources(map, fragment, newId);
  const statements = [...fragment.statements.values()].map((statement): Statement => {
    const citations = statement.citations?.map((citation) => ({
      ...citation,
      source: renamedSources.get(citation.source)!,
    }));
    return { ...statement, id: rename(statement.id), ...(citations && { citations }) };
  });
  for (const relation of fragment.relations.values()) {
    const { id, premises, target } = relation;
    draft.put({ ...relation, id: rename(id), premises: premises.map(rename), target: rename(target) });
  }
  if (onto) {
    const bearing = fragmentRoots(fragment).map((root): Relation => {
      return { id: draft.takeId(newId), kind: onto.kind, premises: [rename(root)], target: onto.target };
    });
    draft.insert(bearing);
  }
  const relations = draft.change();
  const places = offset ? placesOf(fragment, rename, offset) : [];
  return {
    change: {
      ...(statements.length > 0 && { statements: { added: statements } }),
      ...(relations && { relations }),
      ...(sources.length > 0 && { sources: { added: sources } }),
      ...(places.length > 0 && { places: { added: places } }),
    },
    ids: statements.map(({ id }) => id),
  };
}

function placesOf(fragment: ArgumentMap, rename: (id: Id) => Id, offset: Point): Place[] {
  return [...fragment.places.values()].map((place) =>
    withinReach({ ...place, id: rename(place.id), x: place.x + offset.x, y: place.y + offset.y }),
  );
}
