import { type KeyboardEvent, useEffect, useRef } from 'react';
import { commitDraft, draftField, dropDraft, type FieldDraft, typeDraft } from '../../state/field-draft';
import { unlessComposing } from '../../ui/composing';
import { useOwnTyping } from '../../ui/use-own-typing';

interface Props {
  readonly label: string;
  readonly field: string;
  readonly value: string;
  readonly keep: FieldDraft['keep'];
  /** When the writing has ended, kept or not, by a key. */
  readonly onEnd: (kept: boolean) => void;
}

/** A field over a cell of the sheet. What is typed counts as unsaved at once; Enter keeps it, and Escape gives it up. */
export function WriteField({ label, field, value, keep, onEnd }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = draftField.use((now) => (now?.field === field ? now.text : undefined));
  useOwnTyping(box, draft ?? value);
  useEffect(() => {
    const element = box.current!;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
    return () => commitOwn(field);
  }, [field]);
  // A command that is run meanwhile, such as Save, has put it into the map: what is typed from then on would be another statement.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current && draft === undefined) onEnd(false);
    begun.current = draft !== undefined;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const bare = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape') {
      if (draft !== undefined) dropDraft();
      onEnd(false);
    } else if (event.key === 'Enter' && bare) {
      const kept = draft !== undefined && draft.trim() !== '';
      commitOwn(field);
      onEnd(kept);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={box}
      className="sheet-field"
      aria-label={label}
      placeholder={label}
      dir="auto"
      lang=""
      spellCheck
      rows={3}
      onChange={(event) => typeDraft({ field, text: event.target.value, from: value, keep })}
      onKeyDown={unlessComposing(onKeyDown)}
      onBlur={() => {
        // Another window took the focus, which comes back here with it.
        if (document.activeElement === box.current) return;
        commitOwn(field);
        onEnd(false);
      }}
    />
  );
}

function commitOwn(field: string): void {
  if (draftField.get()?.field === field) commitDraft();
}
