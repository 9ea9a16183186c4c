import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { type OutlineRow, outlineOf } from '../../../core/model/outline';
import type { SessionState } from '../../state/session';

/** The outline of the map that is shown, and where things stand in it. */
export interface ShownOutline {
  readonly rows: readonly OutlineRow[];
  /** The index of the line with a key. */
  readonly byKey: ReadonlyMap<string, number>;
  /** The indexes of the lines that stand for a statement or a relation, the first of a statement being the one that holds what bears on it. */
  readonly lines: ReadonlyMap<Id, readonly number[]>;
}

type Source = Pick<ArgumentMap, 'statements' | 'relations'> & Pick<SessionState, 'collapsed'>;
let last: { readonly of: Source; readonly outline: ShownOutline } | undefined;

/** The outline of the session's map, worked out once for each map and each set of collapsed statements. */
export function shownOutline({ map, collapsed }: Pick<SessionState, 'map' | 'collapsed'>): ShownOutline {
  const { statements, relations } = map;
  const known =
    last?.of.statements === statements && last.of.relations === relations && last.of.collapsed === collapsed;
  if (!last || !known) {
    last = { of: { statements, relations, collapsed }, outline: withIndexes(outlineOf(map, collapsed)) };
  }
  return last.outline;
}

/** The statement or relation that commands act on when this line is selected. */
export function subjectOf({ statement, relation }: OutlineRow): Id {
  return (statement ?? relation)!;
}

function withIndexes(rows: readonly OutlineRow[]): ShownOutline {
  const byKey = new Map<string, number>();
  const lines = new Map<Id, number[]>();
  for (const [index, { key, part, statement, relation }] of rows.entries()) {
    byKey.set(key, index);
    for (const id of [statement, part === 'member' ? undefined : relation]) {
      if (id === undefined) continue;
      const others = lines.get(id);
      if (others) others.push(index);
      else lines.set(id, [index]);
    }
  }
  return { rows, byKey, lines };
}
