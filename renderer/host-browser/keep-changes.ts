import type { HostCalls } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { knownDocument, rememberDocument } from './documents';
import { addChange, dropKept, putKept } from './recovery-store';
import { holdTab, thisTab } from './this-tab';

type Args<C extends keyof HostCalls> = Parameters<HostCalls[C]>[0];

/** The bytes, or nearly so, of the changes that are kept of each document. */
const grown = new Map<string, number>();

/** Begins to keep what is not saved of a document. */
export async function beginToKeep({ id, text, change }: Args<'recovery.begin'>): Promise<Result<null>> {
  const known = knownDocument(id);
  if (!known) return unknown();
  const { name, handle, recovers = [] } = known;
  holdTab();
  const kept = { id, tab: thisTab, name, base: text, when: Date.now() };
  try {
    await putKept({ ...kept, ...(handle && { handle }) }, change, recovers).catch((error: unknown) => {
      // Not every browser can keep a handle; the map is worth more.
      if (!handle) throw error;
      return putKept(kept, change, recovers);
    });
  } catch (error) {
    return notKept(name, error);
  }
  grown.set(id, 0);
  const now = knownDocument(id);
  if (now) rememberDocument(id, { ...now, recovers: [] });
  return success(null);
}

/** Keeps a further change. */
export async function keepChange({ id, change }: Args<'recovery.append'>): Promise<Result<number>> {
  const before = grown.get(id);
  if (before === undefined) return unknown();
  try {
    await addChange({ document: id, when: Date.now(), change });
  } catch (error) {
    return notKept(knownDocument(id)?.name ?? '', error);
  }
  const bytes = before + JSON.stringify(change).length;
  grown.set(id, bytes);
  return success(bytes);
}

/** Forgets what is kept of a document. */
export async function endToKeep({ id }: Args<'recovery.end'>): Promise<Result<null>> {
  if (!grown.delete(id)) return success(null);
  try {
    await dropKept(id);
  } catch {
    // It will be offered once more, and then differs from the file in nothing.
  }
  return success(null);
}

function notKept(name: string, error: unknown): Result<never> {
  const could = `Your browser cannot keep unsaved changes to “${name}” safe from a crash.`;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return failure('disk-full', `${could} The space that it gives to this page is full.`);
  }
  // Some browsers give an error no words.
  const words = error instanceof Error ? error.message || error.name : String(error);
  return failure('other', `${could} It reported: ${words}.`);
}

function unknown(): Result<never> {
  return failure('unknown-document', 'This map is not known to this tab, so its changes are not kept.');
}
