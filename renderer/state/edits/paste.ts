import { fragmentOf } from '../../../core/edit/fragment/fragment';
import { fragmentRoots } from '../../../core/edit/fragment/fragment-roots';
import { insertFragment } from '../../../core/edit/fragment/insert-fragment';
import { connectStatements } from '../../../core/edit/relations/connect-statements';
import { premiseKind } from '../../../core/edit/statements/premise-kind';
import { setStatementKind } from '../../../core/edit/statements/set-statement-kind';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { relationsFrom } from '../../../core/model/structure';
import { useSession } from '../session';
import { type EditOf, editAll } from './edit-all';
import { likelyRelation } from './likely-relation';
import { newId } from './new-id';

/** How far a copy stands from a statement that was placed by hand, in px. */
const BESIDE = { x: 32, y: 32 };

/**
 * Inserts a part of a map under the selected statement or relation, or by itself if none is selected, and selects it. Over its
 * own original, it becomes a duplicate of that.
 *
 * @param withKinds whether the kinds of its statements were chosen; otherwise claims at the top get what is usual there
 */
export function paste(fragment: ArgumentMap, withKinds: boolean): void {
  const { map, selection } = useSession.getState();
  const target = selection.at(-1);
  if (target !== undefined && fragment.statements.has(target)) {
    insertCopy('Paste', fragment);
    return;
  }
  if (target === undefined) {
    const { change, ids } = insertFragment(map, { fragment, newId, offset: BESIDE });
    editAll('Paste', [() => change], rootsAmong(fragment, ids));
    return;
  }
  const roots = fragmentRoots(fragment);
  const first = fragment.statements.get(roots[0] ?? '');
  const kind = withKinds ? likelyRelation(map, first?.kind, target) : 'supports';
  const { change, ids } = insertFragment(map, { fragment, newId, onto: { target, kind } });
  const tops = rootsAmong(fragment, ids);
  const kinds: EditOf = (after) => {
    const claims = tops.filter((id) => after.statements.get(id)?.kind === 'claim');
    return setStatementKind(after, claims, premiseKind(map, target, kind));
  };
  editAll('Paste', withKinds ? [() => change] : [() => change, kinds], tops);
}

/** Inserts statements of the map once more, with what they carry; the copies bear on what the originals bear on. */
export function duplicate(ids: ReadonlySet<Id>): void {
  insertCopy('Duplicate', fragmentOf(useSession.getState().map, ids));
}

function insertCopy(title: string, fragment: ArgumentMap): void {
  const { map } = useSession.getState();
  const { change, ids } = insertFragment(map, { fragment, newId, offset: BESIDE });
  const copies = new Map([...fragment.statements.keys()].map((id, index) => [id, ids[index]!]));
  const bearing = fragmentRoots(fragment).flatMap((root) =>
    relationsFrom(map, root).map(
      ({ kind, target }): EditOf =>
        (after) =>
          connectStatements(after, { premise: copies.get(root)!, kind, target, id: newId() }),
    ),
  );
  editAll(title, [() => change, ...bearing], rootsAmong(fragment, ids));
}

/** Of the new statements, in the order of the fragment's, those that bear on nothing in the fragment. */
function rootsAmong(fragment: ArgumentMap, ids: readonly Id[]): readonly Id[] {
  const roots = new Set(fragmentRoots(fragment));
  return [...fragment.statements.keys()].flatMap((id, index) => (roots.has(id) ? [ids[index]!] : []));
}
