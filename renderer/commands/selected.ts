import type { Id } from '../../core/model/id';
import type { SessionState } from '../session/session';

/** The one statement or relation that is selected; undefined for none or several. */
export function onlySelected({ selection }: SessionState): Id | undefined {
  return selection.length === 1 ? selection[0] : undefined;
}

/** The one statement that is selected; undefined if it is none, several, or a relation. */
export function onlyStatement(state: SessionState): Id | undefined {
  const id = onlySelected(state);
  return id !== undefined && state.map.statements.has(id) ? id : undefined;
}

/** The one relation that is selected; undefined if it is none, several, or a statement. */
export function onlyRelation(state: SessionState): Id | undefined {
  const id = onlySelected(state);
  return id !== undefined && state.map.relations.has(id) ? id : undefined;
}

/** The statements among what is selected. */
export function selectedStatements({ selection, map }: SessionState): readonly Id[] {
  return selection.filter((id) => map.statements.has(id));
}
