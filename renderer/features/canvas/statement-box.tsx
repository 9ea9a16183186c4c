import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { KIND_NAMES } from '../../../core/model/kinds';
import { canCollapse } from '../../state/collapse';
import { isEditedIn } from '../../state/editing';
import { useSession } from '../../state/session';
import { FindingBadge } from '../checks/finding-badge';
import { CruxGlow } from '../crux/crux-glow';
import { FoundMarks } from '../find/found-marks';
import { isDimmed } from '../navigate/branch';
import { BoxDrawing } from './box-drawing';
import type { StatementNode } from './canvas-nodes';
import { ConnectingHandle } from './connecting-handle';
import { FoldButton } from './fold-button';
import { TextEditor } from './text-editor';
import './statement-box.css';

/** A statement on the canvas: its box as in pictures, what starts a connection, and the editor while its text is edited. */
export const StatementBox = memo(function StatementBox({ id, selected }: NodeProps<StatementNode>) {
  const box = useSession(({ scene }) => scene.boxes.get(id));
  const statement = useSession(({ map }) => map.statements.get(id));
  const editing = useSession((state) => isEditedIn(state, 'canvas', id));
  const foldable = useSession(({ derived }) => canCollapse(derived, id));
  const dimmed = useSession((state) => isDimmed(state, id));
  // React Flow learns of a deletion a moment after the session.
  if (!box || !statement) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      role="group"
      id={`statement-${id}`}
      className="statement"
      data-statement={id}
      data-kind={box.kind}
      data-selected={selected || undefined}
      data-editing={editing || undefined}
      data-dimmed={dimmed || undefined}
      aria-label={`${KIND_NAMES[box.kind]}: ${statement.text}`}
      aria-current={selected || undefined}
      aria-description={box.folded > 0 ? `${box.folded} folded away` : undefined}
    >
      {editing ? <TextEditor box={box} statement={statement} /> : <BoxDrawing box={box} />}
      {!editing && (
        <>
          <ConnectingHandle kind="supports" width={box.width} />
          <ConnectingHandle kind="attacks" width={box.width} />
          <CruxGlow id={id} />
          <FindingBadge id={id} />
          <FoundMarks box={box} statement={statement} />
          <FoldButton box={box} canCollapse={foldable} />
        </>
      )}
    </div>
  );
});
