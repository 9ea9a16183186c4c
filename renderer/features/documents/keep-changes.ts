import type { Host } from '../../../bridge/host';
import { failure, type Result } from '../../../bridge/result';
import { type Change, isEmptyChange } from '../../../core/edit/change/change';
import { changeBetween } from '../../../core/edit/change/change-between';
import { composeChanges } from '../../../core/edit/change/compose-changes';
import { invertChange } from '../../../core/edit/change/invert-change';
import { serialiseMap } from '../../../core/file/serialise-map';
import { editingField } from '../../state/editing';
import { draftField } from '../../state/field-draft';
import { isUnsaved } from '../../state/is-unsaved';
import { type FileState, type SessionState, useSession } from '../../state/session';
import { notify } from '../../ui/notify';
import { noteNotKept, notKeptField } from './not-kept';
import { typedChange, typedMap } from './typed-map';
import { takeUnkept, unkeptField } from './unkept';

/** How long, in ms, changes may gather before they are kept. A crash loses no more than this, and the way to the disk. */
const PAUSE = 300;
/** After how long, in ms, it is tried again where changes could not be kept: twice as long each time, up to a minute. */
const AGAIN = 1000;
const LONGEST = 60_000;
/** How long, in ms, the host may take until what it was given counts as not kept. */
const PATIENCE = 10_000;
const SLOW =
  'Unsaved changes cannot be kept safe from a crash: the disk with Crux’s own data does not answer.';
/** As many bytes of changes as are kept before they are begun anew from the map as it is. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What the host has of a document by now. */
interface Kept {
  readonly id: string;
  readonly file: FileState;
  /** What of it was being typed then, and is no step of the history. */
  readonly typed: Change;
  /** How many bytes of changes. */
  readonly bytes: number;
  /** What came after and could not be kept, and why. All is kept anew then: a part of what was kept may be lost. */
  readonly failed?: { readonly reason: string; readonly change: Change };
}

/**
 * Gives the host every change to the map within a second, so that it can be recovered after a crash: what differs from
 * the file when the first change is made, then each change. What the host fails to keep is counted in the state, and tried
 * again: after a while, and at the next change.
 *
 * @returns a function that stops it
 */
export function keepChanges(host: Host): () => void {
  let kept: Kept | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();
  /** What the host is being given just now. */
  let given: Change = {};
  let again: ReturnType<typeof setTimeout> | undefined;
  let pause = AGAIN;

  const tell = (reason: string) => {
    const state = useSession.getState();
    if (!state.document || !isUnsaved(state)) {
      notKeptField.set(null);
      return;
    }
    if (!notKeptField.get()) notify(reason);
    const own = kept && ownOf(kept, state);
    const lost = [own?.failed?.change ?? {}, given, unkeptField.of(state).change];
    const change = [invertChange(own?.typed ?? {}), ...lost, typedChange(state)].reduce(composeChanges);
    noteNotKept(change, reason);
  };

  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    clearTimeout(again);
    const known = notKeptField.get();
    if (known) tell(known.reason);
    turn = turn.then(async () => {
      const slow = setTimeout(tell, PATIENCE, SLOW);
      given = takeUnkept();
      kept = await keepNow(host, useSession.getState(), kept, given);
      given = {};
      clearTimeout(slow);
      if (!kept?.failed) {
        if (notKeptField.get() && kept) notify('Your unsaved changes are kept safe again.');
        notKeptField.set(null);
        pause = AGAIN;
        return;
      }
      tell(kept.failed.reason);
      again = setTimeout(keep, pause);
      pause = Math.min(2 * pause, LONGEST);
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
    clearTimeout(again);
    document.removeEventListener('visibilitychange', atHiding);
  };
}

/** What is kept of the document as its file is now. */
function ownOf(kept: Kept, { document }: SessionState): Kept | undefined {
  return kept.id === document?.id && kept.file === document.file ? kept : undefined;
}

/** Keeps what is not kept yet. Never throws. @param done what was done since then @returns what is kept then */
async function keepNow(
  host: Host,
  state: SessionState,
  kept: Kept | undefined,
  done: Change,
): Promise<Kept | undefined> {
  const { document } = state;
  if (!document) return undefined;
  const { id, file } = document;
  if (!isUnsaved(state)) {
    // The host ends what it keeps of a document by itself when it is told that the document is left.
    if (kept?.id === id) await answered(host.call('recovery.end', { id }));
    return undefined;
  }
  const own = kept && ownOf(kept, state);
  const typed = typedChange(state);
  const lost = composeChanges(own?.failed?.change ?? {}, done);
  const failed = (reason: string): Kept => ({
    ...(own ?? { id, file, typed: {}, bytes: 0 }),
    failed: { reason, change: lost },
  });
  if (own && !own.failed && own.bytes < MOST_BYTES) {
    const change = [invertChange(own.typed), done, typed].reduce(composeChanges);
    if (isEmptyChange(change)) return own;
    const answer = await answered(host.call('recovery.append', { id, change }));
    return answer.ok ? { id, file, typed, bytes: answer.value } : failed(answer.error.message);
  }
  const again = own && !own.failed;
  const change = again ? {} : own ? changeBetween(file.map, typedMap(state)) : composeChanges(done, typed);
  if (!again && isEmptyChange(change)) {
    // What is typed beside the map may be nothing that can be kept.
    if (!own) return kept?.id === id ? kept : undefined;
    await answered(host.call('recovery.end', { id }));
    return undefined;
  }
  const text = again ? serialiseMap(typedMap(state)) : file.text.toString();
  const answer = await answered(host.call('recovery.begin', { id, text, change }));
  return answer.ok ? { id, file, typed, bytes: 0 } : failed(answer.error.message);
}

/** What a host answers, also where it fails to. */
async function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer;
  } catch (error) {
    return failure('other', error instanceof Error ? error.message : String(error));
  }
}
