import type { Host, OpenDocument } from '../../bridge/host';
import { applyChange } from '../../core/edit/apply-change';
import { diffMaps } from '../../core/edit/diff-maps';
import { emptyHistory } from '../../core/edit/history';
import { parseMap } from '../../core/file/parse-map';
import type { Repair } from '../../core/file/repair';
import type { ArgumentMap } from '../../core/model/argument-map';
import { buildScene } from '../../core/scene/build-scene';
import { tell } from '../dialogs/ask';
import { noFind } from '../find/find';
import { nowhere } from '../navigate/visited';
import { notReading } from '../reader/reading';
import { keptCollapsed } from './kept-collapsed';
import { notify } from './notice';
import { type FileState, useSession } from './session';

/**
 * Shows a document instead of the one that is open, if it holds a map. If it does not, says where and why, and leaves
 * the open map untouched.
 *
 * @returns whether it is shown
 */
export async function showDocument(host: Host, opened: OpenDocument): Promise<boolean> {
  const parsed = parseMap(opened.text);
  if (!parsed.ok) {
    const { place, message } = parsed.error;
    await host.call('document.release', { id: opened.id });
    await tell(
      `“${opened.name}” could not be opened`,
      `${message} ${keptMessage()}`,
      place && !message.includes(place) ? [`Place: ${place}`] : [],
    );
    return false;
  }
  const { repairs } = parsed;
  const recovered = recoveredMap(opened, parsed.map);
  const map = recovered ?? parsed.map;
  const { document: previous } = useSession.getState();
  const collapsed = keptCollapsed(map);
  useSession.setState({
    document: {
      id: opened.id,
      name: opened.name,
      saved: opened.saved,
      file: { text: opened.text, map: parsed.map, step: stepOf(recovered, repairs) },
    },
    map,
    scene: buildScene(map, { collapsed }),
    collapsed,
    history: emptyHistory,
    selection: [],
    focus: null,
    find: noFind,
    visited: nowhere,
    editing: null,
    moving: null,
    picking: null,
    draft: null,
    reading: { ...notReading, open: useSession.getState().reading.open },
  });
  if (previous) await host.call('document.release', { id: previous.id });
  if (repairs.length > 0) {
    await tell(
      `“${opened.name}” was repaired`,
      'Some of the file did not fit together. The file itself is unchanged until you save.',
      repairs.map(({ place, message }) => `${place}: ${message}`),
    );
  }
  if (opened.picture !== undefined) {
    notify(
      `This is the map in “${opened.picture}”. Saving asks for a place of its own: the picture stays as it is.`,
    );
  }
  return true;
}

/** The map with the changes that were recovered, if it comes with any. */
function recoveredMap({ unsaved }: OpenDocument, file: ArgumentMap): ArgumentMap | undefined {
  const parsed = unsaved === undefined ? undefined : parseMap(unsaved);
  // Record by record, so that what did not change stays the file's own.
  return parsed?.ok ? applyChange(file, diffMaps(file, parsed.map)) : undefined;
}

function stepOf(recovered: ArgumentMap | undefined, repairs: readonly Repair[]): FileState['step'] {
  if (recovered) return 'recovered';
  return repairs.length > 0 ? 'repaired' : undefined;
}

function keptMessage(): string {
  return useSession.getState().document
    ? 'The file is unchanged, and the map that was open still is.'
    : 'The file is unchanged.';
}
