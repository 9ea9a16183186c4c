import { useEffect, useRef } from 'react';
import type { Statement } from '../../core/model/argument-map';
import type { OutlineRow } from '../../core/model/outline';
import { breakLines } from '../../core/text/break-lines';
import { useApp } from '../app-context';
import { isComposing } from '../commands/keyboard';
import { useSession } from '../session/session';
import { cancelEditing, commitEditing, typeText } from '../session/text-editing';
import { lineStyleOf, textPlace } from './row-layout';

interface Props {
  readonly row: OutlineRow;
  readonly statement: Statement;
  /** Of all lines of the outline, in px. */
  readonly width: number;
}

/** The text of a statement in a field, where its lines stand in the outline. It grows with what is typed. */
export function LineEditor({ row, statement, width }: Props) {
  const { viewport } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useSession(({ editing }) => editing?.text ?? '');
  const { size, weight, lineHeight } = lineStyleOf(statement.kind);
  const place = textPlace(row, width);
  const lines = breakLines(text, place.width, lineStyleOf(statement.kind));

  useEffect(() => {
    field.current!.focus({ preventScroll: true });
    field.current!.select();
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
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
      className="line-editor"
      aria-label="Statement text"
      placeholder="What is said?"
      dir="auto"
      lang=""
      spellCheck
      rows={lines.length}
      value={text}
      style={{
        // A hair wider than the lines that core/text breaks, so that the browser never breaks one that just fits.
        width: place.width + 0.5,
        height: lines.length * lineHeight,
        fontSize: size,
        fontWeight: weight,
        lineHeight: `${lineHeight}px`,
      }}
      onChange={(event) => typeText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Another window took the focus, which comes back here with it.
        if (document.activeElement !== field.current) commitEditing();
      }}
    />
  );
}
