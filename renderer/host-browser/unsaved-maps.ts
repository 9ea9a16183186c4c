import type { OpenDocument, UnsavedMap } from '../../bridge/host';
import { recoverMap, unsavedChanges } from '../../bridge/recover-map';
import { failure, type Result, success } from '../../bridge/result';
import { recoveredJustNow, register } from './documents';
import { askPermission } from './file-access';
import { allKept, changesOf, dropKept, type Kept } from './recovery-store';
import { openTabs } from './this-tab';

/** The maps that were not saved when their tabs were closed or crashed, the latest first. Tabs that are open keep theirs. */
export async function offerUnsaved(): Promise<Result<readonly UnsavedMap[]>> {
  const open = await openTabs();
  const inUse = recoveredJustNow();
  const maps: UnsavedMap[] = [];
  for (const kept of await allKept().catch(() => [])) {
    if (open.has(kept.tab) || inUse.has(kept.id)) continue;
    const recovered = await recover(kept);
    if (!recovered) continue;
    const { text, when, whole } = recovered;
    const changes = unsavedChanges(kept.base, text, await savedText(kept));
    if (changes === 0) await dropKept(kept.id);
    else maps.push({ id: kept.id, name: kept.name, when, changes, whole });
  }
  return success(maps.sort((a, b) => b.when - a.when));
}

/** Opens one of them. What is kept of it stays until it is kept anew. */
export async function openUnsaved({ id }: { id: string }): Promise<Result<OpenDocument>> {
  const kept = (await allKept()).find((one) => one.id === id);
  const recovered = kept && (await recover(kept));
  if (!kept || !recovered) {
    return failure(
      'missing',
      'These unsaved changes can no longer be read. The file is as it was last saved.',
    );
  }
  const { name, handle, base } = kept;
  if (handle) await askPermission(handle, 'read');
  // A time at which no file was written: whoever wrote it since, saving asks.
  const lastModified = (await savedText(kept)) === base ? await modified(handle) : 0;
  const document = register(name, base, { ...(handle && { handle, lastModified }), recovers: [id] });
  return success({ ...document, unsaved: recovered.text });
}

async function recover(kept: Kept): Promise<{ text: string; when: number; whole: boolean } | undefined> {
  const changes = await changesOf(kept.id);
  const recovered = recoverMap(
    kept.base,
    changes.map(({ change }) => change),
  );
  if (!recovered) return undefined;
  const { text, applied } = recovered;
  return { text, when: changes.at(-1)?.when ?? kept.when, whole: applied === changes.length };
}

/** The file's text, where the browser lets this page read it without asking. */
async function savedText({ handle }: Kept): Promise<string | undefined> {
  const file = await handle?.getFile().catch(() => undefined);
  return file?.text().catch(() => undefined);
}

async function modified(handle: FileSystemFileHandle | undefined): Promise<number | undefined> {
  return (await handle?.getFile().catch(() => undefined))?.lastModified;
}
