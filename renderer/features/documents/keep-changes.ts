import type { Host } from '../../../bridge/host';
import { type Change, isEmptyChange } from '../../../core/edit/change/change';
import { composeChanges } from '../../../core/edit/change/compose-changes';
import { invertChange } from '../../../core/edit/change/invert-change';
import { serialiseMap } from '../../../core/file/serialise-map';
import { editingField } from '../../state/editing';
import { draftField } from '../../state/field-draft';
import { isUnsaved } from '../../state/is-unsaved';
import { type FileState, type SessionState, useSession } from '../../state/session';
import { notify } from '../../ui/notify';
import { typedChange, typedMap } from './typed-map';
import { takeUnkept } from './unkept';

/** How long, in ms, changes may gather before they are kept. A crash loses no more than this, and the way to the disk. */
const PAUSE = 300;
/** As many bytes of changes as are kept before they are begun anew from the map as it is. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What the host has of a document by now. */
interface Kept {
  readonly id: string;
  readonly file: FileState;
  /** What of it was being typed then, and is no step of the history. */
  readonly typed: Change;
  /** How many bytes of changes; infinitely many where a part of it may be lost. */
  readonly bytes: number;
}

/**
 * Gives the host every change to the map within a second, so that it can be recovered after a crash: what differs from
 * the file when the first change is made, then each change.
 *
 * @returns a function that stops it
 */
export function keepChanges(host: Host): () => void {
  let kept: Kept | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();
  let warned = false;

  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    turn = turn.then(async () => {
      const state = useSession.getState();
      const result = await keepNow(host, state, kept);
      if (typeof result !== 'string') {
        kept = result;
        return;
      }
      // From the map as it is, the next time: a part of what was kept may be lost.
      const { id, file } = state.document!;
      kept = { id, file, typed: {}, bytes: Number.POSITIVE_INFINITY };
      if (!warned) notify(result);
      warned = true;
    });
  };
  const soon = () => {
    timer ??= setTimeout(keep, PAUSE);
  };
  const stop = useSession.subscribe((now, before) => {
    const { map, document } = now;
    const typed =
      editingField.of(now) !== editingField.of(before) || draftField.of(now) !== draftField.of(before);
    if (map === before.map && !typed && document === before.document) return;
    // What was recovered is kept anew at once.
    if (document !== before.document && document?.file.step === 'recovered') keep();
    else soon();
  });
  // A tab that is hidden may never be heard of again.
  const atHiding = () => document.visibilityState === 'hidden' && timer !== undefined && keep();
  document.addEventListener('visibilitychange', atHiding);
  return () => {
    stop();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', atHiding);
  };
}

/** @returns what is kept then, or why nothing could be */
async function keepNow(
  host: Host,
  state: SessionState,
  kept: Kept | undefined,
): Promise<Kept | undefined | string> {
  const { document } = state;
  if (!document) return undefined;
  const { id, file } = document;
  // The host ends what it keeps of a document by itself when it is told that the document is left.
  const own = kept?.id === id ? kept : undefined;
  const done = takeUnkept();
  if (!isUnsaved(state)) {
    if (own) await host.call('recovery.end', { id });
    return undefined;
  }
  const typed = typedChange(state);
  if (own?.file === file && own.bytes < MOST_BYTES) {
    const change = [invertChange(own.typed), done, typed].reduce(composeChanges);
    if (isEmptyChange(change)) return own;
    const answer = await host.call('recovery.append', { id, change });
    return answer.ok ? { id, file, typed, bytes: answer.value } : answer.error.message;
  }
  const again = own?.file === file;
  const change = again ? {} : composeChanges(done, typed);
  // What is typed beside the map may be nothing that can be kept.
  if (!again && isEmptyChange(change)) return own;
  const text = again ? serialiseMap(typedMap(state)) : file.text.toString();
  const answer = await host.call('recovery.begin', { id, text, change });
  return answer.ok ? { id, file, typed, bytes: 0 } : answer.error.message;
}
