import { fold } from '../../../core/derived/advance';
import type { Id } from '../../../core/model/id';
import type { OutlineRow } from '../../../core/model/outline';
import { useSession } from '../../state/session';
import { shown } from '../../state/shown';
import { rest } from './cursor';
import { subjectOf } from './shown-outline';

/** Shows what bears on the statement of a line, or folds it away, on the canvas too. */
export function foldLine(row: OutlineRow, expanded: boolean): void {
  if (row.expanded === undefined || row.expanded === expanded) return;
  const { derived, collapsed, selection } = useSession.getState();
  const next = new Set(collapsed);
  if (expanded) next.delete(subjectOf(row));
  else next.add(subjectOf(row));
  const folded = fold(derived, next);
  const seen = (id: Id) => folded.scene.boxes.has(id) || folded.scene.arrows.has(id);
  const kept = selection.filter(seen);
  useSession.setState({
    ...shown(folded),
    selection: kept.length === selection.length ? selection : kept.length > 0 ? kept : [subjectOf(row)],
  });
  rest(row);
}
