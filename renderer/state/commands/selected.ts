import type { Id } from '../../../core/model/id';
import { relationsFrom } from '../../../core/model/structure';
import type { SessionState } from '../session';

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

/** The relation that is selected, or the only one that the selected statement is a premise of. */
export function relationMeant(state: SessionState): Id | undefined {
  const relation = onlyRelation(state);
  const statement = onlyStatement(state);
  if (relation !== undefined || statement === undefined) return relation;
  const relations = relationsFrom(state.map, statement);
  return relations.length === 1 ? relations[0]?.id : undefined;
}

/** The relation that is selected, or the first one that the selected statement is a premise of. */
export function firstRelation(state: SessionState): Id | undefined {
  return onlyRelation(state) ?? relationsFrom(state.map, onlyStatement(state) ?? '')[0]?.id;
}

/**
 * The relations among what is selected, and of each selected statement the one that bears on the same in the same way as
 * the others'; empty if they have none in common.
 */
export function selectedRelations({ selection, map }: SessionState): readonly Id[] {
  const choices = selection.map((id) => {
    const relation = map.relations.get(id);
    return relation ? [relation] : relationsFrom(map, id);
  });
  for (const first of choices[0] ?? []) {
    const alike = choices.map((own) =>
      own.find(({ kind, target }) => kind === first.kind && target === first.target),
    );
    const ids = new Set(alike.flatMap((relation) => relation?.id ?? []));
    if (ids.size > 1 && !alike.includes(undefined)) return [...ids];
  }
  return [];
}
