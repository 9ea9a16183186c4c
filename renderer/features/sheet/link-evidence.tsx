import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useState } from 'react';
import { findStatements } from '../../../core/find/find-statements';
import type { Statement } from '../../../core/model/argument-map';
import { useSession } from '../../state/session';
import { closeDialog } from '../../ui/open-dialog';
import { cellNow, linkPoint, linkStatement } from './sheet-edits';
import '../../ui/style/palette.css';

const MOST = 50;
const none: ReadonlySet<string> = new Set();

/** Finds evidence of the map by its words, and lets it support the answer that the keyboard is on. */
export function LinkEvidence() {
  const map = useSession((state) => state.map);
  const [typed, setTyped] = useState('');
  const [now] = useState(cellNow);
  const place = now && linkPoint(map, now);
  const found = useMemo(() => {
    const query = { text: typed, filters: [{ by: 'kind', value: 'evidence' } as const] };
    const ids = findStatements(map, query, { order: map.statements.keys(), unanswered: none });
    return ids.slice(0, MOST).map((id) => map.statements.get(id)!);
  }, [map, typed]);
  const choose = (statement: Statement) => {
    closeDialog();
    if (place) linkStatement(statement.id, place);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="palette" aria-label="Link evidence">
          <Autocomplete.Root
            open
            inline
            items={place ? found : []}
            filter={null}
            value={typed}
            onValueChange={setTyped}
            autoHighlight="always"
            itemToStringValue={({ text }: Statement) => text}
          >
            <Autocomplete.Input
              className="palette-field"
              aria-label="Find evidence"
              placeholder="Words of the evidence"
            />
            <Autocomplete.Empty className="palette-none">
              {(!place || found.length === 0) && 'No evidence of the map has these words.'}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(statement: Statement) => (
                <Autocomplete.Item
                  key={statement.id}
                  className="palette-command"
                  value={statement}
                  onClick={() => choose(statement)}
                >
                  <span className="palette-name" dir="auto">
                    {statement.text}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
