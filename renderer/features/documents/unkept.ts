import type { Change } from '../../../core/edit/change/change';
import { composeChanges } from '../../../core/edit/change/compose-changes';
import { sessionField } from '../../state/session-field';

/** What was done to the map and is not kept for a crash yet. */
interface Unkept {
  /** Since it was kept last; since its file was read or written, where it was not kept after that. */
  readonly change: Change;
  /** Since the save began that is under way; undefined while none is. */
  readonly sinceSave: Change | undefined;
}

const nothing: Change = {};

export const unkeptField = sessionField<Unkept>({
  name: 'unkept',
  scope: 'document',
  initial: { change: nothing, sinceSave: undefined },
  apply: (transaction, { change, sinceSave }) => ({
    change: composeChanges(change, transaction.change),
    sinceSave: sinceSave && composeChanges(sinceSave, transaction.change),
  }),
});

/** Takes what is not kept yet, to keep it. */
export function takeUnkept(): Change {
  const { change } = unkeptField.get();
  unkeptField.patch({ change: nothing });
  return change;
}

/** Notes that the map as it is now is about to be written. */
export function beginSave(): void {
  unkeptField.patch({ sinceSave: nothing });
}

/** What is not kept once the map is written, as it was when that began. */
export function afterSave({ sinceSave = nothing }: Unkept): Unkept {
  return { change: sinceSave, sinceSave: undefined };
}

/** Notes that the map was not written. */
export function giveUpSave(): void {
  unkeptField.patch({ sinceSave: undefined });
}
