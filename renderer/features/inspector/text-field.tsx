import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { editingField, isEditedIn } from '../../state/editing';
import { useSession } from '../../state/session';
import { cancelEditing, commitEditing, startEditing, typeText } from '../../state/text-editing';
import { unlessComposing } from '../../ui/composing';
import { useOwnTyping } from '../../ui/use-own-typing';
import '../../ui/style/field.css';

/** The whole text of a statement. It is the same editing as on the canvas and in the outline, with the same keys. */
export function TextField({ statement }: { statement: Statement }) {
  const { id } = statement;
  const name = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = editingField.use((editing) => (editing?.id === id ? editing.text : statement.text));
  useOwnTyping(field, text);
  useEffect(() => () => commitOwn(id), [id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = isEditedIn(useSession.getState(), 'inspector', id);
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      commitEditing();
      event.preventDefault();
    } else if (event.key === 'Escape' && here) {
      cancelEditing();
      event.stopPropagation();
    }
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={name}>
        Text
      </label>
      <textarea
        id={name}
        className="field-input field-text"
        dir="auto"
        lang=""
        spellCheck
        rows={2}
        ref={field}
        placeholder="What is said?"
        onChange={(event) => {
          if (!isEditedIn(useSession.getState(), 'inspector', id)) startEditing(id, 'inspector');
          typeText(event.target.value);
        }}
        onKeyDown={unlessComposing(onKeyDown)}
        onBlur={(event: FocusEvent) => {
          // Another window took the focus, which comes back here with it.
          if (document.activeElement !== event.currentTarget) commitOwn(id);
        }}
      />
    </div>
  );
}

function commitOwn(id: string): void {
  if (isEditedIn(useSession.getState(), 'inspector', id)) commitEditing();
}
