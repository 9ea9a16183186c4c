import { useEffect, useRef } from 'react';
import type { Statement } from '../../core/model/argument-map';
import { boxContent, PADDING_X, TEXT_TOP, textStyleOf } from '../../core/scene/box-anatomy';
import type { Box } from '../../core/scene/scene';
import { useApp } from '../app-context';
import { isComposing } from '../commands/keyboard';
import { useSession } from '../session/session';
import { cancelEditing, commitEditing, typeText } from '../session/text-editing';
import { BoxDrawing } from './box-drawing';

/**
 * The text of a statement in a field, at the place and in the style of its lines. The box grows with what is typed; the
 * map is laid out again when it is committed.
 */
export function TextEditor({ box, statement }: { box: Box; statement: Statement }) {
  const { viewport } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useSession(({ editing }) => editing?.text ?? '');
  const { size, weight, lineHeight } = textStyleOf(box.kind);
  const { lines, height } = boxContent({ ...statement, text });

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
    <>
      <BoxDrawing box={{ ...box, height, lines: [] }} />
      <textarea
        ref={field}
        className="text-editor nodrag nopan nowheel"
        aria-label="Statement text"
        placeholder="What is said?"
        dir="auto"
        lang=""
        spellCheck
        rows={lines.length}
        value={text}
        style={{
          top: TEXT_TOP,
          left: PADDING_X,
          // A hair wider than the lines that core/text breaks, so that the browser never breaks one that just fits.
          width: box.width - 2 * PADDING_X + 0.5,
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
    </>
  );
}
