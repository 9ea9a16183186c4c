import { basename } from 'node:path';
import { dialog } from 'electron';
import { contentOf } from '../../disk/content';
import { type Copy, dropCopy } from '../../disk/copy';
import { writeFile } from '../../disk/write-file';
import { copiesFolder } from '../documents/copies-folder';
import { writeFailure } from '../documents/failure-of';
import { readCopiedMap, unwrittenCopies } from './left-copies';

/**
 * Offers the copies of exports whose writing was cut short, one after the other; those of maps are offered with the unsaved
 * maps. Call once, at the start: a copy that is there later may be of a file that is being written.
 */
export async function offerCopies(): Promise<void> {
  // Where they cannot be read just now, the next start offers them.
  for (const copy of await unwrittenCopies().catch(() => [])) {
    const map = await readCopiedMap(copy.path).catch(() => 'unreadable');
    if (!map) await offer(copy);
  }
}

async function offer(copy: Copy): Promise<void> {
  const name = basename(copy.of);
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Crux',
    message: `“${name}” was being written when Crux ended`,
    detail: `The file may be damaged, but a whole copy is kept. It was to go to ${copy.of}`,
    buttons: ['Save the copy…', 'Not now', 'Throw it away'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 2) await dropCopy(copy);
  else if (response === 0) await save(copy, name);
}

async function save(copy: Copy, name: string): Promise<void> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: 'Save the copy',
    defaultPath: copy.of,
  });
  if (canceled || !filePath) return;
  try {
    await writeFile(filePath, contentOf(copy.path), { copies: copiesFolder() });
    await dropCopy(copy);
  } catch (error) {
    const told = writeFailure(basename(filePath), error, `The copy of “${name}” is still kept.`);
    if (!told.ok) await dialog.showMessageBox({ type: 'error', title: 'Crux', message: told.error.message });
  }
}
