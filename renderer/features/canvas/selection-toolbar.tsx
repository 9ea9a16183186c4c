import { Toolbar } from '@base-ui/react/toolbar';
import { useStore } from '@xyflow/react';
import { ArrowLeftRight, Pencil, Trash2 } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Rect } from '../../../core/model/geometry';
import { CommandButton } from '../../state/commands/command-button';
import { onlyRelation, onlySelected, onlyStatement, selectedStatements } from '../../state/commands/selected';
import { editingField } from '../../state/editing';
import { selectedRect } from '../../state/edits/reveal';
import { pickingNow } from '../../state/picking';
import { useSession } from '../../state/session';
import { SignDisc } from '../../ui/sign-disc';
import { deleteSelection } from '../editing/edit-commands';
import { KindMenu } from '../editing/kind-menu';
import { switchSupportAndAttack } from '../editing/relation-commands';
import { addAttack, addSupport, editText } from '../editing/statement-commands';
import { toolbarPosition } from './toolbar-position';
import './selection-toolbar.css';

/** What can be done with what is selected, beside it. It keeps away while a text is edited, a target is looked for or a box is dragged. */
export function SelectionToolbar() {
  const scene = useSession((state) => state.scene);
  const selection = useSession((state) => state.selection);
  const busy = useSession((state) => editingField.of(state) !== null || pickingNow(state) !== null);
  const rect = useMemo(() => selectedRect({ scene, selection }), [scene, selection]);
  return rect && !busy ? <Placed rect={rect} /> : null;
}

/** The toolbar at its place, which is another one in every frame while the view moves; what stands on it is not. */
function Placed({ rect }: { rect: Rect }) {
  const at = useStore(
    useShallow(({ transform: [x, y, zoom], width, height }) =>
      toolbarPosition(rect, { x, y, zoom, width, height }),
    ),
  );
  if (!at) return null;
  return (
    <Toolbar.Root
      className="selection-toolbar nodrag nopan nowheel"
      aria-label="Selection"
      data-side={at.side}
      style={{ left: at.x, top: at.y }}
    >
      <Tools />
    </Toolbar.Root>
  );
}

const Tools = memo(function Tools() {
  const shows = useSession(
    useShallow((state) => ({
      one: onlySelected(state) !== undefined,
      statement: onlyStatement(state) !== undefined,
      relation: onlyRelation(state) !== undefined,
      kinds: selectedStatements(state).length > 0,
    })),
  );
  return (
    <>
      {shows.one && (
        <CommandButton command={addSupport}>
          <SignDisc tone="supports" />
        </CommandButton>
      )}
      {shows.one && (
        <CommandButton command={addAttack}>
          <SignDisc tone="attacks" />
        </CommandButton>
      )}
      {shows.one && <Toolbar.Separator className="tools-line" />}
      {shows.kinds && <KindMenu />}
      {shows.relation && <CommandButton command={switchSupportAndAttack} icon={ArrowLeftRight} />}
      {shows.statement && <CommandButton command={editText} icon={Pencil} />}
      <CommandButton command={deleteSelection} icon={Trash2} />
    </>
  );
});
