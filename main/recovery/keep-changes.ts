import type { HostCalls } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { keepFailure } from '../documents/failure-of';
import { heldDocument, updateDocument } from '../documents/held-documents';
import { appendToJournal, beginJournal, endJournal, removeJournal } from './journals';

/** The window that a call comes from. */
interface Window {
  readonly id: number;
}

type Args<C extends keyof HostCalls> = Parameters<HostCalls[C]>[0];

/** Begins to keep what is not saved of a document. What it was recovered from has then done its work. */
export async function beginToKeep(
  { id: window }: Window,
  { id, text, change }: Args<'recovery.begin'>,
): Promise<Result<null>> {
  const document = heldDocument(window, id);
  if (!document) return unknown();
  const { name, path, recovers = [] } = document;
  try {
    await beginJournal(id, { name, ...(path !== undefined && { path }) }, text, change);
  } catch (error) {
    return keepFailure(name, error);
  }
  await Promise.all(recovers.map(removeJournal));
  updateDocument(id, { recovers: [] });
  return success(null);
}

/** Keeps a further change. */
export async function keepChange(
  { id: window }: Window,
  { id, change }: Args<'recovery.append'>,
): Promise<Result<number>> {
  const document = heldDocument(window, id);
  if (!document) return unknown();
  try {
    const bytes = await appendToJournal(id, change);
    return bytes === undefined ? unknown() : success(bytes);
  } catch (error) {
    return keepFailure(document.name, error);
  }
}

/** Forgets what was kept of a document. */
export async function endToKeep({ id: window }: Window, { id }: Args<'recovery.end'>): Promise<Result<null>> {
  const document = heldDocument(window, id);
  if (!document) return unknown();
  await endJournal(id);
  await Promise.all((document.recovers ?? []).map(removeJournal));
  updateDocument(id, { recovers: [] });
  return success(null);
}

function unknown(): Result<never> {
  return failure('unknown-document', 'This map is not known to this window, so its changes are not kept.');
}
