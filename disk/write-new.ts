import type { Content } from './content';
import { dropDraft, NoDraftError, writeDraft } from './draft';
import { renameOver } from './rename-over';

/**
 * Writes a file that nobody else writes, whole or not at all, and synced; its folder is the caller's to sync.
 *
 * @param mode its permissions
 * @throws the system's error; there is then no such file, or the one that was there
 */
export async function writeNew(path: string, content: Content, mode: number): Promise<void> {
  const draft = await writeDraft(path, content, mode).catch((error) => {
    throw error instanceof NoDraftError ? error.cause : error;
  });
  try {
    await renameOver(draft.path, path);
  } catch (error) {
    await dropDraft(draft.path);
    throw error;
  }
}
