/** A file's top-level object, before anything about it but its version is known to be right. */
export type FileObject = Readonly<Record<string, unknown>>;

/**
 * Takes a file from one version of the format to the next. Pure: makes new objects and leaves the old ones alone. What it
 * does not understand it passes on untouched, for the schema to refuse. The version itself is set for it.
 */
export type Migration = (file: FileObject) => FileObject;

/** The migration at position n takes a file from version n + 1 to n + 2. Version 1 is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

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
