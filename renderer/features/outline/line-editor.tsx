import type { Statement } from '../../../core/model/argument-map';
import type { OutlineRow } from '../../../core/model/outline';
import { breakLines } from '../../../core/text/break-lines';
import { editingField } from '../../state/editing';
import { TextInPlace } from '../../state/text-in-place';
import { lineStyleOf, textColumn } from './row-layout';

interface Props {
  readonly row: OutlineRow;
  readonly statement: Statement;
  /** Of all lines of the outline, in px. */
  readonly width: number;
}

/** The text of a statement in a field, where its lines stand in the outline. It grows with what is typed. */
export function LineEditor({ row, statement, width }: Props) {
  const text = editingField.use((editing) => editing?.text ?? '');
  const type = lineStyleOf(statement.kind);
  const place = textColumn(row, width);
  const { length } = breakLines(text, place.width, type);
  return <TextInPlace className="line-editor" lines={length} width={place.width} type={type} />;
}
