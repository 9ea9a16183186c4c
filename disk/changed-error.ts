import { type FileVersion, hasChanged } from './file-version';

/** Somebody else has written the file since the version that it was expected to have. It was not touched. */
export class ChangedError extends Error {}

/** @throws ChangedError, or the system's error where the file cannot be read */
export async function expectUnchanged(place: string, expected: FileVersion | undefined): Promise<void> {
  if (expected && (await hasChanged(place, expected))) throw new ChangedError(place);
}
