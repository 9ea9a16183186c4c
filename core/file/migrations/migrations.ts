import type { FileObject, Migration } from './file-object';
import { sayWhoseMarks } from './say-whose-marks';

/** The migration at position n takes a file from version n + 1 to n + 2. */
export const MIGRATIONS: readonly Migration[] = [sayWhoseMarks];

/**
 * Brings a file up to the newest version.
 *
 * @param version The file's version, from 1 to one more than there are migrations.
 */
export function migrate(file: FileObject, version: number, migrations: readonly Migration[]): FileObject {
  let migrated = file;
  for (let from = version; from <= migrations.length; from++) {
    migrated = { ...migrations[from - 1]!(migrated), version: from + 1 };
  }
  return migrated;
}
