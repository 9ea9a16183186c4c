import type { FileHandle } from 'node:fs/promises';

/**
 * Does something with an open file and closes it, whatever comes of it.
 *
 * @throws what went wrong first: where the work fails, a close that fails as well is not what the person should read of
 */
export async function useFile<T>(file: FileHandle, work: (file: FileHandle) => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await work(file);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  // A network drive may report here that it could not keep what was written.
  await file.close();
  return result;
}
