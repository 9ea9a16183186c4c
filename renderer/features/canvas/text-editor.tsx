import type { Statement } from '../../../core/model/argument-map';
import { boxContent, PADDING_X, TEXT_TOP, textStyleOf } from '../../../core/scene/boxes/box-anatomy';
import type { Box } from '../../../core/scene/scene';
import { editingField } from '../../state/editing';
import { TextInPlace } from '../../state/text-in-place';
import { BoxDrawing } from './box-drawing';

const PLACE = { top: TEXT_TOP, left: PADDING_X };

/**
 * The text of a statement in a field, at the place and in the style of its lines. The box grows with what is typed; the
 * map is laid out again when it is committed.
 */
export function TextEditor({ box, statement }: { box: Box; statement: Statement }) {
  const text = editingField.use((editing) => editing?.text ?? '');
  const { lines, height } = boxContent({ ...statement, text });
  return (
    <>
      <BoxDrawing box={{ ...box, height, lines: [] }} />
      <TextInPlace
        className="text-editor nodrag nopan nowheel"
        lines={lines.length}
        width={box.width - 2 * PADDING_X}
        type={textStyleOf(box.kind)}
        place={PLACE}
      />
    </>
  );
}
