import type { Host, OpenDocument } from '../../../bridge/host';
import { emptyHistory } from '../../../core/edit/change/history';
import type { MapFileError } from '../../../core/file/map-file-error';
import { editingField } from '../../state/editing';
import { draftField } from '../../state/field-draft';
import { isUnsaved } from '../../state/is-unsaved';
import { PackedText } from '../../state/packed-text';
import { type FileState, useSession } from '../../state/session';
import { resetFields } from '../../state/session-field';
import { shown } from '../../state/shown';
import { tell } from '../../ui/ask';
import { notify } from '../../ui/notify';
import { stateField } from '../../ui/state-field';
import { mayLeave } from './leave-document';
import { mapOfOpenedOutline } from './map-of-opened-outline';
import { parseInWorker } from './parse-in-worker';
import type { ReadDocument } from './read-document';
import { unkeptField } from './unkept';

/** The id of the document that is being read. One that was asked for later goes before it. */
const beingReadField = stateField<string | undefined>({ name: 'being read', initial: undefined });

/**
 * Shows a document instead of the one that is open, if it holds a map. If it does not, says where and why, and leaves
 * the open map untouched; so it does if the person stops the reading, or does not give up what was changed meanwhile.
 *
 * @returns whether it is shown
 */
export async function showDocument(host: Host, opened: OpenDocument): Promise<boolean> {
  beingReadField.set(opened.id);
  if (opened.outline === undefined) return showMap(host, opened);
  const made = await mapOfOpenedOutline(opened);
  if (!made?.ok) {
    await host.call('document.release', { id: opened.id });
    if (made) await tellUnreadable(opened.outline, made);
    return false;
  }
  if (!(await showMap(host, made.document))) return false;
  const kept = 'Saving asks for a place of its own: the outline stays as it is.';
  if (made.losses.length === 0) notify(`This is the map of “${opened.outline}”. ${kept}`);
  else {
    await tell(
      `Not all of “${opened.outline}” is in the map`,
      `What is listed here has no place in a map and was left out. ${kept}`,
      made.losses,
    );
  }
  return true;
}

/** Shows the map in the text of a document. */
async function showMap(host: Host, opened: OpenDocument): Promise<boolean> {
  const { map: before, document: previous } = useSession.getState();
  const read = await parseInWorker(opened, opened.name);
  const mayShow = async () => {
    if (beingReadField.get() !== opened.id) return false;
    const state = useSession.getState();
    const isSame = state.map === before && !editingField.get() && !draftField.get();
    return isSame || !isUnsaved(state) || (await mayLeave(host));
  };
  if (!read?.ok || !(await mayShow())) {
    await host.call('document.release', { id: opened.id });
    if (read && !read.ok) await tellUnreadable(opened.name, read.error);
    return false;
  }
  show(opened, read);
  if (previous) await host.call('document.release', { id: previous.id });
  if (read.repairs.length > 0) {
    await tell(
      `“${opened.name}” was repaired`,
      'Some of the file did not fit together. The file itself is unchanged until you save.',
      read.repairs.map(({ location, message }) => `${location}: ${message}`),
    );
  }
  if (opened.picture !== undefined) {
    notify(
      `This is the map in “${opened.picture}”. Saving asks for a place of its own: the picture stays as it is.`,
    );
  }
  return true;
}

function show({ id, name, saved, text }: OpenDocument, read: ReadDocument): void {
  const { file, derived, unsaved } = read;
  const fields = resetFields(useSession.getState().fields);
  useSession.setState({
    document: { id, name, saved, file: { text: new PackedText(text), map: file, step: stepOf(read) } },
    ...shown(derived),
    history: emptyHistory,
    selection: [],
    fields: unsaved ? unkeptField.with(fields, { ...unkeptField.initial, change: unsaved }) : fields,
  });
}

function stepOf({ unsaved, repairs }: ReadDocument): FileState['step'] {
  if (unsaved) return 'recovered';
  return repairs.length > 0 ? 'repaired' : undefined;
}

async function tellUnreadable(
  name: string,
  { location, message }: Pick<MapFileError, 'location' | 'message'>,
): Promise<void> {
  const kept = useSession.getState().document
    ? 'The file is unchanged, and the map that was open still is.'
    : 'The file is unchanged.';
  await tell(
    `“${name}” could not be opened`,
    `${message} ${kept}`,
    location && !message.includes(location) ? [`Place: ${location}`] : [],
  );
}
