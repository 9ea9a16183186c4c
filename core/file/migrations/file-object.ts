/** A file's top-level object, before anything about it but its version is known to be right. */
export type FileObject = Readonly<Record<string, unknown>>;

/**
 * Takes a file from one version of the format to the next. Pure: makes new objects and leaves the old ones alone. What it
 * does not understand it passes on untouched, for the schema to refuse. The version itself is set for it.
 */
export type Migration = (file: FileObject) => FileObject;
