import type { Host, SavedDocument } from '../../../bridge/host';
import type { Result } from '../../../bridge/result';
import { tooMany } from '../../../core/file/too-many';
import { PackedText } from '../../state/packed-text';
import { useSession } from '../../state/session';
import { commitEditing } from '../../state/text-editing';
import { tell } from '../../ui/ask';
import { fileText } from './file-text';
import { showDifference } from './show-difference';
import { afterSave, beginSave, giveUpSave, unkeptField } from './unkept';

type Write = (id: string, text: string) => Promise<Result<SavedDocument | null>>;

/** The write that is under way; the next one waits for it. */
let writing: Promise<unknown> = Promise.resolve();

/** Writes the map to its file; the host asks where if there is none. Tells what went wrong. @returns whether it is saved */
export function saveDocument(host: Host): Promise<boolean> {
  return serialize(async (id, text) => {
    const result = await host.call('document.save', { id, text });
    if (result.ok || result.error.code !== 'changed-on-disk') return result;
    return saveOverChange(host, id, text);
  });
}

/** Asks what to do with a file that another program has changed, and does it. */
async function saveOverChange(host: Host, id: string, text: string): Promise<Result<SavedDocument | null>> {
  const name = useSession.getState().document?.name ?? '';
  for (;;) {
    const answer = await host.call('dialog.overwrite', { name });
    if (!answer.ok) return answer;
    switch (answer.value) {
      case 'overwrite':
        return host.call('document.save', { id, text, overwrite: true });
      case 'copy':
        return host.call('document.saveAs', { id, text });
      case 'compare':
        await showDifference(host, id);
        break;
      default:
        return { ok: true, value: null };
    }
  }
}

/** Asks where, and writes the map there. Tells what went wrong. @returns whether it is saved */
export function saveDocumentAs(host: Host): Promise<boolean> {
  return serialize((id, text) => host.call('document.saveAs', { id, text }));
}

function serialize(write: Write): Promise<boolean> {
  const turn = writing.then(() => save(write));
  writing = turn.catch(() => undefined);
  return turn;
}

async function save(write: Write): Promise<boolean> {
  commitEditing();
  const state = useSession.getState();
  if (!state.document) return false;
  const { statements, relations, sources } = state.map;
  const reason = tooMany(statements.size, relations.size, sources.size);
  if (reason) {
    await tell(`“${state.document.name}” was not saved`, `${reason} Your map is still open.`);
    return false;
  }
  const text = fileText(state);
  const step = state.history.done.at(-1);
  beginSave();
  const result = await write(state.document.id, text);
  if (!result.ok || !result.value) giveUpSave();
  if (!result.ok) {
    await tell(`“${state.document.name}” was not saved`, result.error.message);
    return false;
  }
  if (!result.value) return false;
  // Another document may have been opened from outside while the host was writing.
  if (useSession.getState().document?.id === state.document.id) {
    const document = { ...result.value, saved: true };
    useSession.setState(({ fields }) => ({
      document: { ...document, file: { text: new PackedText(text), map: state.map, step } },
      fields: unkeptField.with(fields, afterSave(unkeptField.of({ fields }))),
    }));
  }
  return true;
}
