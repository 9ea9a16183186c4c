import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TextStyle } from '../../core/text/text-style';
import { unlessComposing } from '../ui/composing';
import { useOwnTyping } from '../ui/use-own-typing';
import { useApp } from './app-context';
import { editingField } from './editing';
import { cancelEditing, commitEditing, typeText } from './text-editing';

interface Props {
  readonly className: string;
  /** How many lines the text has, as core/text breaks it. */
  readonly lines: number;
  /** Of those lines, in px. */
  readonly width: number;
  readonly type: TextStyle;
  /** Where it stands, if its own place is not the right one; in px. */
  readonly place?: { readonly top: number; readonly left: number };
}

/** The text that is being edited, in a field where its lines stand and in their style. The keyboard is in it at once. */
export function TextInPlace({ className, lines, width, type: { size, weight, lineHeight }, place }: Props) {
  const { viewport } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = editingField.use((editing) => editing?.text ?? '');
  useOwnTyping(field, text);
  useEffect(() => {
    field.current!.focus({ preventScroll: true });
    field.current!.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) {
      commitEditing();
    } else if (event.key === 'Escape') {
      cancelEditing();
    } else {
      return;
    }
    event.preventDefault();
    viewport.focus();
  };
  return (
    <textarea
      ref={field}
      className={className}
      aria-label="Statement text"
      placeholder="What is said?"
      dir="auto"
      lang=""
      spellCheck
      rows={lines}
      style={{
        ...place,
        // A hair wider than the lines that core/text breaks, so that the browser never breaks one that just fits.
        width: width + 0.5,
        height: lines * lineHeight,
        fontSize: size,
        fontWeight: weight,
        lineHeight: `${lineHeight}px`,
      }}
      onChange={(event) => typeText(event.target.value)}
      onKeyDown={unlessComposing(onKeyDown)}
      onBlur={() => {
        // Another window took the focus, which comes back here with it.
        if (document.activeElement !== field.current) commitEditing();
      }}
    />
  );
}
