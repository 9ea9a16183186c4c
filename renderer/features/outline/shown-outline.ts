import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { type OutlineRow, outlineOf } from '../../../core/model/outline';
import type { SessionState } from '../../state/session';
import { lastAnswer } from '../../ui/last-answer';

/** The outline of the map that is shown, and where things stand in it. */
export interface ShownOutline {
  readonly rows: readonly OutlineRow[];
  /** The index of the line with a key. */
  readonly byKey: ReadonlyMap<string, number>;
  /** The indexes of the lines that stand for a statement or a relation, the first of a statement being the one that holds what bears on it. */
  readonly lines: ReadonlyMap<Id, readonly number[]>;
}

/** Worked out once for each argument and each set of collapsed statements: places and titles are nothing to it. */
const outlineOnce = lastAnswer(
  (map: ArgumentMap, collapsed: ReadonlySet<Id>) => withIndexes(outlineOf(map, collapsed)),
  { by: ({ statements, relations }, collapsed) => [statements, relations, collapsed] },
);

/** The outline of the session's map. */
export function shownOutline({ map, collapsed }: Pick<SessionState, 'map' | 'collapsed'>): ShownOutline {
  return outlineOnce(map, collapsed);
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
