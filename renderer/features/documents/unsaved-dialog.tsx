import type { UnsavedMap } from '../../../bridge/host';
import { useApp } from '../../state/app-context';
import { ListDialog } from './list-dialog';
import { momentText } from './moment-text';
import { decideLater, discardUnsaved, recoverUnsaved, unsavedField } from './unsaved-maps';

/** Offers the maps that were not saved when Crux ended. */
export function UnsavedDialog() {
  const { host } = useApp();
  const maps = unsavedField.use();
  if (!maps) return null;
  return (
    <ListDialog
      title="Crux ended before everything was saved"
      message="What you wrote was kept. Recovered maps are not saved until you save them."
      entries={maps.map((map) => ({
        id: map.id,
        name: map.name,
        detail: detailOf(map),
        actions: [
          { label: 'Recover', run: () => void recoverUnsaved(host, map.id) },
          { label: 'Discard', danger: true, run: () => void discardUnsaved(host, map.id) },
        ],
      }))}
      closeLabel="Decide later"
      onClose={decideLater}
    />
  );
}

function detailOf({ changes, when, whole }: UnsavedMap): string {
  const size = changes === 1 ? '1 change' : `${changes.toLocaleString('en')} changes`;
  return `${size}, the last on ${momentText(when)}${whole ? '' : '; later ones are damaged'}`;
}
