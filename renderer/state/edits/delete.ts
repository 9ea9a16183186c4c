import { deletePromoting } from '../../../core/edit/deleting/delete-promoting';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { exclusiveBranch } from '../../../core/edit/deleting/exclusive-branch';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { ask } from '../../ui/ask';
import { useSession } from '../session';
import { edit } from './edit';
import { editAll } from './edit-all';
import { newId } from './new-id';

/**
 * Deletes what is selected, and selects what the last of it bore on, so that the keyboard goes on from there. Where other
 * statements bear on it, asks what is to become of them.
 *
 * @returns until that is answered; undefined where nothing was asked, and all is done
 */
export function deleteSelected(): Promise<void> | undefined {
  const { map, selection } = useSession.getState();
  if (selection.length === 0) return undefined;
  const statements = selection.filter((id) => map.statements.has(id));
  if (isInTheMiddle(map, statements)) return deleteAsAnswered(map, selection, statements);
  edit(titleOf(map, selection), deleteRecords(map, selection), bearsOnOutside(map, selection));
  return undefined;
}

async function deleteAsAnswered(
  map: ArgumentMap,
  selection: readonly Id[],
  statements: readonly Id[],
): Promise<void> {
  const branch = branchesOf(map, statements);
  const answer = await askWhatOf(statements.length, branch.size);
  const now = useSession.getState();
  if (answer === 'cancel' || now.map !== map) return;
  if (answer === 'branch') {
    edit(
      'Delete branch',
      deleteRecords(map, [...branch, ...selection]),
      bearsOnOutside(map, [...branch, ...selection]),
    );
    return;
  }
  const promotions = statements.map((id) => (after: ArgumentMap) => deletePromoting(after, id, newId));
  const others = selection.filter((id) => map.relations.has(id));
  const title = 'Delete and keep what bears on it';
  editAll(title, [...promotions, (after) => deleteRecords(after, others)], bearsOnOutside(map, selection));
}

/** What was asked of the person, and may be answered. */
function askWhatOf(chosen: number, all: number): Promise<'keep' | 'branch' | 'cancel'> {
  const one = chosen === 1;
  return ask({
    title: one ? 'Delete what bears on this statement too?' : 'Delete what bears on these statements too?',
    message: one
      ? 'Other statements bear on it. They can stay, and bear on what it bore on.'
      : 'Other statements bear on them. They can stay, and bear on what these bore on.',
    choices: [
      { value: 'keep', label: one ? 'Keep what bears on it' : 'Keep what bears on them', look: 'primary' },
      {
        value: 'branch',
        label: one ? `Delete branch (${count(all)})` : `Delete branches (${count(all)})`,
        look: 'danger',
      },
      { value: 'cancel', label: 'Cancel' },
    ],
    cancelled: 'cancel',
  });
}

/** Whether statements that stay would lose what they bear on. */
function isInTheMiddle(map: ArgumentMap, statements: readonly Id[]): boolean {
  const gone = new Set(statements);
  const staysBereft = (target: Id) =>
    relationsOnto(map, target).some(({ premises }) => premises.some((premise) => !gone.has(premise)));
  return statements.some(
    (id) =>
      staysBereft(id) ||
      relationsFrom(map, id).some(
        (step) => step.premises.every((premise) => gone.has(premise)) && staysBereft(step.id),
      ),
  );
}

function branchesOf(map: ArgumentMap, statements: readonly Id[]): ReadonlySet<Id> {
  return new Set(statements.flatMap((id) => [...exclusiveBranch(map, id)]));
}

/** What the last of these bears on that is not one of them. */
export function bearsOnOutside(map: ArgumentMap, ids: readonly Id[]): readonly Id[] {
  const gone = new Set(ids);
  for (const id of ids.toReversed()) {
    const targets = [map.relations.get(id), ...relationsFrom(map, id)].map((relation) => relation?.target);
    for (let target of targets) {
      // Of an undercut relation, what is left is what it bore on.
      while (target !== undefined && map.relations.has(target) && gone.has(target)) {
        target = map.relations.get(target)?.target;
      }
      if (target !== undefined && !gone.has(target)) return [target];
    }
  }
  return [];
}

function titleOf(map: ArgumentMap, ids: readonly Id[]): string {
  const statements = ids.filter((id) => map.statements.has(id)).length;
  if (statements === 0) return ids.length === 1 ? 'Delete relation' : 'Delete relations';
  return ids.length === 1 ? 'Delete statement' : 'Delete';
}

function count(statements: number): string {
  return statements === 1 ? '1 statement' : `${statements} statements`;
}
