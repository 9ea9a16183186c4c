import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { exclusiveBranch } from '../../../core/edit/deleting/exclusive-branch';
import { fragmentOf } from '../../../core/edit/fragment/fragment';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import { readIndentedText } from '../../../core/formats/read-indented-text';
import { writeIndentedText } from '../../../core/formats/write-indented-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { notify } from '../../ui/notify';
import { stateField } from '../../ui/state-field';
import { useSession } from '../session';
import { bearsOnOutside } from './delete';
import { edit } from './edit';
import { newId } from './new-id';
import { paste } from './paste';

/** What is put on the system's clipboard: a list for every program, and the part of the map for another Crux. */
export interface Copied {
  readonly text: string;
  /** In the format of the file. */
  readonly map: string;
}

const copiedField = stateField<Copied | undefined>({ name: 'copied last', initial: undefined });

/** The selected statements, each with its branch. */
export function selectedBranches(map: ArgumentMap, selection: readonly Id[]): ReadonlySet<Id> {
  return new Set(selection.flatMap((id) => [...exclusiveBranch(map, id)]));
}

/** What of the map is copied now; undefined if no statement is selected. */
export function copySelected(): Copied | undefined {
  const { map, selection } = useSession.getState();
  const ids = selectedBranches(map, selection);
  if (ids.size === 0) return undefined;
  notify(`${count(ids.size)} copied.`);
  const fragment = fragmentOf(map, ids);
  const copied = { text: writeIndentedText(fragment), map: serialiseMap(fragment) };
  copiedField.set(copied);
  return copied;
}

/** Deletes what was copied, as one step. */
export function cutSelected(): Copied | undefined {
  const copied = copySelected();
  const { map, selection } = useSession.getState();
  const ids = [...selectedBranches(map, selection)];
  if (copied) edit('Cut', deleteRecords(map, ids), bearsOnOutside(map, ids));
  return copied;
}

/**
 * Inserts what is on the clipboard: a part of a map, or a text whose lines are statements. Where only the text can be had, and
 * it was copied here, the part of the map that it stands for counts.
 */
export function pasteCopied({ text, map }: Partial<Copied>): void {
  const copied = copiedField.get();
  const known = text !== undefined && text === copied?.text ? copied.map : text;
  const own = parseMap(map || known || '');
  const fragment = own.ok ? own.map : readIndentedText(text ?? '', newId);
  if (fragment.statements.size === 0) {
    notify('There is nothing on the clipboard that could become statements.');
    return;
  }
  paste(fragment, own.ok);
  notify(`${count(fragment.statements.size)} pasted.`);
}

function count(statements: number): string {
  return statements === 1 ? '1 statement' : `${statements} statements`;
}
