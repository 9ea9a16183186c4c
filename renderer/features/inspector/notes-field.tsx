import type { Statement } from '../../../core/model/argument-map';
import { DraftField } from '../fields/draft-field';
import { notesEdit } from '../fields/field-edits';

import { sharedValue } from './shared-value';

/** The notes of the selected statements. Where they differ, what is typed takes the place of all of them. */
export function NotesField({ statements }: { statements: readonly Statement[] }) {
  const ids = statements.map(({ id }) => id);
  const notes = sharedValue(statements, (statement) => statement.notes ?? '');
  return (
    <DraftField
      label="Notes"
      field={`notes ${ids.join(' ')}`}
      value={notes.mixed ? '' : (notes.value ?? '')}
      long
      placeholder={notes.mixed ? 'Different notes; typing replaces them' : 'For yourself; not on the map'}
      keep={(text) => notesEdit(ids, text)}
    />
  );
}
