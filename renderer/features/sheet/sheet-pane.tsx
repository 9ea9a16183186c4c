import { useRef } from 'react';
import { editingField } from '../../state/editing';
import { useSession } from '../../state/session';
import { TextInPlace } from '../../state/text-in-place';
import { FindBar } from '../find/find-bar';
import { CELL_STYLE } from './cell-layout';
import { SheetBar } from './sheet-bar';
import { SheetGrid } from './sheet-grid';
import { sheetField } from './sheet-state';
import { shownSheet } from './shown-sheet';
import { useSheetMap } from './use-sheet-map';
import './sheet.css';
import './sheet-line.css';

/** The rebuttal sheet: what the other side says, what answers it, and what does not yet. */
export function SheetPane() {
  const now = useSession((state) => state.map);
  const map = useSheetMap();
  const side = sheetField.use((state) => state.side);
  const thesis = sheetField.use((state) => state.thesis);
  const alone = sheetField.use((state) => state.shown === 'alone');
  const pane = useRef<HTMLElement>(null);
  const shown = shownSheet(map, { side, thesis });
  const Pane = alone ? 'main' : 'section';
  return (
    <Pane
      ref={pane}
      className="sheet"
      aria-label="Rebuttal sheet"
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (to && !pane.current?.contains(to) && to.closest('.views, .inspector'))
          sheetField.patch({ keyboard: false });
      }}
    >
      <SheetBar shown={shown} />
      {alone && <FindBar />}
      {shown && shown.lines.length > 0 ? (
        <SheetGrid shown={shown} stale={map !== now} />
      ) : (
        <Nothing thesis={shown !== null} />
      )}
      {alone && <NewStatement />}
    </Pane>
  );
}

function Nothing({ thesis }: { thesis: boolean }) {
  return (
    <p className="sheet-nothing">
      {thesis
        ? 'The other side says nothing yet. Add a counterpoint to the map, and it stands here to be answered.'
        : 'The sheet begins with a thesis. Add one to the map.'}
    </p>
  );
}

/** Where the sheet stands alone, what a command begins to write has its field here. */
function NewStatement() {
  const editing = editingField.use((now) => now !== null);
  return (
    editing && (
      <div className="sheet-new">
        <TextInPlace className="sheet-field" lines={3} width={560} type={CELL_STYLE} />
      </div>
    )
  );
}
