import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { commitDraft, draftField, dropDraft, type FieldDraft, typeDraft } from '../../state/field-draft';
import { unlessComposing } from '../../ui/composing';
import { useOwnTyping } from '../../ui/use-own-typing';
import '../../ui/style/field.css';

interface Props {
  readonly label: string;
  /** Which field of which record it is: no other field has it. */
  readonly field: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** For texts of several lines, in which Enter begins a new one. */
  readonly long?: boolean;
  /** Whether the label is for screen readers alone. */
  readonly unlabelled?: boolean;
  readonly inputMode?: 'decimal' | 'url';
  readonly keep: FieldDraft['keep'];
  /** Before this field does anything with a key; it does nothing with one whose default is prevented. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/** A field whose text goes into the map, as one step, when it is left or by Enter. Escape gives the typing up. */
export function DraftField({
  label,
  field,
  value,
  placeholder,
  long,
  unlabelled,
  inputMode,
  keep,
  onKeyDown,
}: Props) {
  const id = useId();
  const draft = draftField.use((now) => (now?.field === field ? now.text : undefined));
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useOwnTyping(box, draft ?? value);
  useEffect(() => () => commitOwn(field), [field]);
  const shared = {
    id,
    ref: box,
    className: 'field-input',
    placeholder,
    onChange: (event: { target: { value: string } }) =>
      typeDraft({ field, text: event.target.value, from: value, keep }),
    onBlur: (event: FocusEvent) => {
      // Another window took the focus, which comes back here with it.
      if (document.activeElement !== event.currentTarget) commitOwn(field);
    },
    onKeyDown: unlessComposing((event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      onKeyDown?.(event);
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && draft !== undefined) {
        dropDraft();
        event.stopPropagation();
      } else if (event.key === 'Enter' && !long) {
        commitOwn(field);
        event.preventDefault();
      }
    }),
  };
  return (
    <div className="field">
      <label className={unlabelled ? 'unseen' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {long ? (
        <textarea {...shared} dir="auto" lang="" spellCheck rows={2} />
      ) : (
        <input {...shared} dir="auto" inputMode={inputMode} autoComplete="off" />
      )}
    </div>
  );
}

function commitOwn(field: string): void {
  if (draftField.get()?.field === field) commitDraft();
}
