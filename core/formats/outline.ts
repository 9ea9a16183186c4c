import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { STATEMENT_KINDS, type StatementKind } from '../model/kinds';
import { relationsFrom, relationsOnto } from '../model/structure';

/** How a statement of an outline bears on the one that it stands under. */
export type Bearing = 'supports' | 'attacks' | 'answers';

/** A statement in an outline of a map. */
export interface OutlineEntry {
  /** 0 at the top; else it stands under the nearest entry before it that is one less deep. */
  readonly depth: number;
  readonly kind: StatementKind;
  readonly text: string;
  /** Absent at the top. */
  readonly bearing?: Bearing;
  /** Whether it bears on the step from the statement that it stands under, and not on that statement (an undercut). */
  readonly onStep?: boolean;
  /** Of linked premises: whether it is the first, or one more that belongs to the entry before at the same depth. */
  readonly linked?: 'first' | 'next';
  /** Whether it stood before: then what bears on it is not said again. */
  readonly again?: boolean;
}

/** An entry with what it was made from. */
export interface MapEntry extends OutlineEntry {
  readonly statement: Statement;
}

/**
 * A map as an outline: every statement and every relation once, in reading order, from what bears on nothing down. A statement that
 * bears on several is said in full the first time. O(n log n), no recursion over the map.
 */
export function outlineOf(map: ArgumentMap): readonly MapEntry[] {
  const entries: MapEntry[] = [];
  const said = new Set<Id>();
  const begin = (root: Statement): void => {
    const waiting: Planned[] = [{ statement: root, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { relation, premise = 0, ...entry } = next;
      const { id, kind, text } = entry.statement;
      const again = said.has(id);
      said.add(id);
      entries.push({ ...entry, kind, text, ...(again && { again }) });
      const below = again
        ? []
        : relationsOnto(map, id).flatMap((each) => planned(map, each, entry.depth + 1));
      const onStep = relation && premise === 0 ? relationsOnto(map, relation.id) : [];
      below.push(...onStep.flatMap((each) => planned(map, each, entry.depth + 1)));
      waiting.push(...below.reverse());
    }
  };
  for (const root of rootsOf(map)) begin(root);
  // What is left goes round in circles: they are entered where the first statement is.
  for (const statement of inOrder([...map.statements.values()]))
    if (!said.has(statement.id)) begin(statement);
  return entries;
}

interface Planned extends Pick<OutlineEntry, 'depth' | 'bearing' | 'onStep' | 'linked'> {
  readonly statement: Statement;
  readonly relation?: Relation;
  /** Which of the relation's premises it is. */
  readonly premise?: number;
}

function planned(map: ArgumentMap, relation: Relation, depth: number): Planned[] {
  const target = map.statements.get(relation.target);
  const answers = target?.kind === 'question' && relation.kind === 'supports';
  const linked = relation.premises.length > 1;
  return relation.premises.map((id, premise) => ({
    statement: map.statements.get(id)!,
    relation,
    premise,
    depth,
    bearing: answers ? 'answers' : relation.kind,
    ...(!target && { onStep: true }),
    ...(linked && { linked: premise === 0 ? ('first' as const) : ('next' as const) }),
  }));
}

function rootsOf(map: ArgumentMap): readonly Statement[] {
  return inOrder([...map.statements.values()].filter(({ id }) => relationsFrom(map, id).length === 0));
}

/** Questions and theses first, then by id. */
function inOrder(statements: readonly Statement[]): Statement[] {
  const rank = ({ kind }: Statement): number => STATEMENT_KINDS.indexOf(kind);
  return [...statements].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
